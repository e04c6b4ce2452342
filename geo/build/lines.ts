import {lengthMetres, metres, vertexKey} from './geojson.ts';
import type {LngLat} from './geojson.ts';

/** Joins lines end to end wherever exactly two ends meet; the order of the input decides the order of the result. */
export function chain(lines: readonly LngLat[][]): LngLat[][] {
  const ends = new Map<string, number[]>();
  const at = (point: LngLat) => {
    const key = vertexKey(point);
    let list = ends.get(key);
    if (!list) ends.set(key, (list = []));
    return list;
  };
  lines.forEach((line, i) => {
    at(line[0]!).push(i);
    at(line.at(-1)!).push(i);
  });
  const used = new Set<number>();
  const grow = (line: LngLat[]): LngLat[] => {
    for (;;) {
      const here = line.at(-1)!;
      const meeting = at(here);
      if (meeting.length !== 2) return line;
      const next = meeting.find((i) => !used.has(i));
      if (next === undefined) return line;
      used.add(next);
      const other = lines[next]!;
      line.push(...(vertexKey(other[0]!) === vertexKey(here) ? other : other.toReversed()).slice(1));
    }
  };
  const result: LngLat[][] = [];
  lines.forEach((line, i) => {
    if (used.has(i)) return;
    used.add(i);
    const forward = grow([...line]);
    result.push(grow(forward.toReversed()).reverse());
  });
  return result;
}

/** Douglas–Peucker: keeps the ends, leaves no vertex farther than `toleranceM` metres from the new line. */
export function thin(line: readonly LngLat[], toleranceM: number): LngLat[] {
  if (line.length < 3) return [...line];
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const stack: [number, number][] = [[0, line.length - 1]];
  while (stack.length) {
    const [from, to] = stack.pop()!;
    let far = 0;
    let index = -1;
    for (let i = from + 1; i < to; i++) {
      const distance = metresToSegment(line[i]!, line[from]!, line[to]!);
      if (distance > far) [far, index] = [distance, i];
    }
    if (far > toleranceM) {
      keep[index] = 1;
      stack.push([from, index], [index, to]);
    }
  }
  return line.filter((_, i) => keep[i]);
}

/** Distance in metres from a point to a segment, in the plane that touches the earth at the point. */
export function metresToSegment(point: LngLat, from: LngLat, to: LngLat): number {
  const kx = 111_320 * Math.cos((point[1] * Math.PI) / 180);
  const ky = 111_195;
  const ax = (from[0] - point[0]) * kx;
  const ay = (from[1] - point[1]) * ky;
  const bx = (to[0] - point[0]) * kx;
  const by = (to[1] - point[1]) * ky;
  const square = (bx - ax) ** 2 + (by - ay) ** 2;
  const t = square ? Math.min(1, Math.max(0, -(ax * (bx - ax) + ay * (by - ay)) / square)) : 0;
  return Math.hypot(ax + t * (bx - ax), ay + t * (by - ay));
}

/** The same line with vertices no farther apart than `stepM` metres. */
export function densify(line: readonly LngLat[], stepM: number): LngLat[] {
  const result: LngLat[] = [line[0]!];
  for (let i = 1; i < line.length; i++) {
    const [x0, y0] = line[i - 1]!;
    const [x1, y1] = line[i]!;
    const parts = Math.ceil(metres([x0, y0], [x1, y1]) / stepM);
    for (let k = 1; k < parts; k++) result.push([x0 + ((x1 - x0) * k) / parts, y0 + ((y1 - y0) * k) / parts]);
    result.push([x1, y1]);
  }
  return result;
}

/** A network of lines for finding the way along them. Ends that lie within `snapM` of each other are one node. */
export class Network {
  private readonly nodes: LngLat[] = [];
  private readonly links: {to: number; lengthM: number}[][] = [];
  private readonly cells = new Map<string, number[]>();
  private readonly cellDegrees = 0.01;
  private readonly snapM: number;

  /** @param snapM vertices closer than this are one node; bridges are added by `bridge`. */
  constructor(snapM: number) {
    this.snapM = snapM;
  }

  /** Adds a line; `factor` makes it seem longer, so that a rough line is taken only where there is no better one. */
  add(line: readonly LngLat[], factor = 1): void {
    let previous = -1;
    for (const point of line) {
      const node = this.node(point);
      if (previous >= 0 && node !== previous) this.link(previous, node, factor);
      previous = node;
    }
  }

  /** Links nodes of different parts that lie within `reachM`, so that two surveys and parallel tracks are one network. */
  bridge(reachM: number, factor = 4): void {
    for (let node = 0; node < this.nodes.length; node++) {
      for (const other of this.near(this.nodes[node]!, reachM)) if (other > node) this.link(node, other, factor);
    }
  }

  nearest(point: LngLat, withinM: number): number {
    let best = -1;
    let bestM = withinM;
    for (const node of this.near(point, withinM)) {
      const distance = metres(point, this.nodes[node]!);
      if (distance < bestM) [best, bestM] = [node, distance];
    }
    return best;
  }

  /** The network as lines between its junctions, each link once; dead ends shorter than `stubM` are left out. */
  lines(stubM: number): LngLat[][] {
    const neighbours = this.links.map((links, node) => [...new Set(links.map(({to}) => to))].filter((to) => to !== node).sort((a, b) => a - b));
    this.joinEnds(neighbours);
    this.flattenTriangles(neighbours);
    let lines = this.chains(neighbours);
    for (let pass = 0; pass < 3; pass++) {
      const stubs = lines.filter((nodes) => {
        const ends = [nodes[0]!, nodes.at(-1)!].map((node) => neighbours[node]!.length);
        return Math.min(...ends) === 1 && Math.max(...ends) > 2 && lengthMetres(nodes.map((node) => this.nodes[node]!)) < stubM;
      });
      for (const nodes of stubs) {
        for (let i = 1; i < nodes.length; i++) {
          neighbours[nodes[i - 1]!] = neighbours[nodes[i - 1]!]!.filter((node) => node !== nodes[i]);
          neighbours[nodes[i]!] = neighbours[nodes[i]!]!.filter((node) => node !== nodes[i - 1]);
        }
      }
      lines = this.chains(neighbours);
      if (!stubs.length) break;
    }
    return lines.map((nodes) => nodes.map((node) => this.nodes[node]!)).filter((line) => line.length > 2 || lengthMetres(line) > this.snapM * 2);
  }

  /** Snapping can leave the end of a line on its own last vertex; it is linked to the nearest vertex of another line. */
  private joinEnds(neighbours: number[][]): void {
    for (let end = 0; end < neighbours.length; end++) {
      if (neighbours[end]!.length !== 1) continue;
      const own = new Set([end, ...neighbours[end]!, ...neighbours[neighbours[end]![0]!]!]);
      const [other] = this.near(this.nodes[end]!, this.snapM * 2.5)
        .filter((node) => !own.has(node))
        .sort((a, b) => metres(this.nodes[a]!, this.nodes[end]!) - metres(this.nodes[b]!, this.nodes[end]!));
      if (other === undefined) continue;
      neighbours[end]!.push(other);
      neighbours[other]!.push(end);
    }
  }

  /** Where parallels fell together, a short cut beside two links is left over: the longest side of the triangle goes. */
  private flattenTriangles(neighbours: number[][]): void {
    for (let a = 0; a < neighbours.length; a++) {
      for (const b of neighbours[a]!) {
        if (b < a) continue;
        const side = metres(this.nodes[a]!, this.nodes[b]!);
        const third = neighbours[a]!.find(
          (c) => c !== b && neighbours[b]!.includes(c) && Math.max(metres(this.nodes[a]!, this.nodes[c]!), metres(this.nodes[b]!, this.nodes[c]!)) < side,
        );
        if (third === undefined) continue;
        neighbours[a] = neighbours[a]!.filter((node) => node !== b);
        neighbours[b] = neighbours[b]!.filter((node) => node !== a);
      }
    }
  }

  private chains(neighbours: readonly number[][]): number[][] {
    const used = new Set<string>();
    const key = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`);
    const walk = (from: number, first: number): number[] => {
      const nodes = [from, first];
      used.add(key(from, first));
      while (neighbours[nodes.at(-1)!]!.length === 2) {
        const here = nodes.at(-1)!;
        const next = neighbours[here]!.find((node) => !used.has(key(here, node)));
        if (next === undefined) break;
        used.add(key(here, next));
        nodes.push(next);
      }
      return nodes;
    };
    const lines: number[][] = [];
    for (const ends of [true, false]) {
      for (let node = 0; node < neighbours.length; node++) {
        if (ends && neighbours[node]!.length === 2) continue;
        for (const next of neighbours[node]!) if (!used.has(key(node, next))) lines.push(walk(node, next));
      }
    }
    return lines;
  }

  /** The shortest way through all the points in their order. @throws Error naming the points between which there is none. */
  route(name: string, stops: readonly {name: string; point: LngLat}[], withinM = 2500): LngLat[] {
    const line: LngLat[] = [];
    let previous = -1;
    for (const [i, stop] of stops.entries()) {
      const node = this.nearest(stop.point, withinM);
      if (node < 0) throw new Error(`corridor ${name}: expected a line within ${withinM} m of ${stop.name}, got none.`);
      if (i > 0) {
        const way = this.shortest(previous, node);
        if (!way)
          throw new Error(`corridor ${name}: expected a way from ${stops[i - 1]!.name} to ${stop.name}, got none. The lines do not meet: look for a gap.`);
        line.push(...(line.length ? way.slice(1) : way));
      }
      previous = node;
    }
    return withoutSpurs(line);
  }

  private shortest(from: number, to: number): LngLat[] | null {
    const cost = new Map<number, number>([[from, 0]]);
    const back = new Map<number, number>();
    const done = new Set<number>();
    const queue = new Heap();
    queue.push(0, from);
    while (queue.size) {
      const node = queue.pop();
      if (done.has(node)) continue;
      if (node === to) {
        const way = [to];
        while (way.at(-1) !== from) way.push(back.get(way.at(-1)!)!);
        return way.reverse().map((n) => this.nodes[n]!);
      }
      done.add(node);
      for (const {to: next, lengthM} of this.links[node]!) {
        const total = cost.get(node)! + lengthM;
        if (total < (cost.get(next) ?? Infinity)) {
          cost.set(next, total);
          back.set(next, node);
          queue.push(total, next);
        }
      }
    }
    return null;
  }

  private link(a: number, b: number, factor: number): void {
    const lengthM = metres(this.nodes[a]!, this.nodes[b]!) * factor;
    this.links[a]!.push({to: b, lengthM});
    this.links[b]!.push({to: a, lengthM});
  }

  private node(point: LngLat): number {
    const near = this.nearest(point, this.snapM);
    if (near >= 0) return near;
    const index = this.nodes.push(point) - 1;
    this.links.push([]);
    const key = this.key(point[0], point[1]);
    const cell = this.cells.get(key);
    if (cell) cell.push(index);
    else this.cells.set(key, [index]);
    return index;
  }

  private key = (x: number, y: number): string => `${Math.floor(x / this.cellDegrees)},${Math.floor(y / this.cellDegrees)}`;

  private near(point: LngLat, withinM: number): number[] {
    const dy = withinM / 111_000 + 1e-9;
    const dx = dy / Math.cos((point[1] * Math.PI) / 180);
    const found: number[] = [];
    for (let x = Math.floor((point[0] - dx) / this.cellDegrees); x <= Math.floor((point[0] + dx) / this.cellDegrees); x++) {
      for (let y = Math.floor((point[1] - dy) / this.cellDegrees); y <= Math.floor((point[1] + dy) / this.cellDegrees); y++) {
        for (const node of this.cells.get(`${x},${y}`) ?? []) if (metres(point, this.nodes[node]!) <= withinM) found.push(node);
      }
    }
    return found.sort((a, b) => a - b);
  }
}

/** Takes out stretches that run to a stop and back over the same vertices. */
function withoutSpurs(line: LngLat[]): LngLat[] {
  const result: LngLat[] = [];
  for (const point of line) {
    result.push(point);
    while (result.length > 2 && vertexKey(result.at(-1)!) === vertexKey(result.at(-3)!)) result.splice(-2);
  }
  return result;
}

class Heap {
  private readonly items: [cost: number, value: number][] = [];
  get size(): number {
    return this.items.length;
  }
  push(cost: number, value: number): void {
    const {items} = this;
    items.push([cost, value]);
    let i = items.length - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (items[parent]![0] <= items[i]![0]) break;
      [items[parent], items[i]] = [items[i]!, items[parent]!];
      i = parent;
    }
  }
  pop(): number {
    const {items} = this;
    const top = items[0]![1];
    const last = items.pop()!;
    if (items.length) {
      items[0] = last;
      let i = 0;
      for (;;) {
        let least = i;
        for (const child of [2 * i + 1, 2 * i + 2]) if (child < items.length && items[child]![0] < items[least]![0]) least = child;
        if (least === i) break;
        [items[least], items[i]] = [items[i]!, items[least]!];
        i = least;
      }
    }
    return top;
  }
}
