import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {ask, km, membersWhere, placeWith, withWord} from './testing.ts';

/* What councillors and citizens ask besides: each kind with an answer of its own, or that it is not known. */

test('what a member pays to a network is not known, and not answered with the cost of projects', () => {
  expect(ask('Wat betaalt Hengelo aan de EUREGIO?').sentence).toBe('Wat leden aan de EUREGIO betalen, hebben wij niet gevonden.');
  expect(ask('Hoeveel contributie betaalt Hengelo voor MONT?').kind).toBe('fee');
  expect(ask('Wat kost het lidmaatschap van EUROCITIES?').sentence).toBe('Wat leden aan EUROCITIES betalen, hebben wij niet gevonden.');
  expect(ask('Wie viel zahlt Hengelo an die EUREGIO?', 'de').sentence).toBe('Was Mitglieder an die EUREGIO zahlen, haben wir nicht gefunden.');
  expect(ask('How much does Hengelo pay to EUREGIO?', 'en').sentence).toBe('What members pay to EUREGIO, we did not find.');
  expect(ask('Wat kosten de projecten van de EUREGIO?').kind).toBe('costs');
});

test('why and what differs are answered with what is known, without a reason of our own', () => {
  const difference = ask('Wat is het verschil tussen EUREGIO en MONT?');
  expect([difference.ids, difference.sentence.includes('1958'), difference.sentence.includes('december 1989')]).toEqual([['euregio', 'mont'], true, true]);
  const twinned = ask('Why is Hengelo twinned with Emsdetten?', 'en');
  expect(twinned.sentence).toMatch(/^The sources do not always give a reason\. This is what we know: A classic twinning/);
  expect(ask('Waarom doet Hengelo mee met MONT?').sentence).toContain('MONT verbindt Münster, Osnabrück en Netwerkstad Twente.');
  expect(ask('Warum?  Warum ist das so?', 'de').sentence).toBe('Warum das so ist, sagt diese Karte nicht. Das können Sie fragen.');
});

test('the dearest project is one of those whose cost is known, and nothing else is counted so', () => {
  const {sentence, ids} = ask('Wat is het duurste project?');
  const known = loadCatalogue().facts.projects.flatMap(({id, totalCost}) => (totalCost ? [{id, eur: totalCost.eur}] : []));
  expect(ids).toEqual([known.reduce((most, one) => (one.eur > most.eur ? one : most)).id]);
  // SPECTORS, the largest of the 48 that have a sum.
  expect(sentence.replaceAll('\u00A0', ' ')).toBe('**SPECTORS**: ongeveer € 9.880.000. Van 48 van de 79 projecten kennen wij het bedrag.');
  expect(ask('Welk project kreeg de meeste subsidie?').sentence.replaceAll('\u00A0', ' ')).toContain('**SPECTORS**: ongeveer € 4.940.000.');
  expect(['Welke gemeente heeft de meeste projecten?', 'Welk project heeft de meeste partners?'].map((text) => ask(text).answered)).toEqual([false, false]);
});

test('a bond of another kind than was asked for is told', () => {
  // The memo calls Malmö a contact.
  expect(ask('Is Malmö een zusterstad van Hengelo?')).toMatchObject({
    sentence: 'Zo’n band tussen Malmö en Hengelo kennen wij niet. Malmö en Hengelo: contact uit 2016.',
    ids: ['hengelo-malmo'],
  });
  expect(ask('Is Heidelberg een zusterstad van Hengelo?')).toMatchObject({sentence: 'Zo’n band tussen Heidelberg en Hengelo kennen wij niet.', ids: []});
  expect(ask('Met welke stad heeft Almelo een band?').ids).toEqual(['almelo-preston', 'almelo-iserlohn']);
});

test('two without a tie of their own are told what they share', () => {
  expect(ask('Sinds wanneer zijn Münster en Hengelo verbonden?').sentence).toMatch(
    /^Een eigen band tussen Münster en Hengelo kennen wij niet\. Münster en Hengelo zitten samen in \*\*de EUREGIO en MONT\*\*/,
  );
});

test('trains between two towns are those that stop in both; how long they take is not on the map', () => {
  expect(ask('Welcher Zug fährt von Münster nach Enschede?', 'de').ids).toEqual(['munster', 'enschede', 'rb64']);
  expect(ask('Welke trein rijdt van Hengelo naar Münster?').sentence).toBe('Geen treinlijn van deze kaart heeft een station in Hengelo en in Münster.');
  expect(ask('Hoe lang duurt de trein naar Münster?').sentence).toBe('Reistijden en kaartjes staan niet op deze kaart. Dit kunt u wel vragen.');
});

test('the six municipalities of Twente on the border are named', () => {
  const six = ['dinkelland', 'enschede', 'haaksbergen', 'losser', 'tubbergen', 'twenterand'];
  expect(ask('Welke Twentse gemeenten liggen aan de grens?')).toMatchObject({ids: six});
  expect(ask('Which towns are near the border?', 'en').sentence).toContain('Which municipalities lie on the border, we know of Twente only.');
});

test('a size is told in inhabitants and area, of Twente too', () => {
  const plain = (text: string): string => ask(text).sentence.replaceAll('\u00A0', ' ');
  expect(plain('Hoe groot is de EUREGIO?')).toContain('Oppervlakte van de EUREGIO: **ongeveer 13.000 km²**.');
  expect(plain('Hoe groot is Twente?')).toMatch(/Aantal inwoners van Twente: \*\*646\.375\*\*.*Oppervlakte van Twente: \*\*ongeveer 1\.490 km²\*\*/);
});

test('more ways to ask: how old, still running, what a name means, who sits there, members of a Kreis', () => {
  expect(ask('Hoe oud is de EUREGIO?').sentence).toBe('De EUREGIO bestaat sinds **1958**.');
  expect(ask('Loopt Unlock nog?').sentence).toBe('Unlock eindigde: **30 april 2019**.');
  expect(ask('Wat betekent ERRIN?')).toMatchObject({kind: 'what', ids: ['errin']});
  expect(ask('Wat doet de lobby in Brussel?')).toMatchObject({kind: 'what', ids: ['oost-nederland']});
  expect(ask('Doet Twente mee aan Vanguard?')).toMatchObject({kind: 'what', ids: ['vanguard']});
  expect(ask('Waar vergadert de EUREGIO-raad?').ids).toEqual(['euregio-office']);
  expect(ask('Wie zit namens Hengelo in de EUREGIO-raad?').sentence).toContain('Namen van bestuurders staan niet op deze kaart.');
  const members = ask('Welche Gemeinden im Kreis Borken sind Mitglied?', 'de');
  expect(members.asked).toBe('Gemeinden der EUREGIO, im Kreis Borken, heute: 17');
  expect(members.ids).toEqual(membersWhere('now', ({district, kind}) => district === 'Kreis Borken' && kind !== 'district'));
  expect(ask('Welche Projekte gab es 2018?', 'de').asked).toBe('Projekte, die 2018 liefen: 42');
});

test('the EUREGIO has its article in Dutch and German, in the case of the word before it', () => {
  expect([ask('Wie was lid van EUREGIO in 2016?').asked, ask('Wer ist Mitglied der EUREGIO?', 'de').asked]).toEqual([
    'Leden van de EUREGIO, in 2016: 108',
    'Mitglieder der EUREGIO, heute: 111',
  ]);
  const {sentence, next} = ask('Was haben Hengelo und Münster gemeinsam?', 'de');
  expect(sentence).toContain('in **der EUREGIO und MONT**');
  expect(next.join(' ')).not.toMatch(/die EUREGIO/);
  expect(ask('Wanneer is de EUREGIO begonnen?').next[0]).toBe('Wie is lid van de EUREGIO?');
  expect(ask('Wann begann die EUREGIO?', 'de').next[0]).toBe('Wer ist Mitglied der EUREGIO?');
});

test('yes or no, asked without a word that says so; who takes part; a chair of a year', () => {
  expect(ask('Zit Hardenberg bij de EUREGIO?').sentence).toMatch(/^Ja\. Hardenberg en de EUREGIO: lid/);
  expect(ask('Is Enschede part of MONT?', 'en').sentence).toMatch(/^Yes\. Enschede and MONT: member since 1989/);
  // Netwerkstad Twente are five, by its own page.
  expect(ask('Wie doet er mee aan Netwerkstad Twente?').ids).toEqual(['almelo', 'borne', 'enschede', 'hengelo', 'oldenzaal']);
  expect(ask('Wie was voorzitter van MONT in 2018?').sentence).toContain('Wie in 2018 voorzitter was van MONT, hebben wij niet gevonden.');
  expect(ask('Which networks is Twente a member of?', 'en').asked).toContain('Networks of Regio Twente');
});

test('whether a bond with a town far away is over', () => {
  expect(ask('Bestaat de band met Preston nog?').sentence).toBe('Preston heeft **1 stedenband**, met Almelo.');
  expect(ask('Is de band met Lomonosov beëindigd?')).toMatchObject({
    sentence:
      'Een band van Lomonosov die voorbij is, kennen wij niet. Lomonosov heeft **1 stedenband**, met Twenterand. Van 1 is niet bekend of de band nog loopt.',
    ids: ['twenterand-lomonosov'],
  });
});

test('lengths, postcodes of a village, trains to a town that is no place of the map', () => {
  const plain = (text: string, language: 'nl' | 'de' = 'nl'): string => ask(text, language).sentence.replaceAll('\u00A0', ' ');
  expect(plain('Hoe lang is het Twentekanaal?')).toBe('Lengte van Twentekanaal: **47 km**.');
  expect(plain('Wie lang ist die Grenze?', 'de')).toContain('Länge von der deutsch-niederländischen Grenze: **rund 570 km**.');
  expect(plain('postcode van Enter')).toMatch(/Postcodes van Enter: 7468\.$/);
  expect([ask('Hoe heet de trein naar Bielefeld?').ids, ask('Kan ik met de trein van Enschede naar Dortmund?').ids]).toEqual([['rb61'], ['enschede', 'rb51']]);
  expect(ask('Kan ik met de trein van Enschede naar Dortmund?').doubt).toBe('');
});

test('how often the council and MONT meet is what the sources say, those that differ side by side', () => {
  // City of Münster, 2025: at least three a year. Memo of 2016: twice; the site of MONT: once or twice.
  expect(
    [
      ask('Hoe vaak vergadert de EUREGIO-raad?'),
      ask('hoe vaak vergadert de raad'),
      ask('Wie oft tagt der EUREGIO-Rat?', 'de'),
      ask('How often does the council meet?', 'en'),
    ].map(({kind, sentence, doubt}) => [kind, sentence, doubt]),
  ).toEqual([
    ['claims', 'Vergaderingen van de EUREGIO-raad: **3 per jaar** (Ten minste drie per jaar).', ''],
    ['claims', 'Vergaderingen van de EUREGIO-raad: **3 per jaar** (Ten minste drie per jaar).', ''],
    ['claims', 'Sitzungen des EUREGIO-Rats: **3 im Jahr** (Mindestens drei im Jahr).', ''],
    ['claims', 'EUREGIO council meetings: **3 a year** (At least three a year).', ''],
  ]);
  expect(ask('Hoe vaak vergadert MONT?').sentence).toMatch(/\*\*2 per jaar\*\*.*notitie.*\*\*een of twee keer\*\*.*website/);
  expect(ask('Hoe vaak rijdt de trein naar Bielefeld?').sentence).toContain('Reistijden en kaartjes staan niet op deze kaart.');
  expect(ask('Hoe vaak komt Losser voor?').understood).toBe(false);
});

test('what the programme has to spend is not the sum of its projects', () => {
  const plain = (text: string): string => ask(text).sentence.replaceAll('\u00A0', ' ');
  // The programme’s own site: 222,159,360 euros of the European Union for V A, about 225 million for VI A.
  expect(plain('Wat kost Interreg V A?')).toContain('Europees geld (EFRO), Interreg V A: **€ 222.159.360**.');
  expect(plain('Wat kost het programma Interreg VI A?')).toContain('**ongeveer € 225.000.000**');
  expect(plain('Hoeveel geld is er voor Interreg?')).toContain('**ongeveer € 465.000.000**');
  expect(ask('Wat kosten de projecten van Interreg VI A?').kind).toBe('costs');
  expect([ask('Wanneer eindigt Interreg VI?').sentence, ask('When did Interreg V A end?', 'en').sentence]).toEqual([
    'Interreg VI A: **2021 – 2027**.',
    'Interreg V A: **2014 – 2020**.',
  ]);
});

test('any figure of a thing is found by the words of its label, and is told as that of its year', () => {
  expect(ask('Hoeveel studenten heeft de Universiteit Twente?')).toMatchObject({kind: 'claims', sentence: 'Studenten: **12.544**.', doubt: ''});
  expect(['1971', '2023'].map((year) => ask(`Hoeveel studenten had de Universiteit Twente in ${year}?`).sentence)).toEqual([
    'Van 1971 hebben wij geen getal.',
    'Studenten: **12.544**. Dat is het getal van 2020; van 2023 hebben wij er geen.',
  ]);
  expect(ask('Wie viele Fluggäste hat der FMO?', 'de').sentence).toMatch(/1\.000\.000/);
  expect(ask('Hoeveel leden heeft EUROCITIES?').sentence).toContain('Volgens de bronnen waren het er in 2016 130.');
});

test('a question about a place that the map does not have is not answered for all members', () => {
  expect(
    ['Is Deventer lid van de EUREGIO?', 'Hoort Zutphen bij de EUREGIO?', 'Is Deventer a member of EUREGIO?'].map((text) => ask(text).sentence.split('.')[0]),
  ).toEqual([
    'In Deventer kennen wij geen lid van de EUREGIO en geen stedenband',
    'In Zutphen kennen wij geen lid van de EUREGIO en geen stedenband',
    'In Deventer kennen wij geen lid van de EUREGIO en geen stedenband',
  ]);
});

describe('towns around, which the map names and of which the facts know nothing', () => {
  const around = JSON.parse(readFileSync(new URL('../../geo/towns-around.json', import.meta.url), 'utf8')) as Record<string, [number, number]>;

  test('are told where they lie, in three languages, and are read as no other place: every one', () => {
    const hengelo = placeWith('hengelo').point!;
    for (const [name, point] of Object.entries(around))
      for (const [language, question] of [
        ['nl', name],
        ['nl', `waar ligt ${name}?`],
        ['de', `Wo liegt ${name}?`],
        ['en', `Where is ${name}?`],
      ] as const) {
        const {kind, sentence, doubt, ids, sources} = ask(question, language);
        // A village of the area and a quarter of Gronau have such a name as well; without its dots Dörpen are villages in Dutch.
        if (['Meppen', 'Epe', 'Dörpen'].includes(name)) continue;
        expect([name, question, kind, doubt, ids, sources]).toEqual([name, question, 'around', '', [], ['geonames-2018']]);
        const away = Math.round(km(hengelo, point));
        expect(sentence.startsWith(`${name} `), sentence).toBe(true);
        expect(Math.abs(Number(/(\d+)\skm/.exec(sentence)![1]) - away), sentence).toBeLessThanOrEqual(1);
      }
    expect(Object.keys(around).length).toBeGreaterThan(50);
  });

  test('a village with the name of one says so', () => {
    // Meppen in Emsland has 35,000 inhabitants, Meppen in Coevorden 100.
    expect(ask('Wo liegt Meppen?', 'de')).toMatchObject({kind: 'located', ids: ['coevorden']});
    expect(ask('Wo liegt Meppen?', 'de').sentence).toMatch(/Das andere Meppen auf der Karte liegt 58\skm nordöstlich von Hengelo\.$/);
    expect(ask('Meppel').sentence).toMatch(/^Meppel ligt 63\skm ten noordwesten van Hengelo\./);
  });

  test('are far from what is named beside them', () => {
    const away = Math.round(km(placeWith('enschede').point!, around['Deventer']!));
    expect(ask('Hoe ver is Deventer van Enschede?')).toMatchObject({kind: 'around', ids: ['enschede'], asked: 'Afstand van Enschede naar Deventer'});
    expect(ask('Hoe ver is Deventer van Enschede?').sentence).toMatch(new RegExp(`^Van Enschede naar Deventer is het ${away}\\skm`));
  });

  test('have what else is asked of them answered as unknown', () => {
    expect(ask('Hoeveel inwoners heeft Deventer?').sentence).toMatch(/^Over “Deventer” heeft deze kaart geen eigen gegevens\. Deventer ligt 42/);
    expect(ask('Partnersteden van Nijmegen').sentence).toMatch(/^In Nijmegen kennen wij geen lid van de EUREGIO en geen stedenband\./);
  });
});

test('projects with a partner in a town that is no place of the map are found by its name: every town of a partner, but of those that are words', () => {
  // VyCAP leads Cell Puncher Pro from Deventer; Quirem Medical is a partner of MIND.
  expect(ask('Welke projecten zijn er in Deventer?').ids).toEqual(['cell-puncher-pro', 'mind']);
  const {projects} = loadCatalogue().facts;
  const cities = new Set(projects.flatMap(({lead, partners}) => [...(lead ? [lead] : []), ...partners].flatMap(({city}) => city ?? [])));
  const lost = [...cities].flatMap((city) => {
    const {ids} = ask(`projecten in ${city}`);
    const there = projects.filter(({lead, partners}) => [...(lead ? [lead] : []), ...partners].some((partner) => partner.city === city));
    return there.every(({id}) => ids.includes(id)) ? [] : [city];
  });
  expect(lost).toEqual([]);
});

test('a town and a network alone ask whether it is a member: the same answer as with a question mark', () => {
  const catalogue = loadCatalogue();
  for (const {localName} of catalogue.facts.places.filter(({inTwente}) => inTwente))
    for (const network of ['EUROCITIES', 'MONT', 'ERRIN', 'EUREGIO'])
      expect([localName, network, ask(`zit ${localName} in ${network}`).sentence]).toEqual([
        localName,
        network,
        ask(`Is ${localName} lid van ${network}?`).sentence,
      ]);
});

test('a village that was read out of a wrong spelling is named itself, not its municipality', () => {
  expect(ask('waar ligt Overdinkl').doubt).toBe('“Overdinkl” gelezen als “Overdinkel”.');
  expect(ask('waar ligt Alten').doubt).toBe('“Alten” gelezen als Aalten.');
});

test('who signed is a name, but for the memorandum; what it brings is told without a promise', () => {
  expect(ask('Wie ondertekende de stedenband met Emsdetten?').sentence).toContain('Namen van bestuurders');
  expect(ask('Who signed the partnership with Emsdetten?', 'en').answered).toBe(false);
  // The province of Overijssel, 14 December 2018: four Kreise and Münster on the German side.
  expect(ask('Wie ondertekende de Duitslandstrategie?').ids).toEqual(['kreis-borken', 'kreis-coesfeld', 'kreis-steinfurt', 'kreis-warendorf', 'munster']);
  for (const [text, language] of [
    ['Wat brengt de EUREGIO Hengelo?', 'nl'],
    ['Was bringt die EUREGIO Hengelo?', 'de'],
    ['What does the EUREGIO bring Hengelo?', 'en'],
  ] as const) {
    const {kind, ids, sentence} = ask(text, language);
    expect([kind, ids, sentence.includes('1958')]).toEqual(['why', ['euregio', 'hengelo'], true]);
  }
});

test('the membership alone is that of the EUREGIO; who pays for it is not known', () => {
  expect(ask('Was kostet die Mitgliedschaft?', 'de').sentence).toBe('Was Mitglieder an die EUREGIO zahlen, haben wir nicht gefunden.');
  expect(ask('Wie betaalt de EUREGIO?').sentence).toBe('Wie de EUREGIO betaalt, hebben wij niet gevonden.');
});

test('a town without a tie with Hengelo is told with the bonds it has: Palo Alto is Enschede’s since 1980', () => {
  expect(ask('When did Palo Alto become a partner?', 'en').sentence).toBe(
    'We know of no tie between Palo Alto and Hengelo. Enschede and Palo Alto: sister city since 1980.',
  );
  expect(ask('Met welke stad is Hengelo bevriend?').ids).toContain('hengelo-emsdetten');
});

test('a partner is found by a word of its name: Saxion is that of eight projects', () => {
  expect(ask('Projecten met Saxion').ids).toEqual(withWord('saxion'));
  expect(ask('Hoeveel subsidie kreeg Saxion?').ids).toEqual(withWord('saxion'));
  expect(withWord('saxion').length).toBe(8);
});

test('the seats are counted when somebody asks for councillors; since when there is a council nobody says', () => {
  expect(ask('Hoeveel raadsleden heeft de EUREGIO-raad?').sentence).toBe('Zetels van de EUREGIO: **84**.');
  expect(ask('Sinds wanneer heeft de EUREGIO een raad?').understood).toBe(false);
});

test('each side has half of the seats: 42 and 42, as its own site has it; a town its own', () => {
  expect(
    [ask('Hoeveel zetels heeft Nederland?'), ask('Wie viele Sitze hat die deutsche Seite?', 'de'), ask('How many seats does Germany have?', 'en')].map(
      ({sentence}) => sentence,
    ),
  ).toEqual(['Nederlandse zetels in de EUREGIO-raad: **42**.', 'Deutsche Sitze im EUREGIO-Rat: **42**.', 'German seats on the EUREGIO council: **42**.']);
  expect(ask('Hoeveel zetels heeft Losser?').kind).toBe('seats');
});

test('an answer about a municipality to a question about one of its villages says so: for every village with a postcode', () => {
  const towns = JSON.parse(readFileSync(new URL('../../geo/postcodes.json', import.meta.url), 'utf8')) as Record<string, Record<string, string>>;
  const catalogue = loadCatalogue();
  let told = 0;
  for (const [id, villages] of Object.entries(towns)) {
    const place = catalogue.get(id);
    if (place.type !== 'place' || !place.inTwente) continue;
    for (const village of Object.keys(villages)) {
      const answer = ask(`Hoeveel inwoners heeft ${village}?`);
      // Of a village that bears the name of another place, or of a word, something else may be meant.
      if (answer.kind !== 'figure' || !answer.ids.includes(id)) continue;
      expect([village, answer.sentence.startsWith(`${village} ligt in de gemeente **${place.localName}**. `)]).toEqual([
        village,
        !place.localName.startsWith(village),
      ]);
      told++;
    }
  }
  expect(told).toBeGreaterThan(80);
  expect(ask('Hoeveel projecten zijn er in Denekamp?').sentence).toMatch(/^Denekamp ligt in de gemeente \*\*Dinkelland\*\*\. \*\*/);
});

test('what came of a project is told where its sources tell it', () => {
  expect(ask('Wat heeft Unlock opgeleverd?')).toMatchObject({kind: 'why', sentence: 'Het GrensInfoPunt bij de EUREGIO bleef na Unlock bestaan.'});
  expect(ask('Welche Ergebnisse hatte Unlock?', 'de').kind).toBe('why');
  expect(ask('Was macht das GrenzInfoPunkt?', 'de')).toMatchObject({kind: 'what', ids: ['grensinfopunt-euregio']});
  expect(ask('Welche Gemeinden liegen bei Losser?', 'de').understood).toBe(false);
});
