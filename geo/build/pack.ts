import type {GeometryCollection, Topology} from 'topojson-specification';
import {DIGITS, ONE_DIGIT, type Packed, type PackedObject, TWO_DIGITS} from '../../src/map/tiles/unpack.ts';

type Nested = number | readonly Nested[];
type Shape = {readonly type: string; readonly arcs?: readonly Nested[]; readonly coordinates?: readonly [number, number]; readonly properties?: Row};
type Row = Readonly<Record<string, unknown>>;

/** A topology on whole steps of a grid, as `unpack` reads it. Its arcs come in the order in which shapes use them, so that most begin where the one before ended. */
export function packed({arcs, objects}: Topology, perDegree: number): Packed {
  const write = vertices();
  const numbers = new Map<number, number>();
  const written: string[] = [];
  const ago = (arc: number): number => {
    const known = numbers.get(arc);
    if (known !== undefined) return known < 0 ? -(written.length - ~known) : written.length - known;
    const line = (arc < 0 ? arcs[~arc]!.toReversed() : arcs[arc]!) as [number, number][];
    numbers.set(arc, written.length).set(~arc, ~written.length);
    written.push(digits(line.length) + line.map(write).join(''));
    return 0;
  };
  const nested = (part: Nested): Nested => (typeof part === 'number' ? ago(part) : part.map(nested));
  const objectOf = (geometries: readonly Shape[]): PackedObject => {
    const types = geometries.map(({type}) => type);
    const point = vertices();
    return {
      types: new Set(types).size === 1 ? types[0]! : types,
      ...(types[0] === 'Point'
        ? {points: geometries.map(({coordinates}) => point(coordinates!)).join('')}
        : {arcs: geometries.map((shape) => nested(shape.arcs!))}),
      properties: columnsOf(geometries.map(({properties}) => properties ?? {})),
    };
  };
  const shapes = Object.entries(objects).map(([name, object]) => [name, objectOf((object as GeometryCollection).geometries as readonly Shape[])]);
  return {type: 'Topology', perDegree, objects: Object.fromEntries(shapes) as Packed['objects'], arcs: written.join('')};
}

function digits(value: number): string {
  const base = DIGITS.length;
  if (value < ONE_DIGIT) return DIGITS[value]!;
  if (value < TWO_DIGITS) return DIGITS[ONE_DIGIT + Math.floor((value - ONE_DIGIT) / base)]! + DIGITS[(value - ONE_DIGIT) % base]!;
  return DIGITS.at(-1)! + [3, 2, 1, 0].map((power) => DIGITS[Math.floor(value / base ** power) % base]!).join('');
}

/** Writes vertices, each from the one before. */
function vertices(): (vertex: readonly [number, number]) => string {
  let before: readonly [number, number] = [0, 0];
  const step = (value: number): string => digits(value < 0 ? -2 * value - 1 : 2 * value);
  return (vertex) => {
    const text = step(vertex[0] - before[0]) + step(vertex[1] - before[1]);
    before = vertex;
    return text;
  };
}

function columnsOf(rows: readonly Row[]): Record<string, unknown[]> {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const value = (row: Row, name: string): unknown => (row[name] != null && name.startsWith('name_') && row[name] === row['name'] ? 0 : (row[name] ?? null));
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => value(row, name))]));
}
