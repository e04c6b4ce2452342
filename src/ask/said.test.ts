/** Whole answers to questions of each kind, with what is offered next and whose sources stand below; the numbers are those of the facts. */
import {describe, expect, test} from 'vitest';
import {lettersIn, lettersOff, mayBeNear, plain as letters} from './tokens.ts';
import {loadCatalogue} from '../catalogue/load.ts';
import {ask, claimOf, desk, linksWhere, placeWith, projectsWhere} from './testing.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('what is said', () => {
  test.each<[question: string, sentence: string, next: readonly string[]]>([
    // 2,174,528.56 euros, by the page of the programme.
    ['Wat kost Unlock?', 'Totale kosten van Unlock: **€ 2.174.529**.', ['Wie betaalt Unlock?', 'Welke verbanden heeft Unlock?']],
    ['Wat kost EMMA?', 'Wat EMMA kost, hebben wij niet gevonden.', ['Wie betaalt EMMA?', 'Welke verbanden heeft EMMA?']],
    [
      'Wie betaalt MIND?',
      'Wie MIND betaalt, hebben wij niet gevonden. Totale kosten van MIND: **€ 5.789.313**.',
      ['Wie trekt MIND?', 'Welke verbanden heeft MIND?'],
    ],
    [
      'Sinds wanneer is Hengelo lid van Netwerkstad Twente?',
      'Hengelo – Netwerkstad Twente: **Lid sinds 2001**.',
      ['Wat hebben Hengelo en Netwerkstad Twente gemeen?', 'Welke verbanden heeft Hengelo?'],
    ],
    [
      'Sinds wanneer is Hengelo lid van EUREGIO?',
      'Hengelo – de EUREGIO: **Lid**. Sinds wanneer Hengelo bij de EUREGIO hoort, is niet bekend.',
      ['Wat hebben Hengelo en de EUREGIO gemeen?', 'Hoe ver is het van Hengelo naar de EUREGIO?'],
    ],
    [
      'Wat hebben Hengelo en Emsdetten gemeen?',
      'Hengelo en Emsdetten: stedenband sinds 1991. Hengelo en Emsdetten zitten samen in **de EUREGIO**.',
      ['Hoe ver is het van Hengelo naar Emsdetten?', 'Welke verbanden heeft Hengelo?'],
    ],
    [
      'Wat hebben Almelo en Denizli gemeen?',
      'Almelo en Denizli: stedenband tot 2017.',
      ['Hoe ver is het van Almelo naar Denizli?', 'Welke verbanden heeft Almelo?'],
    ],
    ['contributie', 'Wat leden aan de EUREGIO betalen, hebben wij niet gevonden.', ['Wie is lid van de EUREGIO?', 'Wat kosten de projecten?']],
    ['Waar ligt 9999?', 'Postcode 9999 ligt niet in een gemeente van deze kaart.', ['Welke projecten raken Hengelo?', 'Welke verbanden heeft Hengelo?']],
    [
      'Welke gemeenten fuseerden in 2001?',
      '**4** gevonden: Dinkelland, Hof van Twente, Rijssen-Holten en Twenterand.',
      ['Wat is er veranderd sinds 2001?', 'Welke verbanden heeft Hof van Twente?'],
    ],
    [
      'Wat veranderde er in 1990?',
      'Wij vonden **1 verandering**. 1990: Münster en Mühlhausen worden partnersteden.',
      ['Welke projecten zijn geëindigd?', 'Welke stedenbanden zijn voorbij?'],
    ],
    ['Hoeveel zetels heeft de EUREGIO?', `Zetels van de EUREGIO: **${claimOf('euregio.councilSeats')}**.`, []],
    [
      'Goedkoopste project',
      '**Toekomstgerichte spoedzorg**: € 134.130. Van 48 van de 79 projecten kennen wij het bedrag.',
      ['Wie betaalt Toekomstgerichte spoedzorg?', 'Wat kosten de projecten?'],
    ],
  ])('%s', (question, sentence, next) => {
    const answer = ask(question);
    expect([plain(answer.sentence), answer.doubt]).toEqual([sentence, '']);
    if (next.length > 0) expect(answer.next).toEqual(next);
  });

  test('a question that is not understood is answered with three that are', () => {
    expect(ask('bla bla bla bla?')).toMatchObject({
      answered: false,
      understood: false,
      next: ['Welke projecten raken Hengelo?', 'Sinds wanneer zijn Hengelo en Emsdetten verbonden?', 'Wie betaalt Unlock?'],
    });
  });

  test('a question with “not” or “no” is not answered for what is', () => {
    for (const [language, question] of [
      ['nl', 'Welke steden hebben geen stedenband?'],
      ['nl', 'Welke gemeenten in Twente zijn geen lid van MONT?'],
      ['de', 'Welche Städte haben keine Partnerschaft?'],
      ['en', 'Which towns are not in MONT?'],
    ] as const)
      expect([question, ask(question, language).answered]).toEqual([question, false]);
    // What is no more has ended.
    for (const [language, question] of [
      ['nl', 'Welke projecten lopen niet meer?'],
      ['de', 'Welche Projekte laufen nicht mehr?'],
      ['en', 'Which projects no longer run?'],
    ] as const)
      expect([question, ask(question, language).ids]).toEqual([question, ask('Welke projecten zijn geëindigd?').ids]);
  });

  test('a name that nobody knows is not answered for all projects', () => {
    expect([ask('Wat kost Wadloop?').answered, ask('Was kostet Wattlauf?', 'de').answered, ask('What does Mudwalk cost?', 'en').answered]).toEqual([
      false,
      false,
      false,
    ]);
    expect(ask('Hoeveel kosten de projecten van Saxion?').kind).toBe('costs');
    // People call a project by the first part of its name.
    expect(ask('Wat kost 3F?')).toMatchObject({kind: 'cost', ids: ['3f']});
  });

  test('what has no point on the map is no distance away; trains have no timetable here', () => {
    expect(ask('Hoe ver is MONT van Hengelo?').sentence).toBe('Van MONT kennen wij geen punt op de kaart; de afstand is niet bekend.');
    expect(ask('Hoe vaak rijdt de trein?')).toMatchObject({
      answered: false,
      sentence: 'Reistijden en kaartjes staan niet op deze kaart. Dit kunt u wel vragen.',
    });
    expect(ask('Hoeveel zetels heeft de EUREGIO?').next).toEqual(['Wie is lid van de EUREGIO?', 'Wie is voorzitter van de EUREGIO?']);
    expect(ask('Hoeveel zetels heeft Hengelo?').next).toEqual(['Wie is lid van de EUREGIO?', 'Hoeveel inwoners heeft Hengelo?']);
  });

  test('sums by who pays, and the share of the European Union, as the programme’s own page has them', () => {
    expect(plain(ask('Wat kost BildungsBerkel?').sentence)).toBe(
      'Totale kosten van BildungsBerkel: **€ 1.730.000**. Daarvan komt € 865.000 van de Europese Unie (EFRO).',
    );
    expect(plain(ask('Wie betaalt LIVING Vecht-Dinkel?').sentence)).toMatch(
      /^LIVING Vecht-Dinkel is betaald door EFRE \/ EFRO \(EU\) \(€ 1\.375\.147\), Waterschap Vechtstromen \(€ 259\.422\), Provincie Overijssel \(€ 248\.619\), Kreis Borken \(€ 200\.000\) en nog 10\./,
    );
  });

  test('bonds of a town of more than one kind are called bonds, of one kind by its name; what is asked for and is another is told as that', () => {
    expect(plain(ask('Welke stedenbanden en contacten heeft Hengelo?').asked)).toBe('Banden met andere steden van Hengelo: 2');
    expect(plain(ask('Is Malmö een zusterstad van Hengelo?').sentence)).toBe(
      'Zo’n band tussen Malmö en Hengelo kennen wij niet. Malmö en Hengelo: contact uit 2016.',
    );
  });

  test('the year that a question names is that of its answer, and no year is none', () => {
    expect([ask('Wie was lid van MONT in 2016?').year, ask('Hoeveel inwoners had Almelo in 1990?').year, ask('Wie is lid van MONT?').year]).toEqual([
      2016,
      1990,
      null,
    ]);
    expect(plain(ask('Hoeveel inwoners had Almelo in 1990?').sentence)).toBe(
      'Aantal inwoners van Almelo: **75.025**. Dat is het getal van 2025; van 1990 hebben wij er geen.',
    );
  });
});

describe('what a Kreis, a period and a word choose', () => {
  const {projects, places} = loadCatalogue().facts;

  test('a Kreis has the projects of its towns: none of a town of Kreis Borken is left out', () => {
    const towns = new Set(places.filter(({district}) => district === 'Kreis Borken').map(({id}) => id));
    expect([towns.has('gronau'), towns.has('emsdetten')]).toEqual([true, false]);
    const seated = projects.filter(({seats}) => seats.some(({place}) => place !== undefined && towns.has(place))).map(({id}) => id);
    const {ids} = ask('Welke projecten raken Kreis Borken?');
    expect(seated.length).toBeGreaterThan(10);
    expect(seated.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('a period is called by its own name', () => {
    const via = projectsWhere(({period}) => period === 'VI A');
    expect(ask('Hoeveel kosten projecten in Interreg VI A?')).toMatchObject({asked: `Kosten van projecten van Interreg VI A: ${via.length}`, ids: via});
    expect(ask('Welke projecten in periode V A gaan over water?').ids).toEqual(projectsWhere(({period, theme}) => period === 'V A' && theme === 'water'));
    expect(ask('Welche Projekte gab es in der Förderperiode VI A?', 'de').ids).toEqual(via);
    expect(ask('Welke projecten zijn er in Interreg V A?').ids).toEqual(projectsWhere(({period}) => period === 'V A'));
  });

  test('links that are over are those, with how many of unknown beginning', () => {
    const over = linksWhere(({status}) => status === 'ended');
    const {ids, sentence, next} = ask('Welke stedenbanden zijn voorbij?');
    expect([...ids].toSorted()).toEqual(over.toSorted());
    const undated = loadCatalogue().facts.partnerships.filter(({status, since}) => status === 'ended' && since === null).length;
    expect(sentence).toContain(`Van ${undated} is niet bekend sinds wanneer.`);
    expect(next).toEqual(['Sinds wanneer zijn Almelo en Denizli verbonden?', 'Hoe ver is het van Almelo naar Denizli?']);
  });
});

test('whatever is offered as the next question is one that is answered, in each language, and has sources for what it names', () => {
  const asked = {
    nl: [
      'Welke projecten raken Losser?',
      'Wie is lid van MONT?',
      'Sinds wanneer bestaat EUROCITIES?',
      'Welke verbanden heeft Unlock?',
      'Wat kosten de projecten?',
      'Waar ligt Goor?',
      'Hoeveel zetels heeft Losser?',
    ],
    de: [
      'Welche Projekte gibt es in Gronau?',
      'Wer ist Mitglied von MONT?',
      'Wie weit ist Münster von Hengelo?',
      'Welche Partnerschaften hat Enschede?',
      'Was ist seit 2016 neu?',
    ],
    en: [
      'Which projects touch Enschede?',
      'Who is a member of EUREGIO?',
      'What does Unlock cost?',
      'Which trains stop in Hengelo?',
      'Which projects have ended?',
    ],
  } as const;
  const seen = new Set<string>();
  const open: (readonly ['nl' | 'de' | 'en', string])[] = (['nl', 'de', 'en'] as const).flatMap((language) =>
    asked[language].map((question) => [language, question] as const),
  );
  for (let at = 0; at < open.length && at < 250; at++) {
    const [language, question] = open[at]!;
    const answer = desk.ask(question, language);
    expect([question, answer?.answered]).toEqual([question, true]);
    expect([question, answer!.ids.length === 0 || answer!.sources.length > 0]).toEqual([question, true]);
    for (const next of answer!.next) {
      const key = `${language} ${next}`;
      if (seen.has(key)) continue;
      seen.add(key);
      open.push([language, next]);
    }
  }
  expect(open.length).toBeGreaterThan(60);
});

test('the letters of two words tell whether they may be near: every wrong letter changes at most two', () => {
  // A digit and a letter beyond z have no bit.
  expect([lettersIn('abc'), lettersIn('cab'), lettersIn('a1ł{`'), lettersIn('z'), lettersIn('')]).toEqual([7, 7, 1, 2 ** 25, 0]);
  expect(mayBeNear(lettersIn('almelo'), lettersIn('almero'), 1)).toBe(true);
  expect([mayBeNear(lettersIn('abcd'), lettersIn('abxy'), 1), mayBeNear(lettersIn('abcd'), lettersIn('abxy'), 2)]).toEqual([false, true]);
  // Too short to be guessed at; one letter; from nine letters on two.
  expect(['laer', 'aalten', 'winterse', 'winterswi'].map(lettersOff)).toEqual([0, 1, 1, 2]);
});

test('words are compared without accents, and with the letters for which others stand', () => {
  expect(['Straße', 'Münster', 'Çanakkale', 'Brønderslev', 'Łódź', 'Orléans'].map((word) => letters(word))).toEqual([
    'strasse',
    'munster',
    'canakkale',
    'bronderslev',
    'lodz',
    'orleans',
  ]);
});

test('a year alone leads to it, from the first to the last that the map shows', () => {
  expect(['1957', '1958', '2027', '2028'].map((text) => desk.command(text))).toEqual([null, {do: 'year', year: 1958}, {do: 'year', year: 2027}, null]);
});

test('every place is named by its own name and by its official one, and is then no other', () => {
  const strays = loadCatalogue().facts.places.flatMap(({id, localName, officialName}) =>
    [localName, ...(officialName === undefined ? [] : [officialName])].flatMap((name) => {
      const {kind, ids, doubt} = ask(`Waar ligt ${name}?`);
      return kind === 'located' && doubt === '' && ids[0] === id ? [] : [`${name}: ${kind} ${doubt} ${ids.join()}`];
    }),
  );
  expect(strays).toEqual([]);
});

test('a Samtgemeinde is named as people and as papers do', () => {
  expect(placeWith('uelsen').officialName ?? 'Samtgemeinde Uelsen').toBe('Samtgemeinde Uelsen');
  for (const name of ['Uelsen', 'Samtgemeinde Uelsen']) expect(ask(`Welke verbanden heeft ${name}?`)).toMatchObject({kind: 'ties', doubt: ''});
  // The area has one such point, which people call without the name of the EUREGIO.
  expect(ask('Wat is het GrensInfoPunt?')).toMatchObject({kind: 'what', ids: ['grensinfopunt-euregio']});
});
