import type {Stop} from '../stories.ts';

/** The cities along one line: MONT, the railway, the G32. */
export const montStops: readonly Stop[] = [
  {
    id: 'mont',
    title: {nl: 'MONT: steden aan één tafel', de: 'MONT: Städte an einem Tisch', en: 'MONT: cities at one table', 'nl-b1': 'MONT: steden aan één tafel'},
    text: {
      nl: 'Münster, Osnabrück en Netwerkstad Twente: samen MONT. In 2016 spraken de burgemeesters elkaar twee keer per jaar, in het Spitzengespräch.',
      de: 'Münster, Osnabrück und die Netwerkstad Twente: zusammen MONT. 2016 trafen sich die Stadtspitzen zweimal im Jahr zum Spitzengespräch.',
      en: 'Münster, Osnabrück and Netwerkstad Twente: together MONT. In 2016 the mayors met twice a year, at the Spitzengespräch.',
      'nl-b1': 'Münster, Osnabrück en steden in Twente werken samen. Dat heet MONT. In 2016 praatten de burgemeesters twee keer per jaar.',
    },
    notes: {
      nl: 'MONT staat voor Münster, Osnabrück en Netwerkstad Twente. U ziet de steden op de kaart: twee in Duitsland, en in 2016 vijf in Twente. Het netwerk bestaat volgens de meeste bronnen sinds december 1989.\n\nDe burgemeesters spreken elkaar in het Spitzengespräch. Voor de jaren na 2016 kozen ze drie onderwerpen: bereikbaarheid en mobiliteit, een arbeidsmarkt over de grens, en duurzaamheid.\n\nEn dan iets moois om vanavond te melden: in mei 2026 nam Hengelo het voorzitterschap van Münster over.',
      de: 'MONT steht für Münster, Osnabrück und die Netwerkstad Twente. Sie sehen die Städte auf der Karte: zwei in Deutschland und 2016 fünf in Twente. Das Netzwerk besteht nach den meisten Quellen seit Dezember 1989.\n\nDie Stadtspitzen treffen sich zum Spitzengespräch. Für die Jahre nach 2016 wählten sie drei Themen: Erreichbarkeit und Mobilität, einen Arbeitsmarkt über die Grenze und Nachhaltigkeit.\n\nUnd eine schöne Nachricht für heute Abend: Im Mai 2026 übernahm Hengelo den Vorsitz von Münster.',
      en: 'MONT stands for Münster, Osnabrück and Netwerkstad Twente. You see the cities on the map: two in Germany and, in 2016, five in Twente. According to most sources the network has existed since December 1989.\n\nThe mayors meet at the Spitzengespräch. For the years after 2016 they chose three themes: accessibility and mobility, a labour market across the border, and sustainability.\n\nAnd some good news to share tonight: in May 2026 Hengelo took over the chair from Münster.',
      'nl-b1':
        'MONT is een groep van Nederlandse en Duitse steden. Münster en Osnabrück doen mee. In 2016 deden ook vijf steden in Twente mee. De groep bestaat waarschijnlijk sinds 1989.\n\nDe burgemeesters praten met elkaar. Dat gesprek heet het Spitzengespräch. In 2016 kozen ze drie onderwerpen. Dat waren reizen, werk over de grens en een schone omgeving.\n\nEr is ook nieuws. In mei 2026 werd Hengelo voorzitter van MONT.',
    },
    caution: {
      nl: 'Bronnen vanaf 2024 noemen voor Twente drie MONT-steden: Almelo, Enschede en Hengelo. Voor 2016 zijn het er vijf.',
      de: 'Quellen ab 2024 nennen für Twente drei MONT-Städte: Almelo, Enschede und Hengelo. Für 2016 sind es fünf.',
      en: 'Sources from 2024 on name three MONT cities in Twente: Almelo, Enschede and Hengelo. For 2016 it is five.',
      'nl-b1': 'In 2016 waren het vijf steden in Twente. Nieuwe bronnen noemen er drie.',
    },
    view: {
      camera: {center: [7.24, 52.2], zoom: 8.8},
      topics: ['mont', 'twente', 'euregio'],
      place: 'mont',
      year: 2016,
      figure: {kind: 'mont', shown: 'beside'},
    },
    sources: ['memo-2016', 'mont-partner-geschichte', 'mont-stadtedreieck-mont-startseite', 'cross-border-cooperation-focus-munster'],
    memo: ['memo-mont'],
  },
  {
    id: 'spoor',
    title: {nl: 'Op zoek naar betere treinen', de: 'Auf dem Weg zu besseren Zügen', en: 'Looking for better trains', 'nl-b1': 'Betere treinen over de grens'},
    text: {
      nl: 'Uit MONT kwamen twee Interreg-projecten, over treinen en over logistiek. Het spoorproject zocht kortere reistijden, ook op de lijn Amsterdam–Hengelo–Osnabrück–Berlijn.',
      de: 'Aus MONT entstanden zwei Interreg-Projekte, zu Bahn und Logistik. Das Bahnprojekt suchte kürzere Fahrzeiten, auch auf der Achse Amsterdam–Hengelo–Osnabrück–Berlin.',
      en: 'Two Interreg projects came out of MONT, on rail and on logistics. The rail project sought shorter travel times, also on the Amsterdam–Hengelo–Osnabrück–Berlin line.',
      'nl-b1': 'MONT zette twee projecten op. Eén project ging over treinen. Hoe komt u sneller over de grens?',
    },
    notes: {
      nl: 'Wat leverde MONT op? De notitie noemt drie dingen. Het World Trade Center is verder ontwikkeld. Vanuit het Europese vervoersprogramma TEN-T is aan infrastructuur gewerkt. En er kwamen twee Interreg-projecten.\n\nHet logistieke project zag u net. Het spoorproject is EUREGIO SpoorRegio, van 2016 tot de zomer van 2018. Het zocht naar kortere reistijden, meer treinen en meer betrouwbaarheid.\n\nLater volgden EuregioRail, van 2019 tot 2022, en MONT Mobility, vanaf oktober 2025: de steden stemmen hun verkeersplannen op elkaar af, van trein tot fietspad.',
      de: 'Was hat MONT gebracht? Die Notiz nennt drei Dinge. Das World Trade Center wurde weiterentwickelt. Im Rahmen des europäischen Verkehrsprogramms TEN-V wurde an der Infrastruktur gearbeitet. Und es entstanden zwei Interreg-Projekte.\n\nDas Logistikprojekt haben Sie gerade gesehen. Das Bahnprojekt ist EUREGIO SchienenRegio, von 2016 bis Sommer 2018. Es suchte kürzere Fahrzeiten, mehr Züge und mehr Verlässlichkeit.\n\nSpäter folgten EuregioRail, von 2019 bis 2022, und MONT Mobility, seit Oktober 2025: Die Städte stimmen ihre Verkehrsplanung ab, von der Bahn bis zum Radweg.',
      en: 'What did MONT achieve? The memo names three things. The World Trade Center was developed further. Work was done on infrastructure under the European transport programme TEN-T. And two Interreg projects were set up.\n\nYou have just seen the logistics project. The rail project is EUREGIO SpoorRegio, from 2016 to the summer of 2018. It sought shorter travel times, more trains and greater reliability.\n\nLater came EuregioRail, from 2019 to 2022, and MONT Mobility, from October 2025: the cities align their transport plans, from trains to cycle paths.',
      'nl-b1':
        'Wat heeft MONT gedaan? De notitie noemt drie dingen. Het World Trade Center groeide. Er is gewerkt aan wegen, water en spoor. En er kwamen twee projecten.\n\nHet project over spullen zag u net. Dit project ging over treinen. Het duurde van 2016 tot 2018. Het zocht naar snellere en meer treinen. Die moesten ook vaker op tijd zijn.\n\nDaarna kwamen er nog meer projecten over reizen.',
    },
    caution: {
      nl: 'De notitie noemt de twee projecten niet bij naam. Dat het spoorproject SpoorRegio is, volgt uit de pagina’s van de EUREGIO.',
      de: 'Die Notiz nennt die beiden Projekte nicht beim Namen. Dass das Bahnprojekt die SchienenRegio ist, folgt aus den Seiten der EUREGIO.',
      en: 'The memo does not name the two projects. That the rail project is SpoorRegio follows from the pages of EUREGIO.',
      'nl-b1': 'De notitie geeft de projecten geen naam. De naam komt van de EUREGIO.',
    },
    view: {camera: null, topics: ['interreg', 'mont', 'euregio'], place: 'euregio-spoorregio'},
    sources: ['memo-2016', 'spoorregio-schienenregio-interreg-v', 'euregiorail-interreg-v', 'mont-stadte-verstarken-zusammenarbeit'],
    memo: ['memo-mont-projecten'],
  },
  {
    id: 'g32',
    title: {nl: 'Hengelo en het dossier grens', de: 'Hengelo und das Dossier Grenze', en: 'Hengelo and the border file', 'nl-b1': 'Hengelo en de grens'},
    text: {
      nl: 'In de G32, het netwerk van middelgrote steden, was Hengelo in 2016 bestuurlijk trekker van de samenwerking over de grens. Nu heet het netwerk G40.',
      de: 'In der G32, dem Netzwerk mittelgroßer Städte, war Hengelo 2016 politisch für die Zusammenarbeit über die Grenze zuständig. Heute heißt das Netzwerk G40.',
      en: 'In the G32, the network of medium-sized cities, Hengelo was the political lead for cooperation across the border in 2016. It is now called G40.',
      'nl-b1': 'De G32 was een groep van middelgrote steden. In 2016 had Hengelo de leiding bij samenwerken over de grens. Nu heet de groep G40.',
    },
    notes: {
      nl: 'De G32 is een Nederlands netwerk van middelgrote steden. Sinds 2014 deelt de werkgroep Internationaal kennis over wat Europa voor gemeenten betekent: kansen én risico’s.\n\nEr waren vijf dossiers. Hengelo was bestuurlijk trekker van grensoverschrijdende samenwerking, afgekort GROS. De andere waren het Nationaal Hervormingsprogramma, de cohesiefondsen, Smart Cities en de Urban Agenda.\n\nOp de kaart ziet u waarom dat dossier past: de grens loopt vlak langs ons. Sinds 15 februari 2018 heet het netwerk G40. In mei 2023 telde het 41 steden.',
      de: 'Die G32 ist ein niederländisches Netzwerk mittelgroßer Städte. Seit 2014 teilt die Arbeitsgruppe Internationales Wissen darüber, was Europa für Kommunen bedeutet: Chancen und Risiken.\n\nEs gab fünf Dossiers. Hengelo war politisch für die grenzüberschreitende Zusammenarbeit zuständig, kurz GROS. Die anderen waren das Nationale Reformprogramm, die Kohäsionsfonds, Smart Cities und die Urban Agenda.\n\nAuf der Karte sehen Sie, warum das Dossier passt: Die Grenze verläuft ganz in unserer Nähe. Seit dem 15. Februar 2018 heißt das Netzwerk G40. Im Mai 2023 zählte es 41 Städte.',
      en: 'The G32 is a Dutch network of medium-sized cities. Since 2014 its international working group has shared knowledge of what Europe means for municipalities: opportunities and risks.\n\nThere were five files. Hengelo was the political lead for cross-border cooperation, GROS for short. The others were the National Reform Programme, the cohesion funds, Smart Cities and the Urban Agenda.\n\nOn the map you see why that file fits: the border runs close by. Since 15 February 2018 the network has been called G40. In May 2023 it had 41 cities.',
      'nl-b1':
        'De G32 was een groep van middelgrote steden in Nederland. Een deel van de groep volgde wat Europa doet. Wat kan goed gaan? En wat kan misgaan?\n\nEr waren vijf onderwerpen. Hengelo had de leiding bij samenwerken over de grens. Dat past bij ons, want de grens is dichtbij. Kijk maar op de kaart.\n\nSinds 2018 heet de groep G40. In mei 2023 deden er 41 steden mee.',
    },
    view: {camera: {center: [6.9, 52.25], zoom: 9}, topics: ['twente', 'euregio', 'mont'], place: 'g32'},
    sources: ['memo-2016', 'g40-stedennetwerk-themagroep-europa', 'stedennetwerk-g32-gaat-door-als', 'grote-opkomst-bestuurlijke-netwerkdag'],
    memo: ['memo-g32'],
  },
];
