/** The years that the map can show: from the founding of the EUREGIO to the end of the running Interreg programme. */
export const FIRST_YEAR = 1958;
export const LAST_YEAR = 2027;
