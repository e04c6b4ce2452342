import type {Talk} from '../talk.ts';

export const euregioTalk: Talk = {
  euregio: {
    cue: {
      nl: 'Wijs op de twee kleuren groen: effen en gestreept.',
      de: 'Zeigen Sie auf die beiden Grüntöne: einfarbig und gestreift.',
      en: 'Point at the two shades of green: plain and striped.',
    },
    question: {
      text: {
        nl: 'Waarom zijn sommige gemeenten gestreept?',
        de: 'Warum sind manche Gemeinden gestreift?',
        en: 'Why are some municipalities striped?',
      },
      answer: {
        nl: 'Zij zijn in 1994 als lid genoemd, of horen bij het gebied. Voor 2016 vonden wij van hen geen eigen document.',
        de: 'Sie sind 1994 als Mitglied genannt oder gehören zum Gebiet. Für 2016 fanden wir von ihnen kein eigenes Dokument.',
        en: 'They were named as members in 1994, or belong to the area. For 2016 we found no document of their own.',
      },
      sources: ['einundsechzigste-verordnung-ubertragung', 'memo-2016'],
    },
  },
  'euregio-raad': {
    cue: {
      nl: 'Wijs op het kantoor, precies op de grens.',
      de: 'Zeigen Sie auf die Geschäftsstelle, genau auf der Grenze.',
      en: 'Point at the office, right on the border.',
    },
    question: {
      text: {
        nl: 'Heeft Hengelo nu twee of drie zetels?',
        de: 'Hat Hengelo nun zwei oder drei Sitze?',
        en: 'Does Hengelo have two seats or three?',
      },
      answer: {
        nl: 'De notitie noemt in 2016 twee raadsleden. Regio Twente noemt in 2021 drie zetels; ook een collegelid kan er een hebben.',
        de: 'Die Notiz nennt 2016 zwei Ratsmitglieder. Die Regio Twente nennt 2021 drei Sitze; auch ein Mitglied des Kollegiums kann einen haben.',
        en: 'The memo names two councillors in 2016. Regio Twente names three seats in 2021; a member of the executive can hold one too.',
      },
      sources: ['memo-2016', 'regio-twente-grens'],
    },
  },
  unlock: {
    cue: {
      nl: 'Wijs op Gronau, waar de trekker zit.',
      de: 'Zeigen Sie auf Gronau, wo die Federführung sitzt.',
      en: 'Point at Gronau, where the lead partner is.',
    },
    question: {
      text: {
        nl: 'Hoeveel betaalde Europa aan Unlock?',
        de: 'Wie viel zahlte Europa für Unlock?',
        en: 'How much did Europe pay for Unlock?',
      },
      answer: {
        nl: 'Dat is niet gevonden. Het programma noemt alleen de totale kosten: bijna 2,2 miljoen euro.',
        de: 'Das wurde nicht gefunden. Das Programm nennt nur die Gesamtkosten: fast 2,2 Millionen Euro.',
        en: 'That was not found. The programme gives only the total cost: almost 2.2 million euros.',
      },
      sources: ['unlock-interreg-v-deutschland-nederland'],
    },
  },
  goederencorridor: {
    cue: {
      nl: 'Volg de lijnen van weg, spoor en kanaal.',
      de: 'Folgen Sie den Linien von Straße, Bahn und Kanal.',
      en: 'Follow the lines of road, rail and canal.',
    },
    question: {
      text: {
        nl: 'Wat deed Hengelo zelf?',
        de: 'Was machte Hengelo selbst?',
        en: 'What did Hengelo itself do?',
      },
      answer: {
        nl: 'De gemeente was partner. In 2014 en 2015 leidde Hengelo ook de voorloper: MoRegio, een project in Interreg IV A.',
        de: 'Die Gemeinde war Partner. 2014 und 2015 leitete Hengelo auch den Vorläufer: MoRegio, ein Projekt in Interreg IV A.',
        en: 'The municipality was a partner. In 2014 and 2015 Hengelo also led the forerunner: MoRegio, a project in Interreg IV A.',
      },
      sources: ['euregio-goederencorridor-euregio', 'moregio-projekt-abgeschlossen-euregio-31'],
    },
  },
};
