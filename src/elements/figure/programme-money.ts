import {scaleLinear} from 'd3-scale';
import {formatEuro} from '../../i18n/format.ts';
import {type Language, languageTag} from '../../i18n/languages.ts';
import {claimNumber, hadCome} from './facts-of.ts';
import type {FigureContext, MakeFigure} from './figure.ts';
import {legend} from './legend.ts';
import type {Page, Saying} from './page.ts';

const percent = (language: Language, value: number): string => new Intl.NumberFormat(languageTag(language), {style: 'percent'}).format(value / 100);

/** The money of one period of the programme, in whole euros. */
export interface Period {
  readonly id: 'V A' | 'VI A';
  /** Euros from Europe. */
  readonly eu: number;
  /** Euros in all: the least and the most that a source gives. */
  readonly least: number;
  readonly most: number;
}

/** The money of the two programme periods. What sources only round is not another amount. */
export function periodsOf({catalogue}: Pick<FigureContext, 'catalogue'>): Period[] {
  return (['V A', 'VI A'] as const).flatMap((id) => {
    const suffix = id.replace(' ', '');
    const eu = catalogue.claim(`interreg.erdf${suffix}`)?.values[0]?.value;
    const values = (catalogue.claim(`interreg.budget${suffix}`)?.values ?? []).map(({value}) => value).filter((value) => typeof value === 'number');
    const [exact] = values;
    if (typeof eu !== 'number' || exact === undefined) return [];
    const differing = values.filter((value) => Math.abs(value - exact) / exact > 0.02);
    return [{id, eu, least: Math.min(exact, ...differing), most: Math.max(exact, ...differing)}];
  });
}

/** Who pays which part of a project, with the colours of the part and of what is written in it. */
const sharesOf = (context: FigureContext) =>
  [
    {id: 'eu', value: claimNumber(context, 'interreg.euShareMaxVA'), fill: 'interreg', inside: 'interregEdge'},
    {id: 'state', value: claimNumber(context, 'interreg.nationalShareMaxVA'), fill: 'euregio', inside: 'paper'},
    {id: 'own', value: claimNumber(context, 'interreg.ownShareMinVA'), fill: 'paper', inside: 'ink'},
  ] as const;
type Share = ReturnType<typeof sharesOf>[number];

/** Who pays: the greatest and least shares of a project in V A, and the money of both programme periods. */
export const programmeMoney: MakeFigure = (context) => {
  const {voices, catalogue} = context;
  const shares = sharesOf(context);
  const begun = ({id}: Period): boolean =>
    catalogue.facts.programmes.flatMap(({periods}) => periods).some((period) => period.id === id && hadCome(period.from, context.year));
  const periods = periodsOf(context).filter(begun);
  const {language, texts} = voices.first;
  const eur = (language: Language, value: number): string => formatEuro(language, value, 'short');
  const range = ({least, most}: Period) =>
    voices.say(({language, texts}) =>
      least === most ? texts.programmeMoney.total(eur(language, least)) : texts.programmeMoney.between(eur(language, least), eur(language, most)),
    );
  const title = ({id}: Period): Saying => {
    const found = catalogue.facts.programmes.flatMap(({periods}) => periods).find((period) => period.id === id);
    return voices.say(({texts}) => texts.programmeMoney.period(`Interreg ${id}`, found?.from ?? '', found?.to ?? ''));
  };
  const [europe] = shares;
  return {
    headline: voices.say(({language, texts}) => texts.programmeMoney.headline(percent(language, europe.value ?? 0))),
    alt: texts.programmeMoney.alt(
      shares.map(({id, value}) => `${texts.programmeMoney.who[id]} ${percent(language, value ?? 0)}`).join('; '),
      periods.map((period) => `${title(period).first}: ${texts.programmeMoney.eu(eur(language, period.eu))}, ${range(period).first}`).join('; '),
    ),
    note: voices.say(({texts}) => texts.programmeMoney.note),
    sources: [
      ...new Set(['euShareMaxVA', 'erdfVA', 'budgetVA', 'erdfVIA', 'budgetVIA'].flatMap((id) => catalogue.claim(`interreg.${id}`)?.values[0]?.sources ?? [])),
    ],
    asOf: null,
    table: {
      head: [texts.columns.what, texts.columns.amount],
      rows: [
        ...shares.map(({id, value}) => [texts.programmeMoney.who[id], percent(language, value ?? 0)]),
        ...periods.flatMap((period) => [
          [title(period).first, texts.programmeMoney.eu(formatEuro(language, period.eu))],
          [title(period).first, range(period).first],
        ]),
      ],
    },
    draw(page) {
      const {pen, width} = page;
      drawShares(context, page, shares);
      page.gap(1.1);
      page.add({shape: 'path', d: `M0,${page.y}L${width},${page.y}`, fill: 'none', stroke: 'rule', strokeWidth: pen * 0.5});
      page.skip(0.6);
      page.write(
        voices.say(({texts}) => texts.programmeMoney.whole),
        0,
        {size: 'label', weight: 700, fill: 'interregText'},
      );
      const most = Math.max(...periods.map((period) => period.most));
      for (const period of periods) {
        page.gap(0.5);
        drawPeriod(page, period, {
          scale: scaleLinear([0, most], [pen / 2, width - pen / 2]),
          title: title(period),
          eu: voices.say(({language, texts}) => texts.programmeMoney.eu(eur(language, period.eu))),
          total: range(period),
        });
      }
    },
  };
};

/** What a project gets at most, and pays itself at least: one bar in as many parts, each with who pays it. */
function drawShares({voices}: FigureContext, page: Page, shares: readonly Share[]): void {
  const {mark, pen, sizes, width} = page;
  page.write(
    voices.say(({texts}) => texts.programmeMoney.rule),
    0,
    {size: 'label', weight: 700, fill: 'interregText'},
  );
  page.skip(0.3);
  const x = scaleLinear([0, shares.reduce((total, {value}) => total + (value ?? 0), 0)], [pen / 2, width - pen / 2]);
  const bar = {y: page.y, height: mark * (page.tightest && page.layout === 'stage' ? 1.5 : 2)} as const;
  const below = bar.y + bar.height;
  let from = 0;
  let deepest = below;
  for (const {id, value, fill, inside} of shares) {
    const [left, right] = [x(from), x(from + (value ?? 0))];
    page.add({shape: 'rect', ...bar, x: left, width: right - left, fill, stroke: 'ink', strokeWidth: pen * 0.7});
    page.put({first: percent(voices.first.language, value ?? 0), second: null}, (left + right) / 2, bar.y + bar.height / 2 - sizes.name * 0.6, {
      size: 'name',
      face: 'name',
      weight: 500,
      anchor: 'middle',
      fill: inside,
    });
    if (page.wide) {
      const top = below + sizes.body * 0.2;
      const words = page.put(
        voices.say(({texts}) => texts.programmeMoney.who[id]),
        left,
        top,
        {width: right - left - sizes.body * 0.6},
      );
      deepest = Math.max(deepest, top + words);
    }
    from += value ?? 0;
  }
  page.y = deepest;
  if (page.wide) return;
  page.skip(0.4);
  legend(
    page,
    shares.map(({id, value, fill}) => ({
      paint: fill,
      words: voices.say(({language, texts}) => `${texts.programmeMoney.who[id]} ${percent(language, value ?? 0)}`),
    })),
  );
}

function drawPeriod(
  page: Page,
  {eu, least, most}: Period,
  words: {readonly scale: (value: number) => number; readonly title: Saying; readonly eu: Saying; readonly total: Saying},
): void {
  const {mark, pen, sizes} = page;
  const {scale: x} = words;
  page.write(words.title, 0, {size: 'label', weight: 600});
  page.skip(0.15);
  const height = mark * (page.tightest && page.layout === 'stage' ? 0.9 : 1.15);
  const bar = {shape: 'rect', y: page.y, height, stroke: 'ink', strokeWidth: pen * 0.7} as const;
  page.add({...bar, x: x(0), width: x(eu) - x(0), fill: 'interreg'}, {...bar, x: x(eu), width: x(least) - x(eu), fill: 'paper'});
  if (most > least) page.add({...bar, x: x(least), width: x(most) - x(least), fill: 'hatch'});
  page.y += height + sizes.body * 0.15;
  const left = page.put(words.eu, 0, page.y, {width: page.wide ? x(eu) - sizes.body : page.width * 0.42});
  const start = page.wide ? x(eu) : page.width * 0.45;
  const right = page.put(words.total, start, page.y, {width: page.width - start});
  page.y += Math.max(left, right);
}
