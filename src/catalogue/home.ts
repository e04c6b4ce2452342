/** The municipality whose map this is: distances are told from it, lines to far networks begin at it, and it bears its name wherever it is seen. */
export const HOME = 'hengelo';
