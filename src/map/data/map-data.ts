import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {LngLat, Localized, Partnership, Place, Project} from '../../catalogue/facts.ts';
import {greatCircle} from './great-circle.ts';

type Collection = GeoJSON.FeatureCollection;

/** What the map draws from the facts, beside the outlines: made once. Each feature carries the id of its thing. */
export interface MapData {
  /** MONT and Netwerkstad cities. */
  readonly marks: Collection;
  /** Names of the municipalities of Twente, at their label points. */
  readonly names: Collection;
  /** One point per project and town. */
  readonly seats: Collection;
  /** One point per town, with the number of its projects; made anew when filters change. */
  readonly townSeats: Collection;
  readonly arcs: Collection;
  /** Partner towns at the far ends, and the owners at the near ones. */
  readonly ends: Collection;
  /** Lines from Twente to the offices of networks. */
  readonly ties: Collection;
  readonly offices: Collection;
  readonly landmarks: Collection;
}

const collection = (features: readonly GeoJSON.Feature[]): Collection => ({type: 'FeatureCollection', features: [...features]});

const point = (at: LngLat, properties: Record<string, unknown>): GeoJSON.Feature => ({type: 'Feature', properties, geometry: {type: 'Point', coordinates: [...at]}});

const line = (coordinates: readonly LngLat[], properties: Record<string, unknown>): GeoJSON.Feature => ({
  type: 'Feature',
  properties,
  geometry: {type: 'LineString', coordinates: coordinates.map((at) => [...at])},
});

const names = (text: Localized, key = 'name'): Record<string, string> => ({[`${key}_nl`]: text.nl, [`${key}_de`]: text.de, [`${key}_en`]: text.en});

const TWENTE_OFFICE = 'hengelo';

export function mapData(catalogue: Catalogue): MapData {
  return {
    marks: collection(marks(catalogue)),
    names: collection(municipalityNames(catalogue)),
    seats: collection(catalogue.facts.projects.flatMap(seatsOf)),
    townSeats: townSeats(catalogue, catalogue.facts.projects.map(({id}) => id)),
    arcs: collection(catalogue.facts.partnerships.flatMap((partnership) => arcOf(catalogue, partnership))),
    ends: collection(catalogue.facts.partnerships.flatMap((partnership) => endOf(catalogue, partnership))),
    ...networkData(catalogue),
    landmarks: collection(
      catalogue.facts.landmarks.flatMap((landmark) => (landmark.point ? [point(landmark.point, {id: landmark.id, kind: landmark.kind, ...names(landmark.names)})] : [])),
    ),
  };
}

function marks(catalogue: Catalogue): GeoJSON.Feature[] {
  return catalogue.facts.places.flatMap((place) => {
    const kind = catalogue.markOf(place.id);
    return (kind === 'mont' || kind === 'netwerkstad') && place.point ? [point(place.point, {id: place.id, kind, ...names(place.names)})] : [];
  });
}

/** Seats whose town bears another name than the municipality: only there the municipality's own name adds something. */
const NAMED_AFTER_NO_TOWN: Readonly<Record<string, LngLat>> = {
  // Label points inside the municipality, off its main town.
  dinkelland: [6.93, 52.412],
  twenterand: [6.575, 52.445],
  'hof-van-twente': [6.605, 52.2],
  'rijssen-holten': [6.45, 52.3],
  hellendoorn: [6.44, 52.405],
};

function municipalityNames(catalogue: Catalogue): GeoJSON.Feature[] {
  return Object.entries(NAMED_AFTER_NO_TOWN).map(([id, at]) => point(at, {id, ...names(catalogue.get(id).names)}));
}

function seatsOf(project: Project): GeoJSON.Feature[] {
  return project.seats.map((seat) =>
    point(seat.point, {
      id: project.id,
      town: seat.name,
      lead: seat.role === 'lead',
      memo: project.inMemo,
      // Only the two projects that the memo tells about are drawn in the first view.
      main: project.id === 'unlock' || project.id === 'goederencorridor',
    }),
  );
}

/** Seats per town, with the number of projects that have a partner there; for the view without a selected project. */
export function townSeats(catalogue: Catalogue, projects: readonly string[]): Collection {
  const wanted = new Set(projects);
  const towns = new Map<string, {readonly at: LngLat; readonly ids: string[]; readonly place: string | undefined}>();
  for (const project of catalogue.facts.projects) {
    if (!wanted.has(project.id)) continue;
    for (const seat of project.seats) {
      const town = towns.get(seat.name) ?? {at: seat.point, ids: [], place: seat.place};
      if (!town.ids.includes(project.id)) town.ids.push(project.id);
      towns.set(seat.name, town);
    }
  }
  return collection(
    [...towns].map(([town, {at, ids, place}]) => point(at, {id: place ?? ids[0], town, count: ids.length, main: ids.includes('unlock') || ids.includes('goederencorridor')})),
  );
}

const placeOf = (catalogue: Catalogue, id: string): Place | undefined => {
  const thing = catalogue.find(id);
  return thing?.type === 'place' ? thing : undefined;
};

function arcOf(catalogue: Catalogue, link: Partnership): GeoJSON.Feature[] {
  const from = placeOf(catalogue, link.from)?.point;
  const to = placeOf(catalogue, link.to)?.point;
  return from && to ? [line(greatCircle(from, to), arcProperties(link))] : [];
}

const arcProperties = (link: Partnership): Record<string, unknown> => ({
  id: link.id,
  kind: link.kind,
  from: link.from,
  to: link.to,
  memo: link.inMemo,
  // Faint: nobody knows whether it still holds, or it rests. A contact is told by its dots already.
  faint: link.kind !== 'contact' && (link.status === 'unknown' || link.status === 'suspended'),
  twente: link.area === 'twente',
});

const UNKNOWN_NOW: Localized = {nl: 'nu onbekend', de: 'heute unbekannt', en: 'unknown now'};

function endOf(catalogue: Catalogue, link: Partnership): GeoJSON.Feature[] {
  const from = placeOf(catalogue, link.from);
  const to = placeOf(catalogue, link.to);
  if (!from || !to?.point) return [];
  const name = link.toName ?? to.names;
  const lineIn = (language: 'nl' | 'de' | 'en'): string =>
    [from.names[language], link.since, link.kind === 'contact' && link.status === 'unknown' ? UNKNOWN_NOW[language] : null].filter((part) => part !== null).join(' · ');
  return [
    point(to.point, {
      ...arcProperties(link),
      place: link.to,
      hollow: link.kind === 'contact' || link.kind === 'thematic-cooperation' || link.status === 'unknown' || link.status === 'suspended',
      rank: link.inMemo ? 0 : link.area === 'twente' ? 1 : 2,
      ...names(name),
      line_nl: lineIn('nl'),
      line_de: lineIn('de'),
      line_en: lineIn('en'),
    }),
  ];
}

/** Networks with an office of their own: one mark per spot, a line from there to Twente. Offices in the same quarter of Brussels share one mark. */
function networkData(catalogue: Catalogue): Pick<MapData, 'ties' | 'offices'> {
  const home = placeOf(catalogue, TWENTE_OFFICE)?.point;
  const spots: {at: LngLat; ids: string[]; labels: string[]}[] = [];
  for (const network of catalogue.facts.networks) {
    if (!network.seat || (network.scale !== 'european' && network.id !== 'euregio')) continue;
    // About 3 km: offices in one city are one mark at every zoom of this map.
    const near = spots.find(({at}) => Math.hypot(at[0] - network.seat!.point[0], at[1] - network.seat!.point[1]) < 0.04);
    const short = network.id === 'hnp' ? 'HNP' : network.id === 'vanguard' ? 'Vanguard' : network.names.nl;
    if (near) {
      near.ids.push(network.id);
      near.labels.push(short);
    } else spots.push({at: network.seat.point, ids: [network.id], labels: [short]});
  }
  const BRUSSELS: Localized = {nl: 'Brussel', de: 'Brüssel', en: 'Brussels'};
  const OFFICE: Localized = {nl: 'EUREGIO-kantoor', de: 'EUREGIO-Büro', en: 'EUREGIO office'};
  return {
    offices: collection(
      spots.map(({at, ids, labels}) => {
        const inBrussels = at[0] < 5;
        const text = labels.join(' · ');
        return point(at, {id: ids[0], ids, brussels: inBrussels, ...names(inBrussels ? BRUSSELS : OFFICE), line_nl: inBrussels ? text : '', line_de: inBrussels ? text : '', line_en: inBrussels ? text : ''});
      }),
    ),
    ties: collection(home ? spots.map(({at, ids}) => line(greatCircle(home, at), {id: ids[0], ids})) : []),
  };
}
