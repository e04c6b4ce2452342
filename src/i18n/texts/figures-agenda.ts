import {texts} from '../texts.ts';

/** What the figures of agendas, strategies and who decides say. */
export const agendaFigures = texts({
  nl: {
    mission: {
      headline: (from: string, to: string) => `Drie lijnen naar één doel: van ${from} naar ${to}`,
      goal: (year: string) => `Doel voor ${year}`,
      note: 'De internationale agenda van 2008 gold in 2016 nog',
      alt: (goal: string, lines: string) => `Drie lijnen leiden naar het doel “${goal}”: ${lines}.`,
    },
    tenPoints: {
      headline: (count: string) => `De ${count} punten van Overijssel voor Europa`,
      note: 'Twente dacht mee. Provinciale Staten zouden de agenda in het najaar van 2016 vaststellen',
      alt: (points: string) => `Genummerde lijst: ${points}.`,
    },
    flagships: {
      headline: 'Twee vlaggenschepen, elk met drie aandachtsgebieden',
      note: 'Innovatieprofiel van Overijssel en Gelderland',
      alt: (ships: string) => `Van elk vlaggenschip lopen drie lijnen naar zijn aandachtsgebieden. ${ships}`,
    },
    germanyTracks: {
      headline: 'Twee sporen naar de buren',
      track: (number: string) => `Spoor ${number}`,
      later: 'Wat volgde',
      note: 'Duitslandstrategie van Oost-Nederland. Twente dacht in 2016 mee',
      alt: (tracks: string, later: string) => `Twee sporen naast elkaar: ${tracks}. Daarna een lijn met jaren: ${later}.`,
    },
    decides: {
      headline: (count: string) => `Van ${count} gemeenten naar Den Haag en Brussel`,
      numbers: {14: 'veertien'},
      chairs: (chair: string, vice: string) => `${chair} voorzitter · ${vice} vicevoorzitter`,
      papers: 'Lobbyfiches',
      note: 'Of dit overleg nog bestaat, is niet gevonden. Regio Twente is in 2021 opgesplitst',
      alt: (places: string, meeting: string, chairs: string, targets: string) =>
        `Van ${places} lopen lijnen naar ${meeting} (${chairs}), en van daar naar ${targets}.`,
      roles: {chair: 'voorzitter', vice: 'vicevoorzitter', member: 'aan tafel'},
    },
    lobbyChain: {
      headline: 'Hoe de stem van Twente in Brussel komt',
      note: 'Zo was het in 2016. In december 2023 besloten Almelo, Hengelo en Enschede tot een eigen EU-agenda',
      alt: (links: string) => `Een keten van boven naar beneden: ${links}.`,
    },
    since2016: {
      headline: 'Wat er sinds de notitie veranderd is',
      was: '2016',
      now: 'nu',
      more: (count: string) => `en nog ${count}, op de kaart zelf`,
      note: 'Gestreept: niet gevonden',
      alt: (rows: string) => `Links hoe het in 2016 was, rechts hoe het nu is. ${rows}.`,
      row: (what: string, then: string, now: string) => `${what}: toen ${then}, nu ${now}`,
    },
  },
  de: {
    mission: {
      headline: (from: string, to: string) => `Drei Linien zu einem Ziel: von ${from} bis ${to}`,
      goal: (year: string) => `Ziel für ${year}`,
      note: 'Die internationale Agenda von 2008 war 2016 noch der Leitfaden',
      alt: (goal: string, lines: string) => `Drei Linien führen zum Ziel „${goal}“: ${lines}.`,
    },
    tenPoints: {
      headline: (count: string) => `Die ${count} Punkte von Overijssel für Europa`,
      note: 'Twente war beteiligt. Das Provinzparlament sollte die Agenda im Herbst 2016 beschließen',
      alt: (points: string) => `Nummerierte Liste: ${points}.`,
    },
    flagships: {
      headline: 'Zwei Flaggschiffe mit je drei Schwerpunkten',
      note: 'Innovationsprofil von Overijssel und Gelderland',
      alt: (ships: string) => `Von jedem Flaggschiff führen drei Linien zu seinen Schwerpunkten. ${ships}`,
    },
    germanyTracks: {
      headline: 'Zwei Spuren zu den Nachbarn',
      track: (number: string) => `Spur ${number}`,
      later: 'Was folgte',
      note: 'Deutschlandstrategie von Oost-Nederland. Twente wirkte 2016 mit',
      alt: (tracks: string, later: string) => `Zwei Spuren nebeneinander: ${tracks}. Danach eine Linie mit Jahren: ${later}.`,
    },
    decides: {
      headline: (count: string) => `Von ${count} Gemeinden nach Den Haag und Brüssel`,
      numbers: {14: 'vierzehn'},
      chairs: (chair: string, vice: string) => `Vorsitz ${chair} · Stellvertretung ${vice}`,
      papers: 'Lobbypapiere',
      note: 'Regio Twente ist seit 2021 aufgeteilt; ob es die Runde noch gibt, ist offen',
      alt: (places: string, meeting: string, chairs: string, targets: string) =>
        `Von ${places} führen Linien zu: ${meeting} (${chairs}), und von dort nach ${targets}.`,
      roles: {chair: 'Vorsitz', vice: 'stellvertretender Vorsitz', member: 'am Tisch'},
    },
    lobbyChain: {
      headline: 'Wie die Stimme von Twente nach Brüssel kommt',
      note: 'So war es 2016. Im Dezember 2023 beschlossen Almelo, Hengelo und Enschede eine eigene EU-Agenda',
      alt: (links: string) => `Eine Kette von oben nach unten: ${links}.`,
    },
    since2016: {
      headline: 'Was sich seit der Notiz geändert hat',
      was: '2016',
      now: 'heute',
      more: (count: string) => `und noch ${count}, auf der Karte selbst`,
      note: 'Gestreift: nicht gefunden',
      alt: (rows: string) => `Links, wie es 2016 war, rechts, wie es heute ist. ${rows}.`,
      row: (what: string, then: string, now: string) => `${what}: damals ${then}, heute ${now}`,
    },
  },
  en: {
    mission: {
      headline: (from: string, to: string) => `Three lines to one goal: from ${from} to ${to}`,
      goal: (year: string) => `Goal for ${year}`,
      note: 'The international agenda of 2008 was still the guideline in 2016',
      alt: (goal: string, lines: string) => `Three lines lead to the goal “${goal}”: ${lines}.`,
    },
    tenPoints: {
      headline: (count: string) => `Overijssel’s ${count} points for Europe`,
      note: 'Twente contributed. The provincial parliament was to adopt the agenda in autumn 2016',
      alt: (points: string) => `Numbered list: ${points}.`,
    },
    flagships: {
      headline: 'Two flagships, each with three focus areas',
      note: 'Innovation profile of Overijssel and Gelderland',
      alt: (ships: string) => `Three lines run from each flagship to its focus areas. ${ships}`,
    },
    germanyTracks: {
      headline: 'Two tracks to the neighbours',
      track: (number: string) => `Track ${number}`,
      later: 'What followed',
      note: 'Germany strategy of East Netherlands. Twente contributed in 2016',
      alt: (tracks: string, later: string) => `Two tracks side by side: ${tracks}. Then a line with years: ${later}.`,
    },
    decides: {
      headline: (count: string) => `From ${count} municipalities to The Hague and Brussels`,
      numbers: {14: 'fourteen'},
      chairs: (chair: string, vice: string) => `${chair} chair · ${vice} vice-chair`,
      papers: 'Lobby papers',
      note: 'Whether this consultation still exists was not found. Regio Twente was split up in 2021',
      alt: (places: string, meeting: string, chairs: string, targets: string) =>
        `Lines run from ${places} to the ${meeting} (${chairs}), and from there to ${targets}.`,
      roles: {chair: 'chair', vice: 'vice-chair', member: 'at the table'},
    },
    lobbyChain: {
      headline: 'How the voice of Twente reaches Brussels',
      note: 'This was so in 2016. In December 2023 Almelo, Hengelo and Enschede decided on an EU agenda of their own',
      alt: (links: string) => `A chain from top to bottom: ${links}.`,
    },
    since2016: {
      headline: 'What has changed since the memo',
      was: '2016',
      now: 'now',
      more: (count: string) => `and ${count} more, on the map itself`,
      note: 'Striped: not found',
      alt: (rows: string) => `On the left how it was in 2016, on the right how it is now. ${rows}.`,
      row: (what: string, then: string, now: string) => `${what}: then ${then}, now ${now}`,
    },
  },
  'nl-b1': {
    decides: {
      headline: (count: string) => `Van ${count} gemeenten naar Den Haag en Brussel`,
      numbers: {14: 'veertien'},
      chairs: (chair: string, vice: string) => `${chair} voorzitter · ${vice} vicevoorzitter`,
      papers: 'Korte papieren',
      note: 'Wij weten niet of dit overleg er nog is. Regio Twente stopte in 2021',
      alt: (places: string, meeting: string, chairs: string, targets: string) =>
        `Van ${places} gaan lijnen naar ${meeting} (${chairs}), en dan naar ${targets}.`,
      roles: {chair: 'voorzitter', vice: 'vicevoorzitter', member: 'doet mee'},
    },
    flagships: {
      headline: 'Twee grote thema’s, elk met drie onderdelen',
      note: 'Dit kozen Overijssel en Gelderland samen',
      alt: (ships: string) => `Van elk thema gaan drie lijnen naar zijn onderdelen. ${ships}`,
    },
    since2016: {
      headline: 'Wat is er nu anders dan in 2016?',
      was: '2016',
      now: 'nu',
      more: (count: string) => `en nog ${count}, op de kaart zelf`,
      note: 'Strepen: wij vonden het niet',
      alt: (rows: string) => `Links hoe het in 2016 was. Rechts hoe het nu is. ${rows}.`,
      row: (what: string, then: string, now: string) => `${what}: toen ${then}, nu ${now}`,
    },
  },
});
