import {scaleLinear} from 'd3-scale';
import {newestSource, stageOn} from '../../catalogue/moments.ts';
import type {Project} from '../../catalogue/project-facts.ts';
import {formatEuro, formatNumber} from '../../i18n/format.ts';
import {type Language, languageTag} from '../../i18n/languages.ts';
import type {FigureContext, MakeFigure} from './figure.ts';
import type {Paint} from './shapes.ts';

const EU = 'EFRE / EFRO (EU)';
/** More rows than these say no more: the rest is one row. */
const ROWS = {stage: 5, panel: 6, paper: 6} as const;

/** Somebody who pays, and how much: whole euros. */
export interface Payer {
  readonly name: string;
  readonly eur: number;
}

/** Who pays for a project; amounts in euros. */
export interface Money {
  /** `null`: not found. */
  readonly total: number | null;
  readonly approximate: boolean;
  /** Europe first, then by amount. */
  readonly payers: readonly Payer[];
  /** Of which nobody says who pays it. */
  readonly unknown: number;
  /** True when the amounts of the payers are more than the total that the source gives. */
  readonly over: boolean;
  /** Who pays as well, nobody says how much. */
  readonly silent: readonly string[];
}

/** Who pays what of a project. The payers and what is unknown add up to the total, unless the sources say more than that. */
export function moneyOf({totalCost, erdf, financers}: Pick<Project, 'totalCost' | 'erdf' | 'financers'>): Money {
  const named = financers.flatMap(({name, eur}) => (eur === null ? [] : [{name, eur}]));
  const payers = erdf !== null && !named.some(({name}) => name === EU) ? [{name: EU, eur: erdf.eur}, ...named] : named;
  const sum = payers.reduce((total, {eur}) => total + eur, 0);
  const total = totalCost?.eur ?? null;
  const first = ({name}: Payer): number => (name === EU ? 0 : 1);
  return {
    total,
    approximate: totalCost?.approximate ?? false,
    payers: payers.toSorted((a, b) => first(a) - first(b) || b.eur - a.eur),
    unknown: total === null ? 0 : Math.max(0, Math.round((total - sum) * 100) / 100),
    // A cent of rounding is no contradiction.
    over: total !== null && sum > total + 1,
    silent: financers.filter(({name, eur}) => eur === null && payers.every((payer) => payer.name !== name)).map(({name}) => name),
  };
}

const percent = (language: Language, share: number): string =>
  new Intl.NumberFormat(languageTag(language), {style: 'percent', maximumFractionDigits: share < 0.01 ? 1 : 0}).format(share);

interface Row {
  readonly payer: (language: Language) => string;
  readonly eur: number;
  readonly paint: Paint;
}

const FILLS: readonly Paint[] = ['euregio', 'mont', 'partner', 'twente', 'network', 'inkSoft'];

function rowsOf({voices}: FigureContext, {payers, unknown}: Money, most: number): Row[] {
  const shown = payers.length > most ? payers.slice(0, most - 1) : payers;
  const rest = payers.slice(shown.length);
  const textsOf = (language: Language) => (voices.second?.language === language ? voices.second.texts : voices.first.texts);
  return [
    ...shown.map(({name, eur}, at): Row => ({payer: () => name, eur, paint: name === EU ? 'interreg' : (FILLS[at % FILLS.length] as Paint)})),
    ...(rest.length === 0
      ? []
      : [
          {
            payer: (language: Language) => textsOf(language).projectMoney.others(formatNumber(language, rest.length)),
            eur: rest.reduce((sum, {eur}) => sum + eur, 0),
            paint: 'rule' as const,
          },
        ]),
    ...(unknown === 0 ? [] : [{payer: (language: Language) => textsOf(language).projectMoney.rest, eur: unknown, paint: 'hatch' as const}]),
  ];
}

/** The money of a project as one bar: who pays what, what nobody says is striped. `null` when nothing is known of it. */
export const projectMoney: MakeFigure = (context) => {
  const {voices, catalogue, thing} = context;
  const project = catalogue.find(thing);
  if (project?.type !== 'project') return null;
  const money = moneyOf(project);
  const {total, payers, unknown} = money;
  if (total === null && payers.length === 0 && money.silent.length === 0) return null;
  const {language, texts} = voices.first;
  const name = (tongue: Language): string => project.names[tongue === 'nl-b1' ? 'nl' : tongue];
  const whole = Math.max(
    total ?? 0,
    payers.reduce((sum, {eur}) => sum + eur, 0),
  );
  const exact = (eur: number): string => formatEuro(language, eur);
  const past =
    context.year === null ? stageOn(project, newestSource(context.catalogue)) === 'ended' : project.end !== null && project.end < String(context.year);
  return {
    headline: voices.say(({language, texts}) => {
      if (total === null) return texts.projectMoney.noTotal(name(language));
      const amount = (money.approximate ? '± ' : '') + formatEuro(language, total, 'short');
      return past ? texts.projectMoney.headline(name(language), amount) : texts.projectMoney.running(name(language), amount);
    }),
    alt: texts.projectMoney.alt(
      total === null ? texts.unknown : exact(total),
      rowsOf(context, money, 6)
        .map(({payer, eur}) => `${payer(language)}: ${exact(eur)}`)
        .join('; ') || texts.projectMoney.rest,
    ),
    note: voices.say(({texts}) =>
      money.over ? texts.projectMoney.over : unknown === 0 && total !== null ? texts.projectMoney.complete : texts.projectMoney.note,
    ),
    sources: project.sources,
    asOf: project.asOf,
    table: {
      head: [texts.columns.who, texts.columns.amount, texts.columns.share],
      rows: [
        ...payers.map(({name, eur}) => [name, exact(eur), total === null ? '–' : percent(language, eur / whole)]),
        ...(unknown === 0 ? [] : [[texts.projectMoney.rest, exact(unknown), percent(language, unknown / whole)]]),
        ...money.silent.map((name) => [name, texts.unknown, '–']),
      ],
    },
    draw(page) {
      const {pen, sizes, width, mark} = page;
      const rows = rowsOf(context, money, ROWS[page.layout]);
      const x = scaleLinear([0, whole || 1], [0, width]);
      const height = mark * 1.9;
      let from = 0;
      // Without a total nobody knows how much there is beside what is named: no bar says it.
      const bars = total === null ? [{eur: whole || 1, paint: 'hatch' as const}] : rows;
      for (const {eur, paint} of bars) {
        page.add({
          shape: 'rect',
          x: x(from),
          y: page.y,
          width: Math.max(0, x(from + eur) - x(from)),
          height,
          fill: paint,
          stroke: 'paper',
          strokeWidth: pen * 0.5,
        });
        from += eur;
      }
      page.add({shape: 'rect', x: pen / 2, y: page.y, width: width - pen, height, fill: 'none', stroke: 'ink', strokeWidth: pen * 0.6});
      page.y += height;
      page.gap(0.7);
      const box = mark * 0.62;
      for (const [at, {payer, eur, paint}] of rows.entries()) {
        if (at > 0) page.gap(0.22);
        const amount = {first: formatEuro(language, eur, page.layout === 'stage' ? 'short' : 'exact'), second: null};
        const shareWidth = total === null ? 0 : sizes.label * 2.9;
        const amountWidth = page.block(amount, {size: 'label', weight: 600}).width;
        const y = page.y + sizes.label * 0.62;
        page.add({shape: 'rect', x: pen / 2, y: y - box / 2, width: box, height: box, fill: paint, stroke: 'ink', strokeWidth: pen * 0.4});
        const top = page.y;
        page.write(
          voices.say((tongue) => payer(tongue.language)),
          box * 1.7,
          {size: 'label', width: width - box * 1.7 - amountWidth - shareWidth - sizes.body * 0.7},
        );
        page.put(amount, width - shareWidth, top, {size: 'label', weight: 600, anchor: 'end'});
        if (total !== null) page.put({first: percent(language, eur / whole), second: null}, width, top, {size: 'label', fill: 'inkSoft', anchor: 'end'});
      }
      if (money.silent.length > 0) {
        page.gap(0.6);
        const shown = money.silent.slice(0, page.layout === 'stage' ? 5 : 8);
        const more = money.silent.length - shown.length;
        page.write(
          voices.say(({language, texts}) =>
            texts.projectMoney.payers([...shown, ...(more > 0 ? [texts.projectMoney.more(formatNumber(language, more))] : [])].join(', ')),
          ),
          0,
          {size: 'body'},
        );
      }
    },
  };
};
