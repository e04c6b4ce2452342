/**
 * Others' code and fonts that the site carries, with the licence of each; a family of packages stands here once. The build fails when one is missing here, a test when a
 * licence is another, or not allowed.
 */
export const SHIPPED: readonly {readonly name: string; readonly licence: string}[] = [
  {name: '@fontsource/newsreader', licence: 'OFL-1.1'},
  {name: '@fontsource/source-sans-3', licence: 'OFL-1.1'},
  {name: '@leeoniya/ufuzzy', licence: 'MIT'},
  {name: '@lit/context', licence: 'BSD-3-Clause'},
  {name: '@lit/reactive-element', licence: 'BSD-3-Clause'},
  {name: '@mapbox/point-geometry', licence: 'ISC'},
  {name: '@maplibre/vt-pbf', licence: 'MIT'},
  {name: '@turf/turf', licence: 'MIT'},
  {name: 'd3-array', licence: 'BSD-3-Clause'},
  {name: 'd3-color', licence: 'ISC'},
  {name: 'd3-format', licence: 'ISC'},
  {name: 'd3-interpolate', licence: 'ISC'},
  {name: 'd3-path', licence: 'ISC'},
  {name: 'd3-scale', licence: 'ISC'},
  {name: 'd3-shape', licence: 'ISC'},
  {name: 'geojson-vt', licence: 'ISC'},
  {name: 'internmap', licence: 'ISC'},
  {name: 'lit', licence: 'BSD-3-Clause'},
  {name: 'lit-element', licence: 'BSD-3-Clause'},
  {name: 'lit-html', licence: 'BSD-3-Clause'},
  {name: 'maplibre-gl', licence: 'BSD-3-Clause'},
  {name: 'pbf', licence: 'BSD-3-Clause'},
  {name: 'topojson-client', licence: 'ISC'},
  {name: 'uqr', licence: 'MIT'},
];
