/** The years that the map can show: from the founding of the EUREGIO to the end of the running Interreg programme. */
export const FIRST_YEAR = 1958;
/** The last year of its period, Interreg VI A (2021 to 2027). */
export const LAST_YEAR = 2027;
