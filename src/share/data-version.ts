import type {Catalogue, Facts, Thing} from '../catalogue/catalogue.ts';

/** Fingerprints of the facts: one of all of them, and one of each thing by its id. */
export interface DataVersion {
  /** Eight hexadecimal digits. */
  readonly all: string;
  /** Of the things that are known to whoever made it: a link carries only those in its view. */
  readonly things: ReadonlyMap<string, string>;
}

/** What is different now from when a link was made. Ids in the order of the view. */
export interface DataChange {
  /** False: not one fact is different. */
  readonly differs: boolean;
  /** Things in view with other facts than the link was made with. */
  readonly changed: readonly string[];
  /** Things that the link was made with and that are no longer there. */
  readonly gone: readonly string[];
  /** Things in view of which the link says nothing: they may have changed. */
  readonly unsure: readonly string[];
}

/** More things would make the link too long to print. */
const MOST_THINGS_IN_LINK = 12;
const HASH = /^[0-9a-f]{8}$/;

/**
 * FNV-1a, 32 bits, over the bytes of the text in UTF-8, as eight hexadecimal digits. It tells two editions apart, on every machine alike;
 * it is no protection against forgery.
 */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** JSON with the names of each object in order, so that moving lines in a file is no change. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** The fingerprint of a thing with everything that its page says: its own facts, its figures, and what the memo says about it. */
export const versionOf = (thing: Thing, catalogue: Pick<Catalogue, 'claimsOf' | 'memoOf'>): string =>
  hashOf(canonicalJson({thing, claims: catalogue.claimsOf(thing.id), memo: catalogue.memoOf(thing.id)}));

const versions = new WeakMap<Facts, DataVersion>();

/** The version of the facts that this catalogue was built of; computed at the first call. */
export function dataVersionOf(catalogue: Catalogue): DataVersion {
  let version = versions.get(catalogue.facts);
  if (!version) {
    version = {
      all: hashOf(canonicalJson(catalogue.facts)),
      things: new Map(catalogue.things.map((thing) => [thing.id, versionOf(thing, catalogue)])),
    };
    versions.set(catalogue.facts, version);
  }
  return version;
}

/**
 * The value of the parameter `data`: the version, then the fingerprints of what is in view, the most important first:
 * `4f9c21ab,unlock.9c11d2e0`. No more than twelve things.
 */
export function toDataParameter(version: DataVersion, inView: readonly string[] = []): string {
  const things = [...new Set(inView)].flatMap((id) => {
    const hash = version.things.get(id);
    return hash === undefined ? [] : [`${id}.${hash}`];
  });
  return [version.all, ...things.slice(0, MOST_THINGS_IN_LINK)].join(',');
}

/** Reads the parameter `data`; `null` when it is none. Parts that cannot be read are left out. */
export function fromDataParameter(text: string | null): DataVersion | null {
  const [all = '', ...parts] = (text ?? '').split(',');
  if (!HASH.test(all)) return null;
  const things = parts.flatMap((part): [string, string][] => {
    const [id = '', hash = ''] = part.split('.');
    return id !== '' && HASH.test(hash) ? [[id, hash]] : [];
  });
  return {all, things: new Map(things)};
}

/**
 * A version as a file, kept beside the data at `geo/versions/<version>.json`: with it a later edition can tell what is new in any view, also where a link
 * names few things or none.
 */
export const toVersionFile = ({all, things}: DataVersion): string => `${JSON.stringify({all, things: Object.fromEntries(things)}, null, 1)}\n`;

/** Reads such a file; `null` when it is none. */
export function fromVersionFile(text: string): DataVersion | null {
  let file: {readonly all?: unknown; readonly things?: unknown} | null;
  try {
    file = JSON.parse(text) as typeof file;
  } catch {
    return null; // A server that answers with its error page, for a version that it does not have.
  }
  if (typeof file?.all !== 'string' || !HASH.test(file.all) || typeof file.things !== 'object' || file.things === null) return null;
  return {all: file.all, things: new Map(Object.entries(file.things).filter((entry): entry is [string, string] => HASH.test(String(entry[1]))))};
}

/** What of the things in view is no longer as it was when the link was made. */
export function changedSince(given: DataVersion, current: DataVersion, inView: readonly string[]): DataChange {
  if (given.all === current.all) return {differs: false, changed: [], gone: [], unsure: []};
  const ids = [...new Set([...inView, ...given.things.keys()])].filter((id) => current.things.has(id));
  return {
    differs: true,
    changed: ids.filter((id) => given.things.has(id) && given.things.get(id) !== current.things.get(id)),
    gone: [...given.things.keys()].filter((id) => !current.things.has(id)),
    unsure: ids.filter((id) => !given.things.has(id)),
  };
}
