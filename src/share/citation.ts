import {type BaseLanguage, baseLanguage, type Language} from '../i18n/languages.ts';
import {formatDate} from '../i18n/format.ts';

/** What a citation says; names and titles in the reader’s language. */
export interface Cited {
  /** Title of the map as the page shows it. */
  readonly title: string;
  /** What is looked at: the name of the selected thing, of the stop, or of the whole map. */
  readonly view: string;
  /** Who answers for the map. */
  readonly publisher: string;
  /** Version of the facts: `DataVersion.all`. */
  readonly version: string;
  /** The day on which the reader looked, ISO 8601. */
  readonly consulted: string;
  /** Link that carries the version; empty where nobody else can open the map. */
  readonly link: string;
}

const behind = (link: string): string => (link === '' ? '' : `, ${link}`);

/** One sentence a language: the order of the words differs. */
const CITATIONS: Readonly<Record<BaseLanguage, (cited: Cited) => string>> = {
  nl: ({title, view, publisher, version, consulted, link}) =>
    `${publisher}, ${title} (EUREGIO-kaart), weergave “${view}”, gegevens versie ${version}, geraadpleegd op ${consulted}${behind(link)}`,
  de: ({title, view, publisher, version, consulted, link}) =>
    `${publisher}, ${title} (EUREGIO-Karte), Ansicht „${view}“, Datenversion ${version}, abgerufen am ${consulted}${behind(link)}`,
  en: ({title, view, publisher, version, consulted, link}) =>
    `${publisher}, ${title} (EUREGIO map), view “${view}”, data version ${version}, consulted on ${consulted}${behind(link)}`,
};

/**
 * The line with which a council document or a report names the view as its source. No full stop behind it: it would become part of the link.
 */
export const citation = (cited: Cited, language: Language): string =>
  CITATIONS[baseLanguage(language)]({...cited, consulted: formatDate(language, cited.consulted)});
