/** Address of the file with what a list of stories does without. The site’s build puts it here (`tools/split-stories.ts`); everywhere else stories are whole from the start. */
export const SAID_ADDRESS: string | null = null;
