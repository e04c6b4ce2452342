import {count} from '../count.ts';
import type {Language} from '../languages.ts';
import {partIn, texts} from '../texts.ts';

/** What is said of the members found, and of those of whom it is not known whether they were members in the year. */
function membersTold(language: 'nl' | 'de' | 'en', found: number, open: number, told: string): string {
  const {none, rest} = OPEN[language];
  if (found === 0 && open > 0) return none;
  return open === 0 ? told : `${told} ${count(language, open, rest)}`;
}

const OPEN = {
  nl: {
    none: 'Wie toen lid was van de EUREGIO, weten wij niet.',
    rest: {one: 'Van # weten wij niet of het toen lid was.', other: 'Van # weten wij niet of zij toen lid waren.'},
  },
  de: {
    none: 'Wer damals Mitglied der EUREGIO war, wissen wir nicht.',
    rest: {one: 'Bei # wissen wir nicht, ob es damals Mitglied war.', other: 'Bei # wissen wir nicht, ob sie damals Mitglied waren.'},
  },
  en: {
    none: 'Who was a member of EUREGIO then, we do not know.',
    rest: {one: 'Of # we do not know whether it was a member then.', other: 'Of # we do not know whether they were members then.'},
  },
};

const handout = texts({
  nl: {
    print: 'Afdrukken of PDF',
    close: 'Terug naar de kaart',
    paper: 'Papier',
    formats: {a4: 'A4 staand', 'a4-landscape': 'A4 liggend', a3: 'A3 staand', 'a3-landscape': 'A3 liggend'},
    extents: {story: 'Hele verhaal', stop: 'Alleen deze halte'},
    extent: 'Hoeveel',
    drawing: (done: string, all: string) => `De kaarten worden getekend: ${done} van ${all}.`,
    drawn: (pages: number) => (pages === 1 ? 'De pagina is klaar.' : `De ${pages} pagina’s zijn klaar.`),
    failed: 'De kaart kan hier niet getekend worden. De tekst is er wel.',
    lead: 'Hengelo werkt met Duitse buren samen in de EUREGIO en in MONT. Aan beide kanten van de grens. Deze kaart laat zien wie er meedoet, en hoe zeker wij dat weten.',
    lensLead: (name: string) => `Met wie heeft ${name} te maken? De kaart laat het zien.`,
    compareLead: (a: string, b: string) => `Wat hebben ${a} en ${b} met elkaar te maken?`,
    inYear: (year: string) => `Zoals het was in ${year}.`,
    contents: 'In dit verhaal',
    page: (number: string, count: string) => `${number} van ${count}`,
    background: 'Achtergrond',
    count: (text: string, number: string) => `${text} (${number})`,
    municipalities: (name: string, number: number) => `${name}, ${count('nl', number, {one: '# gemeente', other: '# gemeenten'})}`,
    /** In a year before they were formed. */
    municipalitiesNow: (name: string, number: number) => `${name}, de ${count('nl', number, {one: '# gemeente', other: '# gemeenten'})} van nu`,
    facts: 'In het kort',
    does: (name: string) => `Wat doet ${name}?`,
    together: (a: string, b: string) => `${a} en ${b}`,
    certain: 'Hoe zeker is dit?',
    members: (found: number, solid: number, open: number) =>
      membersTold(
        'nl',
        found,
        open,
        `${count('nl', found, {one: 'Wij vonden # lid van de EUREGIO.', other: 'Wij vonden # leden van de EUREGIO.'})} ${count('nl', solid, {one: '# is genoemd in 2015 of later.', other: '# zijn genoemd in 2015 of later.'})}`,
      ),
    /** The same in a year before the public body was founded. */
    membersBefore: (found: number, solid: number, open: number) =>
      membersTold(
        'nl',
        found,
        open,
        `${count('nl', found, {one: 'Wij vonden # lid van de EUREGIO.', other: 'Wij vonden # leden van de EUREGIO.'})} ${count('nl', solid, {one: '# is eerder en later als lid genoemd.', other: '# zijn eerder en later als lid genoemd.'})}`,
      ),
    official: (count: string, year: string) => `Officieel waren het er in ${year} ${count}.`,
    hatched: 'Gestreept: eerder als lid genoemd, of afgeleid uit het gebied.',
    sources: (names: string) => `Bronnen: ${names}.`,
    map: (names: string) => `Kaart: ${names}.`,
    made: (date: string) => `Gemaakt op ${date}.`,
    dataFrom: (date: string) => `Gegevens tot en met ${date}.`,
    version: (version: string) => `Versie van de gegevens: ${version}.`,
    ratio: (paper: string) => `Druk af op ${paper}, 100%.`,
    more: (count: number) => (count === 1 ? 'en nog 1' : `en nog ${count}`),
    qr: 'QR-code naar deze kaart',
    read: 'Bekijk deze kaart op uw telefoon.',
    north: 'Het noorden is boven.',
    northLetter: 'N',
    mapAlt: (subject: string, topics: string) => `Kaart bij “${subject}”. Te zien: ${topics}.`,
    mapAltPlace: (name: string) => `Uitgelicht: ${name}.`,
    noTopics: 'alleen de ondergrond',
  },
  de: {
    print: 'Drucken oder PDF',
    close: 'Zurück zur Karte',
    paper: 'Papier',
    formats: {a4: 'A4 hoch', 'a4-landscape': 'A4 quer', a3: 'A3 hoch', 'a3-landscape': 'A3 quer'},
    extents: {story: 'Ganzer Rundgang', stop: 'Nur diese Station'},
    extent: 'Umfang',
    drawing: (done: string, all: string) => `Die Karten werden gezeichnet: ${done} von ${all}.`,
    drawn: (pages: number) => (pages === 1 ? 'Die Seite ist fertig.' : `Die ${pages} Seiten sind fertig.`),
    failed: 'Die Karte kann hier nicht gezeichnet werden. Der Text ist da.',
    lead: 'Hengelo arbeitet mit deutschen Nachbarn in der EUREGIO und in MONT zusammen. Auf beiden Seiten der Grenze. Diese Karte zeigt, wer mitmacht und wie sicher wir das wissen.',
    lensLead: (name: string) => `Mit wem hat ${name} zu tun? Die Karte zeigt es.`,
    compareLead: (a: string, b: string) => `Was haben ${a} und ${b} miteinander zu tun?`,
    inYear: (year: string) => `So wie es ${year} war.`,
    contents: 'In diesem Rundgang',
    page: (number: string, count: string) => `${number} von ${count}`,
    background: 'Hintergrund',
    count: (text: string, number: string) => `${text} (${number})`,
    municipalities: (name: string, number: number) => `${name}, ${count('de', number, {one: '# Gemeinde', other: '# Gemeinden'})}`,
    municipalitiesNow: (name: string, number: number) => `${name}, die ${count('de', number, {one: '# Gemeinde', other: '# Gemeinden'})} von heute`,
    facts: 'Kurz gesagt',
    does: (name: string) => `Was macht ${name}?`,
    together: (a: string, b: string) => `${a} und ${b}`,
    certain: 'Wie sicher ist das?',
    members: (found: number, solid: number, open: number) =>
      membersTold(
        'de',
        found,
        open,
        `${count('de', found, {one: 'Wir fanden # Mitglied der EUREGIO.', other: 'Wir fanden # Mitglieder der EUREGIO.'})} ${count('de', solid, {one: '# ist 2015 oder später genannt.', other: '# sind 2015 oder später genannt.'})}`,
      ),
    membersBefore: (found: number, solid: number, open: number) =>
      membersTold(
        'de',
        found,
        open,
        `${count('de', found, {one: 'Wir fanden # Mitglied der EUREGIO.', other: 'Wir fanden # Mitglieder der EUREGIO.'})} ${count('de', solid, {one: '# ist früher und später als Mitglied genannt.', other: '# sind früher und später als Mitglied genannt.'})}`,
      ),
    official: (count: string, year: string) => `Offiziell waren es ${year} ${count}.`,
    hatched: 'Gestreift: früher als Mitglied genannt oder aus dem Gebiet erschlossen.',
    sources: (names: string) => `Quellen: ${names}.`,
    map: (names: string) => `Karte: ${names}.`,
    made: (date: string) => `Erstellt am ${date}.`,
    dataFrom: (date: string) => `Daten bis ${date}.`,
    version: (version: string) => `Version der Daten: ${version}.`,
    ratio: (paper: string) => `Auf ${paper} mit 100 % drucken.`,
    more: (count: number) => (count === 1 ? 'und 1 weitere' : `und ${count} weitere`),
    qr: 'QR-Code zu dieser Karte',
    read: 'Sehen Sie diese Karte auf Ihrem Telefon.',
    north: 'Norden ist oben.',
    northLetter: 'N',
    mapAlt: (subject: string, topics: string) => `Karte zu „${subject}“. Zu sehen: ${topics}.`,
    mapAltPlace: (name: string) => `Hervorgehoben: ${name}.`,
    noTopics: 'nur der Hintergrund',
  },
  en: {
    print: 'Print or PDF',
    close: 'Back to the map',
    paper: 'Paper',
    formats: {a4: 'A4 portrait', 'a4-landscape': 'A4 landscape', a3: 'A3 portrait', 'a3-landscape': 'A3 landscape'},
    extents: {story: 'Whole story', stop: 'Only this stop'},
    extent: 'How much',
    drawing: (done: string, all: string) => `Drawing the maps: ${done} of ${all}.`,
    drawn: (pages: number) => (pages === 1 ? 'The page is ready.' : `The ${pages} pages are ready.`),
    failed: 'The map cannot be drawn here. The text is there.',
    lead: 'Hengelo works with German neighbours in the EUREGIO and in MONT. On both sides of the border. This map shows who takes part, and how sure we are of it.',
    lensLead: (name: string) => `Who is ${name} tied to? The map shows it.`,
    compareLead: (a: string, b: string) => `What do ${a} and ${b} have to do with each other?`,
    inYear: (year: string) => `As it was in ${year}.`,
    contents: 'In this story',
    page: (number: string, count: string) => `${number} of ${count}`,
    background: 'Background',
    count: (text: string, number: string) => `${text} (${number})`,
    municipalities: (name: string, number: number) => `${name}, ${count('en', number, {one: '# municipality', other: '# municipalities'})}`,
    municipalitiesNow: (name: string, number: number) => `${name}, the ${count('en', number, {one: '# municipality', other: '# municipalities'})} of today`,
    facts: 'In short',
    does: (name: string) => `What does ${name} do?`,
    together: (a: string, b: string) => `${a} and ${b}`,
    certain: 'How sure is this?',
    members: (found: number, solid: number, open: number) =>
      membersTold(
        'en',
        found,
        open,
        `${count('en', found, {one: 'We found # member of EUREGIO.', other: 'We found # members of EUREGIO.'})} ${count('en', solid, {one: '# is named in 2015 or later.', other: '# are named in 2015 or later.'})}`,
      ),
    membersBefore: (found: number, solid: number, open: number) =>
      membersTold(
        'en',
        found,
        open,
        `${count('en', found, {one: 'We found # member of EUREGIO.', other: 'We found # members of EUREGIO.'})} ${count('en', solid, {one: '# is named as a member before and after.', other: '# are named as members before and after.'})}`,
      ),
    official: (count: string, year: string) => `Officially there were ${count} in ${year}.`,
    hatched: 'Striped: named as a member earlier, or inferred from the area.',
    sources: (names: string) => `Sources: ${names}.`,
    map: (names: string) => `Map: ${names}.`,
    made: (date: string) => `Made on ${date}.`,
    dataFrom: (date: string) => `Data up to ${date}.`,
    version: (version: string) => `Version of the data: ${version}.`,
    ratio: (paper: string) => `Print on ${paper}, 100%.`,
    more: (count: number) => (count === 1 ? 'and 1 more' : `and ${count} more`),
    qr: 'QR code to this map',
    read: 'See this map on your phone.',
    north: 'North is up.',
    northLetter: 'N',
    mapAlt: (subject: string, topics: string) => `Map for “${subject}”. It shows: ${topics}.`,
    mapAltPlace: (name: string) => `Highlighted: ${name}.`,
    noTopics: 'only the background',
  },
});

/** The texts in a language. They come with what says them, which the first view does without. */
export const handoutIn = (language: Language) => partIn(handout, language);
