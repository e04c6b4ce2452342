import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {standingIn} from '../catalogue/moments.ts';
import {textIn} from '../i18n/languages.ts';
import {countsAt} from '../catalogue/counts.ts';
import {keyFacts} from './facts.ts';
import {lensSentences} from './lens.ts';
import {pageOf, reasons} from './page-of.ts';
import {popupOf} from './popup.ts';
import {spokenThing} from './spoken.ts';
import {statementsOf} from './statements.ts';
import {voiceOf} from './testing.ts';
import {rowLine} from './ties.ts';
import {topicLine} from './topic-lines.ts';
import {leadOf, nameById, sentencesOf, type Voice} from './voice.ts';

const catalogue = loadCatalogue();
const voice = (year: number | null, language: 'nl' | 'de' | 'en' = 'nl'): Voice => voiceOf(catalogue, language, year);
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const said = (id: string, year: number | null): string[] => statementsOf(pageOf(catalogue.get(id), voice(year)), voice(year)).map(({text}) => plain(text));

const OF_LATER = {nl: 'Wat hier staat, is van later.', de: 'Was hier steht, ist von später.', en: 'What stands here is of later.'} as const;

test(
  'what was not there yet, or of which nobody knows it, says so and is told whole; of anything else no sentence stands without the one it goes on from: every thing, every year',
  {timeout: 120_000},
  () => {
    const strays: string[] = [];
    for (const thing of catalogue.things)
      for (const language of ['nl', 'de', 'en'] as const)
        for (let year = 1958; year <= 2027; year++) {
          const now = voice(year, language);
          const lead = leadOf(thing, now);
          const isOfLater = ['to-come', 'unknown'].includes(standingIn(catalogue, thing.id, year));
          if (language === 'nl' && (pageOf(thing, now).moment?.includes(OF_LATER[language]) ?? false) !== isOfLater) strays.push(`${thing.id} ${year}: marked`);
          if (thing.text === null || lead === null) continue;
          const whole = textIn(thing.text, language);
          const [first = ''] = sentencesOf(whole);
          const [begins = ''] = sentencesOf(lead);
          if (isOfLater ? lead !== whole : !first.startsWith(begins.replace(/\.$/, '')) && !/\d{4}/.test(begins)) strays.push(`${thing.id} ${year}: ${lead}`);
        }
    expect(strays).toEqual([]);
    // Netwerkstad Twente since 2001 (its partners’ page), the Vanguard Initiative since 2013; of Regio Twente the oldest trace is of 2015, of a sister city none has a date.
    const standing = (id: string, ...years: readonly number[]) => years.map((year) => standingIn(catalogue, id, year));
    expect(standing('netwerkstad-twente', 2000, 2001)).toEqual(['to-come', 'there']);
    expect(standing('vanguard', 2012, 2013)).toEqual(['to-come', 'there']);
    expect(standing('regio-twente', 2014, 2015, 2021, 2022)).toEqual(['unknown', 'there', 'there', 'over']);
    expect(standing('osnabruck-vila-real', 1958, 2026)).toEqual(['unknown', 'there']);
    // The RB 61 goes on to Hengelo since 26 February 2018, its line is of 1865; trains between Gronau and Enschede again since 18 November 2001.
    expect(standing('rb61', 1990, 2017, 2018)).toEqual(['to-come', 'to-come', 'there']);
    expect(standing('rb64', 2000, 2001)).toEqual(['to-come', 'there']);
    // A town and the border are older than what bears their name.
    expect(['hengelo', 'emsdetten', 'border-length'].flatMap((id) => standing(id, 1958))).toEqual(['there', 'there', 'there']);
  },
);

test('popup, lens and page of what was not there yet say so, in the year before it began', () => {
  expect(popupOf(catalogue.get('vanguard'), voice(2012)).moment).toBe('in 2012 nog niet');
  expect(popupOf(catalogue.get('regio-twente'), voice(1972)).moment).toBe('in 1972 niet bekend');
  expect(lensSentences(catalogue.get('vanguard'), voice(2012))).toEqual(['U kijkt naar 2012.', 'Toen was dit er nog niet.']);
  expect(lensSentences(catalogue.get('regio-twente'), voice(1972))).toEqual(['U kijkt naar 1972.', 'Of dit er toen al was, weten wij niet.']);
  expect(spokenThing('mont', voice(1988))).toBe('MONT, stedennetwerk, in 1988 nog niet');
  expect(spokenThing('regio-twente', voice(2022))).toBe('Regio Twente, samenwerking van gemeenten, in 2022 voorbij');
  expect(pageOf(catalogue.get('regio-twente'), voice(1972)).moment).toBe(
    'U kijkt naar 1972. Of dit er toen al was, weten wij niet. Wat hier staat, is van later.',
  );
});

test('what somebody does in a network is told of the memo’s year: before it only what bears an earlier one', () => {
  const role = (id: string, year: number): string | undefined =>
    statementsOf(pageOf(catalogue.get(id), voice(year)), voice(year)).find(({block, kind}) => block === 'role' && kind === 'prose')?.text;
  expect([1985, 2015].map((year) => role('euregio', year))).toEqual([undefined, undefined]);
  expect(role('euregio', 2016)).toContain('Alle 14 Twentse gemeenten zijn lid.');
  expect(role('eurocities', 2000)).toBeUndefined();
  expect(role('mont', 1990)).toBe('Hengelo was er in 1989 vanaf het begin bij.');
});

test('an office of later is none of an earlier year, in popup and page: every network and landmark that was there', () => {
  const strays = catalogue.things.flatMap((thing) => {
    const asOf = thing.type === 'network' ? (thing.seat?.addressAsOf ?? thing.seat?.asOf) : thing.type === 'landmark' ? thing.addressAsOf : null;
    if (asOf == null) return [];
    const told = Number(asOf.slice(0, 4));
    return [told - 1, told].flatMap((year) => {
      if (standingIn(catalogue, thing.id, year) !== 'there') return [];
      const shows =
        keyFacts(thing, voice(year)).some(({term}) => term === 'Kantoor' || term === 'Adres') ||
        pageOf(thing, voice(year)).blocks.some(({id}) => id === 'address');
      return shows === year >= told ? [] : [`${thing.id} ${year}`];
    });
  });
  expect(strays).toEqual([]);
  // The letterhead with the address in Gronau is of 2017.
  expect([2016, 2017].map((year) => said('euregio', year).some((text) => text.includes('Enscheder Straße')))).toEqual([false, true]);
});

test('the area of the EUREGIO is that of now in a year of which nobody knows it; an accession that is known is told as one to come', () => {
  const reason = (id: string, year: number | null): string[] => reasons(catalogue.get(id), voice(year)).map(({text}) => text);
  expect(reason('emsdetten', 1985)).toContain('Emsdetten ligt in wat nu het gebied van de EUREGIO is.');
  const strays = catalogue.facts.places.flatMap(({id}) =>
    [1958, 1985, 2015].flatMap((year) => (reason(id, year).some((text) => text.endsWith('ligt in het gebied van de EUREGIO.')) ? [`${id} ${year}`] : [])),
  );
  expect(strays.filter((stray) => !catalogue.facts.places.some(({id, euregio}) => stray.startsWith(`${id} `) && euregio?.listed === false))).toEqual([]);
  // Münster joined in 1999 (its own page).
  expect(said('munster', 1998)).toContain('EUREGIO: Lid sinds 1999, in 1998 nog niet.');
});

test('a municipality is not told of before it was formed: Twente in 2001, the Achterhoek in 2005, Steinfurt in 1975', () => {
  const of: Readonly<Record<string, readonly [number, string]>> = {
    'hof-van-twente': [2001, 'Ambt Delden, Diepenheim, Goor, Markelo en Stad Delden'],
    // Staatsblad 2004, 414.
    berkelland: [2005, 'Borculo, Eibergen, Neede en Ruurlo'],
    bronckhorst: [2005, 'Hengelo (Gelderland), Hummelo en Keppel, Steenderen, Vorden en Zelhem'],
    montferland: [2005, 'Bergh en Didam'],
    'oost-gelre': [2005, 'Groenlo en Lichtenvoorde'],
    'oude-ijsselstreek': [2005, 'Gendringen en Wisch'],
    // Stadt Steinfurt: Stadtgeschichte.
    steinfurt: [1975, 'Borghorst en Burgsteinfurt'],
  };
  for (const [id, [first, names]] of Object.entries(of)) {
    const thing = catalogue.get(id);
    expect(pageOf(thing, voice(first - 1)).moment).toContain(`In ${first - 1} waren dit nog ${names}.`);
    expect([first - 1, first].map((year) => leadOf(thing, voice(year)) === null)).toEqual([true, false]);
  }
});

test('a name is that of the year: nothing is called G40 before 15 February 2018, on any page, row, popup or lens', {timeout: 60_000}, () => {
  expect([2017, 2018, null].map((year) => nameById('g32', voice(year)))).toEqual([
    'G32-werkgroep Internationaal',
    'G32-werkgroep Internationaal (nu G40)',
    'G32-werkgroep Internationaal (nu G40)',
  ]);
  const strays: string[] = [];
  for (const {id} of catalogue.things)
    for (const year of [2014, 2016, 2017]) {
      const thing = catalogue.get(id);
      const texts = statementsOf(pageOf(thing, voice(year)), voice(year)).filter(({kind}) => kind !== 'source');
      const popup = popupOf(thing, voice(year));
      for (const text of [...texts.map(({text}) => text), popup.name, rowLine(thing, voice(year)), ...lensSentences(thing, voice(year))])
        if (text.includes('G40')) strays.push(`${id} ${year}: ${text}`);
    }
  expect(strays).toEqual([]);
});

test('a list names no project that had not begun: MONT in Interreg, from the first project of 2016 on', () => {
  const shown = (year: number): string[] => said('mont', year).filter((text) => ['EUREGIO Goederencorridor', 'EuregioRail', 'MONT Mobility'].includes(text));
  const listed = (year: number): string[] => [...new Set(shown(year))];
  expect(listed(2002)).toEqual([]);
  // The first period of which we have projects begins in 2014.
  expect([2013, 2014].map((year) => said('mont', year).includes('MONT en Interreg'))).toEqual([false, true]);
  expect(listed(2016)).toEqual(['EUREGIO Goederencorridor']);
  expect(listed(2026)).toEqual(['EUREGIO Goederencorridor', 'EuregioRail', 'MONT Mobility']);
});

test('that two networks have to do with each other is told of the year of which it is known: MONT and Netwerkstad since 2006, Netwerkstad and EUROCITIES since the memo', () => {
  const tied = (id: string, other: string, year: number): boolean => said(id, year).some((text) => text.startsWith(`${other}: Stedennetwerk`));
  expect([2005, 2006].map((year) => tied('netwerkstad-twente', 'MONT', year))).toEqual([false, true]);
  expect([2015, 2016].map((year) => tied('netwerkstad-twente', 'EUROCITIES', year))).toEqual([false, true]);
  // Nothing tells that the German strategy was there before 2016.
  expect(said('hengelo', 1990).join(' ')).not.toContain('Duitslandstrategie');
});

test('a link whose beginning nobody knows is not counted as one that held: four of six in 1958', () => {
  // Almelo and Preston 1948, Almelo and Iserlohn 1954, Münster and Braniewo 1954, Münster and York 1957; Osnabrück’s with Vila Real and Gwangmyeong have no date.
  expect(countsAt(catalogue, 1958).partnerships).toEqual({known: 4, open: 2});
  expect(topicLine('partners', countsAt(catalogue, 1958), voice(1958))).toBe('4 banden met andere steden, van nog 2 is het begin niet bekend');
  expect(topicLine('partners', countsAt(catalogue, null), voice(null))).toBe('40 banden met andere steden');
  expect(reasons(catalogue.get('vila-real'), voice(1958))).toEqual([]);
  expect(lensSentences(catalogue.get('osnabruck'), voice(1958)).join(' ')).not.toContain('Vila Real');
});

test('how many began a network is told from its first year on, without the year of the text that says so: EUROCITIES in 1986 with six', () => {
  const figure = (id: string, year: number | null, words: string): string | undefined => said(id, year).find((text) => text.startsWith(words));
  expect([1985, 1986, 2002, null].map((year) => figure('eurocities', year, 'Steden bij de start'))).toEqual([
    undefined,
    'Steden bij de start: 6',
    'Steden bij de start: 6',
    'Steden bij de start: 6',
  ]);
  expect([2012, 2013].map((year) => figure('vanguard', year, 'Regio’s bij de start'))).toEqual([undefined, 'Regio’s bij de start: 10']);
});
