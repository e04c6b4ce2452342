import {createPropertyExpression, latest} from '@maplibre/maplibre-gl-style-spec';
import type {LayerSpecification} from 'maplibre-gl';
import {expect, test} from 'vitest';
import {LAYERS} from '../style.ts';

/* MapLibre makes a shader for each set of paint properties that differ by feature, of each kind of line and fill; making one takes as long as drawing the picture. */

type Spec = Record<string, Record<string, {readonly 'property-type': string; readonly expression?: unknown}>>;

const MADE_OTHERWISE: Readonly<Record<string, string>> = {'line-dasharray': 'dashed', 'fill-pattern': 'pattern'};

/** The paint properties of a layer that differ by feature. */
const byFeature = ({type, paint}: LayerSpecification): string[] =>
  Object.entries(paint ?? {}).flatMap(([name, value]) => {
    const spec = (latest as unknown as Spec)[`paint_${type}`]?.[name];
    if (!spec || spec['property-type'] !== 'data-driven' || !Array.isArray(value)) return [];
    const made = createPropertyExpression(value, name, spec as never);
    if (made.result === 'error') throw new Error(made.value.map(({message}) => message).join());
    return made.value.kind === 'source' || made.value.kind === 'composite' ? [name] : [];
  });

const shaderOf = (layer: LayerSpecification): string => {
  const made = Object.keys(layer.paint ?? {}).flatMap((name) => MADE_OTHERWISE[name] ?? []);
  return [layer.type, ...made, ...byFeature(layer).toSorted()].join(' ');
};

test('what the first picture draws has all the shaders that a choice needs, but for rings, which are made at rest', () => {
  expect([...new Set(LAYERS.map(shaderOf))].toSorted()).toEqual([
    'background',
    // Rings of what is chosen or pointed at.
    'circle circle-stroke-opacity',
    'fill',
    // Members of the EUREGIO, by how sure their membership is.
    'fill fill-color',
    // Stripes of those, and the dots of a project's scope.
    'fill pattern fill-opacity',
    'line',
    'line dashed',
    'line dashed line-opacity line-width',
    'line line-opacity',
    // Arcs.
    'line line-opacity line-width',
    'symbol',
  ]);
});
