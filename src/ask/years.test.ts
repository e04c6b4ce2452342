import {expect, test} from 'vitest';
import {countsAt} from '../catalogue/counts.ts';
import {lensSummary} from '../catalogue/lens.ts';
import {loadCatalogue} from '../catalogue/load.ts';
import {newestSource} from '../catalogue/moments.ts';
import {FIRST_YEAR} from '../catalogue/years.ts';
import {loadQuestionDesk} from './load.ts';
import {desk, linksWhere, placesWhere, placeWith, TODAY} from './testing.ts';

test('in every year the desk counts the links that the legend counts, and says of how many nobody knows whether they had begun', () => {
  const catalogue = loadCatalogue();
  const numbers = (sentence: string, pattern: RegExp): number => Number(pattern.exec(sentence)?.[1] ?? 0);
  const asked = {nl: 'Welke partnerschappen waren er in', de: 'Welche Partnerschaften gab es', en: 'Which partnerships were there in'} as const;
  const open = {nl: /Van nog (\d+) weten wij/, de: /Bei (\d+) weiteren/, en: /Of (\d+) more/} as const;
  // Of a year that lies ahead it says that the map tells nothing of the future.
  for (const language of ['nl', 'de', 'en'] as const)
    for (let year = FIRST_YEAR; year <= Number(TODAY.slice(0, 4)); year++) {
      const answer = desk.ask(`${asked[language]} ${year}?`, language)!;
      const {partnerships} = countsAt(catalogue, year);
      expect([language, year, answer.kind, answer.ids.length, numbers(answer.sentence, open[language])]).toEqual([
        language,
        year,
        'partnerships',
        partnerships.known,
        partnerships.open,
      ]);
      expect(numbers(answer.asked, /(\d+)$/)).toBe(partnerships.known);
    }
});

test('of a year the desk speaks in the names of that year: the group of the G32 became one of the G40 on 15 February 2018', () => {
  for (const [question, language] of [
    ['Welke netwerken waren er in', 'nl'],
    ['Van welke netwerken was Hengelo lid in', 'nl'],
    ['Wie was lid van G32 in', 'nl'],
    ['Wer war Mitglied von G32', 'de'],
    ['Who was a member of G32 in', 'en'],
  ] as const) {
    const told = (year: number): string => {
      const {asked, sentence, doubt} = desk.ask(`${question} ${year}?`, language)!;
      return [asked, sentence, doubt].join(' ');
    };
    for (const year of [2014, 2016, 2017]) expect(told(year)).not.toContain('G40');
    expect(told(2018) + told(2024)).toMatch(/G40|nog \d/);
  }
  expect(desk.ask('Wie was lid van G32 in 2016?', 'nl')!.asked).toContain('G32-werkgroep Internationaal');
  expect(desk.ask('Wie is lid van G32?', 'nl')!.asked).toContain('nu G40');
  // A change since then is told of now.
  expect(desk.ask('Wat is er veranderd bij G32 sinds 2016?', 'nl')!.asked).toContain('nu G40');
});

test('a municipality is not told of before it was formed: each names those of which it was formed, in every year before, and none from then on', () => {
  const asked = {
    nl: (name: string) => `Was ${name} lid van de EUREGIO in`,
    de: (name: string) => `War ${name} Mitglied der EUREGIO`,
    en: (name: string) => `Was ${name} a member of EUREGIO in`,
  };
  const formed = placesWhere((one) => one.formed !== undefined).map(placeWith);
  // Twente in 2001 and the Achterhoek in 2005, by the laws of 2000 and 2004, and those of which other sources tell.
  expect(formed.filter(({inTwente}) => inTwente).map(({id, formed: from}) => [id, from!.date])).toEqual(
    ['dinkelland', 'hof-van-twente', 'rijssen-holten', 'twenterand'].map((id) => [id, '2001-01-01']),
  );
  for (const language of ['nl', 'de', 'en'] as const)
    for (const {localName, formed: from} of formed) {
      const first = Number(from!.date.slice(0, 4));
      for (const year of [FIRST_YEAR, 1971, 1989, first - 1, first, 2016, 2026]) {
        const {doubt} = desk.ask(`${asked[language](localName)} ${year}?`, language)!;
        expect([localName, year, from!.of.filter((name) => doubt.includes(name))]).toEqual([localName, year, year < first ? from!.of : []]);
      }
      for (const question of [`Wanneer is ${localName} ontstaan?`, `Welke gemeenten hoorden bij ${localName}?`]) {
        const {kind, sentence, ids} = desk.ask(question, 'nl')!;
        expect([kind, ids.length, from!.of.filter((name) => !sentence.includes(name))]).toEqual(['formed', 1, []]);
        expect(sentence).toContain(`In ${first - 1} waren dit nog`);
      }
      const merged = {
        nl: `Welke gemeenten fuseerden in ${first}?`,
        de: `Welche Gemeinden fusionierten ${first}?`,
        en: `Which municipalities merged in ${first}?`,
      }[language];
      expect(desk.ask(merged, language)!.ids).toEqual(placesWhere((one) => one.formed?.date.startsWith(String(first)) === true));
    }
});

test('a town that was a municipality of its own is asked about under the one of now, with what it was', () => {
  expect(desk.ask('Was Goor een gemeente in 1971?', 'nl')!.sentence).toBe(
    'De gemeente Hof van Twente bestaat sinds 1 januari 2001. In 1971 waren dit nog Ambt Delden, Diepenheim, Goor, Markelo en Stad Delden.',
  );
  expect(desk.ask('gemeenten in Twente in 1989', 'nl')!.doubt).toContain('In 1989 waren dit nog Den Ham en Vriezenveen.');
  expect(desk.ask('gemeenten in Twente in 2001', 'nl')!.doubt).not.toContain('waren dit nog');
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
