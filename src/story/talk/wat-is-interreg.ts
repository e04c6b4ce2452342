import type {Talk} from './talk.ts';

/** What Interreg is: what the speaker does at each stop, and what somebody is likely to ask. */
export const watIsInterregTalk: Talk = {
  begin: {
    cue: {
      nl: 'Begin zonder aan te wijzen; kijk de zaal in.',
      de: 'Beginnen Sie ohne zu zeigen; schauen Sie in den Saal.',
      en: 'Begin without pointing; look at the room.',
    },
    question: {
      text: {
        nl: 'Waar komt de naam Interreg vandaan?',
        de: 'Woher kommt der Name Interreg?',
        en: 'Where does the name Interreg come from?',
      },
      answer: {
        nl: 'Daar vonden wij geen bron voor. Het programma bestaat sinds 1991.',
        de: 'Dafür fanden wir keine Quelle. Das Programm gibt es seit 1991.',
        en: 'We found no source for that. The programme has existed since 1991.',
      },
      sources: ['facts-figures-about-interreg-programme'],
    },
  },
  gebied: {
    cue: {
      nl: 'Volg de rand van het gebied, van de Noordzee naar het zuiden.',
      de: 'Fahren Sie den Rand des Gebiets nach, von der Nordsee nach Süden.',
      en: 'Follow the edge of the area, from the North Sea to the south.',
    },
    question: {
      text: {
        nl: 'Is het programmagebied hetzelfde als de EUREGIO?',
        de: 'Ist das Programmgebiet dasselbe wie die EUREGIO?',
        en: 'Is the programme area the same as the EUREGIO?',
      },
      answer: {
        nl: 'Nee. De EUREGIO is een van vier euregio’s. Het programmagebied is veel groter.',
        de: 'Nein. Die EUREGIO ist eine von vier Euregios. Das Programmgebiet ist viel größer.',
        en: 'No. The EUREGIO is one of four euregios. The programme area is much larger.',
      },
      sources: ['facts-figures-interreg-vi'],
    },
  },
  geld: {
    cue: {
      nl: 'Toon met drie vingers de drie delen: Europa, overheden, partners.',
      de: 'Zeigen Sie mit drei Fingern die drei Teile: Europa, Behörden, Partner.',
      en: 'Show the three parts with three fingers: Europe, authorities, partners.',
    },
    question: {
      text: {
        nl: 'Betaalt Europa altijd de helft?',
        de: 'Zahlt Europa immer die Hälfte?',
        en: 'Does Europe always pay half?',
      },
      answer: {
        nl: 'Nee, hoogstens de helft. Dat gold voor Interreg V A; voor VI A vonden wij de verdeling niet.',
        de: 'Nein, höchstens die Hälfte. Das galt für Interreg V A; für VI A fanden wir die Aufteilung nicht.',
        en: 'No, half at most. That held for Interreg V A; for VI A we did not find the split.',
      },
      sources: ['forderprogramm-interreg-v'],
    },
  },
  'wie-beslist': {
    cue: {
      nl: 'Wijs op het kantoor bij Gronau.',
      de: 'Zeigen Sie auf die Geschäftsstelle bei Gronau.',
      en: 'Point at the office near Gronau.',
    },
    question: {
      text: {
        nl: 'Beslist Hengelo mee?',
        de: 'Entscheidet Hengelo mit?',
        en: 'Does Hengelo have a say?',
      },
      answer: {
        nl: 'Over een deel van de projecten beslist de regionale stuurgroep. Wie daar voor Hengelo zit, vonden wij niet.',
        de: 'Über einen Teil der Projekte entscheidet der regionale Lenkungsausschuss. Wer dort für Hengelo sitzt, fanden wir nicht.',
        en: 'The regional steering committee decides on part of the projects. Who sits there for Hengelo, we did not find.',
      },
      sources: ['vorsitz-des-lenkungsausschusses-euregio'],
    },
  },
  unlock: {
    cue: {
      nl: 'Wijs op het GrensInfoPunt in Gronau.',
      de: 'Zeigen Sie auf den GrenzInfoPunkt in Gronau.',
      en: 'Point at the border info point in Gronau.',
    },
    question: {
      text: {
        nl: 'Kost advies van het GrensInfoPunt geld?',
        de: 'Kostet der Rat des GrenzInfoPunkts Geld?',
        en: 'Does advice from the border info point cost money?',
      },
      answer: {
        nl: 'Nee, het is gratis. Zo meldde de EUREGIO in maart 2025.',
        de: 'Nein, er ist kostenlos. So meldete es die EUREGIO im März 2025.',
        en: 'No, it is free. EUREGIO said so in March 2025.',
      },
      sources: ['hoher-besuch-beim-grenzinfopunkt-euregio'],
    },
  },
  futurebeeing: {
    cue: {
      nl: 'Wijs op Hengelo, Enschede en Münster.',
      de: 'Zeigen Sie auf Hengelo, Enschede und Münster.',
      en: 'Point at Hengelo, Enschede and Münster.',
    },
    question: {
      text: {
        nl: 'Welke wijk in Hengelo doet mee?',
        de: 'Welches Viertel in Hengelo macht mit?',
        en: 'Which district of Hengelo takes part?',
      },
      answer: {
        nl: 'Dat noemen onze bronnen niet.',
        de: 'Das nennen unsere Quellen nicht.',
        en: 'Our sources do not say.',
      },
      sources: ['futurebeeing-interreg-vi'],
    },
  },
  slot: {
    cue: {
      nl: 'Laat de hele kaart zien, met alle projecten.',
      de: 'Zeigen Sie die ganze Karte mit allen Projekten.',
      en: 'Show the whole map with all projects.',
    },
    question: {
      text: {
        nl: 'Staan alle projecten op de kaart?',
        de: 'Stehen alle Projekte auf der Karte?',
        en: 'Are all projects on the map?',
      },
      answer: {
        nl: 'Nee, alleen die wij vonden. Vier projecten van september 2025 staan er niet bij, omdat partners en bedragen ontbreken.',
        de: 'Nein, nur die, die wir fanden. Vier Projekte vom September 2025 fehlen, weil Partner und Beträge nicht bekannt sind.',
        en: 'No, only those that we found. Four projects of September 2025 are missing, because partners and amounts are not known.',
      },
      sources: ['europaische-forderung-fur-neue'],
    },
  },
};
