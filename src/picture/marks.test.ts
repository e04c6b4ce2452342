import {expect, test} from 'vitest';
import {PARTNERSHIP_KINDS} from '../catalogue/lens.ts';
import {COLOURS, type ColourName, customProperty} from '../catalogue/topics.ts';
import {MARKS} from './marks.ts';
import {arcLine, groundNames, mark} from './names.ts';

/* Marks and lines of the drawn picture have the measures of the visual design (section 3), as those of the map have. */

const ink = (name: ColourName): string => `var(${customProperty(name)}, ${COLOURS.light[name]})`;
const attribute = (svg: string, name: string): string[] => [...svg.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => value!);
const FRAME = {x: 0, y: 0, width: 1000, height: 1000};

test('a city of MONT is a filled square of 12 px with a paper one of 4 in it, one of Netwerkstad alone a hollow one of 8', () => {
  // Around each a rim of paper.
  expect([attribute(MARKS.mont, 'width'), attribute(MARKS.mont, 'fill')]).toEqual([
    ['15', '12', '4'],
    [ink('paper'), ink('mont'), ink('paper')],
  ]);
  const hollow = MARKS.netwerkstad.split('<rect').at(-1)!;
  expect([attribute(hollow, 'width'), attribute(hollow, 'height'), attribute(hollow, 'fill'), attribute(hollow, 'stroke')]).toEqual([
    ['8'],
    ['8'],
    [ink('paper')],
    [ink('mont')],
  ]);
  // In the middle of its point.
  for (const name of ['mont', 'netwerkstad'] as const)
    expect(attribute(MARKS[name], 'x').map(Number)).toEqual(attribute(MARKS[name], 'width').map((side) => -Number(side) / 2));
});

test('a partner’s seat is a diamond of 12 px, the lead’s of 17 with a dot, both with a dark edge of 1.8', () => {
  const across = (svg: string): number[] => [...svg.matchAll(/d="M0-([\d.]+)L/g)].map(([, half]) => Number(half) * 2);
  // Across with its edge: half of 1.8 px on either side.
  expect(across(MARKS.seat).map((px) => px + 1.8)).toEqual([expect.closeTo(12.6, 1), expect.closeTo(12.6, 1)]);
  expect(across(MARKS.lead).map((px) => px + 1.8)).toEqual([expect.closeTo(17, 1), expect.closeTo(17, 1)]);
  expect([MARKS.seat, MARKS.lead].map((svg) => attribute(svg, 'stroke-width').at(-1))).toEqual(['1.8', '1.8']);
  expect([MARKS.seat.includes('<circle'), MARKS.lead.includes('<circle')]).toEqual([false, true]);
  expect(attribute(MARKS.lead, 'stroke').at(-1)).toBe(ink('interregEdge'));
});

test('a network is a disc with eight dots at equal distances', () => {
  const dots = [...MARKS.network.matchAll(/cx="(-?[\d.]+)" cy="(-?[\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  expect(dots).toHaveLength(8);
  const radius = Number(attribute(MARKS.network, 'r')[0]);
  for (const [at, [x, y]] of dots.entries()) {
    expect(Math.hypot(x, y)).toBeCloseTo(4.6, 1);
    expect(Math.hypot(x, y) + 1.1).toBeLessThan(radius);
    const [nx, ny] = dots[(at + 1) % 8]!;
    // A chord of 45 degrees.
    expect(Math.hypot(nx - x, ny - y)).toBeCloseTo(2 * 4.6 * Math.sin(Math.PI / 8), 1);
  }
});

test('each grade of a link has its own line on its casing: width, dashes, ends', () => {
  const designed = {
    'sister-city': {casing: 6, widths: [3.6], dash: null, round: true},
    'friendship-city': {casing: 5.4, widths: [2], dash: [5, 2.2], round: false},
    // Two lines of 1.4 px, 2.4 px apart.
    'thematic-cooperation': {casing: 6.4, widths: [2 * 1.4 + 2.4, 2.4], dash: null, round: false},
    contact: {casing: 4.6, widths: [3], dash: [0.1, 2.2], round: true},
    sponsorship: {casing: 4.6, widths: [1.6], dash: [6, 2, 1.2, 2], round: false},
  } as const;
  expect(Object.keys(designed).toSorted()).toEqual([...PARTNERSHIP_KINDS].toSorted());
  for (const kind of PARTNERSHIP_KINDS) {
    const {casing, widths, dash, round} = designed[kind];
    const paths = arcLine({
      id: 'x',
      kind,
      name: 'x',
      path: [
        [0, 0],
        [10.4, 20.6],
      ],
    })
      .split('<path')
      .slice(1);
    expect(paths.map((path) => attribute(path, 'd'))).toEqual(paths.map(() => ['M0 0L10 21']));
    expect([kind, paths.flatMap((path) => attribute(path, 'stroke-width')).map(Number)]).toEqual([
      kind,
      [casing, ...widths.map((px) => expect.closeTo(px, 6))],
    ]);
    expect([kind, attribute(paths[0]!, 'stroke')[0], attribute(paths[1]!, 'stroke')[0]]).toEqual([kind, ink('halo'), ink('partner')]);
    // SVG counts dashes in pixels, the design in widths of the line.
    const dashes = attribute(paths[1]!, 'stroke-dasharray')[0]?.split(' ').map(Number) ?? null;
    expect([kind, dashes]).toEqual([kind, dash === null ? null : dash.map((part) => expect.closeTo(part * widths[0], 0.5))]);
    expect([kind, paths[1]!.includes('stroke-linecap="round"')]).toEqual([kind, round]);
  }
});

test('a name stands beside its mark on the side that the map gives it: MONT’s to the west, those of Netwerkstad above, all others to the east', () => {
  const anchorOf = (kind: 'mont' | 'netwerkstad' | 'lead' | 'seat' | 'town') => {
    const svg = mark({id: 'x', kind, at: [500, 500], name: 'X & <y>', ...(kind === 'town' ? {sub: 'Hengelo · 1991'} : {})}, FRAME);
    const [x, y] = [/<text x="(-?\d+)" y="(-?\d+)"/.exec(svg)![1], /<text x="(-?\d+)" y="(-?\d+)"/.exec(svg)![2]].map(Number) as [number, number];
    expect(svg).toContain('X &amp; &lt;y>');
    expect(svg).toContain('x="50%" y="50%"');
    return [attribute(svg, 'text-anchor')[0], Math.sign(x), y < -5];
  };
  expect(anchorOf('mont')).toEqual(['end', -1, false]);
  expect(anchorOf('netwerkstad')).toEqual(['middle', 0, true]);
  for (const kind of ['lead', 'seat', 'town'] as const) expect([kind, anchorOf(kind)]).toEqual([kind, ['start', 1, false]]);
});

test('of two towns whose names would cover each other the first is named; side by side and one below the other both are', () => {
  const town = (name: string, x: number, y: number) => ({kind: 'town' as const, at: [x, y] as [number, number], text: {nl: name, de: name, en: name}});
  const named = (...towns: ReturnType<typeof town>[]): string[] => groundNames(towns, 'nl', [], FRAME, 1).map(({svg}) => /<tspan[^>]*>([^<]+)/.exec(svg)![1]!);
  // Names of five letters are 32 px long, and as high as a line of 15.
  expect(named(town('Borne', 0, 0), town('Goors', 30, 0))).toEqual(['Borne']);
  expect(named(town('Borne', 0, 0), town('Goors', 45, 0))).toEqual(['Borne', 'Goors']);
  expect(named(town('Borne', 0, 0), town('Goors', 0, 14))).toEqual(['Borne']);
  expect(named(town('Borne', 0, 0), town('Goors', 0, 16))).toEqual(['Borne', 'Goors']);
  expect(groundNames([town('Borne', 0, 0)], 'nl', ['Borne'], FRAME, 1)).toEqual([]);
});

test('of the names of the states at the border both give way on a phone, or none', () => {
  const pair = (['right', 'left'] as const).map((anchor, at) => ({
    kind: 'country-pair' as const,
    at: [1000 + 100 * at, 0] as [number, number],
    text: {nl: 'Nederland', de: 'Niederlande', en: 'Netherlands'},
    anchor,
  }));
  const crowded = (onPhone: {x: number; y: number; half: number}[]): number =>
    groundNames(pair, 'nl', [], FRAME, 1, [], onPhone).filter(({svg}) => svg.includes('crowded')).length;
  // A thousand thousandths of a degree are 160 px: the western name ends there, and is some 85 px long; the eastern one begins at 176.
  expect(crowded([])).toBe(0);
  expect(crowded([{x: 110, y: 0, half: 10}])).toBe(2);
  expect(crowded([{x: 230, y: 0, half: 10}])).toBe(2);
  expect(crowded([{x: 110, y: 30, half: 10}])).toBe(0);
});
