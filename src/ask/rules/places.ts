import type {Landmark, LandmarkKind, Place, PlaceKind} from '../../catalogue/facts.ts';
import {thereIn} from '../../catalogue/moments.ts';
import {distanceKm, positionFrom} from '../../catalogue/position.ts';
import {liesIn, tiesOf} from '../../catalogue/ties.ts';
import {textIn} from '../../i18n/languages.ts';
import type {QuestionOf} from '../question.ts';
import {has, type Mention, momentOf, type Reading, valuesOf} from '../reading.ts';
import {type Desk, type Draft, listed, listedThings, mentions, nameIn, openThings, type Rule, sentences, sourcesOf} from '../rule.ts';
import {plain} from '../tokens.ts';
import {whereIs} from './around.ts';
import {kindsOf} from './members.ts';
import {regionIn} from './project-set.ts';

/** Which municipalities, Kreise, water boards …: in a country, a region, a Kreis. */
export const places: Rule<'places'> = {
  kind: 'places',
  read(reading, desk) {
    const kinds = valuesOf(reading, 'place') as PlaceKind[];
    const regions = valuesOf(reading, 'region');
    const countries = valuesOf(reading, 'country');
    const {places: named} = mentions(reading, desk);
    const district = named.find((id) => (desk.catalogue.get(id) as Place).kind === 'district') ?? null;
    if (named.length > (district === null ? 0 : 1)) return null;
    // A region or country alone is looked at; with something unknown beside it, it is the name of something else: “Twente Board”.
    const isNoun = kinds.length > 0 || has(reading, 'place');
    // A network with a region is asked about, not the places of the region.
    if (mentions(reading, desk).networks.length > 0 && !isNoun) return null;
    if (!isNoun && ((regions.length === 0 && countries.length === 0) || reading.unread.length > 0)) return null;
    return {kind: 'places', places: kinds, countries, regions, district, border: has(reading, 'landmark:border')};
  },
  answer(question, desk) {
    const {texts, say} = desk;
    const {places: kinds, countries, regions, district, border} = question;
    const ids = placesOf(question, desk);
    const [kind] = kinds;
    const [region] = regions;
    const parts = [
      ...(district === null ? [] : [texts.parts.inPlace(nameIn(desk, district))]),
      ...regions.map((one) => texts.parts.in(regionIn(desk, one))),
      ...countries.map((code) => texts.parts.in(say.country(code))),
      ...(border ? [texts.parts.onBorder] : []),
    ];
    return {
      asked: texts.asked(kind === undefined ? texts.nouns.places : texts.nouns[kind], parts, ids.length),
      sentence: sentences(
        ids.length === 0 ? texts.noneFound : texts.list(texts.found(ids.length), listedThings(desk, ids, 6)),
        border && region !== 'twente' ? texts.borderOfTwente : null,
      ),
      ids,
      sources: sourcesOf(desk, ids),
      next: [
        texts.questions.members(nameIn(desk, 'euregio')),
        ...(region === 'twente' || ids.length === 0 ? [texts.questions.projects('Hengelo')] : [texts.questions.ties(nameIn(desk, ids[0] as string))]),
      ],
    };
  },
};

function placesOf({places: kinds, countries, regions, district, border}: QuestionOf<'places'>, {catalogue}: Desk): string[] {
  const onBorder = border
    ? new Set(catalogue.facts.landmarks.find(({kind}) => kind === 'border')?.sections.flatMap(({items}) => items.flatMap(({things}) => things ?? [])))
    : null;
  // On the border a town is a municipality.
  const wanted = border ? [] : kindsOf(kinds);
  const within = district === null ? undefined : (catalogue.get(district) as Place).localName;
  return catalogue.facts.places
    .filter(
      (place) =>
        (onBorder === null || onBorder.has(place.id)) &&
        (wanted.length === 0 || wanted.includes(place.kind)) &&
        countries.every((country) => place.country === country) &&
        regions.every((region) => place.region === region) &&
        (within === undefined || place.district === within) &&
        // Towns far away are on the map as partners; nobody who asks for municipalities means them, unless the country is theirs.
        (wanted.length === 0 || countries.length > 0 || regions.length > 0 || place.euregio !== undefined || district !== null),
    )
    .map(({id}) => id);
}

/** How far a landmark may lie from the middle of a town and still be called its own, kilometres. */
const BESIDE_KM = 6;

/** A town with a station on a line that is no place of the map: Bielefeld, Dortmund. As the line calls it. */
export function stopIn(reading: Reading, {catalogue}: Pick<Desk, 'catalogue'>): string | null {
  if (!has(reading, 'station', 'landmark:rail')) return null;
  const stations = catalogue.facts.landmarks.flatMap(({stations: all = []}) => all.map(({name}) => name));
  return stations.find((name) => reading.unread.some((word) => plain(word) === plain(name))) ?? null;
}

const stopsAt = (thing: object, stop: string): boolean =>
  'stations' in thing && Array.isArray(thing.stations) && (thing.stations as readonly {readonly name: string}[]).some(({name}) => name === stop);

/** Stations of a town: the lines that stop there. */
export const stations: Rule<'stations'> = {
  kind: 'stations',
  read(reading, desk) {
    const [of, to] = mentions(reading, desk).places;
    return of !== undefined && has(reading, 'station', 'landmark:rail') ? {kind: 'stations', of, to: to ?? null, stop: stopIn(reading, desk)} : null;
  },
  answer({of, to, stop}, desk) {
    const {catalogue, texts} = desk;
    if (to !== null) return linesBetween(of, to, desk);
    const name = nameIn(desk, of);
    const lines = tiesOf(catalogue, of).filter(({group, other}) => group === 'lines' && (stop === null || stopsAt(catalogue.get(other), stop)));
    const ids = lines.map(({other}) => other);
    return {
      asked: texts.asked(texts.nouns.rail, [stop === null ? texts.parts.inPlace(name) : texts.parts.between(name, stop)], ids.length),
      sentence:
        ids.length === 0
          ? stop === null
            ? texts.noStation(name)
            : texts.noLineBetween(name, stop)
          : texts.stationOn(name, ids.length, listedThings(desk, ids)),
      ids: [of, ...ids],
      sources: ids.length === 0 ? sourcesOf(desk, [of]) : [...new Set(lines.flatMap(({sources}) => sources))],
      next: [texts.questions.projects(name), texts.questions.ties(name)],
    };
  },
};

/** The lines with a station in both towns: to other towns somebody has to change trains. */
function linesBetween(a: string, b: string, desk: Desk): Draft {
  const {catalogue, texts, say} = desk;
  const [from, to] = [nameIn(desk, a), nameIn(desk, b)];
  const [first, second] = [a, b].map((id) => tiesOf(catalogue, id).filter(({group}) => group === 'lines'));
  const lines = (first ?? []).filter(({other}) => second?.some((line) => line.other === other));
  const ids = lines.map(({other}) => other);
  return {
    asked: texts.asked(texts.nouns.rail, [texts.parts.between(from, to)], ids.length),
    sentence: ids.length === 0 ? texts.noLineBetween(from, to) : say.lines(ids.map((id) => nameIn(desk, id))),
    ids: [a, b, ...ids],
    sources: ids.length === 0 ? sourcesOf(desk, [a, b]) : [...new Set(lines.flatMap(({sources}) => sources))],
    next: [texts.questions.distance(from, to), texts.questions.shared(from, to)],
  };
}

/** Canals, airports, offices …: all, or those of a town. */
export const landmarks: Rule<'landmarks'> = {
  kind: 'landmarks',
  read(reading, desk) {
    const kinds = [...(valuesOf(reading, 'landmark') as LandmarkKind[]), ...(has(reading, 'station') ? (['rail'] as const) : [])];
    const {places: named} = mentions(reading, desk);
    // “Welke gemeenten liggen aan de grens?” asks for the municipalities.
    const isPlaces = kinds.length === 1 && kinds[0] === 'border' && (has(reading, 'place') || valuesOf(reading, 'place').length > 0);
    return kinds.length === 0 || isPlaces
      ? null
      : {kind: 'landmarks', landmarks: kinds, at: named[0] ?? null, stop: stopIn(reading, desk), year: momentOf(reading)};
  },
  answer({landmarks: kinds, at, stop, year}, desk) {
    const {catalogue, texts} = desk;
    const wanted = catalogue.facts.landmarks.filter(
      (landmark) => kinds.includes(landmark.kind) && (at === null || isAt(landmark, at, desk)) && (stop === null || stopsAt(landmark, stop)),
    );
    const {known: ids, open} = thereIn(catalogue, wanted, year);
    const name = at === null ? null : nameIn(desk, at);
    return {
      asked: texts.asked(
        texts.nouns[kinds[0] as LandmarkKind],
        [
          ...(name === null ? [] : [texts.parts.at(name)]),
          ...(stop === null ? [] : [texts.parts.at(stop)]),
          ...(year === null ? [] : [texts.parts.inYear(year)]),
        ],
        ids.length,
      ),
      sentence: sentences(ids.length === 0 ? texts.noneFound : texts.list(texts.found(ids.length), listedThings(desk, ids)), openThings(open, year, desk)),
      ids,
      sources: sourcesOf(desk, ids),
      next: name === null ? [texts.questions.projects('Hengelo'), texts.questions.howMany] : [texts.questions.ties(name), texts.questions.projects(name)],
    };
  },
};

function isAt(landmark: Landmark, id: string, {catalogue, names}: Desk): boolean {
  const place = catalogue.get(id) as Place;
  const point = landmark.point;
  return (
    landmark.place === id ||
    landmark.stations?.some((station) => liesIn(station, place)) === true ||
    plain(landmark.names.nl).includes(plain(place.localName)) ||
    (point !== null && place.point !== null && landmark.place === undefined && names.postcodesOf(id).length > 0 && distanceKm(point, place.point) <= BESIDE_KM)
  );
}

/** A place with a village of its name in Twente, which may be meant: Beckum in the Kreis of Warendorf and in Hengelo. */
export const isNamesake = ({also}: Mention, {catalogue}: Pick<Desk, 'catalogue'>): boolean => also.some((id) => (catalogue.get(id) as Place).inTwente);

/** Where a postcode, a village or a thing is. */
export const located: Rule<'located'> = {
  kind: 'located',
  read(reading, desk) {
    const [postcode] = reading.postcodes;
    if (postcode !== undefined && reading.things.length === 0) return {kind: 'located', postcode, of: null, town: null, also: [], around: null};
    const [mention, other] = reading.things;
    if (mention === undefined || other !== undefined) return null;
    const isPlain = reading.cues.size === 0 && reading.unread.length === 0;
    const isTown = mention.town !== null && plain(mention.town) !== plain((desk.catalogue.get(mention.id) as Place).localName);
    const {also, around} = mention;
    return has(reading, 'where', 'postcode') || (isPlain && (isTown || isNamesake(mention, desk)))
      ? {kind: 'located', postcode: null, of: mention.id, town: isTown ? mention.town : null, also, around: isTown ? around : null}
      : null;
  },
  answer({postcode, of, town, also, around}, desk) {
    const {catalogue, texts, names, say, home} = desk;
    if (postcode !== null) {
      const found = names.postcode(postcode);
      const ids = [...new Set(found.map(({id}) => id))];
      const said = ids.map((id) => {
        const towns = found.filter((one) => one.id === id).map((one) => one.town);
        const name = nameIn(desk, id);
        return texts.located(postcode, towns.includes((catalogue.get(id) as Place).localName) ? name : listed(desk, towns), name);
      });
      const first = ids[0] === undefined ? 'Hengelo' : nameIn(desk, ids[0]);
      return {
        asked: texts.whole.postcode(postcode),
        sentence: ids.length === 0 ? texts.postcodeUnknown(postcode) : sentences(...said),
        ids,
        sources: sourcesOf(desk, ids),
        ...(ids.length === 1 ? {parameters: {place: ids[0] as string}} : {}),
        next: [texts.questions.projects(first), texts.questions.ties(first)],
      };
    }
    const id = of as string;
    const thing = catalogue.get(id);
    const name = nameIn(desk, id);
    const position = positionFrom(catalogue, home, id);
    const country = thing.type === 'place' && thing.country !== 'NL' ? say.country(thing.country) : null;
    const own = town === null ? [] : names.postcodesOf(id, town);
    const codes = own.length > 0 ? own : names.postcodesOf(id);
    return {
      asked: texts.whole.where(town ?? name),
      sentence: sentences(
        town === null ? null : texts.townIn(town, name),
        id === home
          ? town === null
            ? texts.home(name)
            : null
          : position === null
            ? texts.noPoint(name)
            : texts.position(name, say.position(position.km, position.direction, nameIn(desk, home), country)),
        codes.length > 0 ? texts.postcodesOf(own.length > 0 && town !== null ? town : name, listed(desk, codes, 8)) : null,
        also.length > 0 ? texts.alsoIn(town ?? name, listedThings(desk, also)) : null,
        around === null ? null : whereIs({...around, name: texts.namesake(around.name)}, desk),
      ),
      ids: [id, ...also],
      sources: thing.sources,
      asOf: thing.asOf,
      ...(also.length > 0 ? {} : {parameters: {place: id}}),
      next: [texts.questions.projects(name), texts.questions.ties(name)],
    };
  },
};

/** What a thing is. */
export const what: Rule<'what'> = {
  kind: 'what',
  read(reading, desk) {
    const {all} = mentions(reading, desk);
    const [of, other] = all;
    return of !== undefined &&
      other === undefined &&
      reading.unread.length === 0 &&
      // “Welche Gemeinden liegen bei Losser?” asks for others.
      valuesOf(reading, 'place').length === 0 &&
      (has(reading, 'what', 'who') ||
        // “Doet Twente mee aan Vanguard?”
        (desk.catalogue.get(of).type === 'network' && valuesOf(reading, 'region').length > 0) ||
        (reading.cues.size === 0 && reading.text.endsWith('?')))
      ? {kind: 'what', of}
      : null;
  },
  answer({of}, desk) {
    const {catalogue, texts, language} = desk;
    const {text, sources, asOf} = catalogue.get(of);
    const name = nameIn(desk, of);
    return {
      asked: texts.whole.what(name),
      sentence: text === null ? texts.noneFound : textIn(text, language),
      ids: [of],
      sources,
      asOf,
      parameters: {place: of, panel: '1'},
      next: [texts.questions.ties(name), ...(catalogue.get(of).type === 'place' ? [texts.questions.projects(name)] : [texts.questions.sinceOne(name)])],
    };
  },
};
