import type {Talk} from './talk.ts';

/** The evening for the council: what the speaker does at each stop, and what somebody is likely to ask. */
export const politiekeMarktTalk: Talk = {
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
      },
      sources: ['regio-twente-memorandum-munsterland-oost', 'gezamenlijk-memorandum-ondertekend'],
    },
  },
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
      },
      sources: ['memo-2016', 'errin-feiert-20-geburtstag-europapunkt'],
    },
  },
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
      },
      sources: ['memo-2016'],
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
  'wie-beslist': {
    cue: {
      nl: 'Wijs Enschede en Hengelo aan: voorzitter en vicevoorzitter.',
      de: 'Zeigen Sie auf Enschede und Hengelo: Vorsitz und Stellvertretung.',
      en: 'Point at Enschede and Hengelo: chair and vice-chair.',
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
        nl: 'Wat kostte het voorzitterschap van MONT?',
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
