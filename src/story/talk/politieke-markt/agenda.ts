import type {Talk} from '../talk.ts';

export const agendaTalk: Talk = {
  begin: {
    cue: {
      nl: 'Wijs op de grens, daarna op Hengelo.',
      de: 'Zeigen Sie auf die Grenze, danach auf Hengelo.',
      en: 'Point at the border, then at Hengelo.',
    },
    question: {
      text: {
        nl: 'Waarom praten we nu over een notitie uit 2016?',
        de: 'Warum sprechen wir heute über eine Notiz von 2016?',
        en: 'Why talk about a memo of 2016 now?',
      },
      answer: {
        nl: 'Omdat zij het laatste overzicht is dat wij vonden. Wat later veranderde, staat op de kaart met een eigen datum.',
        de: 'Weil sie der letzte Überblick ist, den wir fanden. Was sich später änderte, steht mit eigenem Datum auf der Karte.',
        en: 'Because it is the last overview that we found. What changed later stands on the map with a date of its own.',
      },
      sources: ['memo-2016'],
    },
  },
  'veertien-gemeenten': {
    cue: {
      nl: 'Volg met de hand de rand van Twente.',
      de: 'Fahren Sie mit der Hand den Rand von Twente nach.',
      en: 'Follow the edge of Twente with your hand.',
    },
    question: {
      text: {
        nl: 'Bestaat Regio Twente nog?',
        de: 'Gibt es die Regio Twente noch?',
        en: 'Does Regio Twente still exist?',
      },
      answer: {
        nl: 'Nee. In juli 2021 is Regio Twente opgesplitst. Voor gezondheid heet de samenwerking nu SamenTwente.',
        de: 'Nein. Im Juli 2021 wurde die Regio Twente aufgeteilt. Im Gesundheitsbereich heißt die Zusammenarbeit nun SamenTwente.',
        en: 'No. Regio Twente was split up in July 2021. For health the cooperation is now called SamenTwente.',
      },
      sources: ['regio-twente-ontvlochten-regio-twente'],
    },
  },
  'agenda-2008': {
    cue: {
      nl: 'Wacht even na elk van de drie lijnen.',
      de: 'Machen Sie nach jeder der drei Linien eine kurze Pause.',
      en: 'Pause briefly after each of the three lines.',
    },
    question: {
      text: {
        nl: 'Kwam er een nieuwe internationale agenda?',
        de: 'Kam eine neue internationale Agenda?',
        en: 'Did a new international agenda follow?',
      },
      answer: {
        nl: 'Een nieuwe agenda voor heel Twente vonden wij niet. In december 2023 besloten Almelo, Hengelo en Enschede tot een gezamenlijke EU-agenda.',
        de: 'Eine neue Agenda für ganz Twente fanden wir nicht. Im Dezember 2023 beschlossen Almelo, Hengelo und Enschede eine gemeinsame EU-Agenda.',
        en: 'We found no new agenda for all of Twente. In December 2023 Almelo, Hengelo and Enschede decided on a joint EU agenda.',
        'nl-b1': 'Een nieuw plan voor heel Twente vonden wij niet. In december 2023 maakten Almelo, Hengelo en Enschede wel samen een plan voor Europa.',
      },
      sources: ['structurele-twentse-inzet-brussel'],
    },
  },
  bondgenoten: {
    cue: {
      nl: 'Laat de hele kaart even staan; wijs dan op Twente.',
      de: 'Lassen Sie die ganze Karte kurz stehen; zeigen Sie dann auf Twente.',
      en: 'Leave the whole map for a moment; then point at Twente.',
    },
    question: {
      text: {
        nl: 'Wat zei de commissie Wientjes precies?',
        de: 'Was sagte die Kommission Wientjes genau?',
        en: 'What exactly did the Wientjes committee say?',
      },
      answer: {
        nl: 'Dat staat niet in de notitie. Vermoedelijk gaat het om het advies van 2014 over de luchthaven Twente.',
        de: 'Das steht nicht in der Notiz. Vermutlich geht es um das Gutachten von 2014 zum Flughafen Twente.',
        en: 'The memo does not say. It probably means the advice of 2014 on Twente airport.',
      },
      sources: ['wientjes-leidt-onderzoek-mogelijkheden', 'technology-base-twente-advies-commissie'],
    },
  },
};
