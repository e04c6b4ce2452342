/**
 * Importing it makes sure that all texts are there in every language. They are, from the start, everywhere but on the published site: its first view brings Dutch texts alone, and the
 * build puts the others here (`tools/split-languages.ts`).
 */
export const areThere = true;
