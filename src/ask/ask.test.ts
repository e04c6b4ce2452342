import {expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import type {Command} from './commands.ts';
import {ask, desk} from './testing.ts';
import {de} from './words/de.ts';
import {en} from './words/en.ts';
import {nl} from './words/nl.ts';
import {type Words, wordsOf} from './words/words.ts';
import {tokensOf} from './tokens.ts';

const LANGUAGES = ['nl', 'de', 'en'] as const;

test('a hall of two languages is answered in both, whichever the question was asked in', () => {
  const {sentence, second} = desk.answer('Seit wann sind Hengelo und Emsdetten verbunden?', 'nl', 'de');
  expect(sentence).toBe('Hengelo en Emsdetten: stedenband sinds 1991.');
  expect(second).toMatchObject({sentence: 'Hengelo und Emsdetten: Städtepartnerschaft seit 1991.'});
  expect(desk.answer('Seit wann sind Hengelo und Emsdetten verbunden?', 'nl').second).toBe(null);
});

/* Words */

test('words for what there is find it in any language, whatever the language of the page', () => {
  expect(
    ['stedenband', 'zusterstad', 'zustersteden', 'jumelage', 'Städtepartnerschaft', 'twin town', 'sister cities', 'Partnerschaft', 'partnerstadt'].map(
      (word) => ask(word).kind,
    ),
  ).toEqual(Array.from({length: 9}, () => 'partnerships'));
  expect(['project', 'Förderprojekt', 'Projekte', 'eu projects'].map((word) => ask(word, 'en').kind)).toEqual(Array.from({length: 4}, () => 'projects'));
  expect(['subsidie', 'Fördermittel', 'grants'].map((word) => ask(word).kind)).toEqual(['costs', 'costs', 'costs']);
  expect(['waterschap', 'Kreis', 'water board', 'gemeenten'].map((word) => ask(word).kind)).toEqual(['places', 'places', 'places', 'places']);
  expect(['vliegveld', 'Kanal', 'motorway', 'Bahnlinien'].map((word) => ask(word).kind)).toEqual(['landmarks', 'landmarks', 'landmarks', 'landmarks']);
});

test('words that are put together are taken apart', () => {
  expect(ask('zorgprojecten').asked).toBe(ask('projecten over zorg').asked);
  expect(ask('Energieprojekte', 'de').asked).toBe(ask('Projekte zum Thema Energie', 'de').asked);
});

test('wrong letters are forgiven, and a name read so is told', () => {
  expect(ask('stedebanden').kind).toBe('partnerships');
  expect(ask('Staedtepartnerschaften', 'de').kind).toBe('partnerships');
  expect(ask('welke projekten raken Losser').ids).toEqual(ask('welke projecten raken Losser').ids);
  const answer = ask('hoe vre is het van Hengello naar Osnabruk?');
  expect([answer.kind, answer.ids, answer.doubt]).toEqual([
    'distance',
    ['hengelo', 'osnabruck'],
    '“Hengello” gelezen als Hengelo. “Osnabruk” gelezen als Osnabrück.',
  ]);
});

test('a word alone with one wrong letter is a name that has it, not another word', () => {
  expect(['Rijsen', 'Bisendorf', 'Twenteran'].map((text) => desk.ask(text, 'nl'))).toEqual([expect.objectContaining({ids: ['rijssen-holten']}), null, null]);
});

test('what is left over is said, and too much of it is no answer', () => {
  expect(ask('Sinds wanneer zijn wij met Emsdetten bevriendmaatje?').doubt).toBe('Niet begrepen: “bevriendmaatje”.');
  expect(ask('xyzzy plugh Hengelo frobnicate quux?')).toMatchObject({kind: 'declined', answered: false});
});

test('how far or where something is that the map does not have: it is named, and not answered for Hengelo', () => {
  const asked = [
    [
      'nl',
      'Hoe ver is Keulen?',
      'Over “Keulen” heeft deze kaart geen eigen gegevens. Is het een dorp? Vraag dan naar de gemeente waar het bij hoort. Dit kunt u wel vragen.',
    ],
    [
      'nl',
      'Hoe ver is het van Hengelo naar keulen',
      'Over “keulen” heeft deze kaart geen eigen gegevens. Is het een dorp? Vraag dan naar de gemeente waar het bij hoort. Dit kunt u wel vragen.',
    ],
    [
      'de',
      'Wie weit ist Losser von Köln entfernt?',
      'Zu „Köln“ hat diese Karte keine eigenen Angaben. Ist es ein Ortsteil? Dann fragen Sie nach seiner Gemeinde. Das können Sie fragen.',
    ],
    ['en', 'Where is Cologne?', 'This map has no data of its own on “Cologne”. Is it a village? Then ask about its municipality. This is what you can ask.'],
    ['nl', 'Partnersteden van Keulen', 'Over “Keulen” heeft deze kaart geen eigen gegevens. Dit kunt u wel vragen.'],
    ['de', 'Welche Gemeinden liegen in Hessen?', 'Zu „Hessen“ hat diese Karte keine eigenen Angaben. Das können Sie fragen.'],
    ['en', 'Which trains go from Paris?', 'This map has no data of its own on “Paris”. This is what you can ask.'],
  ] as const;
  for (const [language, text, sentence] of asked) {
    const answer = ask(text, language);
    expect([answer.sentence, answer.answered, answer.ids]).toEqual([sentence, false, []]);
    expect(answer.next.filter((next) => desk.ask(next, language)?.answered !== true)).toEqual([]);
  }
  // Something else is not known: how one goes there.
  const byCar = ask('Wie weit ist es mit dem Auto nach Losser?', 'de');
  expect([byCar.ids, byCar.doubt]).toEqual([['hengelo', 'losser'], 'Nicht verstanden: „Auto“.']);
  expect(ask('Waar gaat Unlock over?')).toMatchObject({answered: true});
  // What a project is about may be any word.
  expect(ask('Projecten in Keulen').asked).toBe('Projecten met “Keulen” in naam, beschrijving, partners of hun plaats: 0');
  expect(ask('Partnersteden van vroegerdagen').kind).toBe('partnerships');
});

test('a word is not read as the name of a town that begins with another letter', () => {
  // German “halten” and Aalten are one letter apart.
  expect(ask('Welche Züge halten in Schüttorf?', 'de')).toMatchObject({ids: ['schuttorf', 'rb61'], doubt: ''});
  // “Welke projecten raken Vorne?” is not asked of Borne.
  expect(ask('Welke projecten raken Vorne?').asked).toBe('Projecten met “Vorne” in naam, beschrijving, partners of hun plaats: 0');
});

test('what was read as another word stands between the marks of the language', () => {
  expect(ask('welke projekten raken Losser', 'nl').doubt).toBe('“projekten” gelezen als “projecten”.');
  expect(ask('Welche Projecte betreffen Losser', 'de').doubt).toBe('„Projecte“ als „projekte“ gelesen.');
  expect(ask('which projcts touch Losser', 'en').doubt).toBe('“projcts” read as “projects”.');
});

/* Places */

test('a postcode leads to its municipality: four digits in the Netherlands, five in Germany', () => {
  expect(['7551', '7551 EC', 'postcode 7581', '48282', '7496'].map((code) => [ask(code).ids, ask(code).query])).toEqual([
    [['hengelo'], '?place=hengelo'],
    [['hengelo'], '?place=hengelo'],
    [['losser'], '?place=losser'],
    [['emsdetten'], '?place=emsdetten'],
    [['hof-van-twente'], '?place=hof-van-twente'],
  ]);
  expect(ask('7496').sentence).toBe('**7496** is Hengevelde, in Hof van Twente.');
  expect(ask('1011').sentence).toBe('Postcode 1011 ligt niet in een gemeente van deze kaart.');
});

test('a village leads to its municipality', () => {
  expect(ask('Hengevelde').sentence).toContain('Hengevelde ligt in de gemeente **Hof van Twente**.');
  expect(ask('Waar ligt De Lutte?').ids).toEqual(['losser']);
});

test('a word of every day that is also a village is read as the word', () => {
  // Lage, Halle and Berge are villages in the area.
  expect(ask('Wie ist die Lage in Hengelo?', 'de').ids).not.toContain('neuenhaus');
});

test('a bare name is no question, with a question mark it is', () => {
  expect(['Hengelo', 'Unlock', 'munst', 'x', '', '  ', '?'].map((text) => desk.ask(text, 'nl'))).toEqual([null, null, null, null, null, null, null]);
  expect(ask('MONT?')).toMatchObject({kind: 'what', ids: ['mont'], query: '?place=mont&panel=1'});
  // The search finds these, also where a name has words of questions in it, as “Interreg V A Deutschland-Nederland” has.
  const read = loadCatalogue().things.flatMap(({names}) =>
    LANGUAGES.filter((language) => desk.ask(names[language], language) !== null).map((language) => names[language]),
  );
  // Beckum is a member in the Kreis of Warendorf, and a village of Hengelo.
  expect(read).toEqual(['Beckum', 'Beckum', 'Beckum']);
});

test('of a name that towns share the one in Twente is meant, and the others are told', () => {
  expect([ask('Geesteren').ids, ask('Beckum').ids, ask('Waar ligt Beckum?').ids]).toEqual([
    ['tubbergen', 'berkelland'],
    ['beckum', 'hengelo'],
    ['beckum', 'hengelo'],
  ]);
  expect(ask('Geesteren').sentence).toContain('Er ligt ook een Geesteren in de gemeente Berkelland.');
  expect(ask('Beckum', 'de').sentence).toContain('Ein Beckum gibt es auch in der Gemeinde Hengelo.');
  expect(ask('Beckum', 'en').sentence).toContain('There is a Beckum in the municipality of Hengelo too.');
});

test('a village is found by the names and spellings that people use', () => {
  const villages = {
    enschede: ['Boekelo', 'Glanerbrug', 'Lonneker'],
    haaksbergen: ['Buurse', 'St. Isidorushoeve', 'Sint Isidorushoeve'],
    losser: ['Lutte', 'De Lutte'],
    twenterand: ['Ham', 'Westerhaar'],
    gronau: ['Epe'],
    steinfurt: ['Burgsteinfurt', 'Borghorst'],
  };
  for (const [id, names] of Object.entries(villages)) expect(names.map((name) => [name, ask(name).ids[0]])).toEqual(names.map((name) => [name, id]));
  expect(ask('Postcode van Enschede?').sentence).toMatch(/: 7511, 7512/);
});

/* Refusals */

test('names of people, opinions and the future are declined in one sentence, with three questions that are answered', () => {
  const refusals = [
    ['burgemeester', 'Namen van bestuurders staan niet op deze kaart. Dit kunt u wel vragen.'],
    ['Wie is de burgemeester van Hengelo?', 'Namen van bestuurders staan niet op deze kaart. Dit kunt u wel vragen.'],
    ['Wat vindt u van de EUREGIO?', 'Deze kaart geeft feiten, geen mening. Dit kunt u wel vragen.'],
    ['Moet Hengelo uit MONT?', 'Deze kaart geeft feiten, geen mening. Dit kunt u wel vragen.'],
    ['Wie is lid van MONT in 2040?', 'Deze kaart zegt niets over de toekomst. Dit kunt u wel vragen.'],
    ['Hoe wordt het weer morgen in Parijs?', 'Deze vraag begrijpen wij niet. Dit kunt u wel vragen.'],
  ] as const;
  for (const [text, sentence] of refusals) {
    const answer = ask(text);
    expect([answer.asked, answer.sentence, answer.ids, answer.answered]).toEqual([`Uw vraag: “${text}”`, sentence, [], false]);
    expect(answer.next.map((next) => [next, ask(next).answered])).toEqual(answer.next.map((next) => [next, true]));
    expect(answer.next.length).toBe(3);
  }
  expect(ask('Wer ist Bürgermeister von Gronau?', 'de').sentence).toBe('Namen von Amtspersonen stehen nicht auf dieser Karte. Das können Sie fragen.');
  expect(ask('Should Hengelo leave EUREGIO?', 'en').sentence).toBe('This map gives facts, not opinions. This is what you can ask.');
});

test('what is unknown is said to be unknown', () => {
  expect(ask('Wat kost Groene Kaskade?').sentence).toBe('Wat Groene Kaskade kost, hebben wij niet gevonden.');
  expect(ask('Wie leidt ORION?').sentence).toBe('Wie ORION trekt, hebben wij niet gevonden.');
  expect(ask('Hoe ver is het van Hengelo naar Waterschap Vechtstromen?').sentence).toMatch(/km|niet bekend/);
  expect(ask('Hoeveel subsidie kreeg Hengelo?').sentence).toContain('Hoeveel daarvan naar Hengelo ging, staat niet in de bronnen.');
});

/* Addresses */

test('the address uses the parameters there are where they suffice, else it holds the question', () => {
  expect(
    [
      'Hoe ver is het van Hengelo naar Melle?',
      'Welke verbanden heeft Losser?',
      'Welke projecten gaan over water?',
      'Welke projecten van Interreg VI A liepen in 2024?',
      'Welke projecten in Twente gaan over energie?',
      'Wie betaalt Unlock?',
    ].map((text) => ask(text).query),
  ).toEqual([
    '?place=hengelo&compare=melle&lens=1',
    '?place=losser&lens=1',
    '?theme=water',
    '?period=via&running=2024',
    '?theme=energy&twente=1',
    '?ask=Wie+betaalt+Unlock%3F',
  ]);
  expect(ask('Wer bezahlt Unlock?', 'de').query).toBe('?lang=de&ask=Wer+bezahlt+Unlock%3F');
});

test('the question in the address brings the same answer back', () => {
  const answer = ask('Hoeveel Duitse leden heeft de EUREGIO?');
  expect(ask(new URLSearchParams(answer.query).get('ask') as string)).toEqual(answer);
});

test('plain Dutch answers in plain words', () => {
  expect(ask('Wie leidt Unlock?', 'nl-b1').sentence).toBe('**EUREGIO, Gronau** heeft de leiding over Unlock.');
  expect(ask('Wie leidt Unlock?', 'nl').sentence).toBe('Trekker van Unlock is **EUREGIO, Gronau**.');
});

test('a German question is understood on a Dutch page and answered in Dutch', () => {
  expect(ask('Seit wann sind wir mit Emsdetten verbunden?').sentence).toBe('Hengelo en Emsdetten: stedenband sinds 1991.');
});

/* Commands */

test('the field is also the command line, in three languages', () => {
  const commands: readonly (readonly [string, Command])[] = [
    ['lijst', {do: 'view', view: 'list'}],
    ['Karte', {do: 'view', view: 'map'}],
    ['donker', {do: 'scheme', scheme: 'dark'}],
    ['hell', {do: 'scheme', scheme: 'light'}],
    ['high contrast', {do: 'scheme', scheme: 'contrast'}],
    ['Deutsch', {do: 'language', language: 'de'}],
    ['nederlands', {do: 'language', language: 'nl'}],
    ['eenvoudig Nederlands', {do: 'language', language: 'nl-b1'}],
    ['presenteer', {do: 'present'}],
    ['druk af', {do: 'print'}],
    ['Drucken', {do: 'print'}],
    ['deel', {do: 'share'}],
    ['2016', {do: 'year', year: 2016}],
    ['jaar 1989', {do: 'year', year: 1989}],
    ['heute', {do: 'year', year: null}],
    ['whole map', {do: 'whole'}],
  ];
  expect(commands.map(([text]) => desk.command(text))).toEqual(commands.map(([, command]) => command));
  expect(['lijs', '1957', '2028', 'Hengelo', 'lijst van projecten', ''].map((text) => desk.command(text))).toEqual([null, null, null, null, null, null]);
});

/* The words themselves */

const phrasesOf = ({cues}: Words): string[] => Object.values(cues) as string[];

test('each language has every cue, and no word with letters that are never typed', () => {
  const cues = [nl, de, en].map((words) => Object.keys(words.cues).toSorted());
  expect(cues[1]).toEqual(cues[0]);
  expect(cues[2]).toEqual(cues[0]);
  const strange = [nl, de, en].flatMap((words) => [...phrasesOf(words), words.empty].flatMap(wordsOf).filter((word) => tokensOf(word).length === 0));
  expect(strange).toEqual([]);
});

/** A sequence that is the same on every run (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

test('whatever is typed, the desk never throws and always says whole sentences', {timeout: 60_000}, () => {
  const random = randomOf(20261128);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const words = [nl, de, en].flatMap(phrasesOf).flatMap(wordsOf);
  const names = [
    'Hengelo',
    'Münster',
    'EUREGIO',
    'Unlock',
    'Twente',
    'RB 61',
    'Kreis Borken',
    'Waterschap Vechtstromen',
    'Saxion Hogeschool',
    'Palo Alto',
    '48282',
    '2016',
    '12 km',
  ];
  const signs = [...'abcXYZäöüß0123456789 ?!.,“”’\'"<>&%/\\\u0000\u202E😀\n'];
  const faults: string[] = [];
  for (let round = 0; round < 1000; round++) {
    const text =
      round % 2 === 0
        ? Array.from({length: 1 + Math.floor(random() * 7)}, () => (random() < 0.4 ? pick(names) : pick(words))).join(' ')
        : Array.from({length: Math.floor(random() * 80)}, () => pick(signs)).join('');
    const language = pick(['nl', 'de', 'en', 'nl-b1'] as const);
    try {
      desk.command(text);
      const answer = desk.ask(text, language);
      if (
        answer &&
        (/undefined|NaN|null|\[object|Infinity/.test(`${answer.asked} ${answer.sentence} ${answer.doubt}`) ||
          answer.asked === '' ||
          answer.sentence === '' ||
          answer.next.length === 0)
      )
        faults.push(`${language} ${text} → ${answer.asked} ${answer.sentence}`);
    } catch (error) {
      faults.push(`${language} ${JSON.stringify(text)} → ${String(error)}`);
    }
  }
  expect(faults).toEqual([]);
});
