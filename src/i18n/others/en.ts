/** Importing it makes sure that the texts are there in English. The build puts them here for the published site (`tools/split-languages.ts`). */
export const isThere = true;
