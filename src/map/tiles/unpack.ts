import type {GeometryCollection, Topology} from 'topojson-specification';

/**
 * A topology as its file holds it: written for `gzip`, which packs digits and brackets badly. Numbers of the arcs and points are one string (`numbersIn`), in steps of the
 * grid from the vertex before; properties stand by name; arcs are named by how long ago they came.
 */
export interface Packed {
  readonly type: 'Topology';
  /** Steps of the grid in a degree. */
  readonly perDegree: number;
  /** Of each arc: how many vertices, then each. */
  readonly arcs: string;
  readonly objects: Readonly<Record<string, PackedObject>>;
}

/** One layer of shapes in a packed topology. */
export interface PackedObject {
  /** Of each shape; one for all where they are the same. */
  readonly types: string | readonly string[];
  /** Of each shape, nested as GeoJSON nests coordinates: `0` is the next arc, `3` that of three before it, `-3` that one backwards. */
  readonly arcs?: readonly Nested[];
  /** Of points, instead: each from the one before. */
  readonly points?: string;
  /** The values by name; `null`: none. */
  readonly properties: Readonly<Record<string, readonly unknown[]>>;
}

type Nested = number | readonly Nested[];

/** Printable ASCII without what JSON escapes. */
export const DIGITS = Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i))
  .filter((one) => one !== '"' && one !== '\\')
  .join('');
/** Below this a number is one digit; after it one of the next digits and one more; what is larger still, the last digit and four more. */
export const ONE_DIGIT = 77;
/** See `ONE_DIGIT`: from here on a number has five digits. */
export const TWO_DIGITS = ONE_DIGIT + (DIGITS.length - 1 - ONE_DIGIT) * DIGITS.length;

const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** Reads number after number. @throws Error when the string ends or is none of ours */
function numbersIn(text: string): {next(): number; step(): number; isAtEnd(): boolean} {
  let at = 0;
  const digit = (): number => {
    const value = VALUES.get(text[at++] ?? '');
    if (value === undefined) throw new Error(`expected packed numbers, got ${JSON.stringify(text.slice(Math.max(0, at - 9), at))} at ${at}.`);
    return value;
  };
  const next = (): number => {
    const first = digit();
    if (first < ONE_DIGIT) return first;
    if (first < DIGITS.length - 1) return ONE_DIGIT + (first - ONE_DIGIT) * DIGITS.length + digit();
    return [1, 2, 3, 4].reduce((value) => value * DIGITS.length + digit(), 0);
  };
  return {
    next,
    /** One that may be negative: 0, −1, 1, −2, 2, … */
    step: () => {
      const value = next();
      return value % 2 ? -(value + 1) / 2 : value / 2;
    },
    isAtEnd: () => at >= text.length,
  };
}

/** The topology that a file holds, in degrees. @throws Error when it holds none */
export function unpack(file: Packed | null): Topology {
  if (!file?.perDegree || typeof file.arcs !== 'string' || !file.objects)
    throw new Error(`expected packed outlines, got ${JSON.stringify(file)?.slice(0, 60)}.`);
  const {perDegree, arcs, objects} = file;
  const lines: [number, number][][] = [];
  const numbers = numbersIn(arcs);
  const vertex = verticesOf(numbers, perDegree);
  while (!numbers.isAtEnd()) lines.push(Array.from({length: numbers.next()}, vertex));
  let known = 0;
  const arcOf = (ago: number): number => (ago === 0 ? known++ : ago > 0 ? known - ago : ~(known + ago));
  const nested = (part: Nested): Nested => (typeof part === 'number' ? arcOf(part) : part.map(nested));
  const objectOf = ({types, arcs: shapes, points, properties}: PackedObject): GeometryCollection => {
    const count = shapes?.length ?? Object.values(properties)[0]!.length;
    const point = verticesOf(numbersIn(points ?? ''), perDegree);
    const geometries = Array.from({length: count}, (_, i) => ({
      type: typeof types === 'string' ? types : types[i],
      ...(shapes ? {arcs: nested(shapes[i]!)} : {coordinates: point()}),
      properties: propertiesAt(properties, i),
    }));
    return {type: 'GeometryCollection', geometries: geometries as unknown as GeometryCollection['geometries']};
  };
  return {type: 'Topology', arcs: lines, objects: Object.fromEntries(Object.entries(objects).map(([name, object]) => [name, objectOf(object)]))};
}

/** Vertices, each in steps from the one before, also from the last of the arc before. */
function verticesOf(numbers: ReturnType<typeof numbersIn>, perDegree: number): () => [number, number] {
  let x = 0;
  let y = 0;
  return () => [(x += numbers.step()) / perDegree, (y += numbers.step()) / perDegree];
}

/** A name in a language (`name_de`) is `0` where it is the thing's own. */
const propertiesAt = (columns: PackedObject['properties'], i: number): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([name, values]) => {
      const value = values[i];
      return value === null ? [] : [[name, value === 0 && name.startsWith('name_') ? columns['name']![i] : value]];
    }),
  );
