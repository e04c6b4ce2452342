import {shareIn} from '../i18n/texts/share.ts';
import {formatList} from '../i18n/format.ts';
import type {Language} from '../i18n/languages.ts';
import type {DataChange} from './data-version.ts';

/** More names would be no notice any more. */
const MOST_NAMES = 5;

/**
 * What the reader of an older link is told; `''` when there is nothing to tell.
 *
 * @param nameOf - name of a thing in the reader’s language; things that are gone are named by their id
 */
export function changeNotice({differs, changed, gone, unsure}: DataChange, nameOf: (id: string) => string, language: Language): string {
  if (!differs) return '';
  const share = shareIn(language);
  const list = (names: readonly string[]): string =>
    formatList(language, names.length <= MOST_NAMES ? names : [...names.slice(0, MOST_NAMES - 1), share.others(String(names.length - MOST_NAMES + 1))]);
  const parts = [...(changed.length > 0 ? [share.dataChanged(list(changed.map(nameOf)))] : []), ...(gone.length > 0 ? [share.dataGone(list(gone))] : [])];
  if (parts.length > 0) return parts.join(' ');
  return unsure.length > 0 ? share.dataUnsure : share.dataUnchangedHere;
}
