import published from '../../geo/files.json' with {type: 'json'};
import type {Thing} from '../../src/catalogue/catalogue.ts';
import type {LandmarkKind, NetworkKind, PlaceKind} from '../../src/catalogue/facts.ts';
import {type BaseLanguage, textIn} from '../../src/i18n/languages.ts';
import {messagesIn} from '../../src/i18n/messages.ts';
import type {Page} from '../../src/pages/page.ts';
import {statementsOf} from '../../src/pages/statements.ts';
import {sourceName} from '../../src/pages/voice.ts';
import {LANGUAGES, mapQuery, pathOf, type Site, upFrom, voiceOf} from './site.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const PUBLISHER = {'@type': 'GovernmentOrganization', name: 'Gemeente Hengelo', url: 'https://www.hengelo.nl/'};

const PLACE_TYPES: Readonly<Record<PlaceKind, string>> = {
  municipality: 'City',
  city: 'City',
  town: 'City',
  'joint-municipality': 'AdministrativeArea',
  district: 'AdministrativeArea',
  'water-board': 'GovernmentOrganization',
};
const NETWORK_TYPES: Readonly<Record<NetworkKind, string>> = {
  association: 'Organization',
  'city-network': 'Organization',
  'regional-body': 'GovernmentOrganization',
  'regional-network': 'Organization',
  'working-group': 'Organization',
  representation: 'Organization',
  lobby: 'Organization',
  agenda: 'CreativeWork',
  strategy: 'CreativeWork',
  governance: 'Organization',
  programme: 'Project',
};
const LANDMARK_TYPES: Readonly<Record<LandmarkKind, string>> = {
  border: 'Place',
  office: 'GovernmentOffice',
  service: 'GovernmentService',
  rail: 'Place',
  road: 'Place',
  poi: 'Place',
  airport: 'Airport',
  waterway: 'BodyOfWater',
};

/** What the thing is in the words of schema.org. */
function typeOf(thing: Exclude<Thing, {readonly type: 'partnership'}>): string {
  switch (thing.type) {
    case 'place':
      return PLACE_TYPES[thing.kind];
    case 'network':
      return NETWORK_TYPES[thing.kind];
    case 'landmark':
      return LANDMARK_TYPES[thing.kind];
    case 'project':
    case 'programme':
      return 'Project';
  }
}

const PLACES = new Set(['City', 'AdministrativeArea', 'Place', 'Airport', 'BodyOfWater', 'GovernmentOffice']);
const ORGANISATIONS = new Set(['Organization', 'GovernmentOrganization', 'Project']);

/** The thing as schema.org has it, within its page. Addresses are complete, or left out. */
export function dataOf(thing: Thing, page: Page, language: BaseLanguage, site: Site): object {
  const address = (path: string): {url?: string} => (site.address === undefined ? {} : {url: `${site.address}${path}`});
  const path = pathOf({language, place: thing.id});
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    ...address(path),
    name: page.name,
    inLanguage: language,
    ...(site.asOf === '' ? {} : {dateModified: site.asOf}),
    license: LICENCE,
    publisher: PUBLISHER,
    isPartOf: {'@type': 'WebSite', name: messagesIn(language).app.title, ...address(pathOf({language}))},
    // There is no word for an agreement between two towns: the page is about both.
    ...(thing.type === 'partnership'
      ? {
          about: [thing.from, thing.to]
            .map((id) => site.catalogue.get(id))
            .flatMap((end) => (end.type === 'partnership' ? [] : [{'@type': typeOf(end), name: textIn(end.names, language)}])),
        }
      : {mainEntity: entityOf(thing, page, language, site)}),
  };
}

function entityOf(thing: Exclude<Thing, {readonly type: 'partnership'}>, page: Page, language: BaseLanguage, {address}: Site): object {
  const type = typeOf(thing);
  const point = thing.type === 'place' || thing.type === 'landmark' ? thing.point : null;
  const organisation = ORGANISATIONS.has(type);
  const organisations = thing.type === 'project' ? [...(thing.lead === null ? [] : [thing.lead]), ...thing.partners] : [];
  return {
    '@type': type,
    ...(address === undefined ? {} : {'@id': `${address}${pathOf({language, place: thing.id})}#thing`}),
    name: page.name,
    ...(page.fullName === null ? {} : {alternateName: page.fullName}),
    ...(page.lead === null ? {} : {description: page.lead}),
    ...websiteOf(thing),
    identifier: thing.id,
    ...(PLACES.has(type) && point ? {geo: {'@type': 'GeoCoordinates', longitude: point[0], latitude: point[1]}} : {}),
    ...(thing.type === 'place' && PLACES.has(type) ? {containedInPlace: {'@type': 'Country', identifier: thing.country}} : {}),
    ...(thing.type === 'network' && organisation
      ? {
          ...(thing.since === undefined ? {} : {foundingDate: thing.since}),
          ...(thing.until === undefined ? {} : {dissolutionDate: thing.until}),
          ...(thing.seat === null ? {} : {location: {'@type': 'Place', name: textIn(thing.seat.label, language)}}),
        }
      : {}),
    ...(thing.type === 'project'
      ? {
          ...(thing.start === null ? {} : {foundingDate: thing.start}),
          ...(thing.end === null ? {} : {dissolutionDate: thing.end}),
          funder: {'@type': 'Organization', name: `Interreg ${thing.period} Deutschland-Nederland`},
          ...(organisations.length === 0 ? {} : {member: organisations.map(({name}) => ({'@type': 'Organization', name}))}),
        }
      : {}),
  };
}

/** Of a project the address is a page that tells of it: of its programme, or of a newspaper. */
function websiteOf({type, website}: Thing): object {
  if (website === undefined) return {};
  return type === 'project' ? {subjectOf: {'@type': 'WebPage', url: website}} : {url: website};
}

/** The map and its facts as schema.org has them, for the first page of a language. */
export function dataSetOf(language: BaseLanguage, {address, version, asOf}: Site): object {
  const {app} = messagesIn(language);
  const complete = (path: string): {url?: string} => (address === undefined ? {} : {url: `${address}${path}`});
  const files = published.files.filter(({path}) => path.startsWith('facts/'));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {'@type': 'WebSite', name: app.title, description: app.explanation, inLanguage: language, publisher: PUBLISHER, ...complete(pathOf({language}))},
      {
        '@type': 'Dataset',
        name: `${app.title} – EUREGIO`,
        description: app.explanation,
        version,
        ...(asOf === '' ? {} : {dateModified: asOf}),
        license: LICENCE,
        creator: PUBLISHER,
        isAccessibleForFree: true,
        inLanguage: [...LANGUAGES],
        spatialCoverage: {'@type': 'Place', name: 'EUREGIO', geo: {'@type': 'GeoShape', box: '51.65 5.98 52.95 8.6'}},
        ...complete('geo/dcat.jsonld'),
        ...(address === undefined
          ? {}
          : {
              distribution: files.map(({path, title}) => ({
                '@type': 'DataDownload',
                name: title[language],
                encodingFormat: 'application/json',
                contentUrl: `${address}geo/${path}`,
              })),
            }),
      },
    ],
  };
}

/** What lies beside the page for programs: the same statements, the facts behind them, and every source that they name. */
export function jsonOf(thing: Thing, page: Page, language: BaseLanguage, site: Site): string {
  const {catalogue} = site;
  const statements = statementsOf(page, voiceOf(site, language));
  const {keepersNote: _, ...fact} = thing;
  const claims = catalogue.claimsOf(thing.id);
  const relations = catalogue.relationsOf(thing.id);
  const used = new Set([...statements, ...claims.flatMap(({values}) => values), ...relations].flatMap(({sources}) => sources));
  const path = pathOf({language, place: thing.id});
  const up = site.address ?? upFrom(path);
  return `${JSON.stringify({
    id: thing.id,
    type: thing.type,
    language,
    name: page.name,
    kind: page.kind,
    position: page.position,
    version: site.version,
    asOf: site.asOf,
    licence: LICENCE,
    pages: Object.fromEntries(LANGUAGES.map((other) => [other, `${up}${pathOf({language: other, place: thing.id})}`])),
    map: `${up}${mapQuery({language, place: thing.id})}`,
    statements: statements.map(({block, kind, text, ids, sources}) => ({
      block,
      kind,
      text,
      ...(ids.length === 0 ? {} : {things: ids}),
      ...(sources.length === 0 ? {} : {sources}),
    })),
    fact: withoutNotes(fact),
    claims: withoutNotes(claims),
    relations,
    sources: Object.fromEntries(
      [...used].map((id) => {
        const source = catalogue.source(id);
        return [id, {name: sourceName(source), url: source.url, asOf: source.asOf}];
      }),
    ),
  })}\n`;
}

/** Notes of the keepers of the facts are theirs alone. */
const withoutNotes = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'keepersNote' ? undefined : inner)));
