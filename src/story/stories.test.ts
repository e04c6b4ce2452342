import {describe, expect, test} from 'vitest';
import type {LngLat, Localized} from '../catalogue/facts.ts';
import {loadCatalogue} from '../catalogue/load.ts';
import {existedIn} from '../catalogue/moments.ts';
import {TOPIC_IDS} from '../catalogue/topics.ts';
import {LANGUAGES, type Language} from '../i18n/languages.ts';
import {findStory, STORIES, type Stop, type Story} from './stories.ts';

const catalogue = loadCatalogue();
const {facts} = catalogue;
const sources = new Set(facts.sources.map(({id}) => id));
const subjects = new Map(facts.memo.map((subject) => [subject.id, subject]));
const stops = STORIES.flatMap((story) => story.stops.map((stop): [string, Stop] => [`${story.id}/${stop.id}`, stop]));
const evening = findStory('politieke-markt') as Story;

const words = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
const sentences = (text: string): string[] => text.split(/(?<=[.?!:;])\s+/);
/** The text in that very language: plain Dutch may not lean on Dutch here. */
const own = (text: Localized, language: Language): string => text[language] ?? '';
const textsOf = (stop: Stop): Localized[] => [stop.title, stop.text, stop.notes, ...(stop.caution ? [stop.caution] : [])];

test('there are three stories, for the evening and two short ones', () => {
  expect(STORIES.map(({id}) => id)).toEqual(['politieke-markt', 'hengelo-emsdetten', 'wat-is-interreg']);
  expect(findStory('nobody')).toBeUndefined();
});

test('the evening has 18 to 24 stops, the short stories 4 to 6 and 5 to 7', () => {
  const [long, emsdetten, interreg] = STORIES.map((story) => story.stops.length) as [number, number, number];
  expect(long).toBeGreaterThanOrEqual(18);
  expect(long).toBeLessThanOrEqual(24);
  expect(emsdetten).toBeGreaterThanOrEqual(4);
  expect(emsdetten).toBeLessThanOrEqual(6);
  expect(interreg).toBeGreaterThanOrEqual(5);
  expect(interreg).toBeLessThanOrEqual(7);
});

test('each story begins and ends with a slide of its own', () => {
  for (const story of STORIES) expect([story.stops[0]?.id, story.stops.at(-1)?.id]).toEqual(['begin', 'slot']);
});

test('ids are unique in their story and need no escaping in an address', () => {
  for (const {id, stops: own} of STORIES) {
    const ids = own.map((stop) => stop.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const each of [id, ...ids]) expect(each).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  }
});

describe('the evening tells the memo', () => {
  test.each(facts.memo.map((subject) => [subject.id, subject.names.nl]))('%s: %s', (id) => {
    expect(evening.stops.filter((stop) => stop.memo.includes(id)).map((stop) => stop.id)).not.toEqual([]);
  });

  test('in the order of the memo', () => {
    const order = evening.stops.filter((stop) => stop.memo.length > 0).map((stop) => Math.max(...stop.memo.map((id) => subjects.get(id)?.order ?? 0)));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('and what it leaves without a subject are only the last two stops', () => {
    expect(evening.stops.filter((stop) => stop.memo.length === 0).map(({id}) => id)).toEqual(['veranderd', 'slot']);
  });
});

describe.each(stops)('%s', (_, stop) => {
  test.each(LANGUAGES)('is complete in %s', (language) => {
    for (const text of textsOf(stop)) expect(own(text, language).trim()).not.toBe('');
  });

  test.each(LANGUAGES)('has at most 30 words on the screen and 60 to 120 for the speaker in %s', (language) => {
    expect(words(own(stop.text, language)).length).toBeLessThanOrEqual(30);
    expect(words(own(stop.title, language)).length).toBeLessThanOrEqual(8);
    const spoken = words(own(stop.notes, language)).length;
    expect(spoken).toBeGreaterThanOrEqual(60);
    expect(spoken).toBeLessThanOrEqual(120);
  });

  test('keeps to 15 words a sentence in plain Dutch', () => {
    const long = textsOf(stop)
      .flatMap((text) => sentences(own(text, 'nl-b1')))
      .filter((sentence) => words(sentence).length > 15);
    expect(long).toEqual([]);
  });

  test('speaks to the reader as u', () => {
    for (const text of textsOf(stop)) for (const language of ['nl', 'nl-b1'] as const) expect(own(text, language)).not.toMatch(/\b(jij|jou|jouw|jullie)\b/i);
  });

  test('points to things, sources and subjects that exist', () => {
    for (const id of [stop.view.place, stop.view.compare]) if (id !== undefined) expect(catalogue.find(id)?.id).toBe(id);
    expect(stop.sources.filter((id) => !sources.has(id))).toEqual([]);
    expect(stop.sources).not.toEqual([]);
    expect(stop.memo.filter((id) => !subjects.has(id))).toEqual([]);
  });

  test('has a view that the map can show', () => {
    const {camera, topics, year, place} = stop.view;
    expect(topics).not.toEqual([]);
    expect(topics.filter((topic) => !TOPIC_IDS.includes(topic))).toEqual([]);
    if (year !== undefined && place !== undefined) expect(existedIn(catalogue, place, year)).toBe(true);
    if (!camera) return;
    expect(Math.abs(camera.center[0])).toBeLessThanOrEqual(180);
    expect(Math.abs(camera.center[1])).toBeLessThan(85);
    expect(camera.zoom).toBeGreaterThanOrEqual(1);
    expect(camera.zoom).toBeLessThanOrEqual(14);
  });

  test('has its subject in the picture', () => {
    const {camera, place} = stop.view;
    if (!camera || place === undefined || camera.zoom < 3) return; // The globe shows half the world.
    const outside = pointsOf(place).filter((point) => !inPicture(point, camera));
    expect(outside).toEqual([]);
  });
});

/** Where a thing is drawn, as far as the facts have points: a place, a seat, both ends of a partnership, the stations of a line. */
function pointsOf(id: string): readonly LngLat[] {
  const thing = catalogue.get(id);
  const points = (() => {
    switch (thing.type) {
      case 'place':
        return [thing.point];
      case 'landmark':
        return [thing.point, ...(thing.stations ?? []).map((station) => station.point ?? null)];
      case 'partnership':
        return [thing.from, thing.to].flatMap(pointsOf);
      case 'project':
        return thing.seats.map((seat) => seat.point);
      case 'network':
        return [thing.seat?.point ?? null, ...thing.members.flatMap(({member}) => (catalogue.get(member).type === 'place' ? pointsOf(member) : []))];
      default:
        return [];
    }
  })();
  return points.filter((point): point is LngLat => point !== null);
}

/** Room at the edge for a mark and its name. */
const MARGIN = 40;

/** Web Mercator with tiles of 512 pixels, on a picture of 1280 × 1080. */
function inPicture([lng, lat]: LngLat, {center, zoom}: {readonly center: LngLat; readonly zoom: number}): boolean {
  const size = 512 * 2 ** zoom;
  const y = (degrees: number): number => (Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI)) * size;
  return (Math.abs(lng - center[0]) / 360) * size < 1280 / 2 - MARGIN && Math.abs(y(lat) - y(center[1])) < 1080 / 2 - MARGIN;
}

test('no number stands beside a year, as in “2016 84”', () => {
  const said = stops.flatMap(([at, stop]) =>
    [...textsOf(stop), ...(stop.question ? [stop.question.text, stop.question.answer] : [])].flatMap((text) =>
      LANGUAGES.map((language) => `${at}: ${own(text, language)}`),
    ),
  );
  expect(said.filter((text) => /\b(?:19|20)\d\d \d/.test(text))).toEqual([]);
});
