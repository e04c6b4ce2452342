import type {Catalogue, Thing} from '../catalogue/catalogue.ts';
import type {Claim, ClaimValue} from '../catalogue/facts.ts';
import type {Cell} from './csv.ts';

/** A thing as one row: no lists, no objects, the same columns for all. */
export type FlatThing = Readonly<Record<Column, Cell>>;

/** What one cell holds when there are several: the sign that no name or address in the facts contains. */
const BETWEEN = ' | ';

/** Permanent names in permanent order: people’s tables and scripts depend on them. */
export const COLUMNS = [
  'id',
  'type',
  'kind',
  'topics',
  'name_nl',
  'name_de',
  'name_en',
  'text_nl',
  'text_de',
  'text_en',
  'longitude',
  'latitude',
  'country',
  'region',
  'address',
  'code_cbs',
  'code_ags',
  'euregio_member_2016',
  'euregio_member_now',
  'from_id',
  'to_id',
  'status',
  'members',
  'since',
  'until',
  'period',
  'priority',
  'theme',
  'lead',
  'partners',
  'partners_complete',
  'total_cost_eur',
  'erdf_eur',
  'amounts_approximate',
  'figures',
  'scope_kind',
  'scope_confidence',
  'in_memo_2016',
  'website',
  'as_of',
  'sources',
  'source_addresses',
] as const;
/** A column of the table; permanent, as docs/stability.md promises. */
export type Column = (typeof COLUMNS)[number];

const joined = (parts: readonly (string | null | undefined)[]): string | null => [...new Set(parts.filter((part) => part))].join(BETWEEN) || null;

/** Ids of the sources that stand anywhere within, each once. */
export function sourceIdsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, part] of Object.entries(value)) {
    if (name === 'sources' && Array.isArray(part)) for (const id of part) if (typeof id === 'string') found.add(id);
    sourceIdsIn(part, found);
  }
  return found;
}

const valueText = ({value}: ClaimValue): string => (typeof value === 'object' ? value.en : String(value));

/** `population: 81077 people (2022), 81000 people (2016)`: every value that a source gives, with its date. */
function figureText({property, unit, values}: Claim): string {
  const said = values.map((value) => {
    const counted = unit === 'text' || unit === 'date' || unit === 'year' || typeof value.value !== 'number' ? '' : ` ${unit}`;
    return `${value.approximate ? '~' : ''}${valueText(value)}${counted}${value.asOf === null ? '' : ` (${value.asOf})`}`;
  });
  return `${property}: ${said.join(', ')}`;
}

/** What is the same for every kind of thing. */
function common(thing: Thing, catalogue: Catalogue): Partial<Record<Column, Cell>> {
  const [longitude, latitude] = catalogue.pointOf(thing.id) ?? [null, null];
  const claims = catalogue.claimsOf(thing.id);
  const sources = [...sourceIdsIn([thing, claims])].map((id) => catalogue.source(id));
  return {
    id: thing.id,
    type: thing.type,
    kind: thing.kind,
    topics: joined(catalogue.topicsOf(thing.id)),
    name_nl: thing.names.nl,
    name_de: thing.names.de,
    name_en: thing.names.en,
    text_nl: thing.text?.nl ?? null,
    text_de: thing.text?.de ?? null,
    text_en: thing.text?.en ?? null,
    longitude,
    latitude,
    figures: joined(claims.map(figureText)),
    scope_kind: joined(thing.scope.map(({kind}) => kind)),
    scope_confidence: joined(thing.scope.map(({confidence}) => confidence)),
    in_memo_2016: thing.inMemo,
    website: thing.website ?? null,
    as_of: thing.asOf,
    sources: joined(sources.map(({title}) => title)),
    source_addresses: joined(sources.map(({url}) => url)),
  };
}

/** What only this kind of thing has. */
function own(thing: Thing): Partial<Record<Column, Cell>> {
  switch (thing.type) {
    case 'place':
      return {
        country: thing.country,
        region: thing.region,
        code_cbs: thing.codes.cbs ?? null,
        code_ags: thing.codes.ags ?? thing.codes.kreis ?? thing.codes.samtgemeinde ?? null,
        euregio_member_2016: thing.euregio?.in2016 ?? null,
        euregio_member_now: thing.euregio?.now ?? null,
        since: thing.euregio?.since ?? null,
      };
    case 'network':
      return {
        address: thing.seat?.address ?? null,
        members: joined(thing.members.map(({member}) => member)),
        since: thing.since ?? null,
        until: thing.until ?? null,
      };
    case 'project':
      return {
        period: thing.period,
        priority: thing.priority === null ? null : `${thing.priority.number} ${thing.priority.name.en}`,
        theme: thing.theme,
        lead: thing.lead?.name ?? null,
        partners: joined(thing.partners.map(({name}) => name)),
        partners_complete: thing.partnersComplete,
        total_cost_eur: thing.totalCost?.eur ?? null,
        erdf_eur: thing.erdf?.eur ?? null,
        amounts_approximate: thing.totalCost === null && thing.erdf === null ? null : Boolean(thing.totalCost?.approximate || thing.erdf?.approximate),
        since: thing.start,
        until: thing.end,
      };
    case 'partnership':
      return {from_id: thing.from, to_id: thing.to, status: thing.status, since: thing.since, until: thing.until};
    case 'landmark':
      return {address: thing.address ?? null};
    case 'programme':
      return {period: joined(thing.periods.map(({id}) => id))};
  }
}

/** The thing as a row; what is not known is `null`. */
export function flatten(thing: Thing, catalogue: Catalogue): FlatThing {
  const found = {...common(thing, catalogue), ...own(thing)};
  return Object.fromEntries(COLUMNS.map((column) => [column, found[column] ?? null])) as Record<Column, Cell>;
}
