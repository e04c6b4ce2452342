import {bearing, distance} from '@turf/turf';
import {describe, expect, test} from 'vitest';
import {partnershipsAt, projectsAt} from '../catalogue/moments.ts';
import {stationsOf} from '../catalogue/stations.ts';
import {FIRST_TOPICS} from '../catalogue/topics.ts';
import {wholeCatalogue} from '../catalogue/whole.ts';
import {type Language, LANGUAGES} from '../i18n/languages.ts';
import {describeView, spokenThing, spokenView} from './spoken.ts';
import {voiceOf} from './testing.ts';
import type {Voice} from './voice.ts';

const catalogue = await wholeCatalogue();
const voice = (language: Language = 'nl'): Voice => voiceOf(catalogue, language);
const standing = {topics: FIRST_TOPICS, projects: projectsAt(catalogue, null), arcs: partnershipsAt(catalogue, null), year: null};
const TWENTE = {west: 6.3, east: 7.3, south: 52.1, north: 52.5};

describe('a thing in words', () => {
  test.each([
    ['nl', 'Emsdetten, Duitsland, 51 km ten oosten van Hengelo, stedenband sinds 1991'],
    ['de', 'Emsdetten, Deutschland, 51 km östlich von Hengelo, Städtepartnerschaft seit 1991'],
    ['en', 'Emsdetten, Germany, 51 km east of Hengelo, sister city since 1991'],
    ['nl-b1', 'Emsdetten, Duitsland, 51 km ten oosten van Hengelo, stedenband sinds 1991'],
  ] as const)('Emsdetten in %s', (language, words) => {
    expect(spokenThing('emsdetten', voice(language)).replaceAll('\u00A0', ' ')).toBe(words);
  });

  test('a tie of somebody else names its owner, home itself has no distance', () => {
    expect(spokenThing('palo-alto', voice())).toMatch(/Verenigde Staten, .* van Enschede$/);
    expect(spokenThing('hengelo', voice())).toBe('Hengelo, gemeente in Twente');
  });

  test('every distance is that of turf, and every direction the nearest of eight', () => {
    const home = catalogue.pointOf('hengelo')!;
    const compass = ['noorden', 'noordoosten', 'oosten', 'zuidoosten', 'zuiden', 'zuidwesten', 'westen', 'noordwesten'];
    let told = 0;
    for (const {ids, at} of stationsOf(catalogue, standing, 'hengelo')) {
      const found = /([\d.]+)\s?km ten (\w+) van Hengelo/.exec(spokenThing(ids[0], voice()));
      if (!found) continue;
      told++;
      expect(Number(found[1]!.replaceAll('.', ''))).toBe(Math.round(distance([...home], [...at])));
      expect(found[2]).toBe(compass[(Math.round(bearing([...home], [...at]) / 45) + 8) % 8]);
    }
    expect(told).toBeGreaterThan(100);
  });
});

describe('a view in words', () => {
  test('how large it is, what is nearest to its middle, and what is chosen', () => {
    const words = spokenView({...standing, area: TWENTE, selected: 'emsdetten'}, voice()).replaceAll('\u00A0', ' ');
    const middle = (TWENTE.south + TWENTE.north) / 2;
    expect(words).toContain(`${Number(distance([TWENTE.west, middle], [TWENTE.east, middle]).toPrecision(2))} km breed`);
    expect(words).toContain('44 km hoog'); // 0.4° × 111.2 km
    expect(words).toMatch(/U ziet .*Hengelo.* en nog \d+\./);
    expect(words).toContain('Gekozen: Emsdetten, Duitsland, 51 km ten oosten van Hengelo');
  });

  test('what lies beyond one of the four sides is not seen, however near', () => {
    // Hengelo lies at 6.7938° E, 52.261° N.
    const sees = (west: number, south: number, east: number, north: number): boolean =>
      /U ziet[^.]*Hengelo/.test(spokenView({...standing, area: {west, south, east, north}, selected: null}, voice()));
    expect(sees(6.78, 52.25, 6.81, 52.27)).toBe(true);
    expect([sees(6.8, 52.25, 6.83, 52.27), sees(6.76, 52.25, 6.79, 52.27), sees(6.78, 52.265, 6.81, 52.285), sees(6.78, 52.235, 6.81, 52.255)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('nothing in view is said, and so is the globe', () => {
    expect(spokenView({...standing, area: {west: -40, east: -39, south: 10, north: 11}, selected: null}, voice())).toContain(
      'In beeld staat niets van deze kaart.',
    );
    expect(spokenView({...standing, area: null, selected: null}, voice('de'))).toContain('Im Bild: die Erdkugel.');
  });

  test('at length by topic, in every language, with no gap and no sentence twice', () => {
    for (const language of LANGUAGES) {
      const {summary, groups} = describeView({...standing, area: TWENTE, selected: 'hengelo'}, voice(language));
      expect(summary.length).toBe(3);
      expect(groups.map(({topic}) => topic)).toEqual(expect.arrayContaining(['twente', 'mont', 'euregio']));
      const all = [...summary, ...groups.flatMap(({rows}) => rows)];
      expect(all.join(' ')).not.toMatch(/undefined|null|NaN|, ,|\s{2}/);
      for (const {rows} of groups) expect(new Set(rows).size).toBe(rows.length);
    }
  });
});

test('names keep their capital in a row: no kind of any thing begins with a small letter of a name', () => {
  const said = (['nl', 'en'] as const).flatMap((language) => catalogue.things.map(({id}) => spokenThing(id, voice(language))));
  expect(said.filter((text) => /, (?:mONT|interreg|europe|kreis|samtgemeinde|dutch)/.test(text))).toEqual([]);
  expect(spokenThing('munster', voice()).replaceAll('\u00A0', ' ')).toBe(
    'Münster, Duitsland, MONT-stad, 66 km ten zuidoosten van Hengelo, stedenband sinds 2021, van Enschede',
  );
});
