import {expect, test} from 'vitest';
import {sentencesIn} from './sentences.ts';

const nl = sentencesIn('nl');
const de = sentencesIn('de');
const en = sentencesIn('en');
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

test('a place is told by distance, direction and country', () => {
  expect([nl, de, en].map((say) => plain(say.position(50.7, 'e', 'Hengelo', say.country('DE'))))).toEqual([
    '51 km ten oosten van Hengelo, in Duitsland',
    '51 km östlich von Hengelo, in Deutschland',
    '51 km east of Hengelo, in Germany',
  ]);
  expect(plain(nl.position(8, 'se', 'Hengelo', null))).toBe('8 km ten zuidoosten van Hengelo');
});

test('countries take the article that their language asks for', () => {
  expect(['NL', 'US', 'GB', 'TR', 'SE'].map((code) => de.country(code))).toEqual([
    'in den Niederlanden',
    'in den USA',
    'im Vereinigten Königreich',
    'in der Türkei',
    'in Schweden',
  ]);
  expect(['NL', 'US', 'GB', 'KR'].map((code) => nl.country(code))).toEqual([
    'in Nederland',
    'in de Verenigde Staten',
    'in het Verenigd Koninkrijk',
    'in Zuid-Korea',
  ]);
  expect(['NL', 'US', 'GB'].map((code) => en.country(code))).toEqual(['in the Netherlands', 'in the United States', 'in the United Kingdom']);
});

test('a source line names who and as of when, and says so when the date is unknown', () => {
  expect(nl.source(['Regio Twente'], 0, '2021')).toBe('**Bron** Regio Twente · peildatum 2021');
  expect(nl.source(['Regio Twente'], 0, null)).toBe('**Bron** Regio Twente · datum onbekend');
  expect(nl.source(['a', 'b'], 3, '2021')).toBe('**Bronnen** a, b en nog 3 · peildatum 2021');
  expect(de.source(['a', 'b'], 0, null)).toBe('**Quellen** a und b · Stand unbekannt');
  expect(en.source([], 0, '2016')).toBe('**Source** unknown · as of 2016');
});

test('a contact is never called a sister city, and doubt is said', () => {
  expect(nl.link({kind: 'contact', status: 'unknown', since: '2016', until: null})).toBe('Contact uit 2016, nu onbekend');
  expect(de.link({kind: 'sister-city', status: 'active', since: '1991', until: null})).toBe('Städtepartnerschaft seit 1991');
  expect(en.link({kind: 'sister-city', status: 'ended', since: '1975', until: '2017'})).toBe('Sister city from 1975 to 2017');
  expect(nl.link({kind: 'sister-city', status: 'ended', since: null, until: '2005'})).toBe('Stedenband, voorbij sinds 2005');
  expect(nl.link({kind: 'sister-city', status: 'suspended', since: '1991', until: null})).toBe('Stedenband sinds 1991, opgeschort');
});

test('the partners of Hengelo make one sentence in each language', () => {
  const partners = [
    {kind: 'sister-city', names: ['Emsdetten']},
    {kind: 'contact', names: ['Malmö / Greater Copenhagen']},
  ] as const;
  expect([nl, de, en].map((say) => say.partners('Hengelo', partners))).toEqual([
    'Hengelo heeft **1 stedenband**, met Emsdetten, en **1 contact**, met Malmö / Greater Copenhagen.',
    'Hengelo hat **1 Städtepartnerschaft**, mit Emsdetten, und **1 Kontakt**, mit Malmö / Greater Copenhagen.',
    'Hengelo has **1 sister city**, Emsdetten, and **1 contact**, Malmö / Greater Copenhagen.',
  ]);
  expect(nl.partners('Enschede', [{kind: 'sister-city', names: ['Palo Alto', 'Dalian']}])).toBe('Enschede heeft **2 stedenbanden**, met Palo Alto en Dalian.');
});

test('sources that differ on the seats stand side by side', () => {
  const seats = [
    {count: 2, source: 'notitie', year: '2016'},
    {count: 3, source: 'Regio Twente', year: '2021'},
  ];
  expect(nl.council('Hengelo', {seats, of: 84})).toBe('Hengelo heeft **2 van de 84 zetels** in de EUREGIO-raad (notitie 2016); Regio Twente noemt er 3.');
  expect(en.council('Almelo', {seats: [{count: 3, source: 'Regio Twente', year: '2021'}], of: 84})).toBe(
    'Almelo has **3 of the 84 seats** on the EUREGIO council (Regio Twente 2021).',
  );
});

test('two things that both belong to something', () => {
  expect(nl.together('Hengelo', 'Osnabrück', ['MONT', 'EUREGIO'])).toBe('Hengelo en Osnabrück zitten samen in **MONT en EUREGIO**.');
  expect(nl.togetherProjects(['EUREGIO Goederencorridor'], 0)).toBe('Beide doen mee in het project **EUREGIO Goederencorridor**.');
  expect(plain(nl.apart('Hengelo', 'Osnabrück', 85.2))).toBe('Van Hengelo naar Osnabrück is het 85 km, in een rechte lijn.');
  expect(de.lines(['RB 61 Bielefeld–Hengelo'])).toBe('Bahnlinie: RB 61 Bielefeld–Hengelo.');
});

test('plain Dutch speaks Dutch', () => {
  expect(sentencesIn('nl-b1')).toBe(nl);
});

/** The same sentence in Dutch, German and English. */
const each = (say: (sentences: typeof nl) => string): string[] => [nl, de, en].map((sentences) => plain(say(sentences)));

test('each of the eight directions has its word', () => {
  const points = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
  expect(points.map((point) => plain(nl.position(10, point, 'Hengelo', null)))).toEqual(
    ['noorden', 'noordoosten', 'oosten', 'zuidoosten', 'zuiden', 'zuidwesten', 'westen', 'noordwesten'].map((word) => `10 km ten ${word} van Hengelo`),
  );
  expect(points.map((point) => plain(de.position(10, point, 'Hengelo', null)))).toEqual(
    ['nördlich', 'nordöstlich', 'östlich', 'südöstlich', 'südlich', 'südwestlich', 'westlich', 'nordwestlich'].map((word) => `10 km ${word} von Hengelo`),
  );
  expect(points.map((point) => plain(en.position(10, point, 'Hengelo', null)))).toEqual(
    ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'].map((word) => `10 km ${word} of Hengelo`),
  );
});

test('one source is a source, several are sources, whether they are named or counted', () => {
  expect(each((say) => say.source(['CBS'], 0, '2024'))).toEqual([
    '**Bron** CBS · peildatum 2024',
    '**Quelle** CBS · Stand 2024',
    '**Source** CBS · as of 2024',
  ]);
  expect(each((say) => say.source(['CBS', 'DUO'], 0, '2024'))).toEqual([
    '**Bronnen** CBS en DUO · peildatum 2024',
    '**Quellen** CBS und DUO · Stand 2024',
    '**Sources** CBS and DUO · as of 2024',
  ]);
  expect(each((say) => say.source(['CBS', 'DUO'], 1200, null))).toEqual([
    '**Bronnen** CBS, DUO en nog 1.200 · datum onbekend',
    '**Quellen** CBS, DUO und 1.200 weitere · Stand unbekannt',
    '**Sources** CBS, DUO and 1,200 more · date unknown',
  ]);
  expect(each((say) => say.source(['CBS'], 1, '2024'))).toEqual([
    '**Bronnen** CBS en nog 1 · peildatum 2024',
    '**Quellen** CBS und 1 weitere · Stand 2024',
    '**Sources** CBS and 1 more · as of 2024',
  ]);
  expect(each((say) => say.source([], 0, null))).toEqual([
    '**Bron** onbekend · datum onbekend',
    '**Quelle** unbekannt · Stand unbekannt',
    '**Source** unknown · date unknown',
  ]);
});

test('a partnership is told as it is: active, suspended, doubtful or over, with or without dates', () => {
  const link = {kind: 'sister-city', status: 'active', since: '1991', until: null} as const;
  expect(each((say) => say.link(link))).toEqual(['Stedenband sinds 1991', 'Städtepartnerschaft seit 1991', 'Sister city since 1991']);
  expect(each((say) => say.link({...link, since: null}))).toEqual([
    'Stedenband, begin onbekend',
    'Städtepartnerschaft, Beginn unbekannt',
    'Sister city, start unknown',
  ]);
  expect(each((say) => say.link({...link, status: 'suspended'}))).toEqual([
    'Stedenband sinds 1991, opgeschort',
    'Städtepartnerschaft seit 1991, ausgesetzt',
    'Sister city since 1991, suspended',
  ]);
  expect(each((say) => say.link({...link, status: 'unknown'}))).toEqual([
    'Stedenband sinds 1991, nu onbekend',
    'Städtepartnerschaft seit 1991, heute unbekannt',
    'Sister city since 1991, now unknown',
  ]);
  const ended = {...link, status: 'ended'} as const;
  expect(each((say) => say.link({...ended, since: '1975', until: '2017'}))).toEqual([
    'Stedenband van 1975 tot 2017',
    'Städtepartnerschaft von 1975 bis 2017',
    'Sister city from 1975 to 2017',
  ]);
  expect(each((say) => say.link({...ended, since: '1975', until: null}))).toEqual([
    'Stedenband van 1975 tot onbekende datum',
    'Städtepartnerschaft von 1975 bis (Datum unbekannt)',
    'Sister city from 1975 to (date unknown)',
  ]);
  expect(each((say) => say.link({...ended, since: null, until: '2005'}))).toEqual([
    'Stedenband, voorbij sinds 2005',
    'Städtepartnerschaft, beendet 2005',
    'Sister city, ended 2005',
  ]);
  expect(each((say) => say.link({...ended, since: null, until: null}))).toEqual([
    'Stedenband, voorbij sinds onbekende datum',
    'Städtepartnerschaft, beendet (Datum unbekannt)',
    'Sister city, ended (date unknown)',
  ]);
  expect(each((say) => say.link({...link, kind: 'contact', since: '2016'}))).toEqual(['Contact uit 2016', 'Kontakt von 2016', 'Contact of 2016']);
  expect(each((say) => say.linkFar(link, 51.4))).toEqual([
    'Stedenband sinds 1991 · 51 km',
    'Städtepartnerschaft seit 1991 · 51 km',
    'Sister city since 1991 · 51 km',
  ]);
  expect(each((say) => say.linkFar(link, null))).toEqual(each((say) => say.link(link)));
});

test('one partner and several have their own words, for each kind of link', () => {
  const kinds = ['sister-city', 'friendship-city', 'thematic-cooperation', 'contact', 'sponsorship'] as const;
  const counted = (say: typeof nl, names: readonly string[]): string[] =>
    kinds.map((kind) => /\*\*(.+)\*\*/.exec(say.partners('X', [{kind, names}]))?.[1] ?? '');
  expect(counted(nl, ['a'])).toEqual(['1 stedenband', '1 vriendschapsband', '1 samenwerking op één thema', '1 contact', '1 steunband']);
  expect(counted(nl, ['a', 'b'])).toEqual(['2 stedenbanden', '2 vriendschapsbanden', '2 samenwerkingen op één thema', '2 contacten', '2 steunbanden']);
  expect(counted(de, ['a'])).toEqual(['1 Städtepartnerschaft', '1 Städtefreundschaft', '1 Zusammenarbeit zu einem Thema', '1 Kontakt', '1 Patenschaft']);
  expect(counted(de, ['a', 'b'])).toEqual([
    '2 Städtepartnerschaften',
    '2 Städtefreundschaften',
    '2 Formen der Zusammenarbeit zu einem Thema',
    '2 Kontakte',
    '2 Patenschaften',
  ]);
  expect(counted(en, ['a'])).toEqual(['1 sister city', '1 friendship city', '1 cooperation on one theme', '1 contact', '1 sponsorship']);
  expect(counted(en, ['a', 'b'])).toEqual(['2 sister cities', '2 friendship cities', '2 cooperations on one theme', '2 contacts', '2 sponsorships']);
  expect(each((say) => say.partners('Enschede', [{kind: 'sister-city', names: ['Palo Alto', 'Dalian']}]))).toEqual([
    'Enschede heeft **2 stedenbanden**, met Palo Alto en Dalian.',
    'Enschede hat **2 Städtepartnerschaften**, mit Palo Alto und Dalian.',
    'Enschede has **2 sister cities**, Palo Alto and Dalian.',
  ]);
  expect(each((say) => say.noPartners('Wierden'))).toEqual([
    'Wierden heeft geen stedenband.',
    'Wierden hat keine Städtepartnerschaft.',
    'Wierden has no sister city.',
  ]);
});

test('seats: with and without the whole, sources that agree once, sources that differ each', () => {
  const memo = {count: 2, source: 'memo', year: '2016'};
  expect(each((say) => say.council('Hengelo', {seats: [memo, {count: 3, source: 'Regio Twente', year: '2021'}], of: 84}))).toEqual([
    'Hengelo heeft **2 van de 84 zetels** in de EUREGIO-raad (memo 2016); Regio Twente noemt er 3.',
    'Hengelo hat **2 von 84 Sitzen** im EUREGIO-Rat (memo 2016); Regio Twente nennt 3.',
    'Hengelo has **2 of the 84 seats** on the EUREGIO council (memo 2016); Regio Twente lists 3.',
  ]);
  expect(
    each((say) =>
      say.council('Hengelo', {
        seats: [
          {...memo, year: null},
          {count: 2, source: 'CBS', year: '2021'},
        ],
        of: null,
      }),
    ),
  ).toEqual([
    'Hengelo heeft **2 zetels** in de EUREGIO-raad (memo).',
    'Hengelo hat **2 Sitze** im EUREGIO-Rat (memo).',
    'Hengelo has **2 seats** on the EUREGIO council (memo).',
  ]);
  expect(each((say) => say.council('Hengelo', {seats: [], of: 84}))).toEqual(['', '', '']);
});

test('what the lens tells has a singular and a plural', () => {
  expect(each((say) => say.mont('Hengelo', ['Münster', 'Osnabrück']))).toEqual([
    'Via MONT werkt Hengelo met **Münster en Osnabrück**.',
    'Über MONT arbeitet Hengelo mit **Münster und Osnabrück** zusammen.',
    'Through MONT, Hengelo works with **Münster and Osnabrück**.',
  ]);
  expect(each((say) => say.european('Hengelo', ['ERRIN']))).toEqual([
    'In Europa doet Hengelo mee in **1 netwerk**: ERRIN.',
    'In Europa ist Hengelo in **1 Netzwerk** dabei: ERRIN.',
    'In Europe, Hengelo takes part in **1 network**: ERRIN.',
  ]);
  expect(each((say) => say.european('Hengelo', ['ERRIN', 'HNP']))).toEqual([
    'In Europa doet Hengelo mee in **2 netwerken**: ERRIN en HNP.',
    'In Europa ist Hengelo in **2 Netzwerken** dabei: ERRIN und HNP.',
    'In Europe, Hengelo takes part in **2 networks**: ERRIN and HNP.',
  ]);
  expect(each((say) => say.projects('Hengelo', 1))).toEqual([
    '**1 project** heeft of had deelnemers uit Hengelo.',
    '**1 Projekt** hat oder hatte Beteiligte aus Hengelo.',
    '**1 project** has or had participants from Hengelo.',
  ]);
  expect(each((say) => say.projects('Hengelo', 8))).toEqual([
    '**8 projecten** hebben of hadden deelnemers uit Hengelo.',
    '**8 Projekte** haben oder hatten Beteiligte aus Hengelo.',
    '**8 projects** have or had participants from Hengelo.',
  ]);
  expect(each((say) => say.members('MONT', 1))).toEqual(['MONT heeft **1 lid**.', 'MONT hat **1 Mitglied**.', 'MONT has **1 member**.']);
  expect(each((say) => say.members('MONT', 10))).toEqual([
    'MONT heeft **10 leden** op deze kaart.',
    'MONT hat **10 Mitglieder** auf dieser Karte.',
    'MONT has **10 members** on this map.',
  ]);
  expect(each((say) => say.inYear(1995))).toEqual(['U kijkt naar 1995.', 'Sie sehen das Jahr 1995.', 'You are looking at 1995.']);
});

test('how two things are tied is told directly, by what they share, and as the crow flies', () => {
  const link = {kind: 'sister-city', status: 'active', since: '1991', until: null} as const;
  expect(each((say) => say.direct('Hengelo', 'Emsdetten', link))).toEqual([
    'Hengelo en Emsdetten: stedenband sinds 1991.',
    'Hengelo und Emsdetten: Städtepartnerschaft seit 1991.',
    'Hengelo and Emsdetten: sister city since 1991.',
  ]);
  expect(each((say) => say.direct('Almelo', 'Denizli', {...link, status: 'ended', until: '2017'}))).toEqual([
    'Almelo en Denizli: stedenband tot 2017.',
    'Almelo und Denizli: Städtepartnerschaft bis 2017.',
    'Almelo and Denizli: sister city until 2017.',
  ]);
  expect(each((say) => say.direct('a', 'b', {...link, status: 'ended'}))).toEqual([
    'a en b: stedenband tot onbekende datum.',
    'a und b: Städtepartnerschaft bis (Datum unbekannt).',
    'a and b: sister city until (date unknown).',
  ]);
  expect(each((say) => say.direct('a', 'b', {...link, since: null}))).toEqual([
    'a en b: stedenband, begin onbekend.',
    'a und b: Städtepartnerschaft, Beginn unbekannt.',
    'a and b: sister city, start unknown.',
  ]);
  expect(each((say) => say.direct('Hengelo', 'Malmö', {...link, kind: 'contact', since: '2016'}))).toEqual([
    'Hengelo en Malmö: contact uit 2016.',
    'Hengelo und Malmö: Kontakt von 2016.',
    'Hengelo and Malmö: contact of 2016.',
  ]);
  expect(each((say) => say.directMember('Hengelo', 'MONT'))).toEqual(['Hengelo hoort bij MONT.', 'Hengelo gehört zu MONT.', 'Hengelo belongs to MONT.']);
  expect(each((say) => say.directPlain('a', 'b'))).toEqual([
    'a en b hebben direct met elkaar te maken.',
    'a und b haben unmittelbar miteinander zu tun.',
    'a and b are tied to each other directly.',
  ]);
  expect(each((say) => say.together('a', 'b', ['MONT']))).toEqual([
    'a en b zitten samen in **MONT**.',
    'a und b sind gemeinsam in **MONT**.',
    'a and b are together in **MONT**.',
  ]);
  expect(each((say) => say.togetherProjects(['Unlock'], 0))).toEqual([
    'Beide doen mee in het project **Unlock**.',
    'Beide sind am Projekt **Unlock** beteiligt.',
    'Both take part in the project **Unlock**.',
  ]);
  expect(each((say) => say.togetherProjects(['Unlock', 'Rail'], 0))).toEqual([
    'Beide doen mee in de projecten **Unlock en Rail**.',
    'Beide sind an den Projekten **Unlock und Rail** beteiligt.',
    'Both take part in the projects **Unlock and Rail**.',
  ]);
  expect(each((say) => say.togetherProjects(['Unlock', 'Rail'], 3))).toEqual([
    'Beide doen mee in **5 projecten**: Unlock, Rail en nog 3.',
    'Beide sind an **5 Projekten** beteiligt: Unlock, Rail und 3 weiteren.',
    'Both take part in **5 projects**: Unlock, Rail and 3 more.',
  ]);
  expect(each((say) => say.lines(['RB 61']))).toEqual(['Treinlijn: RB 61.', 'Bahnlinie: RB 61.', 'Railway line: RB 61.']);
  expect(each((say) => say.lines(['RB 61', 'RB 64']))).toEqual([
    'Treinlijnen: RB 61 en RB 64.',
    'Bahnlinien: RB 61 und RB 64.',
    'Railway lines: RB 61 and RB 64.',
  ]);
  expect(each((say) => say.sharedRest(['a', 'b']))).toEqual([
    'Beide hebben te maken met a en b.',
    'Beide haben mit a und b zu tun.',
    'Both have to do with a and b.',
  ]);
  expect(each((say) => say.apart('Hengelo', 'Osnabrück', 85.2))).toEqual([
    'Van Hengelo naar Osnabrück is het 85 km, in een rechte lijn.',
    'Von Hengelo nach Osnabrück sind es 85 km Luftlinie.',
    'From Hengelo to Osnabrück it is 85 km in a straight line.',
  ]);
  expect(each((say) => say.notTied('a', 'b'))).toEqual([
    'Wij kennen geen verband tussen a en b.',
    'Wir kennen keine Verbindung zwischen a und b.',
    'We know of no tie between a and b.',
  ]);
});
