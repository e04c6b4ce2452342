import type {Rest} from './whole.ts';

/** What the first picture does without. The site’s build puts it here (`tools/split-facts.ts`); everywhere else the facts are whole from the start. */
export const rest: Rest | null = null;
