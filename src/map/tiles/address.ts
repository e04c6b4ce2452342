import type {TilesetName, TopologyName} from './tilesets.ts';

/** The protocol under which the map's worker answers for tiles. */
export const PROTOCOL = 'euregio-tiles';

/** Addresses of the files by their name. */
export type FileAddresses = Readonly<Record<TopologyName, string>>;

/** What `{z}/{x}/{y}` of a tileset are asked under. The files' addresses come along: only the page knows them. */
export const addressOf = (tileset: TilesetName, files: FileAddresses): string => `${PROTOCOL}://${tileset}/{z}/{x}/{y}#${JSON.stringify(files)}`;

/** The end of the worker's address: what it can get ready before the first tile is asked for. */
export const aheadOf = (files: FileAddresses): string => `#${encodeURIComponent(JSON.stringify(files))}`;

/** What the end of its own address tells the worker; `null`: nothing. */
export const readAhead = (hash: string): FileAddresses | null => (hash.length > 1 ? (JSON.parse(decodeURIComponent(hash.slice(1))) as FileAddresses) : null);

interface TileRequest {
  readonly tileset: TilesetName;
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly files: FileAddresses;
}

/** @throws Error when the address is not one of ours. */
export function readAddress(address: string): TileRequest {
  const [, tileset, z, x, y, files] = /^[\w-]+:\/\/(\w+)\/(\d+)\/(\d+)\/(\d+)#(.*)$/.exec(address) ?? [];
  if (files === undefined) throw new Error(`euregio-map: expected ${PROTOCOL}://tileset/z/x/y#files, got ${address}.`);
  return {tileset: tileset as TilesetName, z: Number(z), x: Number(x), y: Number(y), files: JSON.parse(files) as FileAddresses};
}
