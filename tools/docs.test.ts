import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {PARAMETER_NAMES} from '../src/app/parameters.ts';
import {codeBlocks, RUN_PAGES} from './docs.ts';

const blocks = RUN_PAGES.flatMap(codeBlocks);
const at = ({page, line}: {readonly page: string; readonly line: number}): string => `${page}:${line}`;

test('every code block is of a kind that a test runs', () => {
  // HTML, CSS, a policy (text), addresses without a kind, and the script of a frame: e2e/docs.test.ts. The import, and what it copies: tools/consumers, run by
  // e2e/consumers.test.ts. `npm ci && npm test`: .ci/run.
  expect(blocks.filter(({kind}) => !['html', 'css', 'js', 'text', 'sh', ''].includes(kind)).map(at)).toEqual([]);
  expect(blocks.length).toBeGreaterThan(8);
});

test('every command of a shell block is a script of the project', () => {
  const {scripts} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {scripts: Record<string, string>};
  const strays = blocks
    .filter(({kind}) => kind === 'sh')
    .flatMap((block) =>
      block.text
        .split(/\n|&&/)
        .map((command) => command.replace(/#.*/, '').trim())
        .filter((command) => command !== '')
        .filter((command) => {
          const script = /^npm (?:run )?([\w:]+)/.exec(command)?.[1] ?? '';
          return !['ci', 'pack', 'install'].includes(script) && !(script in scripts) && !command.startsWith('cp ');
        })
        .map((command) => `${at(block)} ${command}`),
    );
  expect(strays).toEqual([]);
});

test('an address without a kind has parameters that exist', () => {
  for (const block of blocks.filter(({kind}) => kind === '')) {
    const parameters = [...new URL(block.text.trim()).searchParams.keys()];
    expect([at(block), parameters.filter((name) => name !== 'parent' && !(PARAMETER_NAMES as readonly string[]).includes(name))]).toEqual([at(block), []]);
  }
});
