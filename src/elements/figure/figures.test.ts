import {expect, test} from 'vitest';
import {FIGURE_KINDS, figuresOf, needsProject} from '../../catalogue/figures.ts';
import {figureFact} from '../../catalogue/figure-facts.ts';
import type {Project} from '../../catalogue/project-facts.ts';
import {loadCatalogue} from '../../catalogue/load.ts';
import {STORIES} from '../../story/stories.ts';
import {halfCircle, markedSeats, seatsPerRow} from './council.ts';
import {seatsAt} from './decides.ts';
import {alongside, leadsOf} from './forums.ts';
import {membersPerYear, officialNumbers} from './members.ts';
import {montChairs, montSpans} from './mont-members.ts';
import {townsAtTable} from './mont.ts';
import {wrap} from './page.ts';
import {periodsOf} from './programme-money.ts';
import {moneyOf} from './project-money.ts';
import {timeOf} from './project-time.ts';
import {projectsByCost} from './projects-by-money.ts';
import {projectsByTheme} from './projects-by-theme.ts';

const catalogue = loadCatalogue();

const project = (id: string): Project => {
  const found = catalogue.get(id);
  if (found.type !== 'project') throw new Error(`expected a project, got ${found.type}`);
  return found;
};
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

test('a point that parts two things stands at no end and no beginning of a line', () => {
  const letters = (line: string): number => line.length;
  expect(wrap('innovatie · werk · bedrijven', 17, letters)).toEqual(['innovatie · werk', 'bedrijven']);
  expect(wrap('innovatie · werk · bedrijven', 18, letters)).toEqual(['innovatie · werk', 'bedrijven']);
  expect(wrap('innovatie · werk · bedrijven', 28, letters)).toEqual(['innovatie · werk · bedrijven']);
});

test('a headline of two or three lines has no word that stands alone below a full line', () => {
  const letters = (line: string): number => line.length;
  // Two sentences have a line each, where one line after the other would leave "2016" alone.
  const headline = 'Wer betreute welches Forum? In der Netwerkstad Twente, 2016';
  expect(wrap(headline, 55, letters)).toEqual(['Wer betreute welches Forum?', 'In der Netwerkstad Twente, 2016']);
  expect(wrap('Een plan uit sept. 2008 met drie lijnen', 37, letters)).toEqual(['Een plan uit sept.', '2008 met drie lijnen']);
  expect(wrap('Arbeit und Unternehmen über die Grenze', 34, letters)).toEqual(['Arbeit und Unternehmen', 'über die Grenze']);
  // No more lines than it needs, and a word that is too wide stays whole.
  expect(wrap('Biodiversitätspolitik in Europa', 10, letters)).toEqual(['Biodiversitätspolitik', 'in Europa']);
  // Running text fills its lines.
  expect(wrap('aa bb cc dd ee ff gg', 5, letters)).toEqual(['aa bb', 'cc dd', 'ee ff', 'gg']);
});

test('42 seats a side fill six rows, each in proportion to its length', () => {
  // Lengths 0.44, 0.552, 0.664, 0.776, 0.888, 1 of 4.32 in all; 42 shared out by largest remainders.
  expect(seatsPerRow(42)).toEqual([4, 5, 6, 8, 9, 10]);
  for (const count of [0, 1, 41, 43]) expect(sum(seatsPerRow(count))).toBe(count);
});

test('the two halves mirror each other: 84 seats whose angles add up to 84 right angles', () => {
  const left = halfCircle(42, 'left');
  const right = halfCircle(42, 'right');
  expect([left.length, right.length]).toEqual([42, 42]);
  expect(sum([...left, ...right].map(({angle}) => angle))).toBeCloseTo((84 * Math.PI) / 2, 9);
  expect(left.every(({x}) => x < 0) && right.every(({x}) => x > 0)).toBe(true);
  // Room on both sides of the seam, and nobody sits on a neighbour: seats have radius 0.038.
  expect(Math.min(...right.map(({x}) => x))).toBeCloseTo(0.085, 9);
  const gaps = left.flatMap((seat, at) => left.slice(at + 1).map((other) => Math.hypot(seat.x - other.x, seat.y - other.y)));
  expect(Math.min(...gaps)).toBeGreaterThan(0.08);
});

test('two seats side by side in the outer row are those of Hengelo', () => {
  const seats = halfCircle(42, 'left');
  const ours = markedSeats(seats, 2);
  expect(ours.map((seat) => [seat.row, seats.filter(({row}) => row === 5).indexOf(seat)])).toEqual([
    [5, 2],
    [5, 3],
  ]);
});

test('who led which forum, and who took part beside them', () => {
  expect(leadsOf(figureFact('figure-forums').parts).map(({lead, forums}) => [lead, forums.map(({name}) => name.nl)])).toEqual([
    ['hengelo', ['Mobility Forum', 'Social Affairs Forum']],
    ['enschede', ['Economic Development Forum', 'Environment Forum']],
  ]);
  expect(alongside({catalogue}, ['hengelo', 'enschede'])).toEqual(['almelo', 'borne', 'oldenzaal']);
});

test('the forums of the figure are those that the network itself names', () => {
  const eurocities = catalogue.get('eurocities');
  const named = eurocities.type === 'network' ? eurocities.sections.find(({id}) => id === 'forums')?.items : undefined;
  const lead = (name: string) => named?.find((item) => item.name.en === name)?.things;
  expect(figureFact('figure-forums').parts.map(({name, things}) => [name.en, things])).toEqual(
    figureFact('figure-forums').parts.map(({name}) => [name.en, lead(name.en)]),
  );
});

test('members: 74 confirmed for 2016 and 36 more, none known by name before 1994', () => {
  const at = (year: number) => membersPerYear(catalogue).find((found) => found.year === year);
  expect(at(2016)).toEqual({year: 2016, confirmed: 74, probable: 36});
  expect(at(1958)?.confirmed).toBe(0);
  expect(at(1993)?.confirmed).toBe(0);
  expect(at(1994)?.confirmed).toBeGreaterThan(0);
  expect(officialNumbers(catalogue)).toEqual([
    {year: 2007, count: 130},
    {year: 2013, count: 131},
    {year: 2016, count: 129},
    {year: 2024, count: 128},
  ]);
});

test('fourteen at the table, Enschede in the chair, Hengelo vice-chair', () => {
  const {members, chair, vice} = seatsAt({catalogue});
  expect([members.length, chair, vice]).toEqual([14, 'enschede', 'hengelo']);
});

test('MONT: five towns on the Dutch side, two on the German; since when, and who was in the chair', () => {
  expect(townsAtTable({catalogue})).toEqual({NL: ['enschede', 'hengelo', 'almelo', 'borne', 'oldenzaal'], DE: ['munster', 'osnabruck']});
  expect(montSpans({catalogue}).map(({place, from, doubtFrom}) => [place, from, doubtFrom])).toEqual([
    ['munster', 1989, null],
    ['osnabruck', 1989, null],
    ['enschede', 1989, null],
    ['hengelo', 1989, null],
    ['almelo', 2001, null],
    ['borne', 2001, 2024],
    ['oldenzaal', 2006, 2024],
  ]);
  expect(montChairs({catalogue}).map(({place, from}) => [place, from === null ? null : Math.floor(from)])).toEqual([
    ['almelo', null],
    ['munster', 2024],
    ['hengelo', 2026],
  ]);
});

test('the money of Waterrobuuste Steden adds up: half of 1,760,000 from Europe, nothing unknown', () => {
  const money = moneyOf(project('wasserrobuste-staedte'));
  expect(money.payers[0]).toEqual({name: 'EFRE / EFRO (EU)', eur: 880_000});
  expect([money.total, sum(money.payers.map(({eur}) => eur)), money.unknown, money.over]).toEqual([1_760_000, 1_760_000, 0, false]);
});

test('of Unlock only the total is known: all of it is unknown, and fourteen pay who knows what', () => {
  const money = moneyOf(project('unlock'));
  expect([money.total, money.payers, money.unknown, money.silent.length]).toEqual([2_174_528.56, [], 2_174_528.56, 14]);
});

test('payers and what is unknown add up to the total, wherever the sources do not say more than that', () => {
  const wrong = catalogue.facts.projects.filter((found) => {
    const {total, payers, unknown, over} = moneyOf(found);
    return total !== null && !over && Math.abs(sum(payers.map(({eur}) => eur)) + unknown - total) > 1;
  });
  expect(wrong.map(({id}) => id)).toEqual([]);
  // Here the amounts are more than the total that the same page gives.
  expect(catalogue.facts.projects.filter((found) => moneyOf(found).over).map(({id}) => id)).toEqual([
    'living-vecht-dinkel',
    'rahmenprojekt-prioritaet-ii-euregio',
    'toekomstgerichte-spoedzorg',
  ]);
});

test('Unlock ran from the middle of 2015 to April 2019, in a period whose spending counts until the end of 2023', () => {
  const {start, end, period, eligible} = timeOf(catalogue, project('unlock'));
  expect(start).toBeCloseTo(2015.5, 2);
  expect(end).toBeCloseTo(2019.33, 2);
  expect([period, eligible]).toEqual([{from: 2014, to: 2021}, 2024]);
  expect(timeOf(catalogue, project('biotech-h2')).end).toBeNull();
});

test('both programme periods with their money: sources differ for VI A', () => {
  expect(periodsOf({catalogue})).toEqual([
    {id: 'V A', eu: 222_159_360, least: 443_059_158, most: 443_059_158},
    {id: 'VI A', eu: 225_000_000, least: 450_000_000, most: 500_000_000},
  ]);
});

test('every project is in one theme and one class of cost', () => {
  const themes = projectsByTheme(catalogue.facts.projects);
  expect(themes.slice(0, 4).map(({theme, projects}) => [theme, projects.length])).toEqual([
    ['innovation', 12],
    ['energy', 10],
    ['health', 10],
    ['education', 8],
  ]);
  expect(sum(themes.map(({projects}) => projects.length))).toBe(79);
  expect(projectsByCost(catalogue.facts.projects).map(({id, projects}) => [id, projects.length])).toEqual([
    ['to-500k', 10],
    ['500k-2m', 14],
    ['2m-5m', 13],
    ['from-5m', 11],
    ['unknown', 31],
  ]);
  expect(Math.round(sum(projectsByCost(catalogue.facts.projects).map(({eur}) => eur)))).toBe(137_689_916);
});

test('each thing that has a figure exists, and each kind belongs to something', () => {
  const used = catalogue.things.flatMap((thing) => figuresOf(thing));
  expect(FIGURE_KINDS.filter((kind) => !used.includes(kind))).toEqual([]);
  expect(figuresOf(catalogue.get('unlock'))).toEqual(['project-money', 'project-time']);
  expect(figuresOf(catalogue.get('hengelo'))).toEqual([]);
});

test('no two stops of the evening have the same picture, and a figure of a project has its project', () => {
  const [evening] = STORIES;
  const pictures = evening?.stops.map(({view: {camera, place, figure}}) =>
    figure?.shown === 'alone' ? figure.kind : JSON.stringify([camera, figure?.kind, place]),
  );
  expect(new Set(pictures).size).toBe(24);
  const without = STORIES.flatMap(({stops}) => stops).filter(
    ({view: {figure, place}}) => figure && needsProject(figure.kind) && catalogue.find(place ?? '')?.type !== 'project',
  );
  expect(without.map(({id}) => id)).toEqual([]);
});
