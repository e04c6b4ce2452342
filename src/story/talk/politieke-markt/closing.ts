import type {Talk} from '../talk.ts';

export const closingTalk: Talk = {
  'wie-beslist': {
    cue: {
      nl: 'Wijs Enschede en Hengelo aan: voorzitter en vicevoorzitter.',
      de: 'Zeigen Sie auf Enschede und Hengelo: Vorsitz und Stellvertretung.',
      en: 'Point at Enschede and Hengelo: chair and vice-chair.',
      'nl-b1': 'Wijs Enschede en Hengelo aan. Zij waren de baas van het overleg.',
    },
    question: {
      text: {
        nl: 'Bestaat dit overleg nog?',
        de: 'Gibt es diese Runde noch?',
        en: 'Does this meeting still exist?',
      },
      answer: {
        nl: 'Dat vonden wij niet. De notitie beschrijft 2016; Regio Twente is in 2021 opgesplitst.',
        de: 'Das fanden wir nicht. Die Notiz beschreibt 2016; die Regio Twente wurde 2021 aufgeteilt.',
        en: 'We did not find out. The memo tells of 2016; Regio Twente was split up in 2021.',
      },
      sources: ['memo-2016', 'regio-twente-ontvlochten-regio-twente'],
    },
  },
  veranderd: {
    cue: {
      nl: 'Volg de RB 61 van Bad Bentheim naar Hengelo.',
      de: 'Folgen Sie der RB 61 von Bad Bentheim nach Hengelo.',
      en: 'Follow the RB 61 from Bad Bentheim to Hengelo.',
    },
    question: {
      text: {
        nl: 'Wat kost het voorzitterschap van MONT?',
        de: 'Was kostet der Vorsitz von MONT?',
        en: 'What does chairing MONT cost?',
      },
      answer: {
        nl: 'Dat vonden wij niet. Dat Hengelo voorzitter is, staat in een bericht van 20 mei 2026.',
        de: 'Das fanden wir nicht. Dass Hengelo den Vorsitz hat, steht in einer Meldung vom 20. Mai 2026.',
        en: 'We did not find out. That Hengelo holds the chair stands in a report of 20 May 2026.',
      },
      sources: ['cross-border-cooperation-focus-munster'],
    },
  },
  slot: {
    cue: {
      nl: 'Laat de hele kaart zien en zet de QR-code op het scherm.',
      de: 'Zeigen Sie die ganze Karte und den QR-Code.',
      en: 'Show the whole map and the QR code.',
    },
    question: {
      text: {
        nl: 'Waar kan ik dit nalezen?',
        de: 'Wo kann ich das nachlesen?',
        en: 'Where can I read this again?',
      },
      answer: {
        nl: 'Op deze kaart. Bij elk feit staat de bron; de notitie is van 25 november 2016.',
        de: 'Auf dieser Karte. Bei jeder Angabe steht die Quelle; die Notiz ist vom 25. November 2016.',
        en: 'On this map. Each fact has its source; the memo is of 25 November 2016.',
      },
      sources: ['memo-2016'],
    },
  },
};
