import {gzipSync} from 'node:zlib';
import {zxyToTileId} from 'pmtiles';

/** A tile with its content, packed by gzip. */
export interface PackedTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Uint8Array;
}

interface ArchiveOptions {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** What TileJSON says of the layers. */
  readonly metadata: object;
}

const HEADER_BYTES = 127;
/** A reader fetches so much at first: header and root directory must be in it. */
const FIRST_READ_BYTES = 16_384;
const GZIP = 2;
const MVT = 1;

/**
 * Vector tiles as one PMTiles archive (version 3): header, root directory, metadata, tiles in the order of their Hilbert curve, so that neighbours lie together.
 *
 * @throws Error when the directory does not fit the first read: such an archive needs leaf directories
 */
export function archiveOf(tiles: readonly PackedTile[], {minZoom, maxZoom, bounds, metadata}: ArchiveOptions): Buffer {
  const sorted = tiles.map((tile) => ({id: zxyToTileId(tile.z, tile.x, tile.y), data: tile.data})).toSorted((a, b) => a.id - b.id);
  const directory = gzipSync(directoryOf(sorted.map(({id, data}) => ({id, length: data.length}))));
  if (HEADER_BYTES + directory.length > FIRST_READ_BYTES)
    throw new Error(
      `pmtiles: expected a root directory of at most ${FIRST_READ_BYTES - HEADER_BYTES} bytes, got ${directory.length} for ${tiles.length} tiles.`,
    );
  const meta = gzipSync(JSON.stringify(metadata));
  const content = Buffer.concat(sorted.map(({data}) => data));
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'latin1');
  header.writeUInt8(3, 7);
  const metaAt = HEADER_BYTES + directory.length;
  const contentAt = metaAt + meta.length;
  const numbers = [HEADER_BYTES, directory.length, metaAt, meta.length, contentAt, 0, contentAt, content.length, tiles.length, tiles.length, tiles.length];
  numbers.forEach((value, index) => header.writeBigUInt64LE(BigInt(value), 8 + index * 8));
  // Clustered: tiles lie in the order of the directory.
  [1, GZIP, GZIP, MVT, minZoom, maxZoom].forEach((value, index) => header.writeUInt8(value, 96 + index));
  const [west, south, east, north] = bounds;
  [west, south, east, north].forEach((degrees, index) => header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4));
  header.writeUInt8(minZoom, 118);
  [(west + east) / 2, (south + north) / 2].forEach((degrees, index) => header.writeInt32LE(Math.round(degrees * 1e7), 119 + index * 4));
  return Buffer.concat([header, directory, meta, content]);
}

/** Ids as steps, runs of one, lengths, and offsets that follow on each other. */
function directoryOf(entries: readonly {readonly id: number; readonly length: number}[]): Uint8Array {
  const bytes: number[] = [];
  const varint = (value: number): void => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  };
  varint(entries.length);
  let before = 0;
  for (const {id} of entries) {
    varint(id - before);
    before = id;
  }
  for (const _ of entries) varint(1);
  for (const {length} of entries) varint(length);
  // 0: right after the one before; the first begins at 0, written as 1.
  for (const [index] of entries.entries()) varint(index === 0 ? 1 : 0);
  return Uint8Array.from(bytes);
}
