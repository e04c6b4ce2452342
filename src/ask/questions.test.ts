import {describe, expect, test} from 'vitest';
import type {BaseLanguage} from '../i18n/languages.ts';
import type {QuestionKind} from './question.ts';
import {
  all,
  claimOf,
  costs,
  countryOf,
  desk,
  endedBetween,
  kmBetween,
  linesAt,
  linksWhere,
  membersWhere,
  milestonesWhere,
  networksOf,
  placesWhere,
  projectsTouching,
  projectsWhere,
  ranIn,
  withCountry,
  within,
  withPartner,
  withWord,
} from './testing.ts';

/** What must come out, whatever the language: ids in any order, and what the sentence or the question said again must hold. */
interface Expected {
  readonly kind: QuestionKind;
  readonly ids?: readonly string[];
  readonly says?: readonly (string | number)[];
  /** The three questions, Dutch, German, English. */
  readonly asked: Readonly<Record<BaseLanguage, string>>;
}

const isSister = ({kind}: {readonly kind: string}): boolean => kind === 'sister-city';

const QUESTIONS: readonly Expected[] = [
  {
    kind: 'projects',
    ids: projectsTouching('losser'),
    says: [projectsTouching('losser').length, all.complete, all.projects],
    asked: {nl: 'Welke projecten raken Losser?', de: 'Welche Projekte betreffen Losser?', en: 'Which projects touch Losser?'},
  },
  {
    kind: 'projects',
    ids: projectsTouching('hengelo'),
    asked: {nl: 'Aan welke projecten doen wij mee?', de: 'An welchen Projekten sind wir beteiligt?', en: 'In which projects do we take part?'},
  },
  {
    kind: 'projects',
    ids: projectsTouching('dinkelland'),
    asked: {nl: 'Hoeveel projecten zijn er in Denekamp?', de: 'Wie viele Projekte gibt es in Denekamp?', en: 'How many projects are there in Denekamp?'},
  },
  {
    kind: 'projects',
    says: [all.projects],
    ids: projectsWhere(() => true),
    asked: {nl: 'Hoeveel projecten zijn er?', de: 'Wie viele Projekte gibt es?', en: 'How many projects are there?'},
  },
  {
    kind: 'projects',
    ids: projectsWhere(({theme}) => theme === 'water'),
    asked: {nl: 'Welke projecten gaan over water?', de: 'Welche Projekte gibt es zum Thema Wasser?', en: 'Which projects are about water?'},
  },
  {
    kind: 'projects',
    ids: ranIn(2019),
    asked: {nl: 'Welke projecten liepen in 2019?', de: 'Welche Projekte liefen 2019?', en: 'Which projects were running in 2019?'},
  },
  {
    kind: 'projects',
    ids: endedBetween(2022, 2022),
    asked: {nl: 'Welke projecten zijn geëindigd in 2022?', de: 'Welche Projekte endeten im Jahr 2022?', en: 'Which projects ended in 2022?'},
  },
  {
    kind: 'projects',
    ids: endedBetween(2020, 9999),
    asked: {
      nl: 'Hoeveel projecten zijn afgelopen sinds 2020?',
      de: 'Wie viele Projekte sind seit 2020 beendet?',
      en: 'How many projects have ended since 2020?',
    },
  },
  {
    kind: 'projects',
    ids: projectsWhere(({lead}) => lead?.name === 'EUREGIO'),
    asked: {nl: 'Welke projecten trekt de EUREGIO?', de: 'Welche Projekte leitet die EUREGIO?', en: 'Which projects does EUREGIO lead?'},
  },
  {
    kind: 'projects',
    ids: projectsWhere(({theme, period}) => theme === 'health' && period === 'VI A'),
    asked: {
      nl: 'Zorgprojecten in Interreg VI A: welke projecten over zorg?',
      de: 'Projekte zur Gesundheit in Interreg VI A',
      en: 'Health projects of Interreg VI A',
    },
  },
  {
    kind: 'projects',
    ids: withCountry('DE'),
    asked: {nl: 'Welke projecten hebben een Duitse partner?', de: 'Welche Projekte haben deutsche Partner?', en: 'Which projects have a German partner?'},
  },
  {
    kind: 'projects',
    ids: withWord('dinkel'),
    says: ['Dinkel'],
    asked: {nl: 'Projecten over de Dinkel', de: 'Projekte über die Dinkel', en: 'Projects about the Dinkel'},
  },
  {
    kind: 'projects',
    ids: withPartner('Saxion Hogeschool'),
    asked: {
      nl: 'Aan welke projecten doet Saxion Hogeschool mee?',
      de: 'An welchen Projekten ist Saxion Hogeschool beteiligt?',
      en: 'In which projects does Saxion Hogeschool take part?',
    },
  },
  {
    kind: 'partnerships',
    ids: ['almelo-preston', 'almelo-iserlohn'],
    says: ['Preston', 'Iserlohn', 2],
    asked: {nl: 'Met welke steden heeft Almelo een stedenband?', de: 'Welche Städtepartnerschaften hat Almelo?', en: 'Which twin towns does Almelo have?'},
  },
  {
    kind: 'partnerships',
    ids: ['hengelo-emsdetten', 'hengelo-malmo'],
    says: ['Emsdetten'],
    asked: {nl: 'Wat zijn de partnersteden van Hengelo?', de: 'Welche Partnerstädte hat Hengelo?', en: 'What are the partner cities of Hengelo?'},
  },
  {
    kind: 'partnerships',
    ids: linksWhere((link) => isSister(link) && link.status === 'ended'),
    asked: {nl: 'Welke jumelages zijn voorbij?', de: 'Welche Städtepartnerschaften sind beendet?', en: 'Which twinnings have ended?'},
  },
  {
    kind: 'partnerships',
    ids: linksWhere(({to, status}) => countryOf(to) === 'FR' && status !== 'ended'),
    asked: {nl: 'Partnersteden in Frankrijk', de: 'Partnerstädte in Frankreich', en: 'Partner cities in France'},
  },
  {
    kind: 'partnerships',
    ids: linksWhere((link) => isSister(link) && link.status !== 'ended'),
    asked: {nl: 'Hoeveel zustersteden zijn er?', de: 'Wie viele Städtepartnerschaften gibt es?', en: 'How many sister cities are there?'},
  },
  {
    kind: 'members',
    ids: membersWhere('in2016'),
    // Of two nobody knows whether they were members then: they are not counted.
    says: [
      membersWhere('in2016', (one) => one.euregio?.in2016 !== 'unknown').length,
      membersWhere('in2016', (one) => one.euregio?.in2016 === 'unknown').length,
      membersWhere('in2016', (one) => one.euregio?.in2016 === 'probable').length,
      129,
    ],
    asked: {nl: 'Wie was lid van de EUREGIO in 2016?', de: 'Wer war 2016 Mitglied der EUREGIO?', en: 'Who was a member of EUREGIO in 2016?'},
  },
  {
    kind: 'members',
    ids: membersWhere('now', ({country}) => country === 'DE'),
    asked: {
      nl: 'Hoeveel Duitse leden heeft de EUREGIO?',
      de: 'Wie viele deutsche Mitglieder hat die EUREGIO?',
      en: 'How many German members does EUREGIO have?',
    },
  },
  {
    kind: 'members',
    // The seven cities of the network, from its own site.
    ids: ['almelo', 'borne', 'enschede', 'hengelo', 'munster', 'oldenzaal', 'osnabruck'],
    says: [7],
    asked: {nl: 'Wie is lid van MONT?', de: 'Wer ist Mitglied von MONT?', en: 'Who is a member of MONT?'},
  },
  {
    kind: 'membership',
    ids: ['losser', 'euregio'],
    asked: {nl: 'Is Losser lid van de EUREGIO?', de: 'Ist Losser Mitglied der EUREGIO?', en: 'Is Losser a member of EUREGIO?'},
  },
  {
    kind: 'networks',
    ids: networksOf('borne'),
    says: [networksOf('borne').length],
    asked: {nl: 'Van welke netwerken is Borne lid?', de: 'In welchen Netzwerken ist Borne Mitglied?', en: 'Of which networks is Borne a member?'},
  },
  {
    kind: 'since',
    says: [1991],
    ids: ['hengelo', 'emsdetten', 'hengelo-emsdetten'],
    asked: {nl: 'Sinds wanneer zijn wij met Emsdetten verbonden?', de: 'Seit wann sind wir mit Emsdetten verbunden?', en: 'Since when are we with Emsdetten?'},
  },
  {
    kind: 'since',
    says: [2021],
    ids: ['enschede', 'munster', 'enschede-munster'],
    asked: {
      nl: 'Hoe lang hebben Enschede en Münster al een stedenband?',
      de: 'Seit wann sind Enschede und Münster Partnerstädte?',
      en: 'Since when have Enschede and Münster been sister cities?',
    },
  },
  {
    kind: 'since',
    ids: ['mont'],
    says: [1989, 1999],
    asked: {nl: 'Wanneer is MONT begonnen?', de: 'Wann wurde MONT gegründet?', en: 'When was MONT founded?'},
  },
  {
    kind: 'since',
    ids: ['diwa'],
    says: [2027],
    asked: {nl: 'Wanneer eindigt DIWA?', de: 'Wann endet DIWA?', en: 'When does DIWA end?'},
  },
  {
    kind: 'distance',
    ids: ['hengelo', 'osnabruck'],
    says: [`${kmBetween('hengelo', 'osnabruck')} km`],
    asked: {
      nl: 'Hoe ver is het van Hengelo naar Osnabrück?',
      de: 'Wie weit ist es von Hengelo nach Osnabrück?',
      en: 'How far is it from Hengelo to Osnabrück?',
    },
  },
  {
    kind: 'distance',
    ids: ['hengelo', 'preston'],
    says: [`${kmBetween('hengelo', 'preston')} km`],
    asked: {nl: 'Afstand tot Preston', de: 'Entfernung nach Preston', en: 'distance to Preston'},
  },
  {
    kind: 'near',
    ids: within('losser', 10),
    asked: {nl: 'Wat ligt binnen 10 km van Losser?', de: 'Was liegt im Umkreis von 10 km um Losser?', en: 'What lies within 10 km of Losser?'},
  },
  {
    kind: 'shared',
    says: ['EUREGIO', 'MONT', 'RB 61'],
    asked: {
      nl: 'Wat hebben Hengelo en Osnabrück gemeen?',
      de: 'Was haben Hengelo und Osnabrück gemeinsam?',
      en: 'What do Hengelo and Osnabrück have in common?',
    },
  },
  {
    kind: 'ties',
    ids: [...networksOf('losser'), 'regio-twente', 'losser-emsburen'],
    asked: {nl: 'Welke verbanden heeft Losser?', de: 'Welche Verbindungen hat Losser?', en: 'What are the ties of Losser?'},
  },
  {
    kind: 'changes',
    says: [milestonesWhere((date) => date >= '2020')],
    asked: {nl: 'Wat is er veranderd sinds 2020?', de: 'Was hat sich seit 2020 geändert?', en: 'What has changed since 2020?'},
  },
  {
    kind: 'changes',
    says: [milestonesWhere((date) => date.startsWith('2023'))],
    asked: {nl: 'Wat gebeurde er in 2023?', de: 'Was ist 2023 passiert?', en: 'What happened in 2023?'},
  },
  {
    kind: 'lead',
    says: ['EUREGIO'],
    ids: ['unlock', 'gronau'],
    asked: {nl: 'Wie leidt Unlock?', de: 'Wer leitet Unlock?', en: 'Who leads Unlock?'},
  },
  {
    kind: 'lead',
    ids: ['mont', 'hengelo'],
    says: ['Hengelo', 2026],
    asked: {nl: 'Wie is voorzitter van MONT?', de: 'Wer hat den Vorsitz von MONT?', en: 'Who chairs MONT?'},
  },
  {
    kind: 'cost',
    ids: ['euregio-spoorregio'],
    // € 399 092.89 according to the programme.
    says: [/399.093/.source],
    asked: {nl: 'Wat kost EUREGIO SpoorRegio?', de: 'Was kostet EUREGIO SpoorRegio?', en: 'How much does EUREGIO SpoorRegio cost?'},
  },
  {
    kind: 'cost',
    ids: ['living-vecht-dinkel'],
    says: ['EFRO', 'Waterschap Vechtstromen', 'Provincie Overijssel'],
    asked: {nl: 'Wie betaalt LIVING Vecht-Dinkel?', de: 'Wer bezahlt LIVING Vecht-Dinkel?', en: 'Who pays for LIVING Vecht-Dinkel?'},
  },
  {
    kind: 'costs',
    says: [costs.known, all.projects, costs.millions.replace('.', '.')],
    asked: {nl: 'Wat kosten de projecten?', de: 'Was kosten die Projekte?', en: 'What do the projects cost?'},
  },
  {
    kind: 'seats',
    ids: ['hengelo'],
    says: [2, 3, 84],
    asked: {
      nl: 'Hoeveel zetels heeft Hengelo in de EUREGIO-raad?',
      de: 'Wie viele Sitze hat Hengelo im EUREGIO-Rat?',
      en: 'How many seats does Hengelo have on the EUREGIO council?',
    },
  },
  {
    kind: 'figure',
    ids: ['enschede'],
    says: [String(claimOf('enschede.population')).replace(/(?=\d{3}$)/, '.')],
    asked: {nl: 'Hoeveel inwoners heeft Enschede?', de: 'Wie viele Einwohner hat Enschede?', en: 'How many inhabitants does Enschede have?'},
  },
  {
    kind: 'stations',
    // Timetables of RB 64 and RB 51: both stop at “Gronau (Westf)”.
    ids: ['gronau', 'rb64', 'rb51'],
    asked: {nl: 'Welke treinen stoppen in Gronau?', de: 'Welche Züge halten in Gronau (Westf.)?', en: 'Which trains stop in Gronau?'},
  },
  {
    kind: 'stations',
    ids: ['schuttorf', 'rb61'],
    asked: {nl: 'Welke treinen rijden naar Schüttorf?', de: 'Welche Züge fahren nach Schuettorf?', en: 'Trains to Schuttorf'},
  },
  {
    kind: 'places',
    // The seven of the Landkreis: four Samtgemeinden and three towns of their own, after its web site.
    says: [7],
    ids: ['bad-bentheim', 'emlichheim', 'neuenhaus', 'nordhorn', 'schuttorf', 'uelsen', 'wietmarschen'],
    asked: {
      nl: 'Welke gemeenten liggen in de Graafschap Bentheim?',
      de: 'Welche Gemeinden liegen in der Grafschaft Bentheim?',
      en: 'Which municipalities are in the county of Bentheim?',
    },
  },
  {
    kind: 'stations',
    ids: ['hengelo', ...linesAt('Hengelo')],
    asked: {nl: 'station Hengelo', de: 'Bahnhof Hengelo', en: 'railway station Hengelo'},
  },
  {
    kind: 'places',
    ids: placesWhere(({region, kind}) => region === 'achterhoek' && kind !== 'water-board'),
    asked: {nl: 'Welke gemeenten liggen in de Achterhoek?', de: 'Welche Gemeinden liegen im Achterhoek?', en: 'Which municipalities are in the Achterhoek?'},
  },
  {
    kind: 'places',
    ids: placesWhere(({kind}) => kind === 'water-board'),
    asked: {nl: 'waterschappen', de: 'Wasserverbände', en: 'water boards'},
  },
  {
    kind: 'places',
    ids: placesWhere(({kind, district}) => district === 'Kreis Borken' && ['municipality', 'city', 'joint-municipality'].includes(kind)),
    asked: {
      nl: 'Hoeveel gemeenten heeft Kreis Borken?',
      de: 'Wie viele Gemeinden hat der Kreis Borken?',
      en: 'How many municipalities are there in Kreis Borken?',
    },
  },
];

const spaces = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');
/** A number or text, with the thousands and decimals parted as the language has it. */
const pattern = (wanted: string | number): RegExp =>
  typeof wanted === 'number'
    ? new RegExp(`(?<![\\d.,])${wanted}(?![\\d])`)
    : new RegExp(wanted.replaceAll(/[()]/g, String.raw`\$&`).replaceAll(/(?<=\d)\.(?=\d)/g, '[.,]'));

for (const language of ['nl', 'de', 'en'] as const) {
  describe(language, () => {
    test.each(QUESTIONS.map((question) => [question.asked[language], question] as const))('%s', (text, {kind, ids, says = []}) => {
      const answer = desk.ask(text, language);
      expect(answer?.kind).toBe(kind);
      expect(answer?.doubt).toBe('');
      if (ids) expect(answer?.ids.toSorted()).toEqual([...new Set(ids)].toSorted());
      const said = spaces(`${answer?.asked} ${answer?.sentence}`);
      expect(says.filter((wanted) => !pattern(wanted).test(said))).toEqual([]);
      expect(answer?.answered).toBe(true);
    });
  });
}

test('there are forty questions and more in each language', () => {
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(40);
});

test('an answer says what it was asked and what is not known', () => {
  const answer = desk.ask('Welke projecten raken Losser?', 'nl');
  expect(answer?.asked).toBe(`Projecten met een partner of plaats in Losser: ${projectsTouching('losser').length}`);
  expect(answer?.sentence).toContain(`Van ${all.complete} van de ${all.projects} projecten kennen wij alle partners; het kunnen er meer zijn.`);
});

test.each(['nl', 'de', 'en'] as const)('every answer has its sources and two more questions, and each of those is answered: %s', (language) => {
  const strays = QUESTIONS.flatMap(({asked}) => {
    const answer = desk.ask(asked[language], language);
    const open = answer?.next.filter((next) => desk.ask(next, language)?.answered !== true || desk.ask(next, language)?.doubt !== '') ?? [];
    return [
      ...open,
      ...(answer?.next.length === 2 ? [] : [`${asked[language]}: ${answer?.next.length} next`]),
      ...(answer?.sources.length === 0 ? [`${asked[language]}: no source`] : []),
    ];
  });
  expect(strays).toEqual([]);
});

test('what is not all partner cities is not called so', () => {
  // Of Hengelo: Emsdetten is a sister city, Malmö a contact of 2016. Of Almelo: Preston and Iserlohn, both sister cities.
  expect(desk.ask('Wat zijn de partnersteden van Hengelo?', 'nl')?.asked).toBe('Banden met andere steden van Hengelo: 2');
  expect(desk.ask('Welche Partnerstädte hat Hengelo?', 'de')?.asked).toMatch(/^Verbindungen mit anderen Städten/);
});
