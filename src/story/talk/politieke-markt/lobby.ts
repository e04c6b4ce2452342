import type {Talk} from '../talk.ts';

export const lobbyTalk: Talk = {
  brussel: {
    cue: {
      nl: 'Volg de lijn van Twente naar Brussel.',
      de: 'Folgen Sie der Linie von Twente nach Brüssel.',
      en: 'Follow the line from Twente to Brussels.',
    },
    question: {
      text: {
        nl: 'Zit er nu nog iemand uit Twente in Brussel?',
        de: 'Sitzt heute noch jemand aus Twente in Brüssel?',
        en: 'Is somebody from Twente still in Brussels?',
      },
      answer: {
        nl: 'In december 2023 besloten Almelo, Hengelo en Enschede om sterker in Brussel aanwezig te zijn. Hoe dat nu geregeld is, vonden wij niet.',
        de: 'Im Dezember 2023 beschlossen Almelo, Hengelo und Enschede, in Brüssel stärker präsent zu sein. Wie das heute geregelt ist, fanden wir nicht.',
        en: 'In December 2023 Almelo, Hengelo and Enschede decided to be more present in Brussels. How that is arranged now, we did not find.',
      },
      sources: ['structurele-twentse-inzet-brussel'],
    },
  },
  overijssel: {
    cue: {
      nl: 'Wijs op Zwolle, links op de kaart.',
      de: 'Zeigen Sie auf Zwolle, links auf der Karte.',
      en: 'Point at Zwolle, on the left of the map.',
    },
    question: {
      text: {
        nl: 'Welke twee punten gaan over de grens?',
        de: 'Welche zwei Punkte gehen über die Grenze?',
        en: 'Which two points are about the border?',
      },
      answer: {
        nl: 'De arbeidsmarkt en economie over de grens, en de bereikbaarheid over de grens.',
        de: 'Arbeitsmarkt und Wirtschaft über die Grenze und die Erreichbarkeit über die Grenze.',
        en: 'Labour market and economy across the border, and accessibility across the border.',
      },
      sources: ['memo-2016'],
    },
  },
  innovatieprofiel: {
    cue: {
      nl: 'Wijs op de universiteit en op Kennispark.',
      de: 'Zeigen Sie auf die Universität und den Kennispark.',
      en: 'Point at the university and at Kennispark.',
    },
    question: {
      text: {
        nl: 'Hoeveel van die 800 miljoen kwam naar Twente?',
        de: 'Wie viel von den 800 Millionen kam nach Twente?',
        en: 'How much of the 800 million came to Twente?',
      },
      answer: {
        nl: 'Dat weten we niet. De notitie schat het bedrag voor Gelderland en Overijssel samen.',
        de: 'Das wissen wir nicht. Die Notiz schätzt den Betrag für Gelderland und Overijssel zusammen.',
        en: 'We do not know. The memo gives an estimate for Gelderland and Overijssel together.',
      },
      sources: ['memo-2016'],
    },
  },
  duitsland: {
    cue: {
      nl: 'Wijs op de Duitse districten aan de andere kant.',
      de: 'Zeigen Sie auf die deutschen Kreise auf der anderen Seite.',
      en: 'Point at the German districts on the other side.',
    },
    question: {
      text: {
        nl: 'Wie tekenden het memorandum?',
        de: 'Wer unterzeichnete das Memorandum?',
        en: 'Who signed the memorandum?',
      },
      answer: {
        nl: 'Tien overheden: Gelderland, Overijssel, Regio Twente en Regio Achterhoek, en zes Duitse partners, waaronder Münster.',
        de: 'Zehn Behörden: Gelderland, Overijssel, Regio Twente und Regio Achterhoek sowie sechs deutsche Partner, darunter Münster.',
        en: 'Ten authorities: Gelderland, Overijssel, Regio Twente and Regio Achterhoek, and six German partners, among them Münster.',
        'nl-b1': 'Er zijn tien partners. Vier uit Nederland: Gelderland, Overijssel, Regio Twente en Regio Achterhoek. Zes uit Duitsland, ook Münster.',
      },
      sources: ['regio-twente-memorandum-munsterland-oost', 'gezamenlijk-memorandum-ondertekend'],
    },
  },
};
