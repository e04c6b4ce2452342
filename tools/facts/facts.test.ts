import {expect, test} from 'vitest';
import {loadCatalogue} from '../../src/catalogue/load.ts';
import {LANGUAGES} from '../../src/i18n/languages.ts';
import type {Statement} from '../../src/pages/statements.ts';
import {EXCEPTIONS, isException} from './exceptions.ts';
import {readMoment, readPage, readStops, voiceIn} from './read.ts';
import {checkMoment, checkPage, checkStop, PAGE_RULES} from './rules.ts';

const catalogue = loadCatalogue();
// Now, the ends of the line, and years in which much begins or ends; `npm run facts` reads all of them.
const YEARS = [null, 1958, 1995, 2002, 2016, 2022] as const;

for (const language of LANGUAGES) {
  test(`every page holds (${language})`, {timeout: 120_000}, () => {
    const findings = YEARS.flatMap((year) => {
      const voice = voiceIn(catalogue, language, year);
      return [...checkMoment(readMoment(voice), String(year)), ...catalogue.things.flatMap((thing) => checkPage(readPage(thing, voice)))];
    });
    expect(findings.filter((finding) => !isException(finding))).toEqual([]);
  });
}

test('every stop holds, in every language', () => {
  expect(readStops(LANGUAGES).flatMap(checkStop)).toEqual([]);
});

test('every exception is still needed', {timeout: 60_000}, () => {
  const projects = catalogue.things.filter(({id}) => ['cell-puncher-pro', 'h2-chance', 'emma'].includes(id));
  const findings = LANGUAGES.flatMap((language) => projects.flatMap((thing) => checkPage(readPage(thing, voiceIn(catalogue, language, null)))));
  expect(EXCEPTIONS.filter(({rule, sentence}) => !findings.some((finding) => finding.rule === rule && sentence.test(finding.sentence)))).toEqual([]);
});

const said = (statement: Partial<Statement>): Statement => ({block: 'networks', kind: 'tie', text: '', proper: [], ids: [], sources: [], ...statement});

/** What each rule must find, planted into a page that is right. */
const PLANTED: Readonly<Record<keyof typeof PAGE_RULES, readonly [place: string, year: number | null, statement: Partial<Statement>]>> = {
  'no thing before it began': ['hengelo', 2000, {text: 'Netwerkstad Twente: Lid', ids: ['netwerkstad-twente']}],
  'no present tense after it ended': ['hengelo', null, {text: 'Regio Twente: Lid', ids: ['regio-twente']}],
  'no role outside its time': ['hengelo', 2002, {text: 'MONT: Lid sinds 1989 · voorzitter', ids: ['mont']}],
  'one number per question': ['euregio', null, {block: 'members', kind: 'name', text: 'Nergenshuizen'}],
  'no language mixed': ['hengelo', null, {kind: 'prose', text: 'The memo names two council members for Hengelo and the region.'}],
  'no source before its event': ['unlock', null, {kind: 'event', text: 'Unlock eindigt.', date: '2019-04-30', sources: ['memo-2016']}],
  'no number without a source that carries it': ['emsdetten', null, {kind: 'figure', text: 'Inwoners: 36.354'}],
  'no source of another matter': ['emsdetten', null, {block: 'popup', kind: 'figure', text: 'EUREGIO: Lid', sources: ['inwoners-2025']}],
  'no word of now in another year': ['hengelo-emsdetten', 2002, {block: 'popup', kind: 'figure', text: 'Nu: Loopt', sources: ['memo-2016']}],
  'no word of a later year': ['hengelo', 1999, {block: 'networks', text: 'Netwerkstad Twente: Lid sinds 2001'}],
  'no as-of date that reads as the year of a thing': ['euregio', null, {kind: 'figure', text: 'Rechtsvorm: Verdrag van Anholt (2025)', sources: ['memo-2016']}],
  'text and grade agree': ['emsdetten', null, {block: 'head', kind: 'prose', text: 'Emsdetten is lid van de EUREGIO.'}],
  'no unfinished text': ['hengelo', null, {kind: 'head', text: '1 projecten'}],
  'no sentence over 25 words in plain Dutch': ['hengelo', null, {kind: 'prose', text: `${'woord '.repeat(26).trim()}.`}],
};

test('each rule finds what it is there for', () => {
  const missed = Object.entries(PLANTED).filter(([rule, [place, year, statement]]) => {
    const page = readPage(catalogue.get(place), voiceIn(catalogue, rule.includes('plain Dutch') ? 'nl-b1' : 'nl', year));
    const clean = checkPage(page).filter((finding) => finding.rule === rule).length;
    const found = checkPage({...page, statements: [...page.statements, said(statement)]}).filter((finding) => finding.rule === rule).length;
    return clean !== 0 || found === 0;
  });
  expect(missed.map(([rule]) => rule)).toEqual([]);
  expect(Object.keys(PLANTED).toSorted()).toEqual(Object.keys(PAGE_RULES).toSorted());
});
