import {codeBlocks} from '../docs.ts';

/** Somebody's project that uses the package: its files, what it depends on beside the package, and how it is built. */
export interface Consumer {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  /** Commands of its script `build`, one after the other; none where nothing is built. */
  readonly build: readonly string[];
  /** Folder of the finished page; `null`: there is no page, building is the test. */
  readonly site: string | null;
}

/** What every page does: shows a project, lets a button choose a tie, and writes down what the reader chooses. */
const BODY = `<p><button type="button">Hengelo–Emsdetten</button> <output>–</output></p>
<euregio-app place="unlock" lang="de"></euregio-app>`;
const CODE = `const app = document.querySelector('euregio-app');
document.querySelector('button').addEventListener('click', () => {
  app.place = 'hengelo-emsdetten';
});
app.addEventListener('euregio-select', ({id}) => {
  document.querySelector('output').value = id ?? '–';
});
`;

/** The only such block of the page about embedding: what it says is what is built here. */
function told(kind: string, begin: string): string {
  const found = codeBlocks('docs/embedding.md').filter((block) => block.kind === kind && block.text.startsWith(begin));
  if (found.length !== 1) throw new Error(`docs/embedding.md: expected one block of ${kind} that begins with "${begin}", found ${found.length}.`);
  return found[0]?.text ?? '';
}

const MODULE = `${told('js', "import 'euregio-map'")}${CODE}`;
const page = (head: string): string =>
  `<!doctype html>\n<html lang="de">\n<head>\n<meta charset="utf-8">\n<title>Karte</title>\n<link rel="icon" href="data:,">\n${head}\n</head>\n<body>\n${BODY}\n</body>\n</html>\n`;

const packed = (name: string): string =>
  `export default {
  mode: 'production',
  entry: './main.js',
  experiments: {outputModule: true},
  output: {module: true, filename: 'main.js', path: new URL('dist', import.meta.url).pathname},
  performance: {hints: false},
};
// ${name}
`;

/** @param published - address of the published map, for the page without a build; ends with a slash */
export const consumersOf = (published: string): readonly Consumer[] => [
  {
    name: 'importmap',
    dependencies: {},
    files: {
      'site/index.html': page(
        `<script type="importmap">{"imports": {"euregio-map": "${published}euregio-map.js"}}</script>\n<script type="module" src="main.js"></script>`,
      ),
      'site/main.js': MODULE,
    },
    build: [],
    site: 'site',
  },
  {
    name: 'esbuild',
    dependencies: {esbuild: '^0.28.0'},
    files: {'main.js': MODULE, 'dist/index.html': page('<script type="module" src="main.js"></script>')},
    build: [
      'esbuild main.js --bundle --splitting --minify --format=esm --outdir=dist --log-level=warning',
      // esbuild leaves `new URL('./assets/…', import.meta.url)` as it is: the folder of files goes beside its output.
      told('sh', 'cp ').trim(),
    ],
    site: 'dist',
  },
  {
    name: 'webpack',
    dependencies: {webpack: '^5.100.0', 'webpack-cli': '^6.0.0'},
    files: {'main.js': MODULE, 'webpack.config.js': packed('webpack'), 'dist/index.html': page('<script type="module" src="main.js"></script>')},
    build: ['webpack'],
    site: 'dist',
  },
  {
    name: 'rspack',
    dependencies: {'@rspack/core': '^1.5.0', '@rspack/cli': '^1.5.0'},
    files: {'main.js': MODULE, 'rspack.config.js': packed('Rspack'), 'dist/index.html': page('<script type="module" src="main.js"></script>')},
    build: ['rspack build'],
    site: 'dist',
  },
  {
    name: 'astro',
    dependencies: {astro: '^5.0.0'},
    files: {
      'astro.config.mjs': "import {defineConfig} from 'astro/config';\n\nexport default defineConfig({vite: {build: {assetsInlineLimit: 0}}});\n",
      // On the server the facts are read, in the browser the elements begin.
      'src/pages/index.astro': `---
import 'euregio-map';
import {loadCatalogue} from 'euregio-map/catalogue';
const name = loadCatalogue().get('unlock').names.de;
---
${page('').replace('<body>', '<body>\n<h1 id="server">{name}</h1>').replace('</body>', `<script>\n${MODULE}</script>\n</body>`)}`,
    },
    build: ['astro build --silent'],
    site: 'dist',
  },
  {
    name: 'typescript',
    dependencies: {typescript: '^5.9.0', react: '^19.0.0', '@types/react': '^19.0.0'},
    files: {
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          target: 'ES2022',
          module: 'ESNext',
          moduleResolution: 'bundler',
          lib: ['ES2023', 'DOM', 'DOM.Iterable'],
          jsx: 'react-jsx',
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: true,
          noEmit: true,
        },
        files: ['html.ts', 'jsx.tsx'],
      }),
      'html.ts': `import 'euregio-map';
import type {SelectEvent} from 'euregio-map';

const app = document.querySelector('euregio-app')!;
app.place = 'unlock';
app.lens = true;
app.addEventListener('euregio-select', (event: SelectEvent) => event.id?.toUpperCase());
document.createElement('euregio-map').ready satisfies boolean;
// @ts-expect-error: there is no such property
app.plaats = 'unlock';
// @ts-expect-error: it carries an id, not a place
app.addEventListener('euregio-select', ({place}) => place);
`,
      'jsx.tsx': `/// <reference types="euregio-map/react" />
import 'euregio-map';

export const Page = () => <euregio-app place="unlock" lang="de" oneuregio-select={({id}) => console.log(id)} />;
// @ts-expect-error: there is no such attribute
export const Wrong = () => <euregio-app plaats="unlock" />;
`,
    },
    build: ['tsc -p .'],
    site: null,
  },
];
