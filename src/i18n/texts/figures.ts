import type {Language} from '../languages.ts';
import {texts} from '../texts.ts';
import {agendaFigures} from './figures-agenda.ts';
import {projectFigures} from './figures-projects.ts';

/** What figures say. It comes with the figures: the map itself does without. */
const figures = texts({
  nl: {
    table: 'Tabel bij de figuur',
    none: 'Deze figuur is er niet voor wat u gekozen hebt.',
    asOf: (date: string) => `stand ${date}`,
    later: {
      key: (year: string) => `na ${year}`,
      alt: (year: string) => `Wat na ${year} komt, is hol getekend.`,
    },
    columns: {
      what: 'Wat',
      who: 'Wie',
      how: 'Hoe',
      year: 'Jaar',
      count: 'Aantal',
      amount: 'Bedrag',
      share: 'Aandeel',
      was: 'In 2016',
      now: 'Nu',
      since: 'Sinds',
      themes: 'Thema’s',
      source: 'Bron',
      until: 'Tot',
    },
    unknown: 'niet gevonden',
    council: {
      headline: (total: string) => `${total} zetels, even veel aan elke kant`,
      uneven: (total: string) => `${total} zetels, aan twee kanten`,
      from: {NL: 'uit Nederland', DE: 'uit Duitsland'},
      of: (place: string, count: string) => `${place}: ${count}`,
      memo: (year: string) => `notitie, ${year}`,
      other: (count: string, year: string, source: string) => `${count} in ${year} (${source})`,
      note: 'Verdeeld naar partij, gebied en aantal inwoners. Wie waar zit, is niet getekend',
      alt: (total: string, nl: string, de: string, place: string, count: string) =>
        `Halve cirkel met ${total} zetels: ${nl} uit Nederland en ${de} uit Duitsland. ${place} heeft er volgens de notitie ${count}.`,
      seats: (country: string) => `Zetels ${country}`,
    },
    members: {
      headline: (official: string, year: string, found: string) => `In ${year} ${official} leden, ${found} bij naam gevonden`,
      confirmed: 'met bron',
      probable: 'waarschijnlijk, of jaar onbekend',
      official: 'aantal volgens een bron',
      nothing: (year: string) => `tot ${year}: geen namen gevonden`,
      note: 'Een volledige ledenlijst is niet gevonden. Landkreise en waterschappen tellen mee',
      alt: (first: string, last: string) =>
        `Aantal leden van de EUREGIO per jaar, van ${first} tot ${last}: hoeveel er met bron bekend zijn, en wat bronnen als aantal noemen.`,
    },
    forums: {
      headline: (year: string) => `Wie trok welk forum? Binnen Netwerkstad Twente, ${year}`,
      also: 'deden ook mee',
      note: 'Dit zijn de trekkers binnen Netwerkstad Twente. Zij zitten het forum in Europa niet voor',
      alt: (leads: string) => `Van elke trekker loopt een lijn naar zijn forums. ${leads}`,
      lead: (place: string, forums: string) => `${place}: ${forums}.`,
    },
    mont: {
      headline: 'Eén tafel, aan weerszijden van de grens',
      talks: (count: string) => `${count}× per jaar`,
      name: 'Spitzengespräch',
      themes: 'Drie thema’s',
      note: 'Twee keer per jaar volgens de notitie, een of twee keer volgens de website',
      alt: (nl: string, de: string, themes: string) => `Een ronde tafel op de grens. Links ${nl}, rechts ${de}. Thema’s: ${themes}.`,
      side: {NL: 'Nederland', DE: 'Duitsland'},
      now: (names: string) => `Sinds 2024 noemen bronnen ${names} niet meer`,
    },
    montMembers: {
      headline: (count: string, from: string) => `${count} steden, de eerste sinds ${from}`,
      chair: 'Voorzitter',
      note: 'Gestreept: niet bekend of onzeker. Voorzitters van voor 2024 zijn niet gevonden',
      alt: (rows: string) => `Tijdlijn met een balk per stad. ${rows}.`,
      since: (place: string, year: string) => `${place} sinds ${year}`,
      chairUntil: (place: string, year: string) => `${place} tot ${year}`,
    },
  },
  de: {
    table: 'Tabelle zur Abbildung',
    none: 'Diese Abbildung gibt es für Ihre Auswahl nicht.',
    asOf: (date: string) => `Stand ${date}`,
    later: {
      key: (year: string) => `nach ${year}`,
      alt: (year: string) => `Was nach ${year} kommt, ist nur im Umriss gezeichnet.`,
    },
    columns: {
      what: 'Was',
      who: 'Wer',
      how: 'Wie',
      year: 'Jahr',
      count: 'Anzahl',
      amount: 'Betrag',
      share: 'Anteil',
      was: '2016',
      now: 'Heute',
      since: 'Seit',
      themes: 'Themen',
      source: 'Quelle',
      until: 'Bis',
    },
    unknown: 'nicht gefunden',
    council: {
      headline: (total: string) => `${total} Sitze, auf jeder Seite gleich viele`,
      uneven: (total: string) => `${total} Sitze auf zwei Seiten`,
      from: {NL: 'aus den Niederlanden', DE: 'aus Deutschland'},
      of: (place: string, count: string) => `${place}: ${count}`,
      memo: (year: string) => `Notiz, ${year}`,
      other: (count: string, year: string, source: string) => `${count} im Jahr ${year} (${source})`,
      note: 'Verteilt nach Partei, Gebiet und Einwohnerzahl. Wer wo sitzt, ist nicht gezeichnet',
      alt: (total: string, nl: string, de: string, place: string, count: string) =>
        `Halbkreis mit ${total} Sitzen: ${nl} aus den Niederlanden und ${de} aus Deutschland. ${place} hat laut Notiz ${count}.`,
      seats: (country: string) => `Sitze ${country}`,
    },
    members: {
      headline: (official: string, year: string, found: string) => `${year}: ${official} Mitglieder, ${found} namentlich gefunden`,
      confirmed: 'belegt',
      probable: 'wahrscheinlich, oder Jahr unbekannt',
      official: 'Zahl laut einer Quelle',
      nothing: (year: string) => `bis ${year}: keine Namen gefunden`,
      note: 'Eine vollständige Mitgliederliste wurde nicht gefunden. Landkreise und Wasserverbände zählen mit',
      alt: (first: string, last: string) =>
        `Zahl der Mitglieder der EUREGIO pro Jahr, von ${first} bis ${last}: wie viele belegt sind, und welche Zahl die Quellen nennen.`,
    },
    forums: {
      headline: (year: string) => `Wer betreute welches Forum? In der Netwerkstad Twente, ${year}`,
      also: 'machten auch mit',
      note: 'Zuständig innerhalb der Netwerkstad Twente, nicht Vorsitz des europäischen Forums',
      alt: (leads: string) => `Von jeder zuständigen Stadt führt eine Linie zu ihren Foren. ${leads}`,
      lead: (place: string, forums: string) => `${place}: ${forums}.`,
    },
    mont: {
      headline: 'Ein Tisch, auf beiden Seiten der Grenze',
      talks: (count: string) => `${count}× im Jahr`,
      name: 'Spitzengespräch',
      themes: 'Drei Themen',
      note: 'Zweimal im Jahr laut Notiz, ein- oder zweimal laut Website',
      alt: (nl: string, de: string, themes: string) => `Ein runder Tisch auf der Grenze. Links ${nl}, rechts ${de}. Themen: ${themes}.`,
      side: {NL: 'Niederlande', DE: 'Deutschland'},
      now: (names: string) => `Seit 2024 nennen die Quellen ${names} nicht mehr`,
    },
    montMembers: {
      headline: (count: string, from: string) => `${count} Städte, die ersten seit ${from}`,
      chair: 'Vorsitz',
      note: 'Gestreift: nicht bekannt oder unsicher. Wer vor 2024 den Vorsitz hatte, wurde nicht gefunden',
      alt: (rows: string) => `Zeitleiste mit einem Balken pro Stadt. ${rows}.`,
      since: (place: string, year: string) => `${place} seit ${year}`,
      chairUntil: (place: string, year: string) => `${place} bis ${year}`,
    },
  },
  en: {
    table: 'Table behind the figure',
    none: 'There is no such figure for what you chose.',
    asOf: (date: string) => `as of ${date}`,
    later: {
      key: (year: string) => `after ${year}`,
      alt: (year: string) => `What comes after ${year} is drawn hollow.`,
    },
    columns: {
      what: 'What',
      who: 'Who',
      how: 'How',
      year: 'Year',
      count: 'Count',
      amount: 'Amount',
      share: 'Share',
      was: 'In 2016',
      now: 'Now',
      since: 'Since',
      themes: 'Themes',
      source: 'Source',
      until: 'Until',
    },
    unknown: 'not found',
    council: {
      headline: (total: string) => `${total} seats, as many on each side`,
      uneven: (total: string) => `${total} seats, on two sides`,
      from: {NL: 'from the Netherlands', DE: 'from Germany'},
      of: (place: string, count: string) => `${place}: ${count}`,
      memo: (year: string) => `memo, ${year}`,
      other: (count: string, year: string, source: string) => `${count} in ${year} (${source})`,
      note: 'Allocated by party, area and population. Who sits where is not drawn',
      alt: (total: string, nl: string, de: string, place: string, count: string) =>
        `Half circle of ${total} seats: ${nl} from the Netherlands and ${de} from Germany. According to the memo ${place} has ${count}.`,
      seats: (country: string) => `Seats ${country}`,
    },
    members: {
      headline: (official: string, year: string, found: string) => `${official} members in ${year}, ${found} found by name`,
      confirmed: 'with a source',
      probable: 'probable, or year unknown',
      official: 'number given by a source',
      nothing: (year: string) => `until ${year}: no names found`,
      note: 'No complete list of members was found. Districts and water authorities count too',
      alt: (first: string, last: string) =>
        `Number of EUREGIO members per year, from ${first} to ${last}: how many are known with a source, and the number that sources give.`,
    },
    forums: {
      headline: (year: string) => `Who led which forum? Within Netwerkstad Twente, ${year}`,
      also: 'took part as well',
      note: 'Lead within Netwerkstad Twente, not chair of the European forum',
      alt: (leads: string) => `A line runs from each lead to its forums. ${leads}`,
      lead: (place: string, forums: string) => `${place}: ${forums}.`,
    },
    mont: {
      headline: 'One table, on both sides of the border',
      talks: (count: string) => `${count}× a year`,
      name: 'Spitzengespräch',
      themes: 'Three themes',
      note: 'Twice a year according to the memo, once or twice according to the website',
      alt: (nl: string, de: string, themes: string) => `A round table on the border. On the left ${nl}, on the right ${de}. Themes: ${themes}.`,
      side: {NL: 'Netherlands', DE: 'Germany'},
      now: (names: string) => `Since 2024 sources no longer name ${names}`,
    },
    montMembers: {
      headline: (count: string, from: string) => `${count} cities, the first since ${from}`,
      chair: 'Chair',
      note: 'Striped: not known or uncertain. Who was in the chair before 2024 was not found',
      alt: (rows: string) => `Timeline with a bar per city. ${rows}.`,
      since: (place: string, year: string) => `${place} since ${year}`,
      chairUntil: (place: string, year: string) => `${place} until ${year}`,
    },
  },
  'nl-b1': {
    members: {
      headline: (official: string, year: string, found: string) => `In ${year} waren er ${official} leden. Wij kennen er ${found}`,
      confirmed: 'zeker lid',
      probable: 'waarschijnlijk lid, of jaar onbekend',
      official: 'aantal volgens een bron',
      nothing: (year: string) => `tot ${year}: geen namen gevonden`,
      note: 'Wij vonden geen lijst met alle leden. Ook Landkreise en waterschappen tellen mee',
      alt: (first: string, last: string) => `Hoeveel leden de EUREGIO had van ${first} tot ${last}, en hoeveel wij er kennen.`,
    },
  },
});

type OwnTexts = (typeof figures)['nl'];
type AgendaTexts = (typeof agendaFigures)['nl'];
type ProjectTexts = (typeof projectFigures)['nl'];
export type FigureTexts = OwnTexts & AgendaTexts & ProjectTexts;

/** The texts of figures in a language; plain Dutch falls back to Dutch, text by text. */
export function figureTextsIn(language: Language): FigureTexts {
  const parts = [figures, agendaFigures, projectFigures] as const;
  const found = parts.map((part) => (language === 'nl-b1' ? {...part.nl, ...part['nl-b1']} : part[language]));
  return Object.assign({}, ...found) as FigureTexts;
}
