import type {Language} from '../i18n/languages.ts';

/** Where a visitor’s phone stands: at the same stop, in the same language or languages. */
export interface AudiencePlace {
  readonly story: string;
  readonly stop: string;
  readonly language: Language;
  /** A second language that the hall shows; `null`: none. */
  readonly also: Language | null;
}

/**
 * The address in the QR code of a stop: the page itself with nothing but story, stop and languages. It is a phone’s own view, so `present` and `speaker`
 * stay behind; fewer letters also make larger modules, which the last row needs.
 */
export function audienceAddress(page: string, {story, stop, language, also}: AudiencePlace): string {
  const address = new URL(page);
  address.hash = '';
  address.search = new URLSearchParams({...(language === 'nl' ? {} : {lang: language}), ...(also === null ? {} : {also}), story, stop}).toString();
  return address.href;
}
