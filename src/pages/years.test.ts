import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {countsAt} from '../catalogue/counts.ts';
import {comparisonSentences, lensSentences} from './lens.ts';
import {reasons} from './page-of.ts';
import {voiceOf} from './testing.ts';
import {topicLine} from './topic-lines.ts';
import {proseIn, sentencesOf, type Voice} from './voice.ts';

const catalogue = loadCatalogue();
const voice = (year: number | null): Voice => voiceOf(catalogue, 'nl', year);
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

test('a link is no reason for a town to be on the map before it began: of every town, in every year', () => {
  const strays = catalogue.facts.partnerships.flatMap(({id, to, since}) => {
    const [before] = since === null ? [] : [Number(since.slice(0, 4)) - 1];
    if (before === undefined || catalogue.facts.partnerships.some((other) => other.id !== id && (other.to === to || other.from === to))) return [];
    return reasons(catalogue.get(to), voice(before)).filter(({text}) => /stedenband|vriendschap|steunband/i.test(text));
  });
  expect(strays).toEqual([]);
  // Hengelo and Emsdetten since 1991 (both towns).
  const said = (year: number): string[] => reasons(catalogue.get('emsdetten'), voice(year)).map(({text}) => text);
  expect(said(1990)).not.toContain('Hengelo heeft een stedenband met Emsdetten.');
  expect(said(1991)).toContain('Hengelo heeft een stedenband met Emsdetten.');
});

test('a German date is no end of a sentence: in all texts, in three languages', () => {
  expect(sentencesOf('Er wurde am 16. Dezember 2015 gewählt. Seit dem 8. Januar gilt es.')).toEqual([
    'Er wurde am 16. Dezember 2015 gewählt.',
    'Seit dem 8. Januar gilt es.',
  ]);
  const cut = catalogue.things.flatMap(({id, text}) =>
    (['nl', 'de', 'en'] as const).flatMap((language) =>
      sentencesOf(text?.[language] ?? '').flatMap((sentence) => (/\b\d{1,2}\.$/.test(sentence) ? [`${id}: ${sentence}`] : [])),
    ),
  );
  expect(cut).toEqual([]);
  expect(sentencesOf('Er staat 7. Kies een ander getal.')).toHaveLength(2);
});

test('what goes on from a sentence of a later year is left out with it; what is over may be named', () => {
  const {text} = catalogue.get('regio-twente') as {text: NonNullable<Parameters<typeof proseIn>[0]>};
  expect(proseIn(text, voice(2016))).not.toContain('sindsdien');
  // Regio Twente was split up on 8 July 2021.
  expect(proseIn(text, voice(2022))).toContain('In juli 2021 is Regio Twente opgesplitst.');
});

test('two things compared now share what holds now; a membership that is over is told as over', () => {
  const said = (a: string, b: string, year: number | null = null): string => plain(comparisonSentences(a, b, voice(year)).join(' '));
  expect(said('hengelo', 'enschede')).toMatch(/samen in \*\*EUREGIO, MONT, Netwerkstad Twente/);
  expect(said('hengelo', 'enschede')).not.toMatch(/Regio Twente|ERRIN|EUROCITIES/);
  expect(said('hengelo', 'regio-twente')).toBe('Hengelo hoorde bij Regio Twente tot 8 juli 2021.');
  expect(said('hengelo', 'errin', 1958)).toContain('Wij kennen geen verband tussen Hengelo en ERRIN.');
});

test('that a town has no sister city is not said of a year in which a link of unknown beginning may have held', () => {
  // Wierden ended its links in 2010, after more than thirty years (its page).
  expect(plain(lensSentences(catalogue.get('wierden'), voice(2000)).join(' '))).toBe('U kijkt naar 2000.');
  expect(plain(lensSentences(catalogue.get('wierden'), voice(null)).join(' '))).toContain('Wierden heeft geen stedenband.');
});

test('the list of projects begins with Interreg V A, in 2014: no project found before is not no project', () => {
  const line = (year: number): string => topicLine('interreg', countsAt(catalogue, year), voice(year));
  expect(line(2002)).toBe('Onze lijst begint in 2014');
  expect(line(2013)).toBe('Onze lijst begint in 2014');
  expect(line(2014)).toMatch(/^\d+ projecten/);
});
