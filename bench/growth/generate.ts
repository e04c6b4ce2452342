import type {Facts} from '../../src/catalogue/catalogue.ts';
import type {LngLat, Localized, Partnership, PartnershipKind, Place} from '../../src/catalogue/facts.ts';
import type {Project, ProjectPartner, ProjectTheme} from '../../src/catalogue/project-facts.ts';

/** How much of each kind. */
export interface Size {
  readonly projects: number;
  readonly places: number;
  readonly partnerships: number;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, 32 bits of state). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const BEGINNINGS = ['Ber', 'Gro', 'Alt', 'Neu', 'Oos', 'Wes', 'Haa', 'Lin', 'Mar', 'Pre', 'Val', 'Mon', 'San', 'Kra', 'Pol', 'Tri', 'Sal', 'Ver', 'Bor', 'Len'];
const MIDDLES = ['gen', 'ter', 'lin', 'der', 'sel', 'ven', 'mar', 'ten', 'ra', 'lo', 'vi', 'no', 'bel', 'dor', 'kin'];
const ENDINGS = ['burg', 'dorf', 'stad', 'beek', 'heim', 'ville', 'ow', 'ica', 'sund', 'mark', 'wijk', 'kirchen', 'eto', 'ano', 'os'];
const WORDS = [
  'Grensoverschrijdend',
  'Digitaal',
  'Groen',
  'Samen',
  'Regionaal',
  'Slim',
  'Water',
  'Energie',
  'Zorg',
  'Onderwijs',
  'Mobiliteit',
  'Natuur',
  'Arbeid',
  'Cultuur',
];
const THEMES: readonly ProjectTheme[] = [
  'agriculture',
  'circular',
  'climate',
  'culture',
  'education',
  'energy',
  'health',
  'innovation',
  'labour',
  'logistics',
  'mobility',
  'nature',
  'water',
];
const KINDS: readonly PartnershipKind[] = ['sister-city', 'friendship-city', 'thematic-cooperation', 'contact'];
const COUNTRIES = ['NL', 'DE', 'BE', 'FR', 'PL', 'IT', 'ES', 'SE'];
/** West, south, east, north of where things are, in degrees. */
const EUROPE = [-9, 37, 30, 63] as const;

const same = (text: string): Localized => ({nl: text, de: text, en: text});

/**
 * Facts of the same shape as those of `geo/facts`, as many as wanted, the same for the same seed. Names repeat as they do in a large country; points lie all over Europe.
 * Hengelo is among the places, so that distances and filters have their start.
 */
export function generatedFacts({projects, places, partnerships}: Size, seed = 1): Facts {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const point = (): LngLat => [
    Math.round((EUROPE[0] + random() * (EUROPE[2] - EUROPE[0])) * 1e4) / 1e4,
    Math.round((EUROPE[1] + random() * (EUROPE[3] - EUROPE[1])) * 1e4) / 1e4,
  ];
  const town = (): string => pick(BEGINNINGS) + pick(MIDDLES) + (random() < 0.4 ? pick(MIDDLES) : '') + pick(ENDINGS);
  const base = {aliases: [], text: null, scope: [], sources: ['generated'], asOf: '2026', inMemo: false} as const;

  const towns = Array.from({length: places}, (_, index): Place => {
    const name = index === 0 ? 'Hengelo' : town();
    return {
      ...base,
      id: index === 0 ? 'hengelo' : `town-${index}`,
      names: same(name),
      kind: 'municipality',
      localName: name,
      country: index === 0 ? 'NL' : pick(COUNTRIES),
      codes: {},
      outline: false,
      point: index === 0 ? [6.7938, 52.261] : point(),
      region: null,
      inTwente: index < 14,
    };
  });
  const partnerOf = (lead: boolean): ProjectPartner & {readonly seat: Project['seats'][number]} => {
    const place = pick(towns);
    const at = place.point as LngLat;
    return {
      name: `${pick(WORDS)} ${place.localName}`,
      city: place.localName,
      country: place.country,
      point: at,
      place: place.id,
      role: lead ? 'lead' : 'partner',
      seat: {name: place.localName, country: place.country, point: at, role: lead ? 'lead' : 'partner', place: place.id},
    };
  };
  const works = Array.from({length: projects}, (_, index): Project => {
    const partners = Array.from({length: 2 + Math.floor(random() * 8)}, (__, at) => partnerOf(at === 0));
    const start = 2014 + Math.floor(random() * 12);
    const cost = Math.round(10 ** (4.5 + random() * 2.5));
    const name = `${pick(WORDS)} ${town()}`;
    return {
      ...base,
      id: `project-${index}`,
      kind: 'project',
      names: same(name),
      title: `${name} – ${pick(WORDS)} ${pick(WORDS)}`,
      programme: 'Interreg',
      period: start < 2021 ? 'V A' : 'VI A',
      priority: null,
      theme: pick(THEMES),
      lead: partners[0] as ProjectPartner,
      partners,
      partnersComplete: true,
      seats: partners.map(({seat}) => seat),
      totalCost: random() < 0.9 ? {eur: cost, approximate: false, sources: base.sources} : null,
      erdf: null,
      financers: [],
      start: `${start}-01-01`,
      dateSources: base.sources,
      end: `${start + 1 + Math.floor(random() * 4)}-12-31`,
      memoRole: null,
      mont: false,
      hengelo: null,
      corridor: false,
    };
  });
  const links = Array.from({length: partnerships}, (_, index): Partnership => {
    const [from, to] = [pick(towns), pick(towns)];
    return {
      ...base,
      id: `partnership-${index}`,
      names: same(`${from.localName}–${to.localName}`),
      kind: pick(KINDS),
      status: 'active',
      from: from.id,
      to: to.id,
      area: 'twente',
      since: String(1958 + Math.floor(random() * 66)),
      until: null,
      verified: true,
    };
  });
  return {
    sources: [{id: 'generated', title: 'Generated', url: null, asOf: '2026'}],
    places: towns,
    networks: [],
    projects: works,
    partnerships: links,
    landmarks: [],
    claims: [],
    programmes: [],
    memo: [],
    milestones: [],
  };
}
