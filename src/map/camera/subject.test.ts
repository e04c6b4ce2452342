import {describe, expect, test} from 'vitest';
import {loadCatalogue} from '../../catalogue/load.ts';
import {partnershipsAt} from '../../catalogue/moments.ts';
import {homeEndOf} from '../data/home-end.ts';
import {lensDrawing} from '../data/lens.ts';
import {relatedIds} from '../../catalogue/ties.ts';
import {greatCircleKm} from '../../catalogue/great-circle.ts';
import {hasEnds, nearbySubject, setSubject, type Subject, subjectOf, tiesSubject} from './subject.ts';

const catalogue = loadCatalogue();
const subject = (id: string): Subject => subjectOf(catalogue, id);
const names = ({essentials}: Subject): string[] => essentials.flatMap(({name}) => name?.nl ?? []);
const far = ({far: ends}: Subject): string[] => ends.map(({name}) => name.nl).toSorted();

test('a project with a corridor is seen with its corridor; seats far from it go to the edge', () => {
  const corridor = subject('goederencorridor');
  expect(far(corridor)).toEqual(['Arnhem', 'Assen', 'Lelystad']);
  expect(names(corridor).toSorted()).toEqual([
    'Borken',
    'Doetinchem',
    'Enschede',
    'Gronau',
    'Hengelo',
    'Meppen',
    'Münster',
    'Nordhorn',
    'Osnabrück',
    'Steinfurt',
    'Zwolle',
  ]);
  expect(corridor.large).toBe(true);
  // The A1 begins at Beekbergen, the Mittellandkanal is followed to 8.35° east.
  const lngs = corridor.essentials.filter(({name}) => name === undefined).map(({point: [lng]}) => lng);
  expect([Math.min(...lngs), Math.max(...lngs)]).toEqual([5.968, 8.35]);
});

test('a project without one is seen with the whole area in which it has effect', () => {
  const unlock = subject('unlock');
  expect(far(unlock)).toEqual([]);
  const lats = unlock.essentials.map(({point: [, lat]}) => lat);
  // From Selm in the south to Coevorden in the north.
  expect(Math.min(...lats)).toBeCloseTo(51.658, 2);
  expect(Math.max(...lats)).toBeCloseTo(52.879, 2);
});

test('a place abroad is seen with its owner and the way between them', () => {
  expect(names(subject('malmo'))).toEqual(['Malmö / Greater Copenhagen', 'Hengelo']);
  expect(names(subject('palo-alto'))).toEqual(['Palo Alto', 'Enschede']);
  expect(names(subject('preston'))).toEqual(['Preston', 'Almelo']);
  expect(names(subject('fresno'))).toEqual(['Fresno', 'Münster']);
  expect([subject('malmo').abroad, subject('heidelberg').abroad, subject('iserlohn').abroad]).toEqual(['malmo', 'heidelberg', null]);
  // The shortest way to California passes Greenland.
  expect(Math.max(...subject('palo-alto').essentials.map(({point: [, lat]}) => lat))).toBeGreaterThan(65);
});

test('a tie is seen with both ends, under the name that it gives them', () => {
  expect(names(subject('hengelo-malmo'))).toEqual(['Malmö / Greater Copenhagen', 'Hengelo']);
  expect(subject('hengelo-emsdetten').abroad).toBeNull();
});

test('a municipality is seen with its outline, not as a large thing; a Landkreis is one', () => {
  const hengelo = subject('hengelo');
  expect(names(hengelo)).toEqual(['Hengelo']);
  expect(hengelo.essentials.length).toBeGreaterThan(4);
  expect(hengelo.large).toBe(false);
  expect(subject('landkreis-grafschaft-bentheim').large).toBe(true);
});

test('a road is seen with the mark where it crosses the border', () => {
  // The B54n begins at the border east of Glanerbrug (52.22° N, 6.97° E).
  const crossing = subject('a35-b54').essentials.find(({isMark}) => isMark)?.point;
  expect(crossing?.map((degrees) => Number(degrees.toFixed(1)))).toEqual([7, 52.2]);
});

test('a network is seen with its members, or with the way to its office', () => {
  expect(names(subject('netwerkstad-twente')).toSorted()).toEqual(['Almelo', 'Borne', 'Enschede', 'Hengelo', 'Oldenzaal']);
  expect(names(subject('errin'))).toEqual(['ERRIN', 'Hengelo']);
  expect(names(subject('regio-twente'))).toEqual([]);
});

test('everything in the catalogue has something to look at', () => {
  expect(catalogue.things.map(({id}) => id).filter((id) => subject(id).essentials.length === 0)).toEqual([]);
});

test('the lens has the ties of Europe in the picture and names those across the world', () => {
  const arcs = partnershipsAt(catalogue, null);
  const related = (id: string): string[] =>
    [...new Set(catalogue.relationsOf(id).flatMap(({from, to, via}) => [from, to, via ?? to]))].filter((other) => other !== id);
  const lens = (id: string, compare: string | null = null) => ({id, compare, related: related(id), year: null, arcs});
  const enschede = tiesSubject(catalogue, lens('enschede'));
  expect(far(enschede)).toEqual(['Dalian', 'Palo Alto']);
  expect(names(enschede)).toEqual(expect.arrayContaining(['Enschede', 'Heidelberg', 'Münster', 'Osnabrück']));
  const hengelo = tiesSubject(catalogue, lens('hengelo'));
  expect([enschede.nearby, hengelo.nearby, tiesSubject(catalogue, lens('losser')).nearby]).toEqual([true, true, false]);
  expect(names(nearbySubject(catalogue, lens('hengelo'))).toSorted()).toEqual(['Emsdetten', 'Hengelo', 'Münster', 'Osnabrück']);
  expect(far(hengelo)).toEqual([]);
  expect(names(hengelo)).toEqual(expect.arrayContaining(['Hengelo', 'Emsdetten', 'Malmö / Greater Copenhagen', 'Brussel', 'Münster', 'Osnabrück']));
});

describe('under the lens', () => {
  const arcs = partnershipsAt(catalogue, null);
  const lens = (id: string) => ({id, compare: null, related: relatedIds(catalogue, id), year: null, arcs});
  const seen = (id: string): Subject => tiesSubject(catalogue, lens(id));
  /** West, south, east and north of what must be seen, in degrees. */
  const reach = ({essentials}: Subject): number[] => {
    const [lngs, lats] = [essentials.map(({point}) => point[0]), essentials.map(({point}) => point[1])];
    return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
  };

  test('a network shows who meets in it; one with its office far off shows the way there from Hengelo', () => {
    // The memo: Münster, Osnabrück and Netwerkstad Twente with its five cities.
    expect([...new Set(names(seen('mont')))].toSorted()).toEqual(['Almelo', 'Borne', 'Enschede', 'Hengelo', 'Münster', 'Oldenzaal', 'Osnabrück']);
    expect([...new Set(names(seen('g32')))].toSorted()).toEqual(['Enschede', 'Hengelo']);
    for (const id of ['errin', 'vanguard', 'hnp']) expect(names(seen(id))).toContain('Hengelo');
    expect(names(seen('hnp'))).toContain('HNP');
    // Twente whole, and not a point: its westernmost place is Holten’s edge, 6.3° east.
    for (const id of ['errin', 'vanguard', 'hnp'])
      expect(
        seen(id).essentials.some(({point: [lng, lat], name}) => name === undefined && lng < 6.45 && lat > 52.2),
        id,
      ).toBe(true);
    // One line, not one to each of the five cities of EUROCITIES' member Netwerkstad Twente.
    for (const id of ['errin', 'vanguard', 'hnp', 'eurocities']) expect(lensDrawing(catalogue, id).lines.features, id).toHaveLength(1);
  });

  test('a railway line shows its way, a business park its town, a partner city overseas whose it is', () => {
    const [west, , east] = reach(seen('rb64'));
    // From the stations of Enschede (6.89° east) to Münster (7.63°).
    expect([west!.toFixed(1), east!.toFixed(1)]).toEqual(['6.9', '7.6']);
    expect(names(seen('kennispark-twente'))).toEqual(['Kennispark Twente', 'Enschede']);
    expect(names(seen('palo-alto'))).toEqual(['Palo Alto', 'Enschede']);
  });

  test('the names of both that are compared are larger than those of what ties them', () => {
    // Two projects with partners in Enschede.
    const {essentials} = tiesSubject(catalogue, {...lens('unlock'), compare: 'goederencorridor'});
    const large = essentials.filter(({isStart}) => isStart).map(({name}) => name?.nl);
    expect(large).toEqual(['Unlock', 'EUREGIO Goederencorridor']);
    // Hengelo has ties of 51 and of 551 km; beside another they need no picture of their own.
    expect([seen('hengelo').nearby, tiesSubject(catalogue, {...lens('hengelo'), compare: 'malmo'}).nearby]).toEqual([true, false]);
    expect(essentials.find(({name}) => name?.nl === 'Enschede')?.isStart).toBe(false);
  });

  test('what lies nowhere is compared over the whole area, with the other in it or far at its edge', () => {
    const compared = (other: string) => tiesSubject(catalogue, {...lens('rb64'), compare: other, related: []});
    // Tver is 1,900 km away, Preston 660.
    expect(far(compared('tver'))).toEqual(['Tver']);
    expect(names(compared('preston'))).toContain('Preston');
  });

  test('a partnership is seen as it is without the lens: both towns, named once', () => {
    const tie = seen('osnabruck-angers');
    expect(names(tie).toSorted()).toEqual(['Angers', 'Osnabrück']);
    expect(lensDrawing(catalogue, 'osnabruck-angers').points.features).toEqual([]);
    // Münster has its name from MONT, which is not drawn under the lens.
    expect(lensDrawing(catalogue, 'enschede-munster').points.features.map(({properties}) => [properties.kind, properties['name_nl']])).toEqual([
      ['mont', 'Münster'],
    ]);
  });

  test('what is tied to nothing, or to nothing but the EUREGIO or projects, shows the whole area', () => {
    for (const id of ['aalten', 'kreis-borken', 'oelde', 'arnhem', 'waterschap-vechtstromen', 'artland', 'freren']) {
      expect(hasEnds(catalogue, lens(id)), id).toBe(false);
      const [west, south, east, north] = reach(seen(id));
      // From the Achterhoek to the Teutoburg Forest, from the Lippe to the Emsland.
      expect([west! < 6.3, south! < 51.7, east! > 8.3, north! > 52.8], id).toEqual([true, true, true, true]);
    }
    expect(hasEnds(catalogue, lens('hengelo'))).toBe(true);
  });

  test('nothing is seen alone but a mark in its own town', () => {
    const alone = catalogue.things.filter(({id}) => seen(id).essentials.length < 2).map(({id}) => id);
    for (const id of alone) expect(catalogue.get(id).type, id).toBe('landmark');
  });
});

test('a strategy about districts is seen with the middles of those, where their names stand', () => {
  const {essentials} = subject('duitslandstrategie');
  const borken = essentials.find(({name}) => name?.nl === 'Kreis Borken');
  // The town of Borken (6.858, 51.844) lies in the south of its Kreis, which reaches from 51.73 to 52.24 north.
  expect(borken?.point[1]).toBeGreaterThan(51.95);
  expect(borken?.point[1]).toBeLessThan(52.02);
});

test('of all things only Brussels, far, without an outline and without a partner here, and the networks with an office there are shown with Hengelo', () => {
  const withHome = catalogue.things.filter((thing) => homeEndOf(catalogue, thing) !== null).map(({id}) => id);
  expect(withHome.toSorted()).toEqual(['brussel', 'errin', 'eurocities', 'hnp', 'vanguard']);
});

test('the networks with an office in Brussels need the room of the name that stands on the map: HNP, not “Huis van de Nederlandse Provincies (HNP)”', () => {
  const nameOf = (id: string) => subjectOf(catalogue, id).essentials.find(({lines}) => lines !== undefined)?.name?.nl;
  expect(['eurocities', 'errin', 'vanguard', 'hnp'].map(nameOf)).toEqual(['EUROCITIES', 'ERRIN', 'Vanguard', 'HNP']);
});

test('a network that works over a border is seen whole and as a large thing; a programme with its area, a railway with its line', () => {
  expect([subject('mont').large, subject('eurocities').large, subject('rb61').large, subject('interreg-va').large]).toEqual([true, true, true, true]);
  // More than 222 km from south to north: an area, not the town of its secretariat.
  const lats = subject('interreg-va').essentials.map(({point: [, lat]}) => lat);
  expect(Math.max(...lats) - Math.min(...lats)).toBeGreaterThan(2);
  expect(subject('rb61').spot).toBeNull();
  // A station building or an office has no line: it stands at its point.
  expect([subject('euregio-office').large, subject('euregio-office').essentials.length]).toEqual([false, 1]);
});

test('two towns far apart are not brought nearer than where states and seas have names, two near ones are', () => {
  // Towns and rivers are drawn from zoom 8 on.
  expect(subject('malmo').maxZoom).toBeLessThan(8);
  expect(subject('hengelo-emsdetten').maxZoom).toBeGreaterThan(9);
});

test('between two ends lies the way, without the ends themselves: no point of it is in either town', () => {
  for (const [id, from, to] of [
    ['palo-alto', 'enschede', 'palo-alto'],
    ['hengelo-emsdetten', 'hengelo', 'emsdetten'],
    ['preston', 'almelo', 'preston'],
  ] as const) {
    const way = subject(id).essentials.filter(({name}) => name === undefined);
    const [start, end] = [catalogue.pointOf(from)!, catalogue.pointOf(to)!];
    expect(way.length).toBeGreaterThan(8);
    const whole = greatCircleKm(start, end);
    for (const {point} of way) {
      expect(Math.min(greatCircleKm(start, point), greatCircleKm(point, end))).toBeGreaterThan(whole / 200);
      // Every point lies on the shortest way: by it one comes there without going further.
      expect(greatCircleKm(start, point) + greatCircleKm(point, end)).toBeCloseTo(whole, 0);
    }
  }
});

test('of several places those of the region are seen; what lies across the world is named at the edge, unless all of it does', () => {
  const set = setSubject(catalogue, ['hengelo', 'gronau', 'palo-alto']);
  expect([names(set), far(set), set.ends.map(({id}) => id)]).toEqual([['Hengelo', 'Gronau'], ['Palo Alto'], ['hengelo', 'gronau']]);
  const abroad = setSubject(catalogue, ['palo-alto', 'fresno', 'dalian']);
  expect([names(abroad).length, far(abroad)]).toEqual([3, []]);
  // A partnership brings both its towns; two places have the way between them, a place and a network have not.
  expect(names(setSubject(catalogue, ['hengelo-emsdetten', 'losser', 'gronau'])).toSorted()).toEqual(['Emsdetten', 'Gronau', 'Hengelo', 'Losser']);
  const isWay = (...ids: string[]): boolean => setSubject(catalogue, ids).isWay;
  expect([isWay('hengelo', 'emsdetten'), isWay('hengelo', 'eurocities'), isWay('hengelo', 'emsdetten', 'gronau')]).toEqual([true, false, false]);
});
