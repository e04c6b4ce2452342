import {feature, linesOf, metres} from './geojson.ts';
import type {Feature, LngLat} from './geojson.ts';
import {densify} from './lines.ts';
import {published} from './write.ts';

/** Of lines in and around the area: 11 m, what they are worth. */
export const LINE_DECIMALS = 4;
/** West, south, east, north: here the detailed surveys of railways and rivers end. */
export const SURVEYED = {west: 4.5, south: 50.6, east: 10, north: 54} as const;
/** Lines fade in so many steps of so many km before the edge. */
const STEPS = 4;
const STEP_KM = 8;
const KM_PER_DEGREE = 111.3;
/** A long straight piece is cut as finely as the steps need. */
const FINE_M = 4000;
/** Where another line begins this near to an end it goes on there, beyond the survey. */
const GOES_ON_M = 8000;

/**
 * Lines cut where they come near the edge of the survey, with `fade` 1 (at the edge) to 4: without it railways and rivers would break off in the middle of the
 * land. A river that another survey takes on beyond the edge is left as it is.
 */
export function fadedAtEdge(raw: readonly Feature[]): Feature[] {
  const features = published(raw, LINE_DECIMALS);
  const ends = features.map(({geometry}) => linesOf(geometry).flatMap((line) => [line[0]!, line.at(-1)!]));
  return features.flatMap((one, index) => {
    const others = ends.filter((_, other) => other !== index).flat();
    const atEdge = ends[index]!.filter((end) => fadeAt(end) === 1);
    const goesOn = atEdge.length > 0 && atEdge.every((end) => others.some((other) => !isSurveyed(other) && metres(end, other) < GOES_ON_M));
    if (goesOn || !linesOf(one.geometry).some((line) => line.some((point) => fadeAt(point) !== null))) return [one];
    return linesOf(one.geometry).flatMap((line) =>
      pieces(densify(line, FINE_M)).map(({fade, line: coordinates}) =>
        feature({...one.properties, ...(fade === null ? {} : {fade})}, {type: 'LineString', coordinates}),
      ),
    );
  });
}

const isSurveyed = ([lng, lat]: LngLat): boolean => lng >= SURVEYED.west && lng <= SURVEYED.east && lat >= SURVEYED.south && lat <= SURVEYED.north;

/** 1 at the edge to 4; `null` further in, and beyond the survey, where lines are of another one. */
export function fadeAt([lng, lat]: LngLat): number | null {
  if (!isSurveyed([lng, lat])) return null;
  const across = Math.min(lng - SURVEYED.west, SURVEYED.east - lng) * KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const up = Math.min(lat - SURVEYED.south, SURVEYED.north - lat) * KM_PER_DEGREE;
  const step = Math.floor(Math.min(across, up) / STEP_KM) + 1;
  return step > STEPS ? null : step;
}

/** A line in pieces of equal fade, each beginning where the one before ends. */
function pieces(line: readonly LngLat[]): {fade: number | null; line: LngLat[]}[] {
  const found: {fade: number | null; line: LngLat[]}[] = [];
  line.slice(1).forEach((to, index) => {
    const from = line[index]!;
    const fade = fadeAt([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
    const last = found.at(-1);
    if (last && last.fade === fade) last.line.push(to);
    else found.push({fade, line: [from, to]});
  });
  return found;
}
