import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {details} from '../i18n/texts/details.ts';
import {page as pageTexts} from '../i18n/texts/page.ts';
import {projectBlocks} from './project.ts';
import {voiceOf} from './testing.ts';

interface Amount {
  readonly eur: number;
  readonly approximate: boolean;
}
interface Row {
  readonly id: string;
  readonly totalCost: Amount | null;
  readonly erdf: Amount | null;
  readonly financers: readonly {readonly name: string; readonly eur: number | null}[];
}
/** As the file has them. */
const {projects} = JSON.parse(readFileSync(new URL('../../geo/facts/projects.json', import.meta.url), 'utf8')) as {projects: readonly Row[]};
const catalogue = loadCatalogue();
const LANGUAGES = ['nl', 'de', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** Cents: “€ 2.174.528,56”, “2.174.528,56 €”, “€2,174,528.56”, “about €2,174,529”. */
const centsIn = (text: string): number => {
  const cents = /[.,](\d{2})(?!\d)/.exec(text);
  const whole = cents ? text.slice(0, cents.index) : text;
  return Number(whole.replaceAll(/\D/g, '')) * 100 + Number(cents?.[1] ?? 0);
};

function moneyOf(id: string, language: Language) {
  const thing = catalogue.get(id);
  if (thing.type !== 'project') throw new Error(`${id}: expected a project, got a ${thing.type}.`);
  const {parts} = projectBlocks(thing, voiceOf(catalogue, language)).find((block) => block.id === 'money')!;
  const facts = parts.flatMap((part) => (part.kind === 'facts' ? part.facts : []));
  const cents = (term: string): number | null => {
    const found = facts.find((fact) => fact.term === term);
    return found ? centsIn(String(found.value)) : null;
  };
  const share = parts.find((part) => part.kind === 'share');
  const payers = parts.flatMap((part) => (part.kind === 'fold' ? part.parts : [])).flatMap((part) => (part.kind === 'facts' ? part.facts : []));
  return {
    total: cents(details[language].total),
    erdf: cents(details[language].erdf),
    others: cents(pageTexts[language].others),
    percent: /\d+/.exec(facts.find(({term}) => term === details[language].erdf)?.notes?.join(' ') ?? '')?.[0] ?? null,
    part: share?.kind === 'share' ? share.part : null,
    drawn: share !== undefined,
    payers: payers.map(({term, value, unknown = false}) => [term, unknown ? null : centsIn(String(value))]),
    text: JSON.stringify(parts),
  };
}

test.each(LANGUAGES)('of every project what it costs, what the European Union pays and what others pay is that of the facts, and adds up: %s', (language) => {
  const cents = (amount: Amount | null): number | null => (amount === null ? null : Math.round(amount.eur * 100));
  const strays = projects.flatMap(({id, totalCost, erdf, financers}) => {
    const said = moneyOf(id, language);
    const both = totalCost !== null && erdf !== null;
    const expected = {
      total: cents(totalCost),
      erdf: cents(erdf),
      others: both ? cents(totalCost)! - cents(erdf)! : null,
      percent: both ? String(Math.round((100 * erdf.eur) / totalCost.eur)) : null,
      part: both ? erdf.eur / totalCost.eur : null,
      drawn: totalCost !== null || erdf !== null || financers.length > 0,
      payers: financers.map(({name, eur}) => [name, eur === null ? null : Math.round(eur * 100)]),
    };
    const {text, ...found} = said;
    const isSaid = text.includes(details[language].totalUnknown) === (totalCost === null) && text.includes(details[language].erdfUnknown) === (erdf === null);
    return JSON.stringify(found) === JSON.stringify(expected) && isSaid ? [] : [{id, found, expected, isSaid}];
  });
  expect(strays).toEqual([]);
  expect(projects.filter(({totalCost, erdf}) => totalCost && erdf).length).toBeGreaterThan(10);
});
