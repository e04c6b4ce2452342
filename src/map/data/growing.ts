import type {LineString, MultiLineString, Position} from 'geojson';
import {collection, type Drawing} from './features.ts';

/** So long an arc takes from its owner to its end. */
export const GROW_MS = 700;

/**
 * Lines that have come so far on their way from their first point.
 *
 * @param share - 0 to 1, of their points
 * @param isGrowing - other lines stay whole
 */
export function grown(drawing: Drawing, share: number, isGrowing: (id: string) => boolean): Drawing {
  return collection(
    drawing.features.map((feature) => {
      const {geometry, properties} = feature;
      if ((geometry.type !== 'LineString' && geometry.type !== 'MultiLineString') || !isGrowing(properties.id)) return feature;
      return {...feature, geometry: part(geometry, share)};
    }),
  );
}

function part(line: LineString | MultiLineString, share: number): LineString | MultiLineString {
  const pieces = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
  let left = pieces.reduce((sum, piece) => sum + piece.length - 1, 0) * share;
  const grownPieces: Position[][] = [];
  for (const piece of pieces) {
    if (left <= 0 && grownPieces.length > 0) break;
    grownPieces.push(upTo(piece, left));
    left -= piece.length - 1;
  }
  return line.type === 'LineString' ? {...line, coordinates: grownPieces[0] as Position[]} : {...line, coordinates: grownPieces};
}

/** The first steps of a line; the last of them as far as it has come. */
function upTo(piece: readonly Position[], steps: number): Position[] {
  const whole = Math.max(0, Math.min(piece.length - 1, Math.floor(steps)));
  const [from, to] = [piece[whole] as Position, piece[whole + 1]];
  const rest = Math.max(0, steps - whole);
  if (to === undefined) return [...piece];
  const tip = [from[0]! + (to[0]! - from[0]!) * rest, from[1]! + (to[1]! - from[1]!) * rest];
  return [...piece.slice(0, whole + 1), tip];
}
