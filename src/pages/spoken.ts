import {writtenYear} from '../catalogue/dates.ts';
import type {LngLat, Place} from '../catalogue/facts.ts';
import {markIn} from '../catalogue/marks.ts';
import {isOfLaterState, partnershipsAt} from '../catalogue/moments.ts';
import {type Standing, type Station, stationOf, stationsOf} from '../catalogue/stations.ts';
import {distanceKm, positionFrom} from '../catalogue/position.ts';
import {TOPICS, type TopicId} from '../catalogue/topics.ts';
import {formatKm, formatList} from '../i18n/format.ts';
import {baseLanguage} from '../i18n/languages.ts';
import {sentencesIn} from '../i18n/sentences.ts';
import {nameById, type Voice} from './voice.ts';
import {kindLine, linkWords, standingWords} from './words.ts';

/** The part of the earth that a map shows; degrees, WGS 84. `null` in its place: the globe. */
export interface Area {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A map as it is to be told. */
export interface Told extends Standing {
  /** What it shows of the earth; `null`: the globe; absent: unknown, as on paper. */
  readonly area?: Area | null;
  /** Id of what is selected. */
  readonly selected: string | null;
}

/** A map told at length. */
export interface Description {
  readonly summary: readonly string[];
  readonly groups: readonly {readonly topic: TopicId; readonly rows: readonly string[]; readonly more: number}[];
}

const SHORT_NAMES = 3;
const LONG_ROWS = 8;
const HOME_COUNTRY = 'NL';
/** Names, and words made of them, that begin a kind: they keep their capital. */
const NAMES = /^(?:MONT|Interreg|Europe|Kreis|Samtgemeinde|Dutch)/;
/** Sentences are words of a row here. German nouns keep their capital. */
const inRow = (text: string, {language}: Pick<Voice, 'language'>): string =>
  baseLanguage(language) === 'de' || NAMES.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** “Emsdetten, Duitsland, 51 km ten oosten van Hengelo, stedenband sinds 1991”, “MONT, stedennetwerk, in 1958 nog niet”. */
export function spokenThing(id: string, voice: Voice): string {
  const {catalogue, home} = voice;
  const thing = catalogue.get(id);
  const abroad = thing.type === 'place' && thing.country !== HOME_COUNTRY;
  const isMont = markIn(catalogue, id, voice.year) === 'mont' && thing.type === 'place' && !thing.inTwente;
  const kind = inRow(kindLine(thing, voice), voice);
  const what = abroad ? [countryName(thing, voice), ...(isMont ? [kind] : [])] : [kind];
  const standing = standingWords(thing, voice) ?? '';
  return [nameById(id, voice), ...what, standing, positionWords(id, voice), home === id ? '' : tieWords(id, voice)].filter((part) => part !== '').join(', ');
}

const countryName = (place: Place, {language, year}: Pick<Voice, 'language' | 'year'>): string =>
  isOfLaterState(place, year)
    ? sentencesIn(language).country(place.country, true)
    : (new Intl.DisplayNames([baseLanguage(language)], {type: 'region'}).of(place.country) ?? place.country);

/** “51 km ten oosten van Hengelo”; empty at home. */
function positionWords(id: string, {catalogue, language, home}: Voice): string {
  const position = positionFrom(catalogue, home, id);
  if (!position || position.km < 0.5) return '';
  return sentencesIn(language).position(position.km, position.direction, nameById(home, {catalogue, language}), null);
}

/** The partnership that ends in a town: home's own first, else the oldest, with its owner. */
function tieWords(id: string, voice: Voice): string {
  const {catalogue, language, messages, home, year} = voice;
  const held = new Set(partnershipsAt(catalogue, year));
  const ends = catalogue.facts.partnerships.filter((link) => (link.to === id || (link.from === id && link.to === home)) && held.has(link.id));
  const own = ends.find(({from, to}) => from === home || to === home);
  const link = own ?? ends.toSorted((a, b) => (a.since ?? '9').localeCompare(b.since ?? '9'))[0];
  if (!link) return '';
  const {since, until, ...said} = linkWords(link, voice);
  const words = inRow(sentencesIn(language).link({...said, since: writtenYear(since), until: writtenYear(until)}), voice);
  return own ? words : messages.spoken.tieOf(words, nameById(link.from, voice));
}

/** What else stands where a thing stands: “Hier ook: Unlock en nog 3.”; empty when it is alone. */
export function spokenNeighbours(id: string, {ids}: Station, voice: Voice): string {
  const {messages, language} = voice;
  const names = ids.filter((other) => other !== id).map((other) => nameById(other, voice));
  return names.length === 0 ? '' : messages.spoken.alsoHere(shortList(names, SHORT_NAMES, {messages, language}));
}

function shortList(names: readonly string[], most: number, {messages, language}: Pick<Voice, 'messages' | 'language'>): string {
  // Of one name too many the name says more than “and 1 more”.
  if (names.length <= most + 1) return formatList(language, names);
  return messages.spoken.andMore(names.slice(0, most).join(', '), names.length - most);
}

/** What a map shows, in two or three sentences: how large, what is in it, what is chosen. */
export function spokenView(told: Told, voice: Voice): string {
  const {spoken} = voice.messages;
  // What a map writes largest is named first.
  const names = stationsInView(told, voice)
    .toSorted((a, b) => weightOf(a, voice) - weightOf(b, voice))
    .map(({ids}) => nameById(ids[0], voice));
  return [
    areaWords(told, voice),
    told.area === undefined ? '' : names.length === 0 ? spoken.nothing : spoken.inView(shortList(names, SHORT_NAMES, voice)),
    told.selected === null ? '' : spoken.chosen(spokenThing(told.selected, voice)),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Cities before towns, towns before what only has its seat somewhere. */
function weightOf({ids: [id]}: Station, {catalogue, year}: Voice): number {
  const mark = markIn(catalogue, id, year);
  return mark === 'mont' || mark === 'netwerkstad' ? 0 : catalogue.get(id).type === 'place' ? 1 : 2;
}

/** The same at length: by topic what is in view, with distance and direction from home. */
export function describeView(told: Told, voice: Voice): Description {
  const {catalogue, language, messages} = voice;
  const {spoken} = messages;
  const topics = TOPICS.map(({id}) => id).filter((id) => told.topics.includes(id));
  const names = topics.map((id) => messages.topics.names[id]);
  const spots = stationsInView(told, voice);
  return {
    summary: [
      areaWords(told, voice),
      names.length === 0 ? spoken.noTopics : spoken.topics(formatList(language, names)),
      ...(told.selected === null ? [] : [spoken.chosen(spokenThing(told.selected, voice))]),
    ].filter((sentence) => sentence !== ''),
    groups: topics.flatMap((topic) => {
      const ids = spots.flatMap(({ids: all}) => all.filter((id) => catalogue.topicsOf(id).includes(topic)));
      const rows = ids.slice(0, LONG_ROWS).map((id) => spokenThing(id, voice));
      return rows.length === 0 ? [] : [{topic, rows, more: ids.length - rows.length}];
    }),
  };
}

/** The spots in view, the nearest to the middle first; without an area those nearest to home. */
function stationsInView(told: Told, {catalogue, home}: Voice): Station[] {
  const {area} = told;
  const stations = stationsOf(catalogue, told, home);
  const from = area ? ([(area.west + area.east) / 2, (area.south + area.north) / 2] as const) : stationOf(stations, home)?.at;
  const seen = area ? stations.filter(({at: [lng, lat]}) => lng >= area.west && lng <= area.east && lat >= area.south && lat <= area.north) : stations;
  return from ? seen.toSorted((a, b) => distanceKm(from, a.at) - distanceKm(from, b.at)) : seen.slice();
}

/** Measured through the middle of the picture. */
function areaWords({area}: Told, {language, messages}: Voice): string {
  if (area === undefined) return '';
  if (area === null) return messages.spoken.world;
  const [lng, lat] = [(area.west + area.east) / 2, (area.south + area.north) / 2];
  const km = (from: LngLat, to: LngLat): string => formatKm(language, roundedKm(distanceKm(from, to)));
  return messages.spoken.view(km([area.west, lat], [area.east, lat]), km([lng, area.south], [lng, area.north]));
}

/** Two digits are enough for the size of a picture, which ends anywhere. */
const roundedKm = (km: number): number => (km < 10 ? Math.round(km) : Number(km.toPrecision(2)));
