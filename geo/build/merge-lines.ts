import {vertexKey} from './geojson.ts';
import type {LngLat} from './geojson.ts';
import {densify, Network, thin} from './lines.ts';

/** The parts of a line that stay farther than `reachM` from the network. */
export function apart(line: LngLat[], network: Network, reachM: number): LngLat[][] {
  return reachM ? split(line, (point) => network.nearest(point, reachM) < 0) : [line];
}

/** The stretches of a line whose points are kept; a single point is none. */
export function split(line: LngLat[], keep: (point: LngLat) => boolean): LngLat[][] {
  const parts: LngLat[][] = [[]];
  for (const point of line) {
    if (keep(point)) parts.at(-1)!.push(point);
    else if (parts.at(-1)!.length) parts.push([]);
  }
  return parts.filter((part) => part.length > 1);
}

// Map.groupBy comes with Node 21.
/** Items by a key, in the order in which the keys first came. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Lines of the same name joined and thinned; parallels closer than `snapM` become one. */
export function merged(lines: readonly {name: string; line: LngLat[]}[], toleranceM: number, snapM: number): {name: string; line: LngLat[]}[] {
  const groups = groupBy(lines, ({name}) => name);
  return [...groups].flatMap(([name, group]) =>
    single(
      group.map(({line}) => line),
      snapM,
      toleranceM,
    ).map((line) => ({name, line})),
  );
}

/** One line where the raw file has several side by side: parallels within `snapM` fall together, short stubs go. */
export function single(lines: readonly LngLat[][], snapM: number, toleranceM: number, stubM = 4 * snapM): LngLat[][] {
  const network = new Network(snapM);
  for (const line of lines.toSorted((a, b) => b.length - a.length)) network.add(densify(line, snapM / 2));
  // Tracks that part and meet again a little farther off than `snapM` can become the same line.
  const distinct = new Map(
    network.lines(stubM).map((line) => {
      const thinned = thin(line, toleranceM);
      const forth = thinned.map(vertexKey).join(' ');
      const back = thinned.map(vertexKey).reverse().join(' ');
      return [forth < back ? forth : back, thinned];
    }),
  );
  return [...distinct.values()];
}
