import {join} from 'node:path';
import {defineConfig} from 'vite';

/** The peers as built sites: each a page with its own files, as anybody would publish them. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  worker: {format: 'es'},
  assetsInclude: ['**/*.geojson'],
  build: {
    outDir: join(import.meta.dirname, '..', 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {input: ['maplibre', 'openlayers', 'leaflet'].map((peer) => join(import.meta.dirname, peer, 'index.html'))},
  },
});
