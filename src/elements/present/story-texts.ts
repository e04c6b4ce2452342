import type {LitElement} from 'lit';
import {wholeStories} from '../../story/whole.ts';

/** Fetches what is said at the stops of our stories when the element is drawn, and has it drawn anew with it. What does not come is asked for again with the next stop. */
export function bringStoryTexts(host: LitElement): void {
  let asked = false;
  host.addController({
    hostUpdate: () => {
      if (asked) return;
      asked = true;
      wholeStories().then(
        () => host.requestUpdate(),
        (error: unknown) => {
          asked = false;
          console.error(`${host.localName}: the texts of the stories could not be loaded.`, error);
        },
      );
    },
  });
}
