import type {Talk} from '../talk.ts';

export const networksTalk: Talk = {
  eurocities: {
    cue: {
      nl: 'Wijs de vijf steden een voor een aan.',
      de: 'Zeigen Sie die fünf Städte nacheinander.',
      en: 'Point at the five cities one by one.',
    },
    question: {
      text: {
        nl: 'Doet Twente nog mee in EUROCITIES?',
        de: 'Ist Twente noch bei EUROCITIES dabei?',
        en: 'Does Twente still take part in EUROCITIES?',
      },
      answer: {
        nl: 'Dat vonden wij niet. Onze bronnen gaan over 2016.',
        de: 'Das fanden wir nicht. Unsere Quellen betreffen 2016.',
        en: 'We did not find out. Our sources tell of 2016.',
      },
      sources: ['memo-2016', 'meer-dan-30-europese-steden-2016'],
    },
  },
  'errin-vanguard': {
    cue: {
      nl: 'Wijs op Brussel, waar beide netwerken zitten.',
      de: 'Zeigen Sie auf Brüssel, wo beide Netzwerke sitzen.',
      en: 'Point at Brussels, where both networks are.',
    },
    question: {
      text: {
        nl: 'Wat is het verschil tussen de twee?',
        de: 'Was ist der Unterschied zwischen den beiden?',
        en: 'What is the difference between the two?',
      },
      answer: {
        nl: 'ERRIN brengt regio’s samen voor onderzoek en innovatie. Vanguard richt zich op industrie.',
        de: 'ERRIN bringt Regionen für Forschung und Innovation zusammen. Vanguard richtet sich auf die Industrie.',
        en: 'ERRIN brings regions together for research and innovation. Vanguard is about industry.',
        'nl-b1': 'In ERRIN gaat het om onderzoek en nieuwe ideeën. In Vanguard gaat het om fabrieken.',
      },
      sources: ['memo-2016', 'errin-feiert-20-geburtstag-europapunkt'],
    },
  },
};
