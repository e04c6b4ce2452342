import type {Catalogue, Thing} from '../../src/catalogue/catalogue.ts';
import {type BaseLanguage, baseLanguage, type Language} from '../../src/i18n/languages.ts';
import {sentencesOf} from '../../src/pages/voice.ts';
import type {Statement} from '../../src/pages/statements.ts';
import type {ReadPage, ReadStop} from './read.ts';

/** What is wrong: where, which sentence, which rule it breaks. */
export interface Finding {
  readonly page: string;
  readonly rule: string;
  readonly sentence: string;
}

/**
 * The rules that every page is held against. They read what a reader reads and look the dates up in the facts by themselves: a fault in the functions that
 * make the sentences cannot hide here.
 */
type PageRule = (page: ReadPage) => readonly string[];

const yearOf = (date: string | null | undefined): number | null => {
  const found = /\d{4}/.exec(date ?? '')?.[0];
  return found === undefined ? null : Number(found);
};

/** First year of the programme periods. */
const PERIOD_FROM = {'V A': 2014, 'VI A': 2021} as const;
const PERIOD_TO = {'V A': 2023, 'VI A': 2029} as const;

/** When a thing began, according to the facts; `null` where they give no date. */
function beginning(thing: Thing): number | null {
  switch (thing.type) {
    case 'network':
      return yearOf(thing.since);
    case 'project':
      return yearOf(thing.start) ?? PERIOD_FROM[thing.period];
    case 'partnership':
      return yearOf(thing.since);
    default:
      return null;
  }
}

function ending(thing: Thing): number | null {
  switch (thing.type) {
    case 'network':
      return yearOf(thing.until);
    case 'project':
      return yearOf(thing.end) ?? PERIOD_TO[thing.period];
    case 'partnership':
      return yearOf(thing.until);
    default:
      return null;
  }
}

/** A page tells of itself whatever the year; everything that it leads to must have begun. */
const beforeItBegan: PageRule = ({thing, voice: {catalogue, year}, statements}) => {
  if (year === null) return [];
  return statements
    .filter(({kind, block}) => kind === 'tie' || (kind === 'name' && block === 'popup') || kind === 'event')
    .filter(
      ({ids, date}) =>
        ids.some((id) => id !== thing.id && (beginning(catalogue.get(id)) ?? year) > year) || (date !== undefined && (yearOf(date) ?? year) > year),
    )
    .map(({text}) => text);
};

/** In a row: what one is or does now. */
const NOW_IN_ROW = /(?:^|: |· )(?:Lid(?! geworden)|Doet mee|Betrokken|Mitglied|Macht mit|Beteiligt|Member|Takes part|Involved)\b/;

/** Verbs that say of the thing itself that it is going on. */
const NOW_IN_PROSE: Readonly<Record<BaseLanguage, RegExp>> = {
  nl: /(?<!\p{L})(?:doet|doen|wordt|werkt|geldt|loopt|maakt|helpt|wil|willen|krijgt|krijgen|gaat|gaan|leert|bouwen|stemmen|ontwikkelen|verbindt|zoekt|biedt|steunt|vormen|ontrafelt|is een|heeft een|hebben een)(?!\p{L})/u,
  de: /(?<!\p{L})(?:macht|wird|arbeitet|gilt|läuft|hilft|will|wollen|bekommt|bekommen|geht|gehen|lernt|verbindet|sucht|bietet|unterstützt|bilden|fahren|entschlüsselt|ist ein|ist eine|hat ein|hat eine|haben ein|haben eine|stimmen)(?!\p{L})/u,
  en: /(?<!\p{L})(?:takes|works|applies|makes|patrol|form|untangles|helps|wants|gets|goes|learns|connects|seeks|offers|supports|is a|is an|has a|has an|are|have a)(?!\p{L})/u,
};

/** What is over at the moment is told as past: in rows that lead to it, and in its own lead. */
const presentAfterEnd: PageRule = ({thing, voice: {catalogue, language, year}, statements}) => {
  const over = (found: Thing): boolean => {
    const end = ending(found);
    if (year !== null) return end !== null && end < year;
    if (found.type === 'partnership') return found.status === 'ended';
    // Without a clock: what ended before the year of the newest source.
    return end !== null && end < 2026;
  };
  const rows = statements.filter(({kind, ids, text}) => kind === 'tie' && (over(thing) || ids.some((id) => over(catalogue.get(id)))) && NOW_IN_ROW.test(text));
  const lead = over(thing) ? statements.filter(({kind, block}) => kind === 'prose' && block === 'head') : [];
  const present = lead.flatMap(({text}) => sentencesOf(text)).filter((sentence) => NOW_IN_PROSE[baseLanguage(language)].test(sentence));
  return [...rows.map(({text}) => text), ...present];
};

/** Roles with a time that a thing has, or that others have in it. */
const rolesOf = (catalogue: Catalogue, id: string) =>
  catalogue.facts.networks.flatMap((network) =>
    network.members.flatMap(({member, role, grade, since, until, roleYear}) =>
      role !== undefined && (member === id || network.id === id) && (grade === 'chair' || roleYear !== undefined)
        ? [{network: network.id, member, role, since, until, roleYear}]
        : [],
    ),
  );

/** A role in a body stands only where the facts let it stand: from its first to its last year, or in the one year for which it is known. */
const roleOutsideTime: PageRule = ({thing, voice: {catalogue, language, year}, statements}) => {
  const base = baseLanguage(language);
  const roles = rolesOf(catalogue, thing.id).map(({role, ...rest}) => ({...rest, text: role[base]}));
  if (roles.length === 0) return [];
  return statements
    .filter(({kind}) => kind === 'tie')
    .filter(({ids, text}) =>
      roles.some((role) => {
        const here = role.member === thing.id && ids.includes(role.network);
        const there = role.network === thing.id && ids.includes(role.member);
        if ((!here && !there) || !text.split(' · ').some((part) => part.startsWith(role.text))) return false;
        if (roles.some((other) => other !== role && other.network === role.network && other.member === role.member)) return false;
        if (year === null) return role.until !== undefined;
        if (role.roleYear !== undefined) return yearOf(role.roleYear) !== year;
        return year < (yearOf(role.since) ?? yearOf(role.until) ?? year) || year > (yearOf(role.until) ?? year);
      }),
    )
    .map(({text}) => text);
};

/** Small words that only one of the languages has. */
const WORDS: Readonly<Record<BaseLanguage, RegExp>> = {
  nl: /(?<![\p{L}’-])(?:het|een|van|niet|voor|wordt|naar|ook|deze|zijn|bij|uit|sinds|tussen|met)(?![\p{L}’-])/gu,
  de: /(?<![\p{L}’-])(?:der|und|nicht|für|ist|von|auf|sich|zur|des|mit|seit|zwischen|eine|einer|wird|dem|das)(?![\p{L}’-])/gu,
  en: /(?<![\p{L}’-])(?:the|and|with|from|which|not|by|was|were|since|between|of|for|has|have|its)(?![\p{L}’-])/gu,
};

/** Whether it holds more small words of another language than of its own. */
function outnumbered(text: string, base: BaseLanguage): boolean {
  const own = text.match(WORDS[base])?.length ?? 0;
  return (Object.keys(WORDS) as BaseLanguage[]).some((other) => {
    const found = other === base ? null : text.match(WORDS[other]);
    return found !== null && found.length > own && new Set(found).size >= 2;
  });
}

function isMixed(text: string, proper: readonly string[], language: Language): boolean {
  const base = baseLanguage(language);
  // Most texts are clean as they stand; names are taken out of the others only.
  if (!SMALL_WORDS[base].test(text)) return false;
  let rest = text;
  for (const name of proper.toSorted((a, b) => b.length - a.length)) rest = rest.replaceAll(name, ' ');
  // What is quoted keeps its language.
  return outnumbered(rest.replaceAll(/‘[^’]*’|“[^”]*”|„[^“]*“/g, ' '), base);
}

/** Any small word of the other languages. */
const SMALL_WORDS: Readonly<Record<BaseLanguage, RegExp>> = {
  nl: new RegExp(`${WORDS.de.source}|${WORDS.en.source}`, 'u'),
  de: new RegExp(`${WORDS.nl.source}|${WORDS.en.source}`, 'u'),
  en: new RegExp(`${WORDS.nl.source}|${WORDS.de.source}`, 'u'),
};

const mixedLanguage: PageRule = ({voice: {catalogue, language}, statements}) =>
  statements.filter(({text, proper, kind}) => kind !== 'source' && isMixed(text, [...proper, ...names(catalogue)], language)).map(({text}) => text);

const known = new WeakMap<Catalogue, readonly string[]>();
/** Names that stay as they are in every language. */
function names(catalogue: Catalogue): readonly string[] {
  const all =
    known.get(catalogue) ??
    catalogue.things
      .flatMap((thing) => [...Object.values(thing.names), ...(thing.type === 'project' ? [thing.title] : [])])
      .filter((name) => name.includes(' '));
  known.set(catalogue, all);
  return all;
}

/** What announces an event that has not happened yet. */
const ANNOUNCED = /volgens plan|planmäßig|nach Plan|as planned|according to plan|plangemäß|is planned|zou |sollte |was to /;

/** A text cannot report what happened after it, unless it announces it. Sources without a date may. */
const sourceBeforeEvent: PageRule = ({voice: {catalogue}, statements}) =>
  statements
    .filter(({kind, text, date, sources}) => {
      if (kind !== 'event' || date === undefined || ANNOUNCED.test(text)) return false;
      return sources.some((id) => {
        const {asOf} = catalogue.source(id);
        if (asOf === null || !/^\d{4}/.test(asOf)) return false;
        const length = Math.min(asOf.length, date.length);
        return asOf.slice(0, length) < date.slice(0, length);
      });
    })
    .map(({text}) => text);

/** A number stands on a source that exists, or we counted it ourselves. */
const figureWithoutSource: PageRule = ({statements}) =>
  statements
    .filter(({kind, text, sources, computed}) => kind === 'figure' && /\d/.test(text.slice(text.indexOf(':'))) && !computed && sources.length === 0)
    .map(({text}) => text);

/** Lists of towns, people or coordinates: they came by way of a file, and tell who lives where. */
const isRegister = (catalogue: Catalogue, id: string): boolean => catalogue.source(id).via !== undefined;

const MEMBERSHIP = /^(?:EUREGIO|Netwerken|Netzwerke|Networks|Leden|Mitglieder|Members):/;

/** Who is a member of what stands in no list of towns; and the memo of 2016 knows no amounts and no priorities. */
const foreignSource: PageRule = ({thing, voice: {catalogue}, statements}) =>
  statements
    .filter(({kind, block, text, sources}) => {
      if (kind !== 'figure') return false;
      if (block === 'certain' || MEMBERSHIP.test(text)) return sources.some((id) => isRegister(catalogue, id));
      return thing.type === 'project' && (block === 'money' || block === 'classed') && sources.includes('memo-2016');
    })
    .map(({text}) => text);

/** What says of itself that it was not there yet in the year looked at. */
const NOT_YET =
  /in \d{4} nog niet|\d{4} noch nicht|not yet in \d{4}|In \d{4} waren dit nog |\d{4} waren dies noch |In \d{4} it was still |Toen was dit er nog niet|Damals gab es dies noch nicht|This did not exist yet/;
/** What says of the whole page that it tells of a later time. */
const OF_LATER = /Wat hier staat, is van later|Was hier steht, ist von später|What stands here is of later/;
/** Dates that lay ahead when they were told: goals, ends of programmes, names with a year of their own. */
const PLANNED =
  /^(?:Doeljaar|Zieljahr|Target year|V A: uitgaven tot|V A: Ausgaben bis|V A: expenditure until|Kleinprojectenfonds: looptijd tot|Kleinprojektefonds: Laufzeit bis|Small Project Fund: runs until)|(?:Horizon|Horizont) 2020|Für das Frühjahr 2017 war .* geplant|was planned for spring 2017|In 2017 zou |(?:wilde|wollte|wanted|wil|By|om in) .*2020|[Ss]trateg(?:ie|y) (?:for )?2030/;
/** From one year to another, or until one: how long a project or a programme was to run. */
const RUNS = /(\d{4})(?: ?[–-] ?| tot | bis | to )(?:[\p{L}\d. ]* )?\d{4}|(?:^|(?<= ))(?:tot|bis|until) [\p{L}\d. ]*\d{4}/gu;
/** The year that a figure is of. */
const FIGURE_YEAR = / \(\d{4}\)$/;

/**
 * In a year nothing is told of a later one, but plans, how long something was to run, figures of a place or landmark with their year, names, and what says of
 * itself that it was not there yet. The page of what began later, or of which nobody knows whether it had begun, is marked as a whole; no other page is.
 */
const laterYear: PageRule = ({thing, voice: {year}, statements}) => {
  if (year === null) return [];
  const isMarked = statements.some(({block, kind, text}) => block === 'head' && kind === 'head' && OF_LATER.test(text));
  const first = beginning(thing);
  if (first !== null && first > year !== isMarked) return [`${thing.id}: ${isMarked ? 'wrongly marked' : 'not marked'}`];
  if (isMarked) return [];
  const isOfPlace = thing.type === 'place' || thing.type === 'landmark';
  return statements
    .filter(({kind, block}) => kind !== 'source' && kind !== 'name' && !(block === 'figures' && kind === 'prose'))
    .filter(({kind, text}) => {
      if (NOT_YET.test(text) || PLANNED.test(text)) return false;
      const said = (isOfPlace && kind === 'figure' ? text.replace(FIGURE_YEAR, '') : text).replaceAll(RUNS, (_, first?: string) => first ?? '');
      return laterYears(said, year);
    })
    .map(({text}) => text);
};

/** In another year than now: how a thing stands now, and what was known only later. */
const nowInYear: PageRule = ({voice: {year}, statements}) => {
  if (year === null) return [];
  return statements
    .filter(({kind, block, text}) => {
      if (block === 'popup') return kind === 'figure' && /^(?:Nu|Heute|Now): /.test(text);
      if (block === 'lens') return kind === 'prose' && laterYears(text, year) && !NOT_YET.test(text);
      return block === 'members' && kind === 'title' && laterYears(text, year);
    })
    .map(({text}) => text);
};

const laterYears = (text: string, year: number): boolean => (text.match(/\b(?:19|20)\d\d\b/g) ?? []).some((found) => Number(found) > year);

/** A year in brackets after a name or a text reads as the year of that thing. */
const asOfAsYear: PageRule = ({statements}) =>
  statements
    .filter(({kind, text}) => kind === 'figure' && /\(\d{4}\)$/.test(text) && !/\d/.test(text.slice(text.indexOf(':')).replace(/\(\d{4}\)$/, '')))
    .map(({text}) => text);

const SINGULARS =
  /(?<![\d.,])1 (?:projecten|leden|banden|plaatsen|gemeenten|netwerken|regels|zetels|haltes|bronnen|veranderingen|Projekte|Mitglieder|Verbindungen|Orte|Gemeinden|Netzwerke|Zeilen|Sitze|Quellen|Änderungen|projects|members|links|towns|municipalities|networks|rows|seats|stops|sources|changes)(?!\p{L})/u;
const BROKEN = / {2}|undefined|\bnull\b|NaN|\[object|\$\{|[{}]| [.,;:](?! )|\.\.(?!\.)|,,|: ·|· ·|^[,·]|\s$/;

const unfinished: PageRule = ({statements}) => statements.filter(({text}) => BROKEN.test(text) || SINGULARS.test(text)).map(({text}) => text);

/** More words make a sentence hard to follow for readers of plain Dutch. */
const MOST_WORDS = 25;
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

const longSentence: PageRule = ({voice: {language}, statements}) =>
  language === 'nl-b1'
    ? statements.filter(({kind}) => kind === 'prose').flatMap(({text}) => sentencesOf(text).filter((sentence) => wordsIn(sentence) > MOST_WORDS))
    : [];

const SAYS_MEMBER = /\b(?:lid van de EUREGIO|Mitglied der EUREGIO|member of (?:the )?EUREGIO)\b/;
const DOUBTS = /waarschijnlijk lid|wahrscheinlich Mitglied|probably a member|lidmaatschap is afgeleid|Mitgliedschaft ist abgeleitet/i;

/** What the page says of a membership and how sure it calls it agree. */
const textAgainstGrade: PageRule = ({thing, statements}) => {
  if (thing.type !== 'place' || thing.euregio?.listed !== true) return [];
  const grade = statements.find(({block, kind}) => block === 'certain' && kind === 'prose')?.text ?? '';
  const solid = /EUREGIO: (?:Lid|Mitglied|Member)(?! geworden)/.test(grade);
  return (
    statements
      .filter(({kind, block}) => kind === 'prose' && (block === 'head' || block === 'why' || block === 'popup'))
      .flatMap(({text}) => sentencesOf(text))
      .filter((sentence) => (solid ? DOUBTS.test(sentence) : SAYS_MEMBER.test(sentence)))
      // What was decided or is said by others is reported, not claimed; what was not yet is denied.
      .filter((sentence) => !/besloot|beschloss|resolved|noemt|nennt|names|nog geen|noch kein|not yet/.test(sentence))
  );
};

/** Numbers on one page answer one question with one number. */
const countDiffers: PageRule = ({thing, voice, statements}) => {
  const found: string[] = [];
  if (thing.id === 'euregio') {
    const names = statements.filter(({block, kind}) => block === 'members' && kind === 'name').length;
    const text = statements.find(({block, kind}) => block === 'members' && kind === 'prose')?.text ?? '';
    // “57 members found, of 28 not known” stands above 85 names.
    const told = (text.replace(/Officieel.*|Offiziell.*|Officially.*/s, '').match(/\d+/g) ?? []).reduce((sum, number) => sum + Number(number), 0);
    if (text !== '' && /\d/.test(text) && told !== names) found.push(`${text} (${names} names)`);
  }
  if (thing.type === 'place') {
    const rows = new Set(statements.filter(({block, kind}) => block === 'projects' && kind === 'tie').flatMap(({ids}) => ids)).size;
    const sentence = statements.find(({block, text}) => block === 'lens' && /\b(?:projecten?|Projekte?|projects?)\b/.test(text) && /^\d/.test(text))?.text;
    if (sentence !== undefined && Number(/^\d+/.exec(sentence)?.[0]) !== rows) found.push(`${sentence} (${rows} rows)`);
    if (sentence === undefined && rows > 0 && voice.year === null) found.push(`${rows} projects in rows, none in the sentence`);
  }
  return found;
};

/** By the name that a finding bears. */
export const PAGE_RULES: Readonly<Record<string, PageRule>> = {
  'no thing before it began': beforeItBegan,
  'no present tense after it ended': presentAfterEnd,
  'no role outside its time': roleOutsideTime,
  'one number per question': countDiffers,
  'no language mixed': mixedLanguage,
  'no source before its event': sourceBeforeEvent,
  'no number without a source that carries it': figureWithoutSource,
  'no source of another matter': foreignSource,
  'no word of now in another year': nowInYear,
  'no word of a later year': laterYear,
  'no as-of date that reads as the year of a thing': asOfAsYear,
  'text and grade agree': textAgainstGrade,
  'no unfinished text': unfinished,
  'no sentence over 25 words in plain Dutch': longSentence,
};

/** What of a page breaks a rule. */
export const checkPage = (page: ReadPage): Finding[] =>
  Object.entries(PAGE_RULES).flatMap(([rule, check]) => [...new Set(check(page))].map((sentence) => ({page: page.address, rule, sentence})));

/** What legend and year control say, held against the rules for single texts. */
export const checkMoment = (statements: readonly Statement[], page: string): Finding[] => [
  ...statements.filter(({text}) => BROKEN.test(text) || SINGULARS.test(text)).map(({text}) => ({page, rule: 'no unfinished text', sentence: text})),
  ...countsThatDiffer(statements).map((sentence) => ({page, rule: 'one number per question', sentence})),
];

/** Legend, year control and hand-out tell the same numbers: of members, of links, of projects. */
function countsThatDiffer(statements: readonly Statement[]): string[] {
  const first = (block: string): string | undefined => /^[\d.,]+/.exec(statements.find((statement) => statement.block === block)?.text ?? '')?.[0];
  const moment = statements.filter(({block}) => block === 'moment').map(({text}) => text);
  const year = moment.find((text) => text.includes(', ') && !text.includes('. ')) ?? '';
  const wanted = ['euregio', 'partners', 'interreg'].map(first);
  const said = year.split(', ').map((part) => /^[\d.,]+/.exec(part)?.[0]);
  return wanted.some((number, at) => number !== said[at]) || !moment.every((text) => text === year || wanted[0] === undefined || text.includes(wanted[0]))
    ? [year]
    : [];
}

/* Stops */

/** Words a minute of somebody who speaks calmly to a hall. */
const WORDS_A_MINUTE = 130;
const SPOKEN_SECONDS = {least: 30, most: 60} as const;
/** What tells the speaker to do something, in a text that is to be spoken. */
const INSTRUCTION =
  /^(?:Wijs|Klik|Toon|Laat .* zien op|Vraag aan de zaal|Zeigen Sie auf|Klicken|Frage an den Saal|Point at|Click|Ask the room|A question for the room|Show)(?!\p{L})/u;

/** What of a stop breaks a rule. */
export function checkStop({address, language, stop, parts}: ReadStop): Finding[] {
  const found: Finding[] = [];
  const add = (rule: string, sentence: string): void => void found.push({page: address, rule, sentence});
  for (const {part, text} of parts) {
    if (BROKEN.test(text.replaceAll('\n\n', ' ')) || SINGULARS.test(text)) add('no unfinished text', text);
    if (isMixed(text, [], language)) add('no language mixed', text);
    const sentences = text.split('\n\n').flatMap(sentencesOf);
    if (language === 'nl-b1') for (const sentence of sentences) if (wordsIn(sentence) > MOST_WORDS) add('no sentence over 25 words in plain Dutch', sentence);
    if (part === 'spoken') {
      const seconds = Math.round((wordsIn(text) / WORDS_A_MINUTE) * 60);
      if (seconds < SPOKEN_SECONDS.least || seconds > SPOKEN_SECONDS.most) add('spoken in 30 to 60 seconds', `${seconds} s: ${text.slice(0, 80)}…`);
      for (const sentence of sentences) if (INSTRUCTION.test(sentence)) add('what is spoken is no instruction', sentence);
    }
  }
  if (!stop.cue) add('a cue for the speaker', stop.id);
  if (!stop.question) add('a likely question with its answer', stop.id);
  else if (stop.question.sources.length === 0) add('an answer has a source', stop.id);
  return found;
}
