/**
 * `npm run facts [-- --years 2016,now --lang nl --place mont]`: reads every page that can be made, as text, and holds it against the rules. It prints page,
 * sentence and rule of what breaks one; nothing when all is well.
 */
import {parseArgs} from 'node:util';
import {isException} from './facts/exceptions.ts';
import {checkMoment, checkPage, checkStop, type Finding} from './facts/rules.ts';
import {FIRST_YEAR, LAST_YEAR} from '../src/catalogue/years.ts';
import {readMoment, readPage, readStops, voiceIn} from './facts/read.ts';
import {loadCatalogue} from '../src/catalogue/load.ts';
import {isLanguage, LANGUAGES} from '../src/i18n/languages.ts';

const {values} = parseArgs({options: {years: {type: 'string'}, lang: {type: 'string'}, place: {type: 'string'}}});
const catalogue = loadCatalogue();
const languages = values.lang === undefined ? LANGUAGES : values.lang.split(',').filter(isLanguage);
const years =
  values.years === undefined
    ? [null, ...Array.from({length: LAST_YEAR - FIRST_YEAR + 1}, (_, at) => FIRST_YEAR + at)]
    : values.years.split(',').map((year) => (year === 'now' ? null : Number(year)));
const things = values.place === undefined ? catalogue.things : [catalogue.get(values.place)];

const findings: Finding[] = [];
let pages = 0;
for (const language of languages) {
  for (const year of years) {
    const voice = voiceIn(catalogue, language, year);
    findings.push(...checkMoment(readMoment(voice), `?year=${year ?? 'now'}&lang=${language}`));
    for (const thing of things) {
      findings.push(...checkPage(readPage(thing, voice)));
      pages++;
    }
  }
}
const stops = readStops(languages);
findings.push(...stops.flatMap(checkStop));

// The same sentence breaks the same rule in many years: once is enough to mend it.
const told = new Map<string, Finding & {count: number}>();
for (const finding of findings.filter((found) => !isException(found))) {
  const key = `${finding.rule}|${finding.sentence}`;
  const before = told.get(key);
  if (before) before.count++;
  else told.set(key, {...finding, count: 1});
}
for (const {page, rule, sentence, count} of told.values()) console.log(`${page}\n  ${rule}${count > 1 ? ` (${count} pages)` : ''}\n  ${sentence}`);
console.log(`${pages} pages and ${stops.length} stops read: ${told.size === 0 ? 'every statement stands.' : `${told.size} sentences to mend.`}`);
process.exitCode = told.size === 0 ? 0 : 1;
