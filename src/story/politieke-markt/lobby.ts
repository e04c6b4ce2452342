import {TO_BRUSSELS} from './cameras.ts';
import type {Stop} from '../stories.ts';

/** Where Twente is heard: Brussels, the province, its own profile, Germany. */
export const lobbyStops: readonly Stop[] = [
  {
    id: 'brussel',
    title: {nl: 'Onze stem in Brussel', de: 'Unsere Stimme in Brüssel', en: 'Our voice in Brussels', 'nl-b1': 'Onze stem in Brussel'},
    text: {
      nl: 'Sinds 2015 liep de lobby van Twente via Oost-Nederland. De lobbyist werkte in 2016 vanuit het Huis van de Nederlandse Provincies in Brussel.',
      de: 'Seit 2015 lief die Lobbyarbeit von Twente über Oost-Nederland. Sie ging 2016 vom Haus der niederländischen Provinzen in Brüssel aus.',
      en: 'From 2015 Twente’s lobbying ran through East Netherlands. In 2016 the lobbyist worked from the House of the Dutch Provinces in Brussels.',
      'nl-b1': 'Twente wil invloed hebben in Brussel. Dat deed het in 2016 samen met Overijssel en Gelderland. Samen sta je sterker.',
    },
    notes: {
      nl: 'Lobbyen is: op tijd vertellen wat hier nodig is, zodat besluiten beter uitpakken. Twente deed dat samen met Overijssel en Gelderland, naar het voorbeeld van Den Haag. In 2015 ging de lobby over naar Oost-Nederland, omdat je samen sterker staat.\n\nDe lobbyist voor Twente werkte vanuit het Huis van de Nederlandse Provincies, kortweg HNP. Daar zitten alle provincies, maar ook regio’s, steden en universiteiten, zoals Foodvalley met Wageningen.\n\nIn 2016 dacht het HNP na over zijn belangrijkste taken. Het wilde een huis voor de hele Nederlandse lobby worden.',
      de: 'Lobbyarbeit heißt: rechtzeitig sagen, was hier gebraucht wird. Twente tat das gemeinsam mit Overijssel und Gelderland, nach dem Vorbild von Den Haag. 2015 ging die Arbeit auf die Ebene von Oost-Nederland über, weil man gemeinsam stärker ist.\n\nDie Lobbyarbeit für Twente lief vom Haus der niederländischen Provinzen aus, kurz HNP. Dort arbeiten Lobbyisten aller Provinzen. Auch Regionen, Städte und Universitäten sind vertreten, etwa Foodvalley mit Wageningen.\n\n2016 überprüfte das HNP seine wichtigsten Aufgaben. Es wollte ein Haus für die gesamte niederländische Lobbyarbeit werden.',
      en: 'Lobbying means saying in good time what is needed here. Twente did that together with Overijssel and Gelderland, following the approach used in The Hague. In 2015 it moved up to the level of East Netherlands, because together you are stronger.\n\nThe lobbyist for Twente worked from the House of the Dutch Provinces, HNP for short. Lobbyists from all the provinces work there. Regions, cities and universities have people there too, such as Foodvalley with Wageningen.\n\nIn 2016 the HNP was reviewing its priorities. It wanted to become a house for all Dutch lobbying.',
      'nl-b1':
        'Lobbyen is: proberen besluiten te beïnvloeden. U vertelt op tijd wat hier nodig is. Twente deed dat samen met Overijssel en Gelderland. Samen heten ze Oost-Nederland. In 2015 gingen ze ook in Brussel samenwerken.\n\nIn Brussel staat een huis van de Nederlandse provincies. Daar werken mensen voor alle provincies. Ook steden en universiteiten hebben er een plek. De lobbyist van Twente werkte er in 2016 ook.\n\nHet huis wilde toen groeien. Het wilde er zijn voor heel Nederland.',
    },
    view: {camera: TO_BRUSSELS, topics: ['twente', 'networks'], place: 'hnp', figure: {kind: 'lobby-chain', shown: 'beside'}},
    sources: ['memo-2016', 'about-us-house-dutch-provinces'],
    memo: ['memo-lobby-brussel', 'memo-hnp'],
  },
  {
    id: 'overijssel',
    title: {
      nl: 'Overijssel: tien punten voor Europa',
      de: 'Overijssel: zehn Punkte für Europa',
      en: 'Overijssel: ten points for Europe',
      'nl-b1': 'Overijssel: tien punten voor Europa',
    },
    text: {
      nl: 'De provincie maakte in 2016 een eigen Europa-agenda. Twente dacht mee. Er staan tien punten op, van werk over de grens tot water en asbest.',
      de: 'Die Provinz arbeitete 2016 an einer eigenen Europa-Agenda. Twente wirkte mit. Sie hat zehn Punkte, von Arbeit über die Grenze bis Wasser und Asbest.',
      en: 'In 2016 the province drew up its own Europe agenda. Twente was involved. It has ten points, from work across the border to water and asbestos.',
      'nl-b1': 'De provincie Overijssel maakte in 2016 een plan voor Europa. Twente dacht mee. In het plan staan tien punten.',
    },
    notes: {
      nl: 'Zwolle ziet u links. Daar maakte de provincie Overijssel in 2016 een Europa-agenda. Provinciale Staten zouden die in het najaar vaststellen.\n\nDit zijn de tien punten: arbeidsmarkt en economie over de grens, de vlaggenschepen van Oost-Nederland, de Europese Investeringsbank en het Energiefonds, bereikbaarheid over de grens, biodiversiteit, waterkwaliteit en waterveiligheid, landbouwbeleid, circulaire economie, klimaat en energie, en asbest.\n\nTwente dacht intensief mee en sloot er met zijn eigen werk op aan. U ziet: twee van de tien punten gaan letterlijk over de grens.',
      de: 'Links sehen Sie Zwolle. Dort arbeitete die Provinz Overijssel 2016 an einer Europa-Agenda. Das Provinzparlament sollte sie im Herbst beschließen.\n\nDas sind die zehn Punkte: Arbeitsmarkt und Wirtschaft über die Grenze, die Flaggschiffe von Oost-Nederland, die Europäische Investitionsbank und der Energiefonds, Erreichbarkeit über die Grenze, Artenvielfalt, Wasserqualität und Hochwasserschutz, Agrarpolitik, Kreislaufwirtschaft, Klima und Energie sowie Asbest.\n\nTwente war intensiv beteiligt und knüpfte mit seiner eigenen Arbeit daran an. Sie sehen: Zwei der zehn Punkte gehen wörtlich über die Grenze.',
      en: 'On the left you see Zwolle. There the province of Overijssel drew up a Europe agenda in 2016. The provincial parliament was to adopt it in the autumn.\n\nThese are the ten points: labour market and economy across the border, the flagships of East Netherlands, the European Investment Bank and the energy fund, accessibility across the border, biodiversity, water quality and flood safety, farming policy, circular economy, climate and energy, and asbestos.\n\nTwente was closely involved and aligned its own work with it. As you see, two of the ten points literally cross the border.',
      'nl-b1':
        'De provincie Overijssel zit in Zwolle. Zij maakte in 2016 een plan voor Europa. Twente dacht mee.\n\nIn het plan staan tien punten. Ik noem ze kort. Werk over de grens. Sterke thema’s van Oost-Nederland. Geld voor energie. Reizen over de grens. Planten en dieren. Schoon en veilig water. Landbouw. Spullen opnieuw gebruiken. Klimaat en energie. En asbest.\n\nTwee punten gaan dus over de grens. Daar heeft Twente veel mee te maken.',
    },
    view: {
      camera: {center: [6.45, 52.45], zoom: 9.1},
      topics: ['twente', 'mont', 'networks'],
      place: 'overijssel-europa-agenda',
      figure: {kind: 'ten-points', shown: 'alone'},
    },
    sources: ['memo-2016'],
    memo: ['memo-overijssel-europa-agenda'],
  },
  {
    id: 'innovatieprofiel',
    title: {
      nl: 'Twee vlaggenschepen, zes thema’s',
      de: 'Zwei Flaggschiffe, sechs Schwerpunkte',
      en: 'Two flagships, six focus areas',
      'nl-b1': 'Twee grote thema’s, zes onderdelen',
    },
    text: {
      nl: 'Overijssel en Gelderland kozen waar ze goed in zijn: slimme, schone industrie en gezond leven. Een scherp profiel geeft meer kans op Europees geld.',
      de: 'Overijssel und Gelderland wählten ihre Stärken: intelligente, nachhaltige Industrie und gesundes Leben. Ein klares Profil verbessert die Chancen auf EU-Mittel.',
      en: 'Overijssel and Gelderland chose their strengths: smart, sustainable industry and healthy living. A clear profile improves the chances of European money.',
      'nl-b1': 'Overijssel en Gelderland kozen waar ze goed in zijn. Dat zijn slimme, schone industrie en gezond leven. Zo kregen ze meer kans op geld.',
    },
    notes: {
      nl: 'Op de kaart ziet u de Universiteit Twente en Kennispark. Innovatie was in 2016 het hoofdthema van het internationale werk. In het najaar van 2015, bij de Open Days in Brussel, besloot Twente erin te investeren.\n\nHet eerste vlaggenschip is industrie: slimme productie en materialen, slimme voedselproductie en biobased productie. Het tweede is gezond leven: gezondheidstechnologie, gezonde hersenen, en gezondheid en voeding op maat.\n\nWaarom? Van 2007 tot en met 2015 kwam er naar schatting ruim 800 miljoen euro uit Europa naar beide provincies. Daarna werd het moeilijker: de slagingskans daalde van 26 naar 16 procent. Op 11 oktober 2016 is het profiel in Brussel gepresenteerd.',
      de: 'Auf der Karte sehen Sie die Universität Twente und Kennispark. Innovation war 2016 das Hauptthema der internationalen Arbeit. Im Herbst 2015, bei den Open Days in Brüssel, beschloss Twente, darin zu investieren.\n\nDas erste Flaggschiff ist Industrie: intelligente Fertigung und Materialien, intelligente Lebensmittelproduktion und biobasierte Produktion. Das zweite ist gesundes Leben: Gesundheitstechnologie, ein gesundes Gehirn sowie Gesundheit und Ernährung nach Maß.\n\nWarum? Von 2007 bis 2015 flossen schätzungsweise gut 800 Millionen Euro aus Europa in beide Provinzen. Dann wurde es schwieriger: Die Erfolgsquote sank von 26 auf 16 Prozent. Am 11. Oktober 2016 wurde das Profil in Brüssel vorgestellt.',
      en: 'On the map you see the University of Twente and Kennispark. Innovation was the main theme of international work in 2016. In autumn 2015, at the Open Days in Brussels, Twente decided to invest in it.\n\nThe first flagship is industry: smart manufacturing and materials, smart food production and bio-based production. The second is healthy living: health technology and delivery systems, the healthy brain, and personalised health and nutrition.\n\nWhy? From 2007 to 2015 an estimated 800 million euros or more came from Europe to both provinces. Then it became harder: the success rate fell from 26 to 16 per cent. On 11 October 2016 the profile was presented in Brussels.',
      'nl-b1':
        'Overijssel en Gelderland kozen waar ze goed in zijn. Dat heet een innovatieprofiel. Twente deed mee. U ziet de Universiteit Twente op de kaart.\n\nEr zijn twee grote thema’s. Het eerste is slimme en schone industrie. Denk aan materialen, eten en groene grondstoffen. Het tweede is gezond leven. Denk aan techniek voor de zorg, hersenen en eten op maat.\n\nHet ging ook om geld. Van 2007 tot en met 2015 kwam er veel uit Europa. Naar schatting was het ruim 800 miljoen euro. Daarna werd het moeilijker. Eerst lukten 26 van de 100 plannen. Later waren dat er 16.',
    },
    caution: {
      nl: 'Het bedrag en de procenten staan alleen in de notitie. De slagingskans geldt voor Nederlandse projecten in de eerste ronde van Horizon 2020.',
      de: 'Betrag und Prozente stehen nur in der Notiz. Die Erfolgsquote gilt für niederländische Projekte in der ersten Runde von Horizont 2020.',
      en: 'The amount and the percentages are in the memo only. The success rate is that of Dutch projects in the first round of Horizon 2020.',
      'nl-b1': 'Het bedrag en de aantallen staan alleen in de notitie. Zeg erbij dat het een schatting was.',
    },
    view: {camera: {center: [6.75, 52.28], zoom: 10}, topics: ['twente', 'mont'], place: 'innovatieprofiel', figure: {kind: 'flagships', shown: 'alone'}},
    sources: ['memo-2016', 'twentse-innovaties-internationaal'],
    memo: ['memo-innovatieprofiel', 'memo-europees-geld', 'memo-vlaggenschepen'],
  },
  {
    id: 'duitsland',
    title: {nl: 'Twee sporen naar Duitsland', de: 'Zwei Wege nach Deutschland', en: 'Two tracks towards Germany', 'nl-b1': 'Samenwerken met Duitsland'},
    text: {
      nl: 'Eerst een goede relatie, dan samen opgaven aanpakken, te beginnen met werk. Het begint ook op school: in 2016 had de OSG Hengelo een Euregioklas.',
      de: 'Erst gute Beziehungen, dann gemeinsame Aufgaben, zuerst der Arbeitsmarkt. Es beginnt auch in der Schule: 2016 hatte die OSG Hengelo eine Euregio-Klasse.',
      en: 'First good relations, then joint tasks, starting with work. It also begins at school: in 2016 OSG Hengelo had a Euregio class.',
      'nl-b1': 'Eerst elkaar goed leren kennen. Daarna samen problemen oplossen, vooral over werk. In 2016 had de OSG Hengelo een Euregioklas.',
    },
    notes: {
      nl: 'Twente dacht in 2016 mee over de Duitslandstrategie van Oost-Nederland. Die heeft twee sporen. Eén: werken aan goede, blijvende relaties. Die zijn het fundament onder latere afspraken. Twee: samen opgaven aanpakken, met voorrang voor de arbeidsmarkt over de grens.\n\nEen goede relatie begint vroeg. In de Euregioklas Duits van de OSG Hengelo maakten leerlingen al vanaf de eerste klas kennis met de Duitse taal en cultuur.\n\nDe strategie kreeg een vervolg. Op 14 december 2018 tekenden tien overheden uit Oost-Nederland en het Münsterland een memorandum. In januari 2023 is het vernieuwd.',
      de: 'Twente wirkte 2016 an der Deutschlandstrategie von Oost-Nederland mit. Sie verfolgt zwei Spuren. Erstens: gute, dauerhafte Beziehungen. Sie sind das Fundament für spätere Absprachen. Zweitens: gemeinsame Aufgaben, mit Vorrang für den Arbeitsmarkt über die Grenze.\n\nGute Beziehungen beginnen früh. In der Euregio-Klasse Deutsch der OSG Hengelo wurden Jugendliche schon im ersten Jahr mit der deutschen Sprache und Kultur vertraut.\n\nDie Strategie fand eine Fortsetzung. Am 14. Dezember 2018 unterzeichneten zehn Verwaltungen aus Oost-Nederland und dem Münsterland ein Memorandum. Im Januar 2023 wurde es erneuert.',
      en: 'In 2016 Twente contributed to East Netherlands’ Germany strategy. It follows two tracks. One: building good, lasting relations, the foundation for later agreements. Two: tackling tasks together, with priority for the labour market across the border.\n\nGood relations begin early. In the Euregio German class at OSG Hengelo, pupils became familiar with German language and culture from the first year.\n\nThe strategy had a sequel. On 14 December 2018 ten authorities from East Netherlands and the Münsterland signed a memorandum. It was renewed in January 2023.',
      'nl-b1':
        'Oost-Nederland wil goed samenwerken met Duitsland. Daarvoor was er in 2016 een plan. Twente dacht mee. Eerst leren mensen elkaar goed kennen. Daarna lossen ze samen problemen op. Het gaat vooral om werk over de grens.\n\nHet begint al op school. In Hengelo was in 2016 een Euregioklas. Leerlingen leerden daar al in de eerste klas Duits.\n\nIn 2018 tekenden tien overheden een afspraak. In 2023 is die afspraak vernieuwd.',
    },
    caution: {
      nl: 'Of de Euregioklas nog bestaat, is niet nagegaan. Zeg dus “in 2016”.',
      de: 'Ob es die Euregio-Klasse noch gibt, wurde nicht geprüft. Sagen Sie also „2016“.',
      en: 'Whether the Euregio class still exists was not checked. So say “in 2016”.',
      'nl-b1': 'We weten niet of de Euregioklas nog bestaat. Zeg dus “in 2016”.',
    },
    view: {
      camera: {center: [7.33, 52.1], zoom: 8.65},
      topics: ['twente', 'euregio'],
      place: 'duitslandstrategie',
      figure: {kind: 'germany-tracks', shown: 'beside'},
    },
    sources: ['memo-2016', 'gezamenlijk-memorandum-ondertekend', 'memorandum-munsterland-oost-nederland'],
    memo: ['memo-duitslandstrategie', 'memo-osg-euregioklas'],
  },
];
