import {expect, test} from 'vitest';
import {countsAt} from '../catalogue/counts.ts';
import {loadCatalogue} from '../catalogue/load.ts';
import type {TopicId} from '../catalogue/topics.ts';
import type {Language} from '../i18n/languages.ts';
import {messagesIn} from '../i18n/messages.ts';
import {lensSentences} from './lens.ts';
import {pageOf} from './page-of.ts';
import {popupOf} from './popup.ts';
import {popupStatements, statementsOf} from './statements.ts';
import {topicLine} from './topic-lines.ts';
import type {Voice} from './voice.ts';

const catalogue = loadCatalogue();

/** All that is said of a thing, a line each. */
function said(place: string, language: Language, year: number | null): string[] {
  const thing = catalogue.get(place);
  const voice: Voice = {catalogue, language, messages: messagesIn(language), home: 'hengelo', year};
  return [
    ...statementsOf(pageOf(thing, voice), voice).map(({text}) => text),
    ...popupStatements(popupOf(thing, voice), voice).map(({text}) => text),
    ...lensSentences(thing, voice).map((sentence) => sentence.replaceAll('**', '')),
  ].map((text) => text.replaceAll('\u00A0', ' '));
}

type Golden = readonly [place: string, year: number | null, sentence: string];

// Each written by hand from its source, named beside it; never copied from what the code says.
const GOLDEN: Readonly<Record<'nl' | 'de' | 'en', readonly Golden[]>> = {
  nl: [
    // Foundation Hengelo–Emsdetten, memo of 2016: the official twinning is of 1991.
    ['hengelo', null, 'Emsdetten: Stedenband sinds 1991 · 51 km'],
    // Memo: in 2016 contact was made with Malmö through the Mobility Forum; nobody says that it lasts.
    ['hengelo', null, 'Malmö: Contact uit 2016, nu onbekend · 551 km'],
    ['hengelo', null, 'Steden waarmee Hengelo banden heeft'],
    // MONT, “Partner / Geschichte”: December 1989 with Enschede and Hengelo; Netwerkstad Twente was formed in 2001. Chair: münster-news, 20 May 2026.
    ['hengelo', null, 'MONT: Lid sinds 1989, vanaf 2001 via Netwerkstad Twente · voorzitter sinds mei 2026'],
    ['hengelo', 2002, 'MONT: Lid sinds 1989, vanaf 2001 via Netwerkstad Twente'],
    ['hengelo', 1995, 'MONT: Lid sinds 1989'],
    // Regio Twente was split up on 8 July 2021.
    ['hengelo', null, 'Regio Twente: Was lid tot 8 juli 2021'],
    // The memo tells of ERRIN for 2016 only.
    ['hengelo', null, 'ERRIN: Was lid in 2016, via Regio Twente'],
    // Memo: the agenda of 2008 was the guideline in 2016; one takes part in an agenda.
    ['hengelo', null, 'Internationale agenda van Twente (2008): Deed mee in 2016'],
    // Memo: vice-chair of the administrators’ meeting in 2016.
    ['hengelo', 2016, 'Bestuurlijk Overleg Belangenbehartiging: Doet mee · vicevoorzitter in 2016'],
    // Ordinance of 25 June 1994, § 1; nothing later was found.
    ['emsdetten', null, 'EUREGIO: Genoemd in 1994, niet als vertrokken'],
    ['emsdetten', null, 'In 1994 als lid genoemd; voor 2016 vonden wij geen eigen document.'],
    // Census of 15 May 2022 (Radio RST).
    ['emsdetten', null, 'Inwoners: 35.513 (2022)'],
    // De Zuidoosthoeker, 13 January 2016; after 2016 the water authorities are only counted, not named.
    ['waterschap-vechtstromen', null, 'EUREGIO: Lid sinds 2016; na 2016 niet apart genoemd.'],
    // EUREGIO names Regio Twente as a regional co-financer of Unlock.
    ['enschede', null, 'Unlock: Medefinancier: Regio Twente · Werk over de grens · 2015 – 2019'],
    ['unlock', null, 'Medefinanciers: 8 gevonden, lijst niet volledig'],
    // Goederencorridor: EUREGIO, “Moregio-Projekt abgeschlossen”: Hengelo led the forerunner in 2014–15.
    ['goederencorridor', null, 'De gemeente Hengelo deed zelf mee.'],
    // Treaty of Anholt: 23 May 1991 (law gazette of NRW); the public body: EUREGIO, January 2016.
    ['euregio', null, 'Rechtsvorm: Nederlands-Duits openbaar lichaam (Zweckverband), op basis van het Verdrag van Anholt van 23 mei 1991'],
    // Memo: Malmö – smart mobility, logistics, labour market, European projects, with EUREGIO.
    [
      'malmo',
      null,
      'Via het Mobility Forum legden Hengelo en Netwerkstad Twente in 2016 contact met Malmö en Greater Copenhagen. Het ging om slimme mobiliteit en logistiek en om grensthema’s zoals de arbeidsmarkt. Het doel was om samen aan Europese projecten te werken; ook de EUREGIO zou aansluiten.',
    ],
    // Westfälische Nachrichten, 26 February 2018: on that Monday it ran through to Hengelo for the first time as planned.
    ['rb61', null, '26 feb 2018: De RB 61 rijdt voortaan door van Bad Bentheim naar Hengelo.'],
  ],
  de: [
    ['emsdetten', null, 'Hengelo: Städtepartnerschaft seit 1991 · 51 km'],
    ['emsdetten', null, 'Emsdetten ist eine Stadt im Kreis Steinfurt im Münsterland. Seit 1991 ist sie die Partnerstadt von Hengelo.'],
    ['emsdetten', null, 'EUREGIO: 1994 genannt, nicht als ausgetreten'],
    ['emsdetten', null, '1994 als Mitglied genannt; für 2016 fanden wir kein eigenes Dokument.'],
    ['emsdetten', null, 'Einwohner: 35.513 (2022)'],
    // Stadt Münster, 1999: new members; Stadt Münster, 2 April 2025: the council meets in Münster.
    ['munster', null, 'EUREGIO: Mitglied seit 1999, genannt 2025.'],
    ['munster', 1998, 'EUREGIO: Mitglied seit 1999, 1998 noch nicht.'],
    // EUREGIO, 2024: Münster took the chair on 24 May 2024 and handed it over in May 2026.
    ['munster', 2025, 'MONT: Mitglied seit 1989 · Oberzentrum · Vorsitz 24. Mai 2024 bis Mai 2026'],
    // RGRE: the deed with Enschede was signed on 21 September 2021.
    ['munster', null, 'Enschede: Städtepartnerschaft seit 2021'],
    // Rheine, council of 23 June 2015.
    ['rheine', null, 'EUREGIO: Mitglied, zuletzt genannt 2015.'],
    ['rheine', null, '23. Juni 2015: Beschluss, dem Zweckverband beizutreten'],
    // AHA24x7, 2019: Hardenberg’s acting mayor was elected to the board.
    ['hardenberg', null, 'EUREGIO: Mitglied, genannt 2019.'],
    // Gemeinde Nordkirchen, paper 090/2016: accession on 1 January 2017.
    ['nordkirchen', null, 'EUREGIO: Mitglied seit 2017.'],
    ['nordkirchen', 2016, 'EUREGIO: Mitglied seit 2017, 2016 noch nicht.'],
    // Regio Twente, December 2018: who signed the memorandum.
    ['kreis-borken', null, 'Deutschlandstrategie Oost-Nederland: Unterzeichnete das Memorandum am 14. Dezember 2018'],
    ['regio-twente', null, 'Deutschlandstrategie Oost-Nederland: Unterzeichnete das Memorandum am 14. Dezember 2018'],
    // Programme page: total cost; the share of the EU was not found.
    ['unlock', null, 'Gesamtkosten: 2.174.528,56 €'],
    ['unlock', null, 'Wie viel die Europäische Union zahlt, wurde nicht gefunden.'],
    // Programme VI A: how it names itself.
    ['mont-mobility', null, 'Interreg VI A Deutschland-Nederland, kofinanziert von der Europäischen Union.'],
    // Stadt Palo Alto–Enschede, memo: since 1980.
    ['palo-alto', null, 'Enschede: Städtepartnerschaft seit 1980'],
  ],
  en: [
    ['hengelo', null, 'Emsdetten: Sister city since 1991 · 51 km'],
    ['hengelo', null, 'MONT: Member since 1989, from 2001 through Netwerkstad Twente · chair since May 2026'],
    ['hengelo', null, 'Regio Twente: Was a member until 8 July 2021'],
    ['hengelo', null, 'EUROCITIES: Was a member in 2016, through Netwerkstad Twente · lead for the Mobility and Social Affairs Forums in 2016'],
    // Memo: two councillors; Regio Twente, 2021: three seats.
    ['hengelo', null, 'EUREGIO council: 2 seats (2016) or 3 seats (2021); the sources differ'],
    // Netwerkstad Twente: four founders in 2001, Oldenzaal joined in 2006 (MONT, “Partner / Geschichte”).
    ['netwerkstad-twente', 2002, 'Almelo: Member since 2001'],
    ['oldenzaal', null, 'Netwerkstad Twente: Member since 2006'],
    // EUREGIO, 30 January 2026: the mayor of Oldenzaal is president; before, from January 2024, that of Winterswijk.
    ['oldenzaal', null, 'EUREGIO: Member, named in 2026 · president: its mayor, since 30 January 2026'],
    ['almelo', null, 'Preston: Sister city since 1948'],
    // Almelo–Denizli: 1975 to 2017.
    ['almelo-denizli', null, 'Now: Ended in 2017'],
    ['almelo', 2000, 'Denizli: Sister city since 1975'],
    // Heidelberg: a cooperation on one theme of 2015, memo; nothing later.
    ['heidelberg', null, 'Enschede: Cooperation on one theme since 2015, now unknown'],
    ['euregio', 2016, '108 members found, of 2 not known. Officially there were 129 in 2016. No complete list was found.'],
    // Press service of Münster, 2 April 2025: founded in 1958, about 13,000 km², about 3.4 million people, at least three meetings a year.
    ['euregio', null, 'Since: 1958'],
    ['euregio', null, 'Area: about 13,000 km² (2025)'],
    ['unlock', null, '1 July 2015 – 30 April 2019'],
    ['unlock', null, 'The border info point at EUREGIO stayed after Unlock.'],
    [
      'goederencorridor',
      null,
      'In 2014 and 2015 Hengelo led the forerunner for four months: MoRegio, a project in Interreg IV A. Overijssel, Regio Twente and EUREGIO took part.',
    ],
    ['goederencorridor', null, 'INTERREG V A Deutschland-Nederland, with money from the European Regional Development Fund (ERDF).'],
    // Kennispark stands in Enschede (memo: it grew with the help of Palo Alto).
    ['enschede', null, 'Kennispark Twente: Place of interest'],
  ],
};

for (const [language, statements] of Object.entries(GOLDEN) as [keyof typeof GOLDEN, readonly Golden[]][]) {
  test(`what must be said, word for word (${language})`, () => {
    expect(statements).toHaveLength(20);
    // A distance may follow: it is measured, not said by the source.
    const missing = statements.filter(
      ([place, year, sentence]) => !said(place, language, year).some((line) => line === sentence || line.startsWith(`${sentence} · `)),
    );
    expect(missing).toEqual([]);
  });
}

// What was once said and is wrong, by its kind.
test('what must not be said any more', () => {
  const wrong: readonly (readonly [place: string, language: Language, year: number | null, pattern: RegExp])[] = [
    ['emsdetten', 'nl', null, /36\.354|[Ww]aarschijnlijk lid/],
    ['hengelo', 'nl', null, /agenda[^:]*: Lid|profiel[^:]*: Lid|Regio Twente: Lid$/],
    ['hengelo', 'nl', 2002, /voorzitter|mei 2026/],
    ['netwerkstad-twente', 'nl', 2002, /Oldenzaal|vijf/],
    ['mont', 'nl', null, /een van de vijf/],
    ['euregio', 'nl', null, /Anholt \(2025\)/],
    ['goederencorridor', 'nl', null, /Hengelo doet zelf mee/],
    ['rb61', 'nl', null, /begon de RB 61|Rijdt sinds: 26 februari 2018/],
    ['malmo', 'nl', null, /^Partnersteden$/],
    // Oldenzaal joined in 2006, and Almelo is known as chair for 2024 only.
    ['mont', 'nl', 2002, /Twentse gemeenten in MONT: 5|Voorzitter: Almelo|2024/],
    // The public body was founded on 8 January 2016.
    ['euregio', 'nl', 2002, /oprichting in 2016/],
    // The link ended in 2017; in 2002 nobody knew.
    ['almelo-denizli', 'nl', 2002, /^Nu:/],
    // The association under Belgian law is of 2017.
    ['vanguard', 'nl', 2014, /^Sinds 2017|\. Sinds 2017/],
  ];
  const found = wrong.flatMap(([place, language, year, pattern]) => said(place, language, year).filter((sentence) => pattern.test(sentence)));
  expect(found).toEqual([]);
});

test('the popup tells of the memo what is said of that very thing', () => {
  const sentence = (id: string): string | null => {
    const voice: Voice = {catalogue, language: 'nl', messages: messagesIn('nl'), home: 'hengelo', year: null};
    return popupOf(catalogue.get(id), voice).memo;
  };
  // Memo: with Heidelberg Enschede worked on smart cities; Palo Alto helped Kennispark; Malmö was a contact through the Mobility Forum.
  expect(sentence('heidelberg')).toMatch(/^Met Heidelberg werkte Enschede samen rond slimme steden/);
  expect(sentence('enschede-heidelberg')).toMatch(/^Met Heidelberg/);
  expect(sentence('palo-alto')).toBe('Enschede heeft sinds 1980 een band met Palo Alto in Silicon Valley.');
  expect(sentence('hengelo-malmo')).toMatch(/Mobility Forum .* contact met Malmö/);
});

test('every subject of the memo stands on a page, in a glance, in a row of the list and in the evening', () => {
  const voice: Voice = {catalogue, language: 'nl', messages: messagesIn('nl'), home: 'hengelo', year: null};
  expect(catalogue.facts.memo).toHaveLength(35);
  const missing = catalogue.facts.memo.filter(({text, related}) => {
    const things = related.map((id) => catalogue.get(id));
    const onPage = things.every((thing) => said(thing.id, 'nl', null).includes(text.nl.replaceAll('\u00A0', ' ')));
    const inGlance = things.every((thing) => popupOf(thing, voice).memo !== null);
    return related.length === 0 || !onPage || !inGlance;
  });
  expect(missing.map(({id}) => id)).toEqual([]);
});

test('the legend tells of the year looked at', () => {
  const line = (id: TopicId, year: number | null): string => {
    const voice: Voice = {catalogue, language: 'nl', messages: messagesIn('nl'), home: 'hengelo', year};
    return topicLine(id, countsAt(catalogue, year), voice);
  };
  // MONT: December 1989, with Netwerkstad Twente since 2001. EUROCITIES: 1986, ERRIN: 2001, Vanguard: 2013. People: CBS, 2025.
  expect(line('mont', 1975)).toBe('Bestond in 1975 nog niet');
  expect(line('mont', 1995)).toBe('Münster, Osnabrück, Enschede en Hengelo');
  expect(line('mont', null)).toBe('Münster, Osnabrück en Netwerkstad Twente');
  expect(line('networks', 1975)).toBe('Bestond in 1975 nog niet');
  expect(line('networks', 2002)).toBe('EUROCITIES en ERRIN');
  expect(line('twente', 2002)).toBe('14 gemeenten, 646.375 inwoners (2025)');
  expect(line('twente', null)).toBe('14 gemeenten, 646.375 inwoners');
});

test('page and glance say how the programme of a project names itself', () => {
  const kind = (id: string, language: Language): string => {
    const voice: Voice = {catalogue, language, messages: messagesIn(language), home: 'hengelo', year: null};
    return popupOf(catalogue.get(id), voice).kind;
  };
  // Programme of 2014–2020: with money of the ERDF; of 2021–2027: co-funded by the European Union.
  expect((['nl', 'de', 'en'] as const).map((language) => kind('unlock', language))).toEqual([
    'Interreg V A, met EFRO-geld',
    'Interreg V A, mit EFRE-Mitteln',
    'Interreg V A, with ERDF money',
  ]);
  expect((['nl', 'de', 'en'] as const).map((language) => kind('mont-mobility', language))).toEqual([
    'Interreg VI A, medegefinancierd door de Europese Unie',
    'Interreg VI A, kofinanziert von der Europäischen Union',
    'Interreg VI A, co-funded by the European Union',
  ]);
  expect(said('mont-mobility', 'nl', null)).toContain('Vlag van de Europese Unie');
});
