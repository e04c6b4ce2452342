/** Address of the file with what the first picture does without. The site’s build puts it here (`tools/split-facts.ts`); everywhere else the facts are whole from the start. */
export const REST_ADDRESS: string | null = null;
