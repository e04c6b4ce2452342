import {expect, test} from 'vitest';
import {countsAt} from '../catalogue/counts.ts';
import {loadCatalogue} from '../catalogue/load.ts';
import {newestSource} from '../catalogue/moments.ts';
import {lensSummary} from '../catalogue/lens.ts';
import type {Answer} from './ask.ts';
import type {Command} from './commands.ts';
import {loadQuestionDesk} from './load.ts';
import {desk, linksWhere, placesWhere, placeWith} from './testing.ts';
import {de} from './words/de.ts';
import {en} from './words/en.ts';
import {nl} from './words/nl.ts';
import {type Words, wordsOf} from './words/words.ts';
import {tokensOf} from './tokens.ts';

const LANGUAGES = ['nl', 'de', 'en'] as const;

const ask = (text: string, language: 'nl' | 'de' | 'en' | 'nl-b1' = 'nl'): Answer => {
  const answer = desk.ask(text, language);
  if (!answer) throw new Error(`${text}: expected an answer, got none.`);
  return answer;
};

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
    ['nl', 'Hoe ver is Keulen?', '“Keulen” staat niet op deze kaart. Dit kunt u wel vragen.'],
    ['nl', 'Hoe ver is het van Hengelo naar keulen', '“keulen” staat niet op deze kaart. Dit kunt u wel vragen.'],
    ['de', 'Wie weit ist Losser von Köln entfernt?', '„Köln“ steht nicht auf dieser Karte. Das können Sie fragen.'],
    ['en', 'Where is Cologne?', '“Cologne” is not on this map. This is what you can ask.'],
    ['nl', 'Partnersteden van Keulen', '“Keulen” staat niet op deze kaart. Dit kunt u wel vragen.'],
    ['de', 'Welche Gemeinden liegen in Hessen?', '„Hessen“ steht nicht auf dieser Karte. Das können Sie fragen.'],
    ['en', 'Which trains go from Paris?', '“Paris” is not on this map. This is what you can ask.'],
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
  expect(ask('Projecten in Keulen').asked).toBe('Projecten met “Keulen” in naam, beschrijving of partners: 0');
  expect(ask('Partnersteden van vroegerdagen').kind).toBe('partnerships');
});

test('a word is not read as the name of a town that begins with another letter', () => {
  // German “halten” and Aalten are one letter apart.
  expect(ask('Welche Züge halten in Schüttorf?', 'de')).toMatchObject({ids: ['schuttorf', 'rb61'], doubt: ''});
  // “Welke projecten raken Vorne?” is not asked of Borne.
  expect(ask('Welke projecten raken Vorne?').asked).toBe('Projecten met “Vorne” in naam, beschrijving of partners: 0');
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

test('a membership that is over, or known of one year only, is none of now', () => {
  const said = (text: string): string => desk.ask(text, 'nl')!.sentence.replaceAll('\u00A0', ' ');
  // Regio Twente ended on 8 July 2021 (its page); the memo of 2016 is the last to tell of EUROCITIES.
  expect(said('Is Enschede lid van Regio Twente?')).toBe('Nee, niet meer. Enschede was lid van Regio Twente tot 8 juli 2021.');
  expect(said('Is Hengelo lid van EUROCITIES?')).toBe('Dat weten wij niet. In 2016 was Hengelo lid van EUROCITIES.');
  expect(said('Is Hengelo lid van MONT?')).toMatch(/^Ja\. /);
  const networks = said('In welke netwerken zit Hengelo?');
  expect(networks).toMatch(/^Hengelo doet mee in \*\*4 netwerken\*\*: .*MONT.*\. In 2016 ook in .*EUROCITIES.*ERRIN/);
});

test('a question about a year, or the years before and since, is answered for those', () => {
  const said = (text: string): string => {
    const {asked, sentence} = desk.ask(text, 'nl')!;
    return `${asked} ${sentence}`.replaceAll('\u00A0', ' ');
  };
  // Stadt Münster took the chair of MONT in May 2024 (EUREGIO), Hengelo in May 2026 (münster-news).
  expect(said('Wie was voorzitter van MONT in 2025?')).toMatch(/In 2025 was \*\*Münster\*\* voorzitter van MONT/);
  expect(said('Wie was voorzitter van de EUREGIO in 2016?')).toContain('hebben wij niet gevonden');
  expect(said('Wie is voorzitter van MONT?')).toMatch(/Voorzitter van MONT is \*\*Hengelo\*\*, sinds mei 2026/);
  const [before, since] = ['Wat is er veranderd voor 2016?', 'Wat is er veranderd sinds 2016?'].map((text) => desk.ask(text, 'nl')!);
  expect(before!.asked).toMatch(/^Veranderingen voor 2016/);
  expect(since!.asked).toMatch(/^Veranderingen sinds 2016/);
  // The EUREGIO was founded in 1958, EUROCITIES in 1986; Regio Twente ended in 2021.
  expect([before!.ids.includes('regio-twente'), since!.ids.includes('regio-twente')].at(-1)).toBe(true);
  expect(said('Welke projecten liepen voor 2018?')).toMatch(/voor 2018/);
  expect(said('Welke projecten eindigden tot 2020?')).toMatch(/tot en met 2020/);
});

test('that a town has no sister city is said only of now, and of all its links', () => {
  const said = (text: string): string => desk.ask(text, 'nl')!.sentence;
  expect(said('Welke contacten heeft Enschede?')).not.toContain('geen stedenband');
  expect(said('Welke partnersteden had Hengelo in 1990?')).not.toContain('geen stedenband');
  expect(said('Welke stedenbanden heeft Haaksbergen?')).toBeTruthy();
});

test('what is known of now only says so when a year is asked', () => {
  expect(desk.ask('Welke verbanden had Hengelo in 1990?', 'nl')!.doubt).toBe('Hoe dat in 1990 was, weten wij niet. Dit is hoe het nu is.');
  expect(desk.ask('Welke verbanden heeft Hengelo?', 'nl')!.doubt).toBe('');
});

test('years at the edge: the one before, the first and the last, and those of which only one is known', () => {
  const of = (text: string) => desk.ask(text, 'nl')!;
  const said = (text: string): string => of(text).sentence.replaceAll('\u00A0', ' ');
  // Münster took the chair of MONT in May 2024; the memo names who chaired the Twente consultation in 2016.
  expect(said('Wie was voorzitter van MONT in 2024?')).toContain('**Münster**');
  expect(said('Wie was voorzitter van MONT voor 2024?')).not.toContain('Münster');
  expect(said('Wie was voorzitter van het Ambtelijk en Bestuurlijk Overleg Belangenbehartiging in 2016?')).toContain('**Enschede**');
  // Hengelo and Emsdetten began in 1991: not before that year.
  expect(of('Welke stedenbanden had Hengelo voor 1991?').ids).not.toContain('hengelo-emsdetten');
  expect(of('Welke stedenbanden had Hengelo voor 1992?').ids).toContain('hengelo-emsdetten');
  // Unlock ran from July 2015 to April 2019.
  const ran = (how: string): boolean => of(`Welke projecten liepen ${how}?`).ids.includes('unlock');
  expect([ran('voor 2015'), ran('voor 2016'), ran('sinds 2019'), ran('sinds 2020')]).toEqual([false, true, true, false]);
  // MONT began in 1989, EUROCITIES in 1986.
  const networks = of('Welke netwerken waren er in 1987?').ids;
  expect([networks.includes('eurocities'), networks.includes('mont')]).toEqual([true, false]);
  expect(said('Sinds wanneer is Hengelo lid van Regio Twente?')).toBe('Nee, niet meer. Hengelo was lid van Regio Twente tot 8 juli 2021.');
});

test('of how many bonds the beginning is not known is said for each town when a year is asked, and only then', () => {
  const withoutStart = new Set(linksWhere(({since}) => since === null));
  const unknown = ({sentence}: {readonly sentence: string}): number => Number(/Van (\d+) is niet bekend sinds wanneer\./.exec(sentence)?.[1] ?? 0);
  const towns = placesWhere(({id}) => linksWhere(({from}) => from === id).length > 0);
  const answers = towns.flatMap((id) =>
    ['heeft', 'had'].map((verb) => {
      const {localName} = placeWith(id);
      const answer = desk.ask(`Welke stedenbanden ${verb} ${localName}${verb === 'had' ? ' in 2010' : ''}?`, 'nl')!;
      const counted = verb === 'had' ? answer.ids.filter((link) => withoutStart.has(link)).length : 0;
      return {id, verb, kind: answer.kind, said: unknown(answer), counted, open: /Van nog (\d+) weten wij niet/.exec(answer.sentence)?.[1] ?? null};
    }),
  );
  expect(answers.filter(({kind, said, counted}) => kind !== 'partnerships' || said !== counted)).toEqual([]);
  // Of Vila Real nobody tells when it became a partner of Osnabrück, and no text before 2010 that it was: in that year it is not counted.
  expect(answers.filter(({open}) => open !== null).map(({id, verb, open}) => [id, verb, open])).toEqual([['osnabruck', 'had', '1']]);
});

test('what began or ended in, since or before a year', () => {
  const ids = (text: string, language: 'nl' | 'de' | 'en' = 'nl'): readonly string[] => desk.ask(text, language)!.ids;
  // Hengelo–Emsdetten, Münster–Lublin and Osnabrück–Twer are of 1991; so is Osnabrück–Evansville, a friendship.
  const of1991 = ['hengelo-emsdetten', 'munster-lublin', 'osnabruck-twer'];
  expect([...ids('Welke stedenbanden zijn begonnen in 1991?')].toSorted()).toEqual(of1991);
  expect([...ids('Which partner towns began in 1991?', 'en')].toSorted()).toEqual([...of1991, 'osnabruck-evansville'].toSorted());
  expect(ids('Welke stedenbanden begonnen sinds 1992?')).not.toContain('hengelo-emsdetten');
  expect(ids('Welke stedenbanden begonnen voor 1991?')).not.toContain('hengelo-emsdetten');
  expect(desk.ask('Welke stedenbanden zijn begonnen in 1991?', 'nl')!.asked).toBe('Stedenbanden die begonnen, in 1991: 3');
  // Wierden’s bonds with Lampertheim, Ermont and Maldegem ended in 2010, Almelo’s with Denizli in 2017, five others before.
  const ended = (how: string): number => ids(`Welke partnersteden zijn voorbij ${how}?`).length;
  expect([ended('in 2010'), ended('sinds 2010'), ended('voor 2010'), ended('')]).toEqual([3, 4, 3, 7]);
  // Unlock ran from July 2015 to April 2019.
  const began = (how: string): boolean => ids(`Welke projecten zijn begonnen ${how}?`).includes('unlock');
  expect([began('in 2015'), began('in 2016'), began('voor 2015'), began('sinds 2015')]).toEqual([true, false, false, true]);
  // The filters know no year of beginning: by them the map would show all projects of Interreg V A.
  const query = (how: string): string => desk.ask(`Welke projecten van Interreg V A ${how}?`, 'nl')!.query;
  expect(query('zijn begonnen in 2015')).toMatch(/^\?ask=/);
  expect(query('zijn er')).toBe('?period=va');
});

test('of a year the desk tells what the sources tell of that year: members, networks, seats, figures', () => {
  const said = (text: string): string => {
    const {asked, doubt, sentence} = desk.ask(text, 'nl')!;
    return [asked, doubt, sentence]
      .filter((part) => part !== '')
      .join(' | ')
      .replaceAll('\u00A0', ' ');
  };
  expect(said('Wie was lid van de EUREGIO in 1958?')).toBe('Leden van de EUREGIO, in 1958 | Wie toen lid was van de EUREGIO, weten wij niet.');
  // Regio Twente: the memo of 2016 names its members.
  expect(said('Wie was lid van Regio Twente in 2005?')).toContain('Wie toen lid was van Regio Twente, weten wij niet.');
  expect(said('Wie was lid van Regio Twente in 2016?')).toContain('Leden van Regio Twente, in 2016: 14');
  expect(said('Van welke netwerken was Hengelo lid in 1995?')).toBe(
    'Netwerken van Hengelo, in 1995: 1 | Hengelo doet mee in **1 netwerk**: MONT. Of Hengelo toen ook in de EUREGIO en Regio Twente zat, weten wij niet.',
  );
  // Hengelo was in MONT from 1989, through Netwerkstad Twente from 2001.
  expect(said('Was Hengelo in 1995 lid van MONT?')).toContain('Ja. Hengelo en MONT: lid sinds 1989.');
  expect(said('Sinds wanneer is Hengelo lid van MONT?')).toContain('**Lid sinds 1989, vanaf 2001 via Netwerkstad Twente**');
  // Two seats in the memo of 2016, three in a text of 2021; people are known of 2025.
  expect(said('Hoeveel zetels had Hengelo in 2002?')).toContain('Van 2002 hebben wij geen getal.');
  expect(said('Hoeveel zetels had Hengelo in 2016?')).toContain('heeft **2 van de 84 zetels** in de EUREGIO-raad (notitie 2016).');
  expect(said('Hoeveel inwoners had Hengelo in 1990?')).toContain('**84.054**. Dat is het getal van 2025; van 1990 hebben wij er geen.');
  // Unlock began in 2015; our list of projects in 2014; the airport opened in 1972.
  expect(said('Wat kostte Unlock in 2010?')).toContain('In 2010 was Unlock er nog niet.');
  expect(said('Welke projecten liepen in 2005?')).toContain('Onze lijst begint in 2014.');
  expect([1971, 1972].map((year) => desk.ask(`Welke luchthavens waren er in ${year}?`, 'nl')!.ids)).toEqual([[], ['fmo']]);
});

test('a town is in as many networks for the desk as for the lens, in every year', () => {
  const catalogue = loadCatalogue();
  const strays = ['hengelo', 'enschede', 'losser', 'munster'].flatMap((id) =>
    [1975, 1995, 2002, 2010, 2016, 2020, 2022].flatMap((year) => {
      const {sentence} = desk.ask(`Van welke netwerken was ${id} lid in ${year}?`, 'nl')!;
      const told = Number(/\*\*(\d+) netwerk/.exec(sentence)?.[1] ?? 0) + (sentence.includes('Dat is voorbij') ? 1 : 0);
      const lens = lensSummary(catalogue, id, year).networks.length;
      return told === lens ? [] : [`${id} ${year}: ${told} and ${lens}`];
    }),
  );
  expect(strays).toEqual([]);
});

test('what has ended is counted as the legend counts it; an end that lies ahead is a plan', async () => {
  const catalogue = loadCatalogue();
  const day = newestSource(catalogue);
  const then = await loadQuestionDesk(catalogue, {today: `${day}-01-01`.slice(0, 10), home: 'hengelo', years: {first: 1958, last: 2027}});
  expect(then.ask('Welke projecten zijn geëindigd?', 'nl')!.ids).toHaveLength(countsAt(catalogue, null).projects.ended);
  // MONT Mobility runs until September 2027.
  const planned = desk.ask('Welke projecten eindigen in 2027?', 'nl')!;
  expect(planned.ids).toContain('mont-mobility');
  expect(planned.asked).toMatch(/^Projecten die eindigen, in 2027: \d+$/);
  expect(planned.sentence).toMatch(/Van \d+ is dat nog een plan\./);
});

test('of what nobody knows whether it was there in the year, the desk counts none and says so; an accession that came later is no “not found”', () => {
  const said = (question: string) => desk.ask(question, 'nl')!;
  // Of 1990 the facts know EUREGIO (1958), EUROCITIES (1986) and MONT (1989).
  expect(said('Welke netwerken waren er in 1990?').ids).toEqual(['euregio', 'mont', 'eurocities']);
  expect(said('Welke netwerken waren er in 1990?').sentence).toMatch(/Van Regio Twente, .* weten wij niet of het er in 1990 al was\.$/);
  expect(said('Welke spoorlijnen waren er in 2002?').ids).toEqual(['rb64', 'rb51']);
  expect(said('Wat is Regio Twente in 1965?').doubt).toBe('Van Regio Twente weten wij niet of het er in 1965 al was.');
  // Münster joined in 1999, Oldenzaal came to MONT in 2006.
  expect(said('Was Münster lid van de EUREGIO in 1998?').sentence).toBe('Nee, toen nog niet. Münster is lid van de EUREGIO sinds 1999.');
  expect(said('Was Münster lid van de EUREGIO in 1999?').sentence).toMatch(/^Ja\./);
  expect(said('Was Oldenzaal lid van MONT in 2002?').sentence).toBe('Nee, toen nog niet. Oldenzaal is lid van MONT sinds 2006.');
});
