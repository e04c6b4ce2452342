// `npm run evening -- --site https://…`: a folder for a stick with all that the evening needs, and a check that it is all there and works without a network.
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {type Browser, chromium} from 'playwright-core';
import {build} from 'vite';
import type {BaseLanguage} from '../src/i18n/languages.ts';
import {messagesIn} from '../src/i18n/messages.ts';
import {evening as texts} from '../src/i18n/texts/evening.ts';
import {findStory, STORIES, type Story} from '../src/story/stories.ts';
import {CHROMIUM_FLAGS, chromiumPath} from './chromium.mjs';
import {fileItems, type Item} from './evening/items.ts';
import {handoutItem, posterItem} from './evening/papers.ts';
import {makePosters} from './evening/poster.ts';
import {jobsOf, makeHandouts} from './handout.mjs';
import {buildSingle, checkSite, MAX_BYTES} from './single.mjs';

const FILE = 'euregio-kaart.html';
const NOTE = 'LEES-MIJ.txt';
/** What the folder was made for, so that the check on another machine knows what to expect. */
const PLAN = 'avond.json';
const LANGUAGES: readonly BaseLanguage[] = ['nl', 'de', 'en'];
/** It fits the smallest stick, and most mail boxes. */
const MAX_FOLDER_BYTES = 250_000_000;

/** How it is called, for who calls it otherwise. */
export const USAGE = `npm run evening -- --site https://… [--story politieke-markt] [--out evening] [--quick]
npm run evening -- --check evening
  --site   where the map is published: what the codes on paper lead to (or the variable SITE)
  --story  ${STORIES.map(({id}) => id).join(', ')}
  --out    the folder (evening)
  --quick  in Dutch only, to try it out
  --check  only looks whether a folder is ready, as on the machine in the hall`;

interface Plan {
  readonly site: string;
  readonly story: string;
  readonly languages: readonly BaseLanguage[];
}

const handoutName = (story: string, language: BaseLanguage): string => `hand-out-${story}-${language}-a4.pdf`;
const posterName = (language: BaseLanguage): string => `poster-${language}.pdf`;

function storyOf(id: string): Story {
  const story = findStory(id);
  if (!story) throw new Error(`--story: expected ${STORIES.map((known) => known.id).join(', ')}, got "${id}".`);
  return story;
}

/** Makes the folder. @throws Error when a part of it cannot be made */
export async function makeEvening(folder: string, plan: Plan, browser: Browser, say: (text: string) => void = console.log): Promise<void> {
  const story = storyOf(plan.story);
  mkdirSync(folder, {recursive: true});
  const {bytes} = await buildSingle({site: plan.site, out: join(folder, FILE)});
  say(`${FILE} · ${(bytes / 1e6).toFixed(1)} MB`);
  const jobs = jobsOf(['--story', story.id, '--lang', plan.languages.join(','), '--out', folder, '--site', plan.site]);
  // A site of its own: the one in dist/ may be older than the facts.
  const site = mkdtempSync(join(tmpdir(), 'euregio-evening-'));
  try {
    await build({logLevel: 'warn', build: {outDir: site, emptyOutDir: true}});
    await makeHandouts(
      jobs.map((job, index) => ({...job, file: join(folder, handoutName(story.id, plan.languages[index] as BaseLanguage))})),
      say,
      site,
    );
  } finally {
    rmSync(site, {recursive: true, force: true});
  }
  const posters = plan.languages.map((language) => ({language, path: join(folder, posterName(language))}));
  await makePosters(browser, {single: join(folder, FILE), site: plan.site, story: story.id, posters});
  for (const {path} of posters) say(path);
  writeFileSync(join(folder, NOTE), noteOf(story));
  writeFileSync(join(folder, PLAN), `${JSON.stringify(plan, null, 2)}\n`);
}

/** How to open, which keys, what to do without a projector; for Windows, where lines end with CRLF and a byte order mark says UTF-8. */
const noteOf = (story: Story): string =>
  `\uFEFF${LANGUAGES.map((language) => [messagesIn(language).app.title, '', ...texts[language].note(story.title[language], FILE)].join('\r\n')).join('\r\n\r\n\r\n')}\r\n`;

/** All that must hold in the folder. @throws Error when it is no folder of an evening */
export function itemsOf(folder: string, browser: Browser): Item[] {
  if (!existsSync(join(folder, PLAN))) throw new Error(`${join(folder, PLAN)}: expected a folder made by \`npm run evening\`, found none.`);
  const {site, story: id, languages} = JSON.parse(readFileSync(join(folder, PLAN), 'utf8')) as Plan;
  const story = storyOf(id);
  return [
    {
      name: 'Alles past op de stick',
      check: async () => {
        const file = statSync(join(folder, FILE)).size;
        if (file > MAX_BYTES) throw new Error(`verwacht: ${FILE} van hoogstens ${MAX_BYTES} bytes; gevonden: ${file}`);
        const all = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
        if (all > MAX_FOLDER_BYTES) throw new Error(`verwacht: een map van hoogstens ${MAX_FOLDER_BYTES} bytes; gevonden: ${all}`);
        return `${FILE} ${(file / 1e6).toFixed(1)} MB, alles samen ${(all / 1e6).toFixed(1)} MB`;
      },
    },
    ...fileItems(browser, resolve(folder, FILE), story, languages),
    ...languages.map((language) => handoutItem(join(folder, handoutName(id, language)), story, language)),
    ...languages.map((language) => posterItem(join(folder, posterName(language)), site, story, language)),
    {
      name: NOTE,
      check: async () => {
        if (readFileSync(join(folder, NOTE), 'utf8') !== noteOf(story))
          throw new Error('verwacht: de tekst voor dit verhaal; gevonden: iets anders. Maak de map opnieuw.');
        return 'in drie talen';
      },
    },
  ];
}

/** Tries every item, one line each. True when all hold. */
export async function checkEvening(items: readonly Item[], say: (text: string) => void = console.log): Promise<boolean> {
  let ready = 0;
  for (const {name, check} of items) {
    try {
      say(`✓ ${name}: ${await check()}.`);
      ready++;
    } catch (error) {
      say(`✗ ${name}: ${firstLine(error)}.`);
    }
  }
  say(`klaar voor vanavond: ${ready} van ${items.length}`);
  return ready === items.length;
}

const firstLine = (error: unknown): string => (String((error as Error).message ?? error).split('\n')[0] ?? '').replace(/\.$/, '');

async function main(): Promise<boolean> {
  const {values} = parseArgs({
    options: {
      site: {type: 'string', default: process.env.SITE},
      story: {type: 'string', default: 'politieke-markt'},
      out: {type: 'string', default: 'evening'},
      quick: {type: 'boolean', default: false},
      check: {type: 'string'},
    },
  });
  const folder = values.check ?? values.out;
  if (values.check === undefined && checkSite(values.site) === undefined)
    throw new Error('--site: expected the address of the published map, got none. The codes on paper need it.');
  storyOf(values.story);
  const browser = await chromium.launch({executablePath: chromiumPath() ?? undefined, args: CHROMIUM_FLAGS});
  try {
    if (values.check === undefined)
      await makeEvening(folder, {site: String(values.site), story: values.story, languages: values.quick ? ['nl'] : LANGUAGES}, browser);
    return await checkEvening(itemsOf(folder, browser));
  } finally {
    await browser.close();
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = (await main()) ? 0 : 1;
  } catch (error) {
    console.error((error as Error).message);
    console.error(`\n${USAGE}`);
    process.exitCode = 1;
  }
}
