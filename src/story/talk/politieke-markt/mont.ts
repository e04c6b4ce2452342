import type {Talk} from '../talk.ts';

export const montTalk: Talk = {
  mont: {
    cue: {
      nl: 'Wijs op Münster, Osnabrück en de Twentse steden.',
      de: 'Zeigen Sie auf Münster, Osnabrück und die Städte in Twente.',
      en: 'Point at Münster, Osnabrück and the cities of Twente.',
    },
    question: {
      text: {
        nl: 'Horen Borne en Oldenzaal nog bij MONT?',
        de: 'Gehören Borne und Oldenzaal noch zu MONT?',
        en: 'Do Borne and Oldenzaal still belong to MONT?',
      },
      answer: {
        nl: 'Dat weten we niet zeker. Bronnen vanaf 2024 tellen vijf MONT-steden en noemen die twee niet meer.',
        de: 'Das wissen wir nicht sicher. Quellen ab 2024 zählen fünf MONT-Städte und nennen die beiden nicht mehr.',
        en: 'We are not sure. Sources from 2024 on count five MONT cities and no longer name these two.',
      },
      sources: ['stadt-munster-ubernimmt-vorsitz', 'cross-border-cooperation-focus-munster'],
    },
  },
  spoor: {
    cue: {
      nl: 'Volg de spoorlijn van Hengelo naar Osnabrück.',
      de: 'Folgen Sie der Bahnlinie von Hengelo nach Osnabrück.',
      en: 'Follow the railway from Hengelo to Osnabrück.',
    },
    question: {
      text: {
        nl: 'Rijdt er al een trein van Zwolle naar Münster?',
        de: 'Fährt schon ein Zug von Zwolle nach Münster?',
        en: 'Is there a train from Zwolle to Münster yet?',
      },
      answer: {
        nl: 'Onze bronnen noemen alleen de voorbereiding, in EuregioRail van 2019 tot 2022. Dat de trein rijdt, vonden wij niet.',
        de: 'Unsere Quellen nennen nur die Vorbereitung, in EuregioRail von 2019 bis 2022. Dass der Zug fährt, fanden wir nicht.',
        en: 'Our sources name only the preparation, in EuregioRail from 2019 to 2022. That the train runs, we did not find.',
      },
      sources: ['euregiorail-interreg-v'],
    },
  },
  g32: {
    cue: {
      nl: 'Wijs op de grens, vlak bij Hengelo en Enschede.',
      de: 'Zeigen Sie auf die Grenze, nahe bei Hengelo und Enschede.',
      en: 'Point at the border, close to Hengelo and Enschede.',
    },
    question: {
      text: {
        nl: 'Doet Hengelo nog mee in de G40?',
        de: 'Ist Hengelo noch in der G40?',
        en: 'Is Hengelo still in the G40?',
      },
      answer: {
        nl: 'De themagroep Europa van de G40 noemt Hengelo en Enschede. Die pagina heeft geen datum.',
        de: 'Die Themengruppe Europa der G40 nennt Hengelo und Enschede. Die Seite hat kein Datum.',
        en: 'The Europe group of the G40 lists Hengelo and Enschede. The page has no date.',
      },
      sources: ['g40-stedennetwerk-themagroep-europa'],
    },
  },
};
