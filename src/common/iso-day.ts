/** The day of a moment where the reader is, as ISO 8601 has it: `2026-11-28`. */
export const isoDay = (moment: Date): string => [moment.getFullYear(), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())].join('-');

const twoDigits = (value: number): string => String(value).padStart(2, '0');
