import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {formatDate} from '../i18n/format.ts';
import {page as pageTexts} from '../i18n/texts/page.ts';
import {keyFacts} from './facts.ts';
import {certainty} from './place.ts';
import {voiceOf} from './testing.ts';

interface Row {
  readonly id: string;
  readonly inTwente: boolean;
  readonly euregio?: {readonly evidence: readonly {readonly date: string | null; readonly kind: string}[]};
}
/** As the file has them. */
const {places} = JSON.parse(readFileSync(new URL('../../geo/facts/places.json', import.meta.url), 'utf8')) as {places: readonly Row[]};
const catalogue = loadCatalogue();
const placeWith = (id: string) => {
  const thing = catalogue.get(id);
  if (thing.type !== 'place') throw new Error(`${id}: expected a place, got a ${thing.type}.`);
  return thing;
};

test('how sure a membership is rests on the traces up to the year that is looked at, its own among them, and now on all: of every place', () => {
  const strays = places.flatMap(({id, euregio}) => {
    if (!euregio) return certainty(placeWith(id), voiceOf(catalogue)) === null ? [] : [`${id}: a block without a membership`];
    const traces = euregio.evidence.map(({date}) => ({date, year: date === null ? null : Number(date.slice(0, 4))}));
    // Each year with a trace, the one before, and now.
    const years = [null, ...new Set(traces.flatMap(({year}) => (year === null ? [] : [year - 1, year])))];
    return years.flatMap((year) => {
      const shown = (certainty(placeWith(id), voiceOf(catalogue, 'nl', year))?.parts ?? []).flatMap((part) =>
        part.kind === 'facts' ? part.facts.map(({term}) => term) : [],
      );
      const expected = traces.flatMap((trace) =>
        year !== null && (trace.year === null || trace.year > year) ? [] : [trace.date === null ? pageTexts.nl.undated : formatDate('nl', trace.date)],
      );
      return shown.join() === expected.join() ? [] : [`${id} in ${year}: ${shown.join()}, expected ${expected.join()}`];
    });
  });
  expect(strays).toEqual([]);
});

test('of a partner town it is told whose it is, of a city of its own partners these; the towns of Twente have them in a list of their own', () => {
  const said = (id: string): (readonly [string, string])[] =>
    keyFacts(placeWith(id), voiceOf(catalogue))
      .filter(({term}) => term === 'Partnersteden' || term === 'Band met')
      .map(({term, value}) => [term, value] as const);
  expect(said('palo-alto')).toEqual([['Band met', 'Enschede']]);
  expect(said('preston')).toEqual([['Band met', 'Almelo']]);
  // In the EUREGIO, so a neighbour before it is a partner.
  expect(said('emsdetten')).toEqual([['Partnersteden', expect.stringContaining('Hengelo')]]);
  expect(places.filter(({inTwente}) => inTwente).flatMap(({id}) => said(id))).toEqual([]);
});
