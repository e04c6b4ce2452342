import type {Language} from '../../i18n/languages.ts';
import {hrefOf} from './thing-text.ts';

/**
 * The complete address that shows a thing, on whatever page the map stands.
 *
 * @param page - address of the map for everybody; `null`: this page's own; empty: there is none, and no link
 */
export const linkTo = (id: string, language: Language, page: string | null): string =>
  page === '' ? '' : new URL(hrefOf(id, language), page ?? document.baseURI).href;

/** Puts the link on the clipboard; false where the browser does not let us, as in an iframe without permission. */
export async function copyLink(link: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
    // Refused or not there: the caller shows the link to be copied by hand.
    return false;
  }
}
