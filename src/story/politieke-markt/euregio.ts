import type {Stop} from '../stories.ts';

/** The EUREGIO: its region, its council, its projects. */
export const euregioStops: readonly Stop[] = [
  {
    id: 'euregio',
    title: {
      nl: 'De grens is een naad, geen rand',
      de: 'Die Grenze ist eine Naht, kein Rand',
      en: 'The border is a seam, not an edge',
      'nl-b1': 'De EUREGIO: twee landen, één gebied',
    },
    text: {
      nl: 'Sinds 1958 werken steden, gemeenten en kreisen aan beide kanten samen in de EUREGIO. In 2016 waren dat er 129.',
      de: 'Seit 1958 arbeiten Städte, Gemeinden und Kreise auf beiden Seiten in der EUREGIO zusammen. 2016 waren es 129.',
      en: 'Since 1958 towns, municipalities and districts on both sides have worked together in the EUREGIO. In 2016 there were 129.',
      'nl-b1': 'Nederlandse en Duitse gemeenten werken hier samen. Dat doen ze al sinds 1958. In 2016 waren het er 129.',
    },
    notes: {
      nl: 'De EUREGIO bestaat sinds 1958. Hier wonen ongeveer 3,4 miljoen mensen. Ongeveer twee derde van het gebied ligt in Duitsland.\n\nU ziet twee kleuren groen. Effen is genoemd in 2015 of later, rond de oprichting van het openbaar lichaam. Gestreept is eerder genoemd, of hoort bij het gebied. Het getal 129 komt uit onze eigen notitie.\n\nDrie commissies bereiden het werk voor: één voor duurzame ruimtelijke ontwikkeling, één voor maatschappelijke ontwikkeling en één voor economie en arbeidsmarkt. Sinds januari 2016 is de EUREGIO een Nederlands-Duits openbaar lichaam. In dat jaar kwamen ook twee Nederlandse waterschappen erbij.',
      de: 'Die EUREGIO besteht seit 1958. Hier leben etwa 3,4 Millionen Menschen. Rund zwei Drittel des Gebiets liegen in Deutschland.\n\nSie sehen zwei Grüntöne. Einfarbig heißt: genannt 2015 oder später, um die Gründung des Zweckverbands. Gestreift heißt: früher genannt, oder es gehört zum Gebiet. Die Zahl 129 stammt aus unserer Notiz.\n\nDrei Ausschüsse bereiten die Arbeit vor: einer für nachhaltige Raumentwicklung, einer für gesellschaftliche Entwicklung und einer für Wirtschaft und Arbeitsmarkt. Seit Januar 2016 ist die EUREGIO ein deutsch-niederländischer Zweckverband. Seit jenem Jahr sind auch zwei niederländische Wasserverbände dabei.',
      en: 'The EUREGIO has existed since 1958. About 3.4 million people live here. Around two thirds of the area lies in Germany.\n\nYou see two shades of green. Plain means named in 2015 or later, around the foundation of the public body. Striped means named earlier, or part of the area. The number 129 comes from our own memo.\n\nThree committees prepare the work: one for sustainable spatial development, one for social development and one for economy and labour market. Since January 2016 the EUREGIO has been a Dutch–German public body. Two Dutch water authorities have been members since that year as well.',
      'nl-b1':
        'De EUREGIO bestaat sinds 1958. Er wonen ongeveer 3,4 miljoen mensen. Het grootste deel van het gebied ligt in Duitsland.\n\nU ziet twee soorten groen. Gewoon groen betekent: genoemd in 2015, 2016 of later. Groen met strepen betekent: eerder genoemd, of uit het gebied afgeleid. Het getal 129 komt uit de notitie van 2016.\n\nDrie groepen bereiden het werk voor. Eén groep praat over het gebied zelf. Eén groep praat over samenleven. En één groep praat over geld verdienen en werk.',
    },
    caution: {
      nl: 'De bronnen noemen 129 leden (2016) en 128 (2024). Noem altijd het jaartal erbij.',
      de: 'Die Quellen nennen 129 Mitglieder (2016) und 128 (2024). Nennen Sie immer das Jahr dazu.',
      en: 'The sources give 129 members (2016) and 128 (2024). Always mention the year.',
      'nl-b1': 'Het waren 129 leden in 2016 en 128 in 2024. Noem altijd het jaar.',
    },
    view: {camera: null, topics: ['euregio', 'twente', 'mont'], place: 'euregio', year: 2016},
    sources: ['memo-2016', 'euregio-organisation', 'euregio-wird-deutsch-niederlandischer', 'euregio-interkommunales-nrw-2'],
    memo: ['memo-euregio'],
  },
  {
    id: 'euregio-raad',
    title: {nl: 'Een raad over de grens', de: 'Ein Rat über die Grenze', en: 'A council across the border', 'nl-b1': 'Een raad van twee landen'},
    text: {
      nl: 'In 2016 had de EUREGIO-raad 84 leden: 42 Nederlandse en 42 Duitse. Er zaten twee raadsleden uit Hengelo in. Het kantoor staat op de grens.',
      de: '2016 hatte der EUREGIO-Rat 84 Mitglieder: 42 niederländische und 42 deutsche. Zwei Ratsmitglieder kamen aus Hengelo. Die Geschäftsstelle liegt auf der Grenze.',
      en: 'In 2016 the EUREGIO council had 84 members: 42 Dutch and 42 German. Two were Hengelo councillors. The office stands on the border.',
      'nl-b1': 'De EUREGIO had in 2016 een raad van 84 mensen. De helft kwam uit Nederland. Er zaten twee raadsleden uit Hengelo in.',
    },
    notes: {
      nl: 'Kijk waar dit kantoor staat: precies op de grens tussen Glanerbrug en Gronau. De vergaderzalen liggen een paar meter verder, op Nederlandse grond.\n\nDe raad is het politieke orgaan, met 84 leden met stemrecht. De zetels zijn verdeeld naar partij, gebied en aantal inwoners. Partijen uit beide landen vormen samen fracties. De raad vergadert ten minste drie keer per jaar.\n\nDe notitie noemt twee raadsleden uit Hengelo. In 2021 telde Regio Twente drie zetels voor Hengelo in de raad, en vier in de algemene vergadering.',
      de: 'Schauen Sie, wo diese Geschäftsstelle liegt: genau auf der Grenze zwischen Glanerbrug und Gronau. Die Tagungsräume sind wenige Meter weiter, auf niederländischer Seite.\n\nDer Rat ist das politische Organ, mit 84 stimmberechtigten Mitgliedern. Die Sitze sind nach Partei, Gebiet und Einwohnerzahl verteilt. Parteien aus beiden Ländern bilden gemeinsame Fraktionen. Der Rat tagt mindestens dreimal im Jahr.\n\nDie Notiz nennt zwei Ratsmitglieder aus Hengelo. 2021 zählte die Regio Twente drei Sitze für Hengelo im Rat und vier in der Verbandsversammlung.',
      en: 'Look where this office stands: right on the border between Glanerbrug and Gronau. The meeting rooms are a few metres away, on Dutch soil.\n\nThe council is the political body, with 84 voting members. The seats are allocated by party, area and population. Parties from both countries form joint groups. The council meets at least three times a year.\n\nThe memo mentions two councillors from Hengelo. In 2021 Regio Twente counted three seats for Hengelo on the council, and four in the general assembly.',
      'nl-b1':
        'Kijk waar dit kantoor staat. Het staat precies op de grens, bij Glanerbrug en Gronau. De zalen om te vergaderen liggen in Nederland.\n\nDe EUREGIO heeft een eigen raad. Daarin zitten 84 mensen. De helft komt uit Nederland en de helft uit Duitsland. Partijen uit beide landen werken er samen.\n\nIn 2016 zaten er twee raadsleden uit Hengelo in. Later noemde een andere bron drie plekken. Wethouders kunnen ook zo’n plek krijgen.',
    },
    caution: {
      nl: 'Twee raadsleden (notitie, 2016) en drie zetels (Regio Twente, 2021) kunnen allebei kloppen: ook een collegelid kan een zetel hebben.',
      de: 'Zwei Ratsmitglieder (Notiz, 2016) und drei Sitze (Regio Twente, 2021) können beide stimmen: Auch ein Mitglied des Kollegiums kann einen Sitz haben.',
      en: 'Two councillors (memo, 2016) and three seats (Regio Twente, 2021) can both be true: a member of the executive can hold a seat too.',
      'nl-b1': 'Twee of drie plekken: allebei kan kloppen. Noem het jaar erbij.',
    },
    view: {
      camera: {center: [6.9, 52.23], zoom: 11},
      topics: ['euregio', 'twente', 'mont'],
      place: 'euregio-office',
      figure: {kind: 'council', shown: 'alone'},
    },
    sources: ['memo-2016', 'vergadering-euregio-raad-15-3', 'regio-twente-grens', 'regierungsprasidentin-feller-gronau'],
    memo: ['memo-euregio-raad'],
  },
  {
    id: 'unlock',
    title: {
      nl: 'Unlock: werk over de grens',
      de: 'Unlock: Arbeit über die Grenze',
      en: 'Unlock: work across the border',
      'nl-b1': 'Unlock: werken in het buurland',
    },
    text: {
      nl: 'Met geld van Interreg, het Europese grensprogramma, hielp Unlock mensen aan werk in het buurland. Bij de EUREGIO kwam een GrensInfoPunt.',
      de: 'Mit Mitteln von Interreg, dem EU-Programm für die Grenze, half Unlock beim Arbeiten im Nachbarland. Bei der EUREGIO entstand ein GrenzInfoPunkt.',
      en: 'With money from Interreg, the European border programme, Unlock helped people to work in the neighbouring country. A border info point opened at EUREGIO.',
      'nl-b1': 'Interreg is geld van Europa. Daarmee hielp Unlock mensen om in het buurland te werken. Er kwam een plek voor vragen.',
    },
    notes: {
      nl: 'Met Interreg betaalt de Europese Unie mee aan projecten over de grens. Bij de EUREGIO wordt over zulke projecten besloten; het programmamanagement zit daar ook. De overeenkomst voor Interreg V A is op 19 november 2014 in Hengelo getekend, in de oude hallen van Hazemeijer.\n\nDe notitie noemt twee projecten. Dit is het eerste: Unlock. Het bracht bemiddelaars uit beide landen samen, hielp kleinere bedrijven en zette het GrensInfoPunt op. De kosten waren bijna 2,2 miljoen euro.\n\nUnlock liep tot 30 april 2019. Het GrensInfoPunt bleef daarna bestaan.',
      de: 'Mit Interreg fördert die Europäische Union Projekte über die Grenze. Bei der EUREGIO wird über solche Projekte entschieden; dort liegt auch das Programmmanagement. Die Vereinbarung für Interreg V A wurde am 19. November 2014 in Hengelo unterzeichnet, in den alten Hazemeijer-Hallen.\n\nDie Notiz nennt zwei Projekte. Das erste ist Unlock. Es brachte Vermittler aus beiden Ländern zusammen, half kleineren Betrieben und richtete den GrenzInfoPunkt ein. Die Kosten betrugen knapp 2,2 Millionen Euro.\n\nUnlock lief bis zum 30. April 2019. Der GrenzInfoPunkt blieb danach bestehen.',
      en: 'With Interreg the European Union helps to pay for projects across the border. Decisions on such projects are taken within EUREGIO, which also runs programme management. The agreement for Interreg V A was signed in Hengelo on 19 November 2014, in the old Hazemeijer halls.\n\nThe memo names two projects. This is the first: Unlock. It brought together placement services from both countries, helped smaller firms and set up the border info point. It cost almost 2.2 million euros.\n\nUnlock ran until 30 April 2019. The border info point remained afterwards.',
      'nl-b1':
        'Interreg is geld van Europa voor projecten over de grens. De EUREGIO beslist mee. In 2014 is de afspraak daarover in Hengelo getekend.\n\nDe notitie noemt twee projecten. Dit is het eerste. Unlock hielp mensen om in het buurland te werken. Ook kleine bedrijven kregen hulp. Er kwam een plek waar u vragen kunt stellen. Die plek heet het GrensInfoPunt.\n\nUnlock stopte in 2019. Het GrensInfoPunt bleef.',
    },
    caution: {
      nl: 'De notitie noemt Hengelo/Twente als partner; openbare bronnen noemen Regio Twente.',
      de: 'Die Notiz nennt Hengelo/Twente als Partner; öffentliche Quellen nennen die Regio Twente.',
      en: 'The memo names Hengelo/Twente as a partner; public sources name Regio Twente.',
      'nl-b1': 'De notitie noemt Hengelo en Twente. Andere bronnen noemen alleen Regio Twente.',
    },
    view: {camera: null, topics: ['interreg', 'euregio'], place: 'unlock', year: 2016},
    sources: ['memo-2016', 'unlock-interreg-v', 'interreg-programma-2014-2020-goedgekeurd', 'unlock-interreg-v-deutschland-nederland'],
    memo: ['memo-interreg-va', 'memo-unlock'],
  },
  {
    id: 'goederencorridor',
    title: {nl: 'Goederen over de grens', de: 'Güter über die Grenze', en: 'Freight across the border', 'nl-b1': 'Spullen over de grens'},
    text: {
      nl: 'Weg, spoor en water komen hier samen. Een project onderzocht hoe vervoer beter en schoner kan. Hengelo was een van de zeventien partners.',
      de: 'Straße, Schiene und Wasser kommen hier zusammen. Ein Projekt untersuchte, wie Transport besser und sauberer wird. Hengelo war einer der siebzehn Partner.',
      en: 'Road, rail and water meet here. A project studied how freight can move better and cleaner. Hengelo was one of the seventeen partners.',
      'nl-b1': 'Hier komen wegen, spoor en water samen. Hoe kan het vervoer beter en schoner? Een project zocht dat uit. Hengelo deed mee.',
    },
    notes: {
      nl: 'Dit is het tweede project uit de notitie: de EUREGIO Goederencorridor. Ons gebied ligt op een kruispunt van noord-zuid- en oost-westroutes. Op de kaart ziet u dat aan de lijnen van weg, spoor en kanaal.\n\nHet project keek naar de logistieke sector, de infrastructuur, hinder bij de grens en kansen voor duurzaam vervoer. De gemeente Hengelo, Enschede en Regio Twente waren partner, naast Münster, Osnabrück, kreisen en provincies.\n\nIn 2017 is het afgerond met een gezamenlijke strategie. Bedragen zijn niet openbaar gevonden.',
      de: 'Das ist das zweite Projekt der Notiz: der EUREGIO Güterkorridor. Unser Gebiet liegt an einem Kreuzungspunkt von Nord-Süd- und Ost-West-Routen. Auf der Karte sehen Sie das an den Linien von Straße, Schiene und Kanal.\n\nDas Projekt betrachtete die Logistikbranche, die Infrastruktur, Hürden an der Grenze und Chancen für nachhaltigen Verkehr. Die Gemeinde Hengelo, Enschede und die Regio Twente waren Partner, dazu Münster, Osnabrück, Kreise und Provinzen.\n\n2017 wurde es mit einer gemeinsamen Strategie abgeschlossen. Öffentliche Angaben zu den Kosten wurden nicht gefunden.',
      en: 'This is the second project in the memo: the EUREGIO Goederencorridor. Our area lies at a crossing of north–south and east–west routes. On the map you see it from the lines of road, rail and canal.\n\nThe project looked at the logistics sector, the infrastructure, obstacles at the border and chances for sustainable transport. The municipality of Hengelo, Enschede and Regio Twente were partners, together with Münster, Osnabrück, German districts and Dutch provinces.\n\nIt was completed in 2017 with a joint strategy. No published amounts were found.',
      'nl-b1':
        'Dit is het tweede project uit de notitie. Het ging over het vervoer van spullen over de grens. Ons gebied is een kruispunt. U ziet de wegen, het spoor en de kanalen op de kaart.\n\nHoe kan het vervoer sneller en schoner? Wat zit in de weg bij de grens? Dat zocht het project uit. Hengelo, Enschede en Regio Twente deden mee. In totaal waren er zeventien partners.\n\nIn 2017 was het klaar. Er kwam een plan. We weten niet wat het kostte.',
    },
    view: {camera: null, topics: ['interreg', 'euregio', 'mont'], place: 'goederencorridor', year: 2016},
    sources: ['memo-2016', 'euregio-goederencorridor-euregio'],
    memo: ['memo-goederencorridor'],
  },
];
