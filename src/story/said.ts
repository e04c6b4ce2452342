import type {StoryTexts} from './whole.ts';

/** What a list of stories does without. The site’s build puts it here (`tools/split-stories.ts`); everywhere else stories are whole from the start. */
export const said: StoryTexts | null = null;
