import type {Talk} from '../talk.ts';

export const partnersTalk: Talk = {
  emsdetten: {
    cue: {
      nl: 'Wijs op de boog naar Emsdetten. Groet de gasten.',
      de: 'Zeigen Sie auf den Bogen nach Emsdetten. Grüßen Sie die Gäste.',
      en: 'Point at the arc to Emsdetten. Greet the guests.',
    },
    question: {
      text: {
        nl: 'Is Emsdetten lid van de EUREGIO?',
        de: 'Ist Emsdetten Mitglied der EUREGIO?',
        en: 'Is Emsdetten a member of EUREGIO?',
      },
      answer: {
        nl: 'In 1994 is de stad als lid genoemd. Voor 2016 vonden wij geen eigen document, en ook geen bericht van een vertrek.',
        de: '1994 ist die Stadt als Mitglied genannt. Für 2016 fanden wir kein eigenes Dokument und auch keine Nachricht über einen Austritt.',
        en: 'It was named as a member in 1994. For 2016 we found no document of its own, nor any word of leaving.',
      },
      sources: ['einundsechzigste-verordnung-ubertragung'],
    },
  },
  'palo-alto': {
    cue: {
      nl: 'Draai de wereldbol rustig naar Californië.',
      de: 'Drehen Sie den Globus ruhig nach Kalifornien.',
      en: 'Turn the globe slowly to California.',
    },
    question: {
      text: {
        nl: 'Is Heidelberg een stedenband?',
        de: 'Ist Heidelberg eine Städtepartnerschaft?',
        en: 'Is Heidelberg a sister city?',
      },
      answer: {
        nl: 'De notitie noemt het zo. Openbare bronnen beschrijven een samenwerking op één thema, vanaf 2015.',
        de: 'Die Notiz nennt es so. Öffentliche Quellen beschreiben eine Zusammenarbeit zu einem Thema, ab 2015.',
        en: 'The memo calls it that. Public sources describe a cooperation on one theme, from 2015.',
        'nl-b1': 'De notitie noemt het zo. Wij vonden een samenwerking over één onderwerp. Die begon in 2015.',
      },
      sources: ['memo-2016', 'internationale-samenwerking-werkbezoek', 'staff-report-8379-21-08', 'heidelberg-partnerschaft-palo-alto'],
    },
  },
  preston: {
    cue: {
      nl: 'Wijs op Engeland en op Almelo. Laat de vraag aan de zaal even hangen.',
      de: 'Zeigen Sie auf England und auf Almelo. Lassen Sie die Frage an den Saal wirken.',
      en: 'Point at England and at Almelo. Let the question to the room sink in.',
    },
    question: {
      text: {
        nl: 'Hoe oud is de band met Preston?',
        de: 'Wie alt ist die Partnerschaft mit Preston?',
        en: 'How old is the link with Preston?',
      },
      answer: {
        nl: 'Hij is van 1948, drie jaar na de oorlog. Van de banden uit de notitie is hij de oudste.',
        de: 'Sie ist von 1948, drei Jahre nach dem Krieg. Von den Verbindungen der Notiz ist sie die älteste.',
        en: 'It dates from 1948, three years after the war. Of the links in the memo it is the oldest.',
      },
      sources: ['memo-2016', 'preston-twinning'],
    },
  },
  malmo: {
    cue: {
      nl: 'Wijs op het water tussen Malmö en Kopenhagen.',
      de: 'Zeigen Sie auf das Wasser zwischen Malmö und Kopenhagen.',
      en: 'Point at the water between Malmö and Copenhagen.',
    },
    question: {
      text: {
        nl: 'Is Malmö een partnerstad van Hengelo?',
        de: 'Ist Malmö eine Partnerstadt von Hengelo?',
        en: 'Is Malmö a sister city of Hengelo?',
      },
      answer: {
        nl: 'Nee. Het was in 2016 een contact. Wat ervan kwam, vonden wij niet.',
        de: 'Nein. Es war 2016 ein Kontakt. Was daraus wurde, fanden wir nicht.',
        en: 'No. In 2016 it was a contact. What came of it, we did not find.',
      },
      sources: ['memo-2016'],
    },
  },
};
