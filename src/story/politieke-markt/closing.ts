import {TWENTE} from './cameras.ts';
import type {Stop} from '../stories.ts';

/** Who decides, what has changed, what it asks. */
export const closingStops: readonly Stop[] = [
  {
    id: 'wie-beslist',
    title: {nl: 'Wie beslist mee?', de: 'Wer entscheidet mit?', en: 'Who has a say?', 'nl-b1': 'Wie beslist mee?'},
    text: {
      nl: 'In 2016 zaten alle veertien gemeenten aan tafel. Samen kozen zij de koers voor Den Haag en Brussel. Enschede was voorzitter, Hengelo vicevoorzitter.',
      de: '2016 saßen alle vierzehn Gemeinden am Tisch. Gemeinsam bestimmten sie den Kurs für Den Haag und Brüssel. Enschede führte den Vorsitz, Hengelo den stellvertretenden.',
      en: 'In 2016 all fourteen municipalities were at the table. Together they set the course for The Hague and Brussels. Enschede was chair, Hengelo vice-chair.',
      'nl-b1': 'In 2016 beslisten alle veertien gemeenten samen. Enschede was voorzitter. Hengelo was vicevoorzitter.',
    },
    notes: {
      nl: 'Al deze lijnen kwamen in 2016 samen in één overleg: het Ambtelijk en Bestuurlijk Overleg Belangenbehartiging. Alle veertien gemeenten zaten aan tafel en beslisten mee over de koers. Enschede zat voor, Hengelo was vicevoorzitter.\n\nZolang de nieuwe internationale agenda er nog niet was, werkte Twente met lobbyfiches. Dat zijn korte papieren over bereikbaarheid en mobiliteit, arbeidsmarkt en ondernemerschap over de grens, innovatie en economie, en Europese fondsen en cohesiebeleid. Daarnaast waren er regionale dossiers. Ze waren bedoeld voor een stevige lobby in Den Haag en Brussel.',
      de: 'All diese Linien liefen 2016 in einer Runde zusammen: der Abstimmungsrunde Interessenvertretung, auf fachlicher und politischer Ebene. Alle vierzehn Gemeinden saßen am Tisch und entschieden über den Kurs mit. Enschede führte den Vorsitz, Hengelo war Stellvertreter.\n\nSolange es die neue internationale Agenda noch nicht gab, arbeitete Twente mit Lobbypapieren. Das sind kurze Übersichten zu Erreichbarkeit und Mobilität, Arbeitsmarkt und Unternehmertum über die Grenze, Innovation und Wirtschaft sowie EU-Fonds und Kohäsionspolitik. Daneben gab es regionale Dossiers. Sie sollten eine starke Lobbyarbeit in Den Haag und Brüssel ermöglichen.',
      en: 'In 2016 all these strands came together in one consultation on advocacy, at staff and political level. All fourteen municipalities were at the table and helped decide the course. Enschede was in the chair, Hengelo was vice-chair.\n\nWhile the new international agenda was not yet there, Twente worked with lobby papers. These are short sheets on accessibility and mobility, the labour market and entrepreneurship across the border, innovation and economy, and European funds and cohesion policy. There were regional files as well. They were meant for strong lobbying in The Hague and Brussels.',
      'nl-b1':
        'Wie beslist er over dit alles? In 2016 deden de veertien gemeenten dat samen. Ze praatten in een vast overleg. Enschede was voorzitter. Hengelo was vicevoorzitter.\n\nHet nieuwe plan was er nog niet. Daarom schreef Twente korte papieren. Die gingen over vier onderwerpen. Reizen. Werk en bedrijven over de grens. Nieuwe ideeën. En geld uit Europa.\n\nMet die papieren praatte Twente met Den Haag en Brussel.',
    },
    view: {camera: TWENTE, topics: ['twente', 'mont'], place: 'governance', figure: {kind: 'decides', shown: 'alone'}},
    sources: ['memo-2016'],
    memo: ['memo-governance', 'memo-lobbyfiches'],
  },
  {
    id: 'veranderd',
    title: {
      nl: 'Wat is er sinds 2016 veranderd?',
      de: 'Was hat sich seit 2016 geändert?',
      en: 'What has changed since 2016?',
      'nl-b1': 'Wat is er nu anders?',
    },
    text: {
      nl: 'Sinds 2018 rijdt de RB 61 door tot Hengelo. Regio Twente is in 2021 opgesplitst. Sinds mei 2026 is Hengelo voorzitter van MONT.',
      de: 'Seit 2018 fährt die RB 61 durch bis Hengelo. Die Regio Twente wurde 2021 aufgeteilt. Seit Mai 2026 führt Hengelo den Vorsitz von MONT.',
      en: 'Since 2018 the RB 61 has run through to Hengelo. Regio Twente was split up in 2021. Hengelo has chaired MONT since May 2026.',
      'nl-b1': 'Sinds 2018 rijdt de trein uit Bielefeld door tot Hengelo. Regio Twente stopte in 2021. In 2026 werd Hengelo voorzitter van MONT.',
    },
    notes: {
      nl: 'Tien jaar later is er veel veranderd. De trein die u ziet, de RB 61, rijdt sinds 26 februari 2018 door tot Hengelo. De G32 werd in diezelfde maand de G40. Unlock stopte in 2019, het GrensInfoPunt bleef. In juli 2021 is Regio Twente opgesplitst. In september van dat jaar werden Enschede en Münster partnersteden.\n\nIn december 2023 besloten Almelo, Hengelo en Enschede tot een gezamenlijke EU-agenda, om sterker in Brussel aanwezig te zijn. In mei 2026 nam Hengelo het voorzitterschap van MONT over.\n\nEn Interreg begon aan een nieuwe periode: 2021 tot en met 2027.',
      de: 'Zehn Jahre später hat sich viel geändert. Der Zug, den Sie sehen, die RB 61, fährt seit dem 26. Februar 2018 durch bis Hengelo. Die G32 wurde im selben Monat zur G40. Unlock endete 2019, der GrenzInfoPunkt blieb. Im Juli 2021 wurde die Regio Twente aufgeteilt. Im September jenes Jahres wurden Enschede und Münster Partnerstädte.\n\nIm Dezember 2023 beschlossen Almelo, Hengelo und Enschede eine gemeinsame EU-Agenda, um in Brüssel stärker präsent zu sein. Im Mai 2026 übernahm Hengelo den Vorsitz von MONT.\n\nUnd bei Interreg begann ein neuer Zeitraum: 2021 bis 2027.',
      en: 'Ten years on, much has changed. The train you see, the RB 61, has run through to Hengelo since 26 February 2018. The G32 became the G40 in the same month. Unlock ended in 2019, the border info point stayed. In July 2021 Regio Twente was split up. In September of that year Enschede and Münster became partner cities.\n\nIn December 2023 Almelo, Hengelo and Enschede decided on a joint EU agenda, to be more active in Brussels. In May 2026 Hengelo took over the chair of MONT.\n\nAnd Interreg started a new period: 2021 to 2027.',
      'nl-b1':
        'Tien jaar later is er veel veranderd. U ziet een trein op de kaart. Hij gaat van Hengelo naar Bielefeld. Sinds 2018 rijdt hij door tot Hengelo. De G32 heet nu G40. Unlock stopte in 2019. Het GrensInfoPunt bleef.\n\nIn 2021 stopte Regio Twente. In dat jaar werden Enschede en Münster vriendensteden. In 2023 maakten Almelo, Hengelo en Enschede samen een plan voor Europa.\n\nEn in mei 2026 werd Hengelo voorzitter van MONT.',
    },
    caution: {
      nl: 'Dat Hengelo voorzitter is, staat in één nieuwsbericht van 20 mei 2026. De precieze dag is niet gevonden.',
      de: 'Dass Hengelo den Vorsitz hat, steht in einer Meldung vom 20. Mai 2026. Der genaue Tag wurde nicht gefunden.',
      en: 'That Hengelo is chair is in one news item of 20 May 2026. The exact day was not found.',
      'nl-b1': 'Eén nieuwsbericht zegt dat Hengelo voorzitter is. De precieze dag is niet bekend.',
    },
    view: {camera: {center: [7.45, 52.2], zoom: 8.4}, topics: ['twente', 'mont', 'euregio'], place: 'rb61', figure: {kind: 'since-2016', shown: 'alone'}},
    sources: [
      'fahrplanmassig-nach-hengelo-westfalische',
      'neuer-holland-zug-startet-zweitem',
      'stedennetwerk-g32-gaat-door-als',
      'unlock-interreg-v',
      'regio-twente-ontvlochten-regio-twente',
      'enschede-munster-nu-officieel',
      'structurele-twentse-inzet-brussel',
      'cross-border-cooperation-focus-munster',
      'neue-interreg-vi-programm-steht',
    ],
    memo: [],
  },
  {
    id: 'slot',
    title: {nl: 'Wat vraagt dit van ons?', de: 'Was heißt das für uns?', en: 'What does this ask of us?', 'nl-b1': 'Wat kunnen wij doen?'},
    text: {
      nl: 'U zag veel tafels waar Hengelo aan zit. Waar wilt u meer van zien? Scan de code en kijk zelf verder op de kaart.',
      de: 'Sie haben viele Tische gesehen, an denen Hengelo sitzt. Wovon möchten Sie mehr sehen? Scannen Sie den Code und erkunden Sie die Karte.',
      en: 'You saw many tables where Hengelo has a seat. What would you like to see more of? Scan the code and explore the map yourself.',
      'nl-b1': 'Hengelo werkt met veel anderen samen. Waar wilt u meer van weten? Scan de code en kijk zelf op de kaart.',
    },
    notes: {
      nl: 'Dit was de notitie, van begin tot eind. Drie dingen om te onthouden. Hengelo doet veel samen met Twente, omdat je alleen te klein bent. De grens is hier geen rand maar een naad: aan beide kanten wonen mensen die elkaar nodig hebben. En veel begint klein: met een klas, een bezoek, een gesprek.\n\nNu is het woord aan u. Wat wilt u als raad volgen? Waar wilt u zelf bij zijn?\n\nDe kaart blijft beschikbaar. U kunt alles wat u zag rustig nalezen, met de bronnen erbij. Dank u wel.',
      de: 'Das war die Notiz, von Anfang bis Ende. Drei Dinge zum Merken. Hengelo macht vieles gemeinsam mit Twente, weil man allein zu klein ist. Die Grenze ist hier kein Rand, sondern eine Naht: Auf beiden Seiten leben Menschen, die einander brauchen. Und vieles beginnt klein: mit einer Klasse, einem Besuch, einem Gespräch.\n\nNun haben Sie das Wort. Was möchten Sie als Rat verfolgen? Wo möchten Sie selbst dabei sein?\n\nDie Karte bleibt verfügbar. Sie können alles in Ruhe nachlesen, mit den Quellen. Vielen Dank.',
      en: 'That was the memo, from beginning to end. Three things to remember. Hengelo does much together with Twente, because on your own you are too small. The border here is not an edge but a seam: on both sides live people who need each other. And much begins small: with a class, a visit, a conversation.\n\nNow it is your turn. What would you as a council like to follow? Where would you like to be present?\n\nThe map stays available. You can read everything again at your ease, with the sources. Thank you.',
      'nl-b1':
        'Dit was de hele notitie. Onthoud drie dingen. Hengelo doet veel samen met Twente. Alleen is het te klein. De grens verdeelt ons niet: aan twee kanten wonen mensen die elkaar nodig hebben. En veel begint klein. Met een klas, een bezoek of een gesprek.\n\nNu mag u vragen stellen. Waar wilt u meer van weten? Waar wilt u zelf bij zijn?\n\nU kunt alles later nog eens lezen. De bronnen staan erbij. Dank u wel.',
    },
    view: {camera: null, topics: ['euregio', 'twente', 'mont', 'partners'], place: 'hengelo', lens: true},
    sources: ['memo-2016'],
    memo: [],
  },
];
