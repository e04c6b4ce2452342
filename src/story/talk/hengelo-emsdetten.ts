import type {Talk} from './talk.ts';

/** The story of Hengelo and Emsdetten: what the speaker does at each stop, and what somebody is likely to ask. */
export const hengeloEmsdettenTalk: Talk = {
  begin: {
    cue: {
      nl: 'Wijs op Hengelo, dan op Emsdetten.',
      de: 'Zeigen Sie auf Hengelo, dann auf Emsdetten.',
      en: 'Point at Hengelo, then at Emsdetten.',
    },
    question: {
      text: {
        nl: 'Hoe ver is het over de weg?',
        de: 'Wie weit ist es auf der Straße?',
        en: 'How far is it by road?',
      },
      answer: {
        nl: 'De gemeente Hengelo noemt ongeveer 70 kilometer. In een rechte lijn is het ongeveer 50.',
        de: 'Die Gemeinde Hengelo nennt etwa 70 Kilometer. Luftlinie sind es etwa 50.',
        en: 'The municipality of Hengelo says about 70 kilometres. In a straight line it is about 50.',
      },
      sources: ['emsdetten-gemeente-hengelo'],
    },
  },
  emsdetten: {
    cue: {
      nl: 'Wijs op de stad en op de strepen.',
      de: 'Zeigen Sie auf die Stadt und die Streifen.',
      en: 'Point at the town and at the stripes.',
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
  jubileum: {
    cue: {
      nl: 'Wijs op het gebied van de pot. Laat daarna mensen vertellen.',
      de: 'Zeigen Sie auf das Gebiet des Topfes. Lassen Sie danach Menschen erzählen.',
      en: 'Point at the area of the fund. Then let people tell.',
    },
    question: {
      text: {
        nl: 'Hoeveel geld kreeg het feest?',
        de: 'Wie viel Geld bekam das Fest?',
        en: 'How much money did the celebration get?',
      },
      answer: {
        nl: 'Dat weten we niet. De EUREGIO schrijft dat de pot het jubileum steunde.',
        de: 'Das wissen wir nicht. Die EUREGIO schreibt, dass der Topf das Jubiläum unterstützte.',
        en: 'We do not know. EUREGIO writes that the fund supported the anniversary.',
      },
      sources: ['stadtepartnerschaft-emsdetten-hengelo'],
    },
  },
  vrijwilligers: {
    cue: {
      nl: 'Noem de vrijwilligers die in de zaal zitten.',
      de: 'Nennen Sie die Ehrenamtlichen, die im Saal sitzen.',
      en: 'Name the volunteers who are in the room.',
    },
    question: {
      text: {
        nl: 'Hoe vind ik de stichting?',
        de: 'Wie finde ich die Stiftung?',
        en: 'How do I find the foundation?',
      },
      answer: {
        nl: 'Zij heet Stichting partnersteden Hengelo Emsdetten. Het adres op internet is hengelo-emsdetten.nl.',
        de: 'Sie heißt Stichting partnersteden Hengelo Emsdetten. Die Adresse im Internet ist hengelo-emsdetten.nl.',
        en: 'It is called Stichting partnersteden Hengelo Emsdetten. Its address on the web is hengelo-emsdetten.nl.',
        'nl-b1': 'Zoek op internet naar hengelo-emsdetten.nl. De groep heet Stichting partnersteden Hengelo Emsdetten.',
      },
      sources: ['stichting-partnersteden-hengelo-emsdetten'],
    },
  },
  meedoen: {
    cue: {
      nl: 'Wijs op Gronau, waar u terechtkunt.',
      de: 'Zeigen Sie auf Gronau, wo Sie anfragen können.',
      en: 'Point at Gronau, where you can ask.',
    },
    question: {
      text: {
        nl: 'Wie kan geld aanvragen?',
        de: 'Wer kann Geld beantragen?',
        en: 'Who can apply for money?',
      },
      answer: {
        nl: 'Gemeenten, scholen, verenigingen en inwoners, samen met een partner over de grens.',
        de: 'Gemeinden, Schulen, Vereine und Bürger, gemeinsam mit einem Partner jenseits der Grenze.',
        en: 'Municipalities, schools, clubs and residents, together with a partner across the border.',
        'nl-b1': 'Gemeenten, scholen, clubs en mensen uit de buurt. Zij doen het samen met iemand van over de grens.',
      },
      sources: ['kpf-governance-euregio-interreg-vi', 'erfolg-des-interreg-kleinprojektefonds'],
    },
  },
  slot: {
    cue: {
      nl: 'Wijs op de andere bogen naar Duitsland.',
      de: 'Zeigen Sie auf die anderen Bögen nach Deutschland.',
      en: 'Point at the other arcs to Germany.',
    },
    question: {
      text: {
        nl: 'Welke Twentse gemeenten hebben een Duitse partner?',
        de: 'Welche Gemeinden in Twente haben einen deutschen Partner?',
        en: 'Which municipalities of Twente have a German partner?',
      },
      answer: {
        nl: 'Borne heeft Rheine, Losser heeft Emsbüren en Haaksbergen heeft Ahaus. Op de kaart staan er nog meer.',
        de: 'Borne hat Rheine, Losser hat Emsbüren und Haaksbergen hat Ahaus. Auf der Karte stehen noch mehr.',
        en: 'Borne has Rheine, Losser has Emsbüren and Haaksbergen has Ahaus. The map shows more.',
      },
      sources: ['historie-partnercomite-borne-rheine', 'partnergemeinde-losser-gemeinde-emsburen', 'haaksbergen-stadt-ahaus'],
    },
  },
};
