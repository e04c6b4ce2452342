import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Claim, Landmark, Place, Programme} from '../../src/catalogue/facts.ts';
import type {Cell} from './cells.ts';

/** What the pipeline takes from `geo/facts`. */
export interface Facts {
  places: readonly Place[];
  claims: readonly Claim[];
  programme: Programme;
  landmarks: readonly Landmark[];
}

/** Reads them as they are, unchecked. @throws Error when a file is missing. */
export function readFacts(folder: string): Facts {
  return {
    places: rows<Place>(folder, 'places.json'),
    claims: rows<Claim>(folder, 'claims.json'),
    programme: rows<Programme>(folder, 'programme.json')[0]!,
    landmarks: rows<Landmark>(folder, 'landmarks.json'),
  };
}

function parse(folder: string, name: string): unknown {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`${path}: expected a facts file, got none. The outlines take their ids from it.`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The list in a facts file, whether it is the file itself or stands under one name in it. */
function rows<T>(folder: string, name: string): T[] {
  const content = parse(folder, name);
  const list = Array.isArray(content) ? content : Object.values(content as object).find(Array.isArray);
  if (!list) throw new Error(`${join(folder, name)}: expected a list of facts, got none.`);
  return list as T[];
}

/** The official code of a place as the cells spell it; `null` for what has no area of its own here. */
export function cellOf({codes}: Place): string | null {
  if (codes.cbs) return codes.cbs;
  if (codes.ags) return codes.ags;
  if (codes.samtgemeinde) return `sg:${codes.samtgemeinde}`;
  return null;
}

/**
 * The id of a place that the facts do not know: its name in lower-case letters without accents.
 *
 * A bracket at the end falls away (`Lingen (Ems)` → `lingen`) unless `keepBracket`.
 */
export function slug(name: string, keepBracket = false): string {
  const base = keepBracket ? name : name.replace(/\s*\([^)]*\)\s*$/, '');
  return base
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The id of each municipal cell: from the facts where they name it, otherwise made from the name, unique in the whole. */
export function idsOfCells(cells: readonly Cell[], places: readonly Place[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set(places.map(({id}) => id));
  for (const place of places) {
    const cell = cellOf(place);
    if (cell) ids.set(cell, place.id);
  }
  for (const {
    properties: {cell, name, kind},
  } of cells) {
    if (kind === 'remote' || ids.has(cell)) continue;
    const candidates = [slug(name), kind === 'samtgemeinde' ? `samtgemeinde-${slug(name)}` : slug(name, true), `${slug(name)}-${cell.replace(/\D/g, '')}`];
    const id = candidates.find((candidate) => !taken.has(candidate))!;
    taken.add(id);
    ids.set(cell, id);
  }
  return ids;
}

const MEMBER = ['confirmed', 'probable'];

/** Counted to the territory: a member of the EUREGIO in 2016 or now, confirmed or probable. */
export function isMember({euregio}: Place): boolean {
  return !!euregio && (MEMBER.includes(euregio.in2016) || MEMBER.includes(euregio.now));
}
