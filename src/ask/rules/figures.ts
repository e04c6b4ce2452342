import {valueIn as valueOf, valuesIn} from '../../catalogue/claims.ts';
import type {Claim} from '../../catalogue/facts.ts';
import {shortTitle} from '../../catalogue/source-name.ts';
import {formatList, formatNumber} from '../../i18n/format.ts';
import {textIn} from '../../i18n/languages.ts';
import {has, momentOf} from '../reading.ts';
import {type Desk, mentions, nameIn, type Rule, sentences} from '../rule.ts';

const EUREGIO = 'euregio';
const BORDER = 'border-length';
/** It had the figures of Twente as a whole. */
const REGIO_TWENTE = 'regio-twente';

/** Seats on the council of the EUREGIO. Sources that differ stand side by side. */
export const seats: Rule<'seats'> = {
  kind: 'seats',
  read(reading, desk) {
    const {places, networks} = mentions(reading, desk);
    const twente = reading.cues.has('region:twente') && places.length === 0 ? ['regio-twente'] : [];
    return has(reading, 'seats')
      ? {kind: 'seats', of: places[0] ?? twente[0] ?? networks.find((id) => id !== EUREGIO) ?? EUREGIO, year: momentOf(reading)}
      : null;
  },
  answer({of, year}, desk) {
    const {catalogue, texts, say, language} = desk;
    const name = nameIn(desk, of);
    const all = catalogue.claim('euregio.councilSeats');
    const claim = of === EUREGIO ? all : catalogue.claim(`${of}.euregioCouncilSeats`);
    const values = valuesIn(catalogue, claim, year);
    const counts = values.flatMap(({value, asOf, sources}) =>
      typeof value === 'number' ? [{count: value, source: teller(sources[0] as string, desk), year: asOf?.slice(0, 4) ?? null}] : [],
    );
    const total = valueOf(catalogue, all, year)?.value;
    const [first] = counts;
    const newest =
      counts
        .map((count) => count.year ?? '')
        .toSorted()
        .at(-1) ?? '';
    const sentence =
      first === undefined
        ? claim === undefined || year === null
          ? texts.seatsUnknown(name)
          : sentences(texts.seatsUnknown(name), texts.figureNotOf(String(year)))
        : of === EUREGIO
          ? texts.figure(texts.labels.seats, name, formatNumber(language, first.count))
          : say.council(name, {seats: counts, of: typeof total === 'number' ? total : null});
    // Seats change with every election: of another year than the one asked for they are told as that.
    const other = first !== undefined && year !== null && newest !== '' && newest !== String(year) ? texts.figureOf(newest, String(year)) : null;
    return {
      asked: inYear(texts.whole.seats(name), year, desk),
      sentence: sentences(sentence, other),
      ids: [of],
      sources: [...new Set((values.length > 0 ? values : (claim?.values ?? [])).flatMap(({sources}) => sources))],
      next: [
        texts.questions.members(nameIn(desk, EUREGIO)),
        ...(catalogue.get(of).type === 'place' ? [texts.questions.population(name)] : [texts.questions.chair(nameIn(desk, EUREGIO))]),
      ],
    };
  },
};

const inYear = (asked: string, year: number | null, {texts}: Desk): string => (year === null ? asked : `${asked}, ${texts.parts.inYear(year)}`);

/** The memo is called so everywhere on the map. */
const teller = (source: string, {catalogue, messages}: Desk): string =>
  source === 'memo-2016' ? messages.lens.memo : shortTitle(catalogue.source(source).title);

const PROPERTIES = {
  population: ['population'],
  area: ['areaKm2', 'areaLandKm2', 'areaHa'],
  length: ['borderLengthKm', 'lengthKm', 'totalKm', 'mainKm'],
} as const;

/** Inhabitants, area, length of the border: figures that the facts have of a thing. */
export const figure: Rule<'figure'> = {
  kind: 'figure',
  read(reading, desk) {
    const {all} = mentions(reading, desk);
    const [of] = all;
    if (has(reading, 'landmark:border') && of === undefined && has(reading, 'since-when', 'how-far', 'how-many', 'area', 'population')) {
      return {kind: 'figure', of: BORDER, figures: ['length'], year: momentOf(reading)};
    }
    const hasLength = of !== undefined && desk.catalogue.claimsOf(of).some(({property}) => (PROPERTIES.length as readonly string[]).includes(property));
    if (of !== undefined && hasLength && desk.catalogue.get(of).type === 'landmark' && has(reading, 'length'))
      return {kind: 'figure', of, figures: ['length'], year: momentOf(reading)};
    const about = of ?? (reading.cues.has('region:twente') ? REGIO_TWENTE : undefined);
    const figures = (['population', 'area'] as const).filter((cue) => has(reading, cue));
    return about === undefined || figures.length === 0 ? null : {kind: 'figure', of: about, figures, year: momentOf(reading)};
  },
  answer({of, figures, year}, desk) {
    const {catalogue, texts} = desk;
    const name = of === REGIO_TWENTE ? 'Twente' : of === BORDER ? texts.theBorder : nameIn(desk, of);
    const told = figures.map((asked) => figureOf(asked, of, name, year, desk));
    // Of a size only what is known is told, if anything is.
    const known = told.filter(({isKnown}) => isKnown);
    const shown = known.length > 0 ? known : told;
    return {
      asked: inYear(told.map(({label}) => texts.whole.figure(label, name)).join('; '), year, desk),
      sentence: sentences(...shown.map(({sentence}) => sentence)),
      ids: [of],
      sources: [...new Set(shown.flatMap(({sources}) => sources))],
      asOf: shown.length === 1 ? (shown[0]?.asOf ?? null) : null,
      next: [texts.questions.ties(nameIn(desk, of)), texts.questions.projects(catalogue.get(of).type === 'place' ? name : 'Hengelo')],
    };
  },
};

interface Figure {
  readonly label: string;
  readonly sentence: string;
  readonly isKnown: boolean;
  readonly sources: readonly string[];
  readonly asOf: string | null;
}

function figureOf(asked: keyof typeof PROPERTIES, of: string, name: string, year: number | null, desk: Desk): Figure {
  const {catalogue, texts} = desk;
  const label = texts.labels[asked];
  const claim = catalogue.claimsOf(of).find(({property}) => (PROPERTIES[asked] as readonly string[]).includes(property));
  const told = valuesIn(catalogue, claim, year);
  const values = claim ? [...new Set(told.map((value) => valueIn(claim, value, desk)))] : [];
  const asOf = told[0]?.asOf?.slice(0, 4) ?? null;
  const [first, ...others] = values;
  return {
    label,
    sentence: sentences(
      first === undefined ? texts.figureUnknown(label, name) : texts.figure(label, name, first),
      others.length > 0 ? texts.sinceOther(formatList(desk.language, others)) : null,
      year === null || asOf === String(year) || claim === undefined
        ? null
        : first === undefined || asOf === null
          ? texts.figureNotOf(String(year))
          : texts.figureOf(asOf, String(year)),
    ),
    isKnown: first !== undefined,
    sources: [...new Set(claim?.values.flatMap(({sources}) => sources) ?? [])],
    asOf: (told[0] ?? claim?.values[0])?.asOf ?? null,
  };
}

const SIGNS: Readonly<Partial<Record<Claim['unit'], string>>> = {km2: 'km²', km: 'km', ha: 'ha', m: 'm'};

function valueIn({unit}: Claim, {value, approximate}: Claim['values'][number], {language, texts}: Desk): string {
  const sign = SIGNS[unit];
  const number = typeof value === 'number' ? formatNumber(language, value, 1) : typeof value === 'string' ? value : textIn(value, language);
  const text = sign === undefined ? number : `${number}\u00A0${sign}`;
  return approximate ? texts.about(text) : text;
}
