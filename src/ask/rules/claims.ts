import type {Claim} from '../../catalogue/facts.ts';
import {valuesIn} from '../../catalogue/claims.ts';
import {periodId} from '../../catalogue/filters.ts';
import {formatEuro, formatNumber} from '../../i18n/format.ts';
import {textIn} from '../../i18n/languages.ts';
import {has, momentOf, type Reading, valuesOf} from '../reading.ts';
import {dateIn, type Desk, mentions, nameIn, type Rule, sentences} from '../rule.ts';
import {plain, tokensOf} from '../tokens.ts';

const PROGRAMME = 'interreg';
const EUREGIO = 'euregio';

/** How often something takes place. */
const FREQUENCIES = ['councilMeetings', 'meetingsPerYear', 'frequency', 'frequencyWithRb64'];
/** What the programme has to spend in a period, and the share of the European Union; of the newest period when none is named. */
const MONEY = {va: ['budgetVA', 'erdfVA'], via: ['budgetVIA', 'erdfVIA']} as const;

/** Seats of one side on the council. */
const SEATS_OF: Readonly<Record<string, string>> = {NL: 'councilSeatsNl', DE: 'councilSeatsDe'};

/** Figures that the facts hold under a label of their own. Sources that differ stand side by side. */
export const claims: Rule<'claims'> = {
  kind: 'claims',
  read(reading, desk) {
    const asked = askedOf(reading, desk);
    return asked === null || claimsOf(asked, desk).length === 0 ? null : {kind: 'claims', ...asked, year: momentOf(reading)};
  },
  answer({of, properties, year}, desk) {
    const {catalogue, texts} = desk;
    const name = nameIn(desk, of);
    const told = claimsOf({of, properties}, desk).map((claim) => ({claim, values: valuesIn(catalogue, claim, year)}));
    const known = told.filter(({values}) => values.length > 0);
    return {
      asked: `${name}: ${told.map(({claim}) => textIn(claim.label, desk.language)).join('; ')}`,
      sentence: sentences(
        ...known.map(({claim, values}) => `${textIn(claim.label, desk.language)}: ${values.map((value) => valueOf(claim, value, desk)).join(' · ')}.`),
        year === null ? null : ofYear(known[0]?.values[0]?.asOf?.slice(0, 4), String(year), desk),
      ),
      ids: [of],
      sources: [...new Set(told.flatMap(({claim}) => claim.values.flatMap(({sources}) => sources)))],
      next: [catalogue.get(of).type === 'network' ? texts.questions.members(name) : texts.questions.costs, texts.questions.ties(name)],
    };
  },
};

/** That the figure is of another year than the one that is asked for, or that there is none of it. */
const ofYear = (known: string | undefined, asked: string, {texts}: Desk): string | null =>
  known === asked ? null : known === undefined ? texts.figureNotOf(asked) : texts.figureOf(known, asked);

/** From when until when the programme has a period: “Wanneer eindigt Interreg VI?”. */
export const period: Rule<'period'> = {
  kind: 'period',
  read(reading, desk) {
    const named = mentions(reading, desk).networks.includes('interreg-va') ? 'va' : (valuesOf(reading, 'period')[0] as 'va' | 'via' | undefined);
    const isAsked = has(reading, 'since-when', 'when') && !has(reading, 'project', 'tie') && mentions(reading, desk).places.length === 0;
    return named === undefined || !isAsked ? null : {kind: 'period', period: named};
  },
  answer({period: asked}, {catalogue, messages, texts}) {
    const programme = catalogue.get(PROGRAMME);
    const found = programme.type === 'programme' ? programme.periods.find(({id}) => periodId({period: id}) === asked) : undefined;
    const name = `Interreg ${found?.id ?? ''}`;
    return {
      asked: name,
      sentence: found === undefined ? texts.sinceUnknown(name) : `${name}: **${messages.thing.years(found.from, found.to)}**.`,
      ids: [PROGRAMME],
      sources: programme.sources,
      next: [texts.questions.cost(name), texts.questions.ended],
    };
  },
};

type Asked = {readonly of: string; readonly properties: readonly string[]; readonly words: readonly string[]};

function askedOf(reading: Reading, desk: Desk): Asked | null {
  const {all, networks} = mentions(reading, desk);
  if (has(reading, 'how-often')) {
    // “The council” is that of the EUREGIO, as everywhere on this map.
    const of = all[0] ?? (has(reading, 'council', 'landmark:office') ? EUREGIO : null);
    return of === null ? null : {of, properties: FREQUENCIES, words: []};
  }
  if (has(reading, 'seats') && all.every((id) => id === EUREGIO)) {
    const properties = valuesOf(reading, 'country').flatMap((country) => SEATS_OF[country] ?? []);
    if (properties.length > 0) return {of: EUREGIO, properties, words: []};
  }
  const labelled = labelledBy(reading, all[0] ?? PROGRAMME, desk);
  if (labelled.properties.length > 0 && all.length < 2) return labelled;
  const [period] = valuesOf(reading, 'period') as (keyof typeof MONEY)[];
  const isOfProgramme = period !== undefined || networks.some((id) => id === PROGRAMME || id.startsWith(`${PROGRAMME}-`));
  if (!isOfProgramme || !has(reading, 'cost', 'pay') || has(reading, 'project') || all.some((id) => !networks.includes(id))) return null;
  return {of: PROGRAMME, properties: MONEY[period ?? (networks.includes('interreg-va') ? 'va' : 'via')], words: []};
}

/** A word of fewer letters stands in many labels. */
const TELLING = 6;

/** Figures whose label has a word that the question has, and nothing else explains: “studenten”, “Kleinprojectenfonds”. */
function labelledBy({unread}: Reading, of: string, {catalogue}: Desk): Asked {
  const words = unread.map(plain).filter((word) => word.length >= TELLING);
  const found = catalogue.claimsOf(of).filter(({label}) => labelWords(label).some((word) => words.includes(word)));
  return {of, properties: found.map(({property}) => property), words: words.filter((word) => found.some(({label}) => labelWords(label).includes(word)))};
}

const labelWords = ({nl, de, en}: Claim['label']): string[] => [nl, de, en].flatMap((text) => tokensOf(text).map(({text: token}) => token));

const claimsOf = ({of, properties}: Pick<Asked, 'of' | 'properties'>, {catalogue}: Desk): Claim[] =>
  catalogue.claimsOf(of).filter(({property}) => properties.includes(property));

/** “**3 per jaar** (ten minste drie per jaar)”: a number without the note beside it may say more than is known. */
function valueOf({unit}: Claim, {value, approximate, note}: Claim['values'][number], desk: Desk): string {
  const {language, texts} = desk;
  const written =
    typeof value === 'number'
      ? numberIn(value, unit, desk)
      : typeof value === 'object'
        ? textIn(value, language)
        : unit === 'date' || unit === 'year'
          ? dateIn(desk, value)
          : value;
  const said = note === undefined ? '' : ` (${textIn(note, language).replace(/\.$/, '')})`;
  return `**${approximate ? texts.about(written) : written}**${said}`;
}

function numberIn(value: number, unit: Claim['unit'], {language, messages}: Desk): string {
  if (unit === 'eur') return formatEuro(language, value);
  if (unit === 'year') return String(value);
  return unit === 'per-year' ? messages.thing.perYear(formatNumber(language, value)) : formatNumber(language, value);
}
