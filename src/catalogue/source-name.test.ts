import {expect, test} from 'vitest';
import {shortTitle} from './source-name.ts';

// Titles as geo/facts/sources.json has them, and one for each sign.
test.each([
  ['Regio Twente – Commissie Grens (zetels)', 'Regio Twente'],
  ['A30 – Geschichte (autobahn-online.de)', 'A30'],
  ['Bahnstrecke Almelo–Salzbergen (Wikipedia-Spiegel)', 'Bahnstrecke Almelo–Salzbergen'],
  ['30 Jahre Städtepartnerschaft Ahaus-Haaksbergen (EUREGIO)', '30 Jahre Städtepartnerschaft Ahaus-Haaksbergen'],
  ['2001–2021: Zwanzig Jahre grenzenloser Nahverkehr zwischen Gronau und Enschede (ASM Münster)', '2001–2021'],
  ['BKG, Verwaltungsgebiete 1:250 000 mit Einwohnerzahlen (VG250-EW), dl-de/by-2-0', 'BKG'],
  ['170.359 Osnabrücker (Hasepost)', '170.359 Osnabrücker'],
  ['Gemeente Hengelo - raadsbrief', 'Gemeente Hengelo'],
  ['Memo of 25 November 2016', 'Memo of 25 November 2016'],
  ['', ''],
])('“%s” is in short “%s”', (title, short) => {
  expect(shortTitle(title)).toBe(short);
});
