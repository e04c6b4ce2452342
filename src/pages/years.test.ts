import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {countsAt} from '../catalogue/counts.ts';
import {tiesOf} from '../catalogue/ties.ts';
import {keyFacts} from './facts.ts';
import {comparisonSentences, lensSentences} from './lens.ts';
import {pageOf, reasons} from './page-of.ts';
import {statementsOf} from './statements.ts';
import {voiceOf} from './testing.ts';
import {rowLine, tieLine} from './ties.ts';
import {spokenThing} from './spoken.ts';
import {countsLine, topicLine} from './topic-lines.ts';
import {proseIn, sentencesOf, type Voice} from './voice.ts';
import {kindLine, positionLine} from './words.ts';

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
  // Münster has had partners of its own since 1954; with Enschede it has been one since 2021 (RGRE).
  const ofMunster = (year: number): string[] => reasons(catalogue.get('munster'), voice(year)).map(({text}) => text);
  expect([2020, 2021].map((year) => ofMunster(year).includes('Enschede heeft een stedenband met Münster.'))).toEqual([false, true]);
});

test('a partnership that has ended stands on the pages of both towns from its first to its last year', () => {
  // Almelo and Denizli, 1975 to 2017.
  const shows = (id: string, other: string, year: number): boolean =>
    pageOf(catalogue.get(id), voice(year)).blocks.some(({parts}) =>
      parts.some((part) => part.kind === 'rows' && part.rows.some(({name}) => name.id === other)),
    );
  for (const [id, other] of [
    ['almelo', 'denizli'],
    ['denizli', 'almelo'],
  ] as const)
    expect([1974, 1975, 2017, 2018].map((year) => shows(id, other, year))).toEqual([false, true, true, false]);
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
  // Until 2010 it had one, with Maldegem.
  expect(plain(lensSentences(catalogue.get('wierden'), voice(null)).join(' '))).toContain('Wierden en Maldegem: stedenband tot 2010.');
  expect(lensSentences(catalogue.get('maldegem'), voice(null)).map(plain)).toEqual(['Wierden en Maldegem: stedenband tot 2010.']);
});

test('the list of projects begins with Interreg V A, in 2014: no project found before is not no project', () => {
  const line = (year: number): string => topicLine('interreg', countsAt(catalogue, year), voice(year));
  expect(line(2002)).toBe('Onze lijst begint in 2014');
  expect(line(2013)).toBe('Onze lijst begint in 2014');
  expect(line(2014)).toMatch(/^\d+ projecten/);
});

test(
  'a link is told as it was: no end and no state of a later year, and of one that had not begun that it was not there: every link, every year',
  {timeout: 60_000},
  () => {
    const linked = (id: string, year: number, language: 'nl' | 'de' | 'en' = 'nl'): string[] => {
      const thing = catalogue.get(id);
      const said = voiceOf(catalogue, language, year);
      return [rowLine(thing, said), ...lensSentences(thing, said), ...keyFacts(thing, said).map(({value}) => value)].map(plain);
    };
    const strays: string[] = [];
    for (const {id} of catalogue.facts.partnerships)
      for (let year = 1958; year <= 2027; year++)
        for (const [language, notYet] of [
          ['nl', `in ${year} nog niet`],
          ['de', `${year} noch nicht`],
          ['en', `not yet in ${year}`],
        ] as const)
          for (const text of linked(id, year, language)) {
            const later = (text.match(/\b(?:19|20)\d\d\b/g) ?? []).some((found) => Number(found) > year);
            if (later !== text.includes(notYet) || /\b(?:nu|heute|now)\b/.test(text)) strays.push(`${id} ${year} ${language}: ${text}`);
          }
    expect(strays).toEqual([]);
    // Hengelo and Emsdetten since 1991; Almelo and Denizli from 1975 to 2017; Wierden ended its links in 2010.
    const row = (id: string, year: number): string => linked(id, year)[0]!.split(' · ')[0]!;
    expect([1990, 1991].map((year) => row('hengelo-emsdetten', year))).toEqual(['Stedenband sinds 1991, in 1990 nog niet', 'Stedenband sinds 1991']);
    expect([2016, 2017].map((year) => row('almelo-denizli', year))).toEqual(['Stedenband sinds 1975', 'Stedenband van 1975 tot 2017']);
    expect([2009, 2010].map((year) => row('wierden-ermont', year))).toEqual(['Stedenband, begin onbekend', 'Stedenband, voorbij sinds 2010']);
    // Of 2016, and nothing later is known of it.
    expect([2016, 2017].map((year) => row('hengelo-malmo', year))).toEqual(['Contact uit 2016', 'Contact uit 2016, vervolg onbekend']);
  },
);

test('prose that is told of now is no prose of an earlier year, from its sentence or its semicolon on', () => {
  const lead = (id: string, year: number | null): string | null => proseIn(catalogue.get(id).text!, voice(year));
  expect(lead('osnabruck-twer', null)).toBe('Contacten sinds 1973; de band ligt nu stil.');
  expect(lead('osnabruck-twer', 1999)).toBe('Contacten sinds 1973.');
  expect(lead('osnabruck-twer', 1970)).toBeNull();
  expect(lead('nordkirchen', 2016)).toMatch(/nog geen lid van de EUREGIO\.$/);
});

test(
  'that somebody was a member is not said of a year of which only later texts tell, but that it is not known: every member, every year',
  {timeout: 60_000},
  () => {
    const strays: string[] = [];
    for (const network of catalogue.facts.networks)
      for (const {member, since, until, asOf, grade, sources} of network.members) {
        if (since !== undefined || asOf !== undefined || grade === 'chair') continue;
        const told = Math.min(...sources.flatMap((id) => (catalogue.source(id).asOf ? [Number(catalogue.source(id).asOf!.slice(0, 4))] : [])));
        const last = Math.min(2027, until === undefined ? 2027 : Number(until.slice(0, 4)));
        for (let year = Number(network.since?.slice(0, 4) ?? 1958); year <= last; year++) {
          const tie = tiesOf(catalogue, member).find(({other, group}) => other === network.id && group === 'networks');
          if (tie === undefined) continue;
          const line = tieLine(tie, voice(year), member);
          if (line.includes('is niet bekend') !== year < told) strays.push(`${member} in ${network.id} ${year}: ${line}`);
        }
      }
    expect(strays).toEqual([]);
    // Regio Twente: the memo of 2016 names its members.
    const line = (year: number): string =>
      statementsOf(pageOf(catalogue.get('hengelo'), voice(year)), voice(year)).find(({text}) => text.startsWith('Regio Twente: '))!.text;
    expect([2015, 2016].map(line)).toEqual(['Regio Twente: Of het toen lid was, is niet bekend', 'Regio Twente: Lid']);
  },
);

test('legend, year control, list of names and popup count as members only those of whom it is known, and say of how many it is not', () => {
  const all = (year: number | null): string[] => [
    topicLine('euregio', countsAt(catalogue, year), voice(year)),
    countsLine(countsAt(catalogue, year), voice(year)).split(', ')[0]!,
    keyFacts(catalogue.get('euregio'), voice(year)).find(({term}) => term === 'Leden')!.value,
  ];
  // Of 1958 no source tells; of 1994 an ordinance and a decision do; for 2016 the research has 74 and 34, and 2 of whom it is not known.
  expect(all(1958)).toEqual(['Leden van toen niet bekend', 'Leden van de EUREGIO niet bekend', 'onbekend']);
  expect(all(2016)).toEqual(['108 leden gevonden, van 2 niet bekend', '108 leden van de EUREGIO', '108 gevonden']);
  expect(all(null).slice(0, 2)).toEqual(['111 leden gevonden, aan beide kanten', '111 leden van de EUREGIO']);
  for (let year = 1958; year <= 2027; year++) {
    const {members} = countsAt(catalogue, year);
    expect([members.told, members.open]).toEqual([members.solid + members.hatched, members.unknown]);
  }
});

test('a municipality of 2001 says in an earlier year what it was then, in popup, page and lens; the legend speaks of those of today', () => {
  // The merger in Twente of 1 January 2001: twelve municipalities became four.
  const of: Readonly<Record<string, string>> = {
    dinkelland: 'Denekamp, Ootmarsum en Weerselo',
    'hof-van-twente': 'Ambt Delden, Diepenheim, Goor, Markelo en Stad Delden',
    'rijssen-holten': 'Holten en Rijssen',
    twenterand: 'Den Ham en Vriezenveen',
  };
  for (const [id, names] of Object.entries(of)) {
    const thing = catalogue.get(id);
    const sentence = `De gemeente ${thing.names.nl} bestaat sinds 1 januari 2001. In 1999 waren dit nog ${names}.`;
    expect(pageOf(thing, voice(1999)).moment).toContain(sentence);
    expect(lensSentences(thing, voice(1999))).toContain(sentence);
    expect(keyFacts(thing, voice(2000))[0]!.value).toBe('1 januari 2001, in 2000 nog niet');
    expect([2001, null].map((year) => lensSentences(thing, voice(year)).join(' ').includes('waren dit nog'))).toEqual([false, false]);
  }
  const line = (year: number | null): string => topicLine('twente', countsAt(catalogue, year), voice(year));
  expect([2000, 2001].map(line)).toEqual(['De 14 gemeenten van nu, 646.375 inwoners (2025)', '14 gemeenten, 646.375 inwoners (2025)']);
});

test('the lead of the EUREGIO holds in every year: no water board before 2016, no Interreg before 1991', () => {
  const leads = (['nl', 'de', 'en', 'nl-b1'] as const).map(
    (language) => (year: number) => pageOf(catalogue.get('euregio'), voiceOf(catalogue, language, year)).lead ?? '',
  );
  // Both water boards joined in 2016 (Waterschap Vechtstromen); the first Interreg ran from 1991 (the programme's own history).
  for (const lead of leads) {
    expect([1960, 1990, 2015].map((year) => /waterschap|wasserverb|water auth/i.test(lead(year)))).toEqual([false, false, false]);
    expect(lead(2016)).toMatch(/waterschap|wasserverb|water auth/i);
    expect([1990, 1991].map((year) => lead(year).includes('Interreg'))).toEqual([false, true]);
  }
});

test('a list that is called one of now is not shown in an earlier year', () => {
  const blocks = (year: number | null): string[] => pageOf(catalogue.get('g32'), voice(year)).blocks.map(({id}) => id);
  expect([blocks(2016).includes('section-europe-group'), blocks(null).includes('section-europe-group')]).toEqual([false, true]);
});

test('a municipality that was formed later is named nowhere without saying so: its neighbours, members of the EUREGIO, ends of links, in three languages', () => {
  // Hof van Twente, Dinkelland, Rijssen-Holten and Twenterand on 1 January 2001, five in the Achterhoek on 1 January 2005.
  const formed = new Map(catalogue.facts.places.flatMap(({id, formed: from}) => (from === undefined ? [] : [[id, Number(from.date.slice(0, 4))] as const])));
  expect([formed.get('hof-van-twente'), formed.get('berkelland')]).toEqual([2001, 2005]);
  let told = 0;
  for (const language of ['nl', 'de', 'en'] as const)
    for (const year of [1958, 1971, 1989, 1999, 2000, 2002, 2004, 2005, 2016, 2026]) {
      const here = voiceOf(catalogue, language, year);
      const notYet = {nl: `in ${year} nog niet`, de: `${year} noch nicht`, en: `not yet in ${year}`}[language];
      for (const thing of catalogue.things)
        for (const part of pageOf(thing, here).blocks.flatMap(({parts}) => parts)) {
          const named = part.kind === 'names' ? part.names.map(({id, detail = ''}) => ({id, said: detail})) : [];
          for (const {id, said} of named) {
            const first = id === undefined ? undefined : formed.get(id);
            if (first === undefined) continue;
            expect([thing.id, id, year, said.includes(notYet)]).toEqual([thing.id, id, year, year < first]);
            told++;
          }
        }
    }
  expect(told).toBeGreaterThan(500);
});

test('the time of a project ends in whole sentences: no point before a comma, in any year and language', () => {
  for (const language of ['nl', 'de', 'en'] as const)
    for (const year of [null, 1958, 2010, 2016, 2026])
      for (const project of catalogue.facts.projects) {
        const said = pageOf(catalogue.get(project.id), voiceOf(catalogue, language, year))
          .blocks.flatMap(({parts}) => parts)
          .flatMap((part) => (part.kind === 'text' ? part.line.map((piece) => (typeof piece === 'string' ? piece : piece.text)) : []))
          .join(' ');
        expect([project.id, year, /\.,|\.\.|, \./.exec(said)?.[0]]).toEqual([project.id, year, undefined]);
      }
});

test('a place that lay in another state is not said to have lain in that of now: Russia before 1991, two towns of the German Democratic Republic before 1990', () => {
  const since: Readonly<Record<string, number>> = {lomonosov: 1991, rjazan: 1991, tver: 1991, greifswald: 1990, muhlhausen: 1990};
  for (const [language, state, later] of [
    ['nl', /in (?:Rusland|Duitsland)|, (?:Rusland|Duitsland),/, /het huidige (?:Rusland|Duitsland)/],
    ['de', /in (?:Russland|Deutschland)|, (?:Russland|Deutschland),/, /im heutigen (?:Russland|Deutschland)/],
    ['en', /(?<!now )in (?:Russia|Germany)|, (?:Russia|Germany),/, /in what is now (?:Russia|Germany)/],
  ] as const)
    for (const [id, first] of Object.entries(since))
      for (const year of [1958, first - 1, first, 2026]) {
        const here = voiceOf(catalogue, language, year);
        const thing = catalogue.get(id);
        for (const said of [kindLine(thing, here), positionLine(thing, here), spokenThing(id, here)])
          expect([id, year, said, later.test(said), state.test(said)]).toEqual([id, year, said, year < first, year >= first]);
      }
  // In the Federal Republic all along.
  expect(kindLine(catalogue.get('heidelberg'), voice(1960))).toBe('Stad in Duitsland');
});
