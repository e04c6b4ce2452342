import {count} from './count.ts';
import {formatKm, formatList, formatNumber} from './format.ts';
import {type BaseLanguage, baseLanguage, type Language} from './languages.ts';
import {texts} from './texts.ts';

/**
 * Sentences made from facts, whole in each language: word order, cases and plurals differ, so nothing is glued together outside this file.
 * Values come in plain; what should stand out is written between `**`.
 */

/** The eight points of the compass, `n` for north. */
export type CompassPoint = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';
/** As the facts file a partnership; this room knows no facts, so it says them again. */
export type LinkKind = 'sister-city' | 'friendship-city' | 'thematic-cooperation' | 'contact' | 'sponsorship';
/** `unclear`: it is known of an earlier year than the one looked at, and not how it went on. */
export type LinkStatus = 'active' | 'unknown' | 'unclear' | 'suspended' | 'ended';

/** What is known of a partnership, ready to be put into words; dates in words already. */
export interface LinkWords {
  readonly kind: LinkKind;
  readonly status: LinkStatus;
  readonly since: string | null;
  readonly until: string | null;
  /** The year looked at, in which it had not begun yet. */
  readonly notIn?: number;
}

/** Names of partners of one kind, the closest kind first. */
export interface PartnerWords {
  readonly kind: LinkKind;
  readonly names: readonly string[];
}

/** Seats of one member in the council, by each source that counts them. */
export interface SeatWords {
  /** The same thing as two sources have it, the memo’s first. */
  readonly seats: readonly {readonly count: number; readonly source: string; readonly year: string | null}[];
  readonly of: number | null;
}

/** The sentences, and phrases of a row, that facts are put into. */
export interface Sentences {
  /** “in Duitsland”; `later`: “in het huidige Duitsland”, of a year in which the place lay in another state. */
  country(code: string, later?: boolean): string;
  /** “47 km ten oosten van Hengelo, in Duitsland”; `where` as `country` says it, `null` in the home country. */
  position(km: number, direction: CompassPoint, home: string, where: string | null): string;
  /** “**Bron** Regio Twente, memo en nog 3 · peildatum 2021” */
  source(names: readonly string[], more: number, asOf: string | null): string;
  /** After a source line: the figure stands in at least one of them. */
  readonly oneOf: string;
  /** “Stedenband sinds 1991” */
  link(words: LinkWords): string;
  /** “Stedenband sinds 1991 · 51 km” is shorter than a sentence; for a row of a list. */
  linkFar(words: LinkWords, km: number | null): string;
  /** What the lens says of somebody’s partners. `year` is given when another moment than now is looked at. */
  partners(name: string, partners: readonly PartnerWords[]): string;
  noPartners(name: string): string;
  council(name: string, words: SeatWords): string;
  mont(name: string, cities: readonly string[]): string;
  /** @param knownIn - the one year for which it is known; without it, it holds */
  european(name: string, networks: readonly string[], knownIn?: string | null): string;
  projects(name: string, count: number): string;
  members(name: string, count: number): string;
  inYear(year: number): string;
  /** Of what began later than the year looked at, after its beginning: “in 1958 nog niet”. */
  notYet(year: number): string;
  /** Of a municipality, in a year before it was formed out of others. */
  formed(name: string, date: string, from: readonly string[], year: number): string;
  /** Two things compared. */
  direct(a: string, b: string, words: LinkWords): string;
  directMember(member: string, network: string): string;
  /** @param date - its end, or the only year that is known (`isOver` is false); empty: nobody knows */
  wasMember(member: string, network: string, date: string, isOver: boolean): string;
  directPlain(a: string, b: string): string;
  together(a: string, b: string, networks: readonly string[]): string;
  togetherProjects(projects: readonly string[], more: number): string;
  lines(lines: readonly string[]): string;
  sharedRest(names: readonly string[]): string;
  apart(a: string, b: string, km: number): string;
  notTied(a: string, b: string): string;
}

type Countries = Readonly<Record<string, string>>;
const countryName = (language: BaseLanguage, code: string): string => new Intl.DisplayNames([language], {type: 'region'}).of(code) ?? code;
const inOther = (language: BaseLanguage, code: string): string => `in ${countryName(language, code)}`;

const NL_COUNTRIES: Countries = {US: 'in de Verenigde Staten', GB: 'in het Verenigd Koninkrijk'};
const DE_COUNTRIES: Countries = {NL: 'in den Niederlanden', US: 'in den USA', GB: 'im Vereinigten Königreich', TR: 'in der Türkei'};
const EN_COUNTRIES: Countries = {NL: 'in the Netherlands', US: 'in the United States', GB: 'in the United Kingdom', TR: 'in Türkiye'};

const NL_DIRECTIONS: Readonly<Record<CompassPoint, string>> = {
  n: 'noorden',
  ne: 'noordoosten',
  e: 'oosten',
  se: 'zuidoosten',
  s: 'zuiden',
  sw: 'zuidwesten',
  w: 'westen',
  nw: 'noordwesten',
};
const DE_DIRECTIONS: Readonly<Record<CompassPoint, string>> = {
  n: 'nördlich',
  ne: 'nordöstlich',
  e: 'östlich',
  se: 'südöstlich',
  s: 'südlich',
  sw: 'südwestlich',
  w: 'westlich',
  nw: 'nordwestlich',
};
const EN_DIRECTIONS: Readonly<Record<CompassPoint, string>> = {
  n: 'north',
  ne: 'north-east',
  e: 'east',
  se: 'south-east',
  s: 'south',
  sw: 'south-west',
  w: 'west',
  nw: 'north-west',
};

/* Kinds of links: name alone, and counted. */
type Kinds = Readonly<Record<LinkKind, readonly [one: string, many: string]>>;
const NL_KINDS: Kinds = {
  'sister-city': ['stedenband', 'stedenbanden'],
  'friendship-city': ['vriendschapsband', 'vriendschapsbanden'],
  'thematic-cooperation': ['samenwerking op één thema', 'samenwerkingen op één thema'],
  contact: ['contact', 'contacten'],
  sponsorship: ['steunband', 'steunbanden'],
};
const DE_KINDS: Kinds = {
  'sister-city': ['Städtepartnerschaft', 'Städtepartnerschaften'],
  'friendship-city': ['Städtefreundschaft', 'Städtefreundschaften'],
  'thematic-cooperation': ['Zusammenarbeit zu einem Thema', 'Formen der Zusammenarbeit zu einem Thema'],
  contact: ['Kontakt', 'Kontakte'],
  sponsorship: ['Patenschaft', 'Patenschaften'],
};
const EN_KINDS: Kinds = {
  'sister-city': ['sister city', 'sister cities'],
  'friendship-city': ['friendship city', 'friendship cities'],
  'thematic-cooperation': ['cooperation on one theme', 'cooperations on one theme'],
  contact: ['contact', 'contacts'],
  sponsorship: ['sponsorship', 'sponsorships'],
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const nl: Sentences = {
  oneOf: 'Een van deze bronnen noemt het getal; welke, is niet vastgelegd.',
  country: (code, later = false) => (later ? `in het huidige ${countryName('nl', code)}` : (NL_COUNTRIES[code] ?? inOther('nl', code))),
  position: (km, direction, home, where) => {
    const place = `${formatKm('nl', km)} ten ${NL_DIRECTIONS[direction]} van ${home}`;
    return where === null ? place : `${place}, ${where}`;
  },
  source(names, more, asOf) {
    const date = asOf === null ? 'datum onbekend' : `peildatum ${asOf}`;
    if (names.length === 0) return `**Bron** onbekend · ${date}`;
    const list = more > 0 ? `${names.join(', ')} en nog ${formatNumber('nl', more)}` : formatList('nl', names);
    return names.length + more === 1 ? `**Bron** ${list} · ${date}` : `**Bronnen** ${list} · ${date}`;
  },
  link({kind, status, since, until, notIn}) {
    const name = capital(NL_KINDS[kind][0]);
    if (status === 'ended')
      return since === null ? `${name}, voorbij sinds ${until ?? 'onbekende datum'}` : `${name} van ${since} tot ${until ?? 'onbekende datum'}`;
    const began = since === null ? `${name}, begin onbekend` : kind === 'contact' ? `${name} uit ${since}` : `${name} sinds ${since}`;
    if (notIn !== undefined) return `${began}, ${nl.notYet(notIn)}`;
    if (status === 'active') return began;
    return `${began}, ${{suspended: 'opgeschort', unknown: 'nu onbekend', unclear: 'vervolg onbekend'}[status]}`;
  },
  linkFar: (words, km) => (km === null ? nl.link(words) : `${nl.link(words)} · ${formatKm('nl', km)}`),
  partners(name, partners) {
    const parts = partners.map(({kind, names}) => `**${names.length} ${NL_KINDS[kind][names.length === 1 ? 0 : 1]}**, met ${formatList('nl', names)}`);
    return `${name} heeft ${parts.join(', en ')}.`;
  },
  noPartners: (name) => `${name} heeft geen stedenband.`,
  council(name, {seats, of}) {
    const [first, ...others] = seats;
    if (!first) return '';
    const total = of === null ? '' : ` van de ${of}`;
    const from = first.year === null ? first.source : `${first.source} ${first.year}`;
    const head = `${name} heeft **${first.count}${total} zetels** in de EUREGIO-raad (${from})`;
    const different = others.filter(({count}) => count !== first.count);
    return different.length === 0
      ? `${head}.`
      : `${head}; ${formatList(
          'nl',
          different.map(({count, source}) => `${source} noemt er ${count}`),
        )}.`;
  },
  mont: (name, cities) => `Via MONT werkt ${name} met **${formatList('nl', cities)}**.`,
  european: (name, networks, knownIn = null) =>
    knownIn !== null
      ? `In ${knownIn} deed ${name} in Europa mee in **${count('nl', networks.length, {one: '# netwerk', other: '# netwerken'})}**: ${formatList('nl', networks)}.`
      : networks.length === 1
        ? `In Europa doet ${name} mee in **1 netwerk**: ${networks[0]}.`
        : `In Europa doet ${name} mee in **${networks.length} netwerken**: ${formatList('nl', networks)}.`,
  projects: (name, count) =>
    count === 1 ? `**1 project** heeft of had deelnemers uit ${name}.` : `**${formatNumber('nl', count)} projecten** hebben of hadden deelnemers uit ${name}.`,
  members: (name, count) => (count === 1 ? `${name} heeft **1 lid**.` : `${name} heeft **${formatNumber('nl', count)} leden** op deze kaart.`),
  inYear: (year) => `U kijkt naar ${year}.`,
  notYet: (year) => `in ${year} nog niet`,
  formed: (name, date, from, year) => `De gemeente ${name} bestaat sinds ${date}. In ${year} waren dit nog ${formatList('nl', from)}.`,
  direct: (a, b, words) =>
    `${a} en ${b}: ${NL_KINDS[words.kind][0]}${words.status === 'ended' ? ` tot ${words.until ?? 'onbekende datum'}` : words.since === null ? ', begin onbekend' : words.kind === 'contact' ? ` uit ${words.since}` : ` sinds ${words.since}`}${words.notIn === undefined ? '' : `, ${nl.notYet(words.notIn)}`}.`,
  directMember: (member, network) => `${member} hoort bij ${network}.`,
  wasMember: (member, network, date, isOver) => `${member} hoorde bij ${network}${date === '' ? '' : isOver ? ` tot ${date}` : ` in ${date}`}.`,
  directPlain: (a, b) => `${a} en ${b} hebben direct met elkaar te maken.`,
  together: (a, b, networks) => `${a} en ${b} zitten samen in **${formatList('nl', networks)}**.`,
  togetherProjects: (projects, more) =>
    more > 0
      ? `Beide doen mee in **${projects.length + more} projecten**: ${projects.join(', ')} en nog ${more}.`
      : projects.length === 1
        ? `Beide doen mee in het project **${projects[0]}**.`
        : `Beide doen mee in de projecten **${formatList('nl', projects)}**.`,
  lines: (lines) => (lines.length === 1 ? `Treinlijn: ${lines[0]}.` : `Treinlijnen: ${formatList('nl', lines)}.`),
  sharedRest: (names) => `Beide hebben te maken met ${formatList('nl', names)}.`,
  apart: (a, b, km) => `Van ${a} naar ${b} is het ${formatKm('nl', km)}, in een rechte lijn.`,
  notTied: (a, b) => `Wij kennen geen verband tussen ${a} en ${b}.`,
};

const de: Sentences = {
  oneOf: 'Eine dieser Quellen nennt die Zahl; welche, ist nicht festgehalten.',
  country: (code, later = false) => (later ? `im heutigen ${countryName('de', code)}` : (DE_COUNTRIES[code] ?? inOther('de', code))),
  position: (km, direction, home, where) => {
    const place = `${formatKm('de', km)} ${DE_DIRECTIONS[direction]} von ${home}`;
    return where === null ? place : `${place}, ${where}`;
  },
  source(names, more, asOf) {
    const date = asOf === null ? 'Stand unbekannt' : `Stand ${asOf}`;
    if (names.length === 0) return `**Quelle** unbekannt · ${date}`;
    const list = more > 0 ? `${names.join(', ')} und ${formatNumber('de', more)} weitere` : formatList('de', names);
    return names.length + more === 1 ? `**Quelle** ${list} · ${date}` : `**Quellen** ${list} · ${date}`;
  },
  link({kind, status, since, until, notIn}) {
    const name = DE_KINDS[kind][0];
    if (status === 'ended')
      return since === null ? `${name}, beendet ${until ?? '(Datum unbekannt)'}` : `${name} von ${since} bis ${until ?? '(Datum unbekannt)'}`;
    const began = since === null ? `${name}, Beginn unbekannt` : kind === 'contact' ? `${name} von ${since}` : `${name} seit ${since}`;
    if (notIn !== undefined) return `${began}, ${de.notYet(notIn)}`;
    if (status === 'active') return began;
    return `${began}, ${{suspended: 'ausgesetzt', unknown: 'heute unbekannt', unclear: 'Fortgang unbekannt'}[status]}`;
  },
  linkFar: (words, km) => (km === null ? de.link(words) : `${de.link(words)} · ${formatKm('de', km)}`),
  partners(name, partners) {
    const parts = partners.map(({kind, names}) => `**${names.length} ${DE_KINDS[kind][names.length === 1 ? 0 : 1]}**, mit ${formatList('de', names)}`);
    return `${name} hat ${parts.join(', und ')}.`;
  },
  noPartners: (name) => `${name} hat keine Städtepartnerschaft.`,
  council(name, {seats, of}) {
    const [first, ...others] = seats;
    if (!first) return '';
    const from = first.year === null ? first.source : `${first.source} ${first.year}`;
    const head =
      of === null
        ? `${name} hat **${first.count} Sitze** im EUREGIO-Rat (${from})`
        : `${name} hat **${first.count} von ${of} Sitzen** im EUREGIO-Rat (${from})`;
    const different = others.filter(({count}) => count !== first.count);
    return different.length === 0
      ? `${head}.`
      : `${head}; ${formatList(
          'de',
          different.map(({count, source}) => `${source} nennt ${count}`),
        )}.`;
  },
  mont: (name, cities) => `Über MONT arbeitet ${name} mit **${formatList('de', cities)}** zusammen.`,
  european: (name, networks, knownIn = null) =>
    knownIn !== null
      ? `${knownIn} war ${name} in Europa in **${count('de', networks.length, {one: '# Netzwerk', other: '# Netzwerken'})}** dabei: ${formatList('de', networks)}.`
      : networks.length === 1
        ? `In Europa ist ${name} in **1 Netzwerk** dabei: ${networks[0]}.`
        : `In Europa ist ${name} in **${networks.length} Netzwerken** dabei: ${formatList('de', networks)}.`,
  projects: (name, count) =>
    count === 1
      ? `**1 Projekt** hat oder hatte Beteiligte aus ${name}.`
      : `**${formatNumber('de', count)} Projekte** haben oder hatten Beteiligte aus ${name}.`,
  members: (name, count) => (count === 1 ? `${name} hat **1 Mitglied**.` : `${name} hat **${formatNumber('de', count)} Mitglieder** auf dieser Karte.`),
  inYear: (year) => `Sie sehen das Jahr ${year}.`,
  notYet: (year) => `${year} noch nicht`,
  formed: (name, date, from, year) => `Die Gemeinde ${name} besteht seit ${date}. ${year} waren dies noch ${formatList('de', from)}.`,
  direct: (a, b, words) =>
    `${a} und ${b}: ${DE_KINDS[words.kind][0]}${words.status === 'ended' ? ` bis ${words.until ?? '(Datum unbekannt)'}` : words.since === null ? ', Beginn unbekannt' : words.kind === 'contact' ? ` von ${words.since}` : ` seit ${words.since}`}${words.notIn === undefined ? '' : `, ${de.notYet(words.notIn)}`}.`,
  directMember: (member, network) => `${member} gehört zu ${network}.`,
  wasMember: (member, network, date, isOver) => `${member} gehörte${date === '' ? '' : isOver ? ` bis ${date}` : ` ${date}`} zu ${network}.`,
  directPlain: (a, b) => `${a} und ${b} haben unmittelbar miteinander zu tun.`,
  together: (a, b, networks) => `${a} und ${b} sind gemeinsam in **${formatList('de', networks)}**.`,
  togetherProjects: (projects, more) =>
    more > 0
      ? `Beide sind an **${projects.length + more} Projekten** beteiligt: ${projects.join(', ')} und ${more} weiteren.`
      : projects.length === 1
        ? `Beide sind am Projekt **${projects[0]}** beteiligt.`
        : `Beide sind an den Projekten **${formatList('de', projects)}** beteiligt.`,
  lines: (lines) => (lines.length === 1 ? `Bahnlinie: ${lines[0]}.` : `Bahnlinien: ${formatList('de', lines)}.`),
  sharedRest: (names) => `Beide haben mit ${formatList('de', names)} zu tun.`,
  apart: (a, b, km) => `Von ${a} nach ${b} sind es ${formatKm('de', km)} Luftlinie.`,
  notTied: (a, b) => `Wir kennen keine Verbindung zwischen ${a} und ${b}.`,
};

const en: Sentences = {
  oneOf: 'One of these sources gives the figure; which one was not recorded.',
  country: (code, later = false) => (later ? `in what is now ${countryName('en', code)}` : (EN_COUNTRIES[code] ?? inOther('en', code))),
  position: (km, direction, home, where) => {
    const place = `${formatKm('en', km)} ${EN_DIRECTIONS[direction]} of ${home}`;
    return where === null ? place : `${place}, ${where}`;
  },
  source(names, more, asOf) {
    const date = asOf === null ? 'date unknown' : `as of ${asOf}`;
    if (names.length === 0) return `**Source** unknown · ${date}`;
    const list = more > 0 ? `${names.join(', ')} and ${formatNumber('en', more)} more` : formatList('en', names);
    return names.length + more === 1 ? `**Source** ${list} · ${date}` : `**Sources** ${list} · ${date}`;
  },
  link({kind, status, since, until, notIn}) {
    const name = capital(EN_KINDS[kind][0]);
    if (status === 'ended') return since === null ? `${name}, ended ${until ?? '(date unknown)'}` : `${name} from ${since} to ${until ?? '(date unknown)'}`;
    const began = since === null ? `${name}, start unknown` : kind === 'contact' ? `${name} of ${since}` : `${name} since ${since}`;
    if (notIn !== undefined) return `${began}, ${en.notYet(notIn)}`;
    if (status === 'active') return began;
    return `${began}, ${{suspended: 'suspended', unknown: 'now unknown', unclear: 'later course unknown'}[status]}`;
  },
  linkFar: (words, km) => (km === null ? en.link(words) : `${en.link(words)} · ${formatKm('en', km)}`),
  partners(name, partners) {
    const parts = partners.map(({kind, names}) => `**${names.length} ${EN_KINDS[kind][names.length === 1 ? 0 : 1]}**, ${formatList('en', names)}`);
    return `${name} has ${parts.join(', and ')}.`;
  },
  noPartners: (name) => `${name} has no sister city.`,
  council(name, {seats, of}) {
    const [first, ...others] = seats;
    if (!first) return '';
    const from = first.year === null ? first.source : `${first.source} ${first.year}`;
    const head =
      of === null
        ? `${name} has **${first.count} seats** on the EUREGIO council (${from})`
        : `${name} has **${first.count} of the ${of} seats** on the EUREGIO council (${from})`;
    const different = others.filter(({count}) => count !== first.count);
    return different.length === 0
      ? `${head}.`
      : `${head}; ${formatList(
          'en',
          different.map(({count, source}) => `${source} lists ${count}`),
        )}.`;
  },
  mont: (name, cities) => `Through MONT, ${name} works with **${formatList('en', cities)}**.`,
  european: (name, networks, knownIn = null) =>
    knownIn !== null
      ? `In ${knownIn}, ${name} took part in **${count('en', networks.length, {one: '# network', other: '# networks'})}** in Europe: ${formatList('en', networks)}.`
      : networks.length === 1
        ? `In Europe, ${name} takes part in **1 network**: ${networks[0]}.`
        : `In Europe, ${name} takes part in **${networks.length} networks**: ${formatList('en', networks)}.`,
  projects: (name, count) =>
    count === 1 ? `**1 project** has or had participants from ${name}.` : `**${formatNumber('en', count)} projects** have or had participants from ${name}.`,
  members: (name, count) => (count === 1 ? `${name} has **1 member**.` : `${name} has **${formatNumber('en', count)} members** on this map.`),
  inYear: (year) => `You are looking at ${year}.`,
  notYet: (year) => `not yet in ${year}`,
  formed: (name, date, from, year) => `The municipality of ${name} has existed since ${date}. In ${year} it was still ${formatList('en', from)}.`,
  direct: (a, b, words) =>
    `${a} and ${b}: ${EN_KINDS[words.kind][0]}${words.status === 'ended' ? ` until ${words.until ?? '(date unknown)'}` : words.since === null ? ', start unknown' : words.kind === 'contact' ? ` of ${words.since}` : ` since ${words.since}`}${words.notIn === undefined ? '' : `, ${en.notYet(words.notIn)}`}.`,
  directMember: (member, network) => `${member} belongs to ${network}.`,
  wasMember: (member, network, date, isOver) => `${member} belonged to ${network}${date === '' ? '' : isOver ? ` until ${date}` : ` in ${date}`}.`,
  directPlain: (a, b) => `${a} and ${b} are tied to each other directly.`,
  together: (a, b, networks) => `${a} and ${b} are together in **${formatList('en', networks)}**.`,
  togetherProjects: (projects, more) =>
    more > 0
      ? `Both take part in **${projects.length + more} projects**: ${projects.join(', ')} and ${more} more.`
      : projects.length === 1
        ? `Both take part in the project **${projects[0]}**.`
        : `Both take part in the projects **${formatList('en', projects)}**.`,
  lines: (lines) => (lines.length === 1 ? `Railway line: ${lines[0]}.` : `Railway lines: ${formatList('en', lines)}.`),
  sharedRest: (names) => `Both have to do with ${formatList('en', names)}.`,
  apart: (a, b, km) => `From ${a} to ${b} it is ${formatKm('en', km)} in a straight line.`,
  notTied: (a, b) => `We know of no tie between ${a} and ${b}.`,
};

/** The sentences in each language; plain Dutch has those of Dutch. */
export const sentences = texts({nl, de, en});

/** Plain Dutch has those of Dutch. */
export const sentencesIn = (language: Language): Sentences => sentences[baseLanguage(language)];
