import type {Story, StopView} from './stories.ts';

type Camera = NonNullable<StopView['camera']>;

const TWENTE: Camera = {center: [6.7, 52.305], zoom: 9.8};
/** Twente and Brussels in one picture. */
const TO_BRUSSELS: Camera = {center: [5.9, 51.65], zoom: 7.4};

/** The evening for the council: the memo of 25 November 2016 from beginning to end, in its own order. */
export const politiekeMarkt: Story = {
  id: 'politieke-markt',
  title: {nl: 'Politieke markt', de: 'Themenabend des Rates', en: 'Council theme evening', 'nl-b1': 'Politieke markt'},
  minutes: 35,
  stops: [
    {
      id: 'begin',
      title: {nl: 'Hengelo over de grens', de: 'Hengelo über die Grenze', en: 'Hengelo across the border', 'nl-b1': 'Hengelo over de grens'},
      text: {
        nl: 'In 2016 vroeg een werkgroep van de raad: wat doet Hengelo in Europa? Het antwoord kwam in een notitie. Vanavond ziet u die op de kaart.',
        de: '2016 fragte eine Arbeitsgruppe des Rates: Was macht Hengelo in Europa? Die Antwort gab eine Notiz. Heute Abend sehen Sie sie auf der Karte.',
        en: 'In 2016 a working group of the council asked: what does Hengelo do in Europe? A memo gave the answer. Tonight you see it on the map.',
        'nl-b1': 'In 2016 stelde een groep raadsleden een vraag. Wat doet Hengelo in Europa? Vanavond ziet u het antwoord op de kaart.',
      },
      notes: {
        nl: 'Goedenavond en welkom. In oktober 2016 vroeg de raadswerkgroep Internationale contacten om een overzicht. De werkgroep was tot dan toe vooral bezig met de stedenband met Emsdetten. Ze wilde meer weten: wat doen Hengelo en Twente in Europa?\n\nDe notitie van 25 november 2016 was de eerste stap. Voor het voorjaar van 2017 stond een politieke markt gepland.\n\nWe lopen vanavond langs alle onderwerpen, in de volgorde van de notitie. Onderweg vertel ik ook wat er sindsdien veranderd is. Kijkt u gerust mee op uw telefoon.',
        de: 'Guten Abend und herzlich willkommen. Im Oktober 2016 bat die Ratsarbeitsgruppe für internationale Kontakte um einen Überblick. Bis dahin hatte sie sich vor allem um die Städtepartnerschaft mit Emsdetten gekümmert. Sie wollte mehr wissen: Was machen Hengelo und Twente in Europa?\n\nDie Notiz vom 25. November 2016 war der erste Schritt. Für das Frühjahr 2017 war ein Themenabend geplant.\n\nWir gehen heute Abend durch alle Themen, in der Reihenfolge der Notiz. Unterwegs erzähle ich auch, was sich seitdem verändert hat. Schauen Sie gern auf Ihrem Telefon mit.',
        en: 'Good evening and welcome. In October 2016 the council’s working group on international contacts asked for an overview. Until then it had dealt mainly with the twinning with Emsdetten. It wanted to know more: what do Hengelo and Twente do in Europe?\n\nThe memo of 25 November 2016 was the first step. A council theme evening was planned for spring 2017.\n\nTonight we go through all the subjects, in the order of the memo. On the way I also tell you what has changed since. Do follow along on your phone.',
        'nl-b1':
          'Goedenavond en welkom. In oktober 2016 vroeg een groep raadsleden om een overzicht. De groep werkte tot dan toe vooral aan de band met Emsdetten. Ze wilde meer weten. Wat doen Hengelo en Twente in Europa?\n\nOp 25 november 2016 was het overzicht klaar. In 2017 zou de raad er samen over praten.\n\nWe bekijken vanavond alle onderwerpen. Ik vertel ook wat er later veranderd is. U kunt meekijken op uw telefoon. Scan daarvoor de code op het scherm.',
      },
      view: {camera: null, topics: ['euregio', 'twente', 'mont']},
      sources: ['memo-2016'],
      memo: ['memo-aanleiding'],
    },
    {
      id: 'veertien-gemeenten',
      title: {
        nl: 'Veertien gemeenten, één stem',
        de: 'Vierzehn Gemeinden, eine Stimme',
        en: 'Fourteen municipalities, one voice',
        'nl-b1': 'Veertien gemeenten, één stem',
      },
      text: {
        nl: 'Eén gemeente is te klein voor Europa. Daarom trokken de veertien Twentse gemeenten in 2016 samen op. Deed Twente mee, dan deed Hengelo mee.',
        de: 'Eine Gemeinde allein ist zu klein für Europa. Deshalb traten die vierzehn Gemeinden in Twente 2016 gemeinsam auf. Machte Twente mit, machte auch Hengelo mit.',
        en: 'A single municipality is too small for Europe. So in 2016 the fourteen municipalities of Twente acted together. When Twente took part, Hengelo took part.',
        'nl-b1': 'Eén gemeente is te klein voor Europa. Daarom werkten de veertien gemeenten van Twente in 2016 samen. Hengelo deed dus mee.',
      },
      notes: {
        nl: 'Hengelo had in 2016 geen eigen internationale agenda meer. De veertien gemeenten die u hier ziet, trokken in Europa samen op. Alleen ben je daar te klein. Doet Twente mee, dan doet Hengelo mee: zo staat het in de notitie.\n\nSamen gaat het om bijna 650.000 mensen, geteld in 2025.\n\nEr is sindsdien wel iets veranderd. In juli 2021 is Regio Twente opgesplitst. De gemeenten werken nu in andere verbanden samen. Daar komen we aan het eind op terug.',
        de: 'Hengelo hatte 2016 keine eigene internationale Agenda mehr. Die vierzehn Gemeinden, die Sie hier sehen, traten in Europa gemeinsam auf. Allein ist man dort zu klein. Macht Twente mit, macht auch Hengelo mit: So steht es in der Notiz.\n\nZusammen sind das knapp 650.000 Menschen, gezählt im Jahr 2025.\n\nSeitdem hat sich etwas geändert. Im Juli 2021 wurde die Regio Twente aufgeteilt. Die Gemeinden arbeiten nun in anderen Formen zusammen. Darauf kommen wir am Ende zurück.',
        en: 'In 2016 Hengelo no longer had an international agenda of its own. The fourteen municipalities you see here acted together in Europe. On your own you are too small there. When Twente takes part, Hengelo takes part: that is how the memo puts it.\n\nTogether that is almost 650,000 people, counted in 2025.\n\nSomething has changed since. In July 2021 Regio Twente was split up. The municipalities now work together in other forms. We come back to that at the end.',
        'nl-b1':
          'U ziet hier de veertien gemeenten van Twente. Er wonen bijna 650.000 mensen, geteld in 2025. Eén gemeente alleen is te klein voor Europa. Daarom werkten ze in 2016 samen.\n\nHengelo had dus geen eigen plan meer voor het buitenland. Deed Twente mee, dan deed Hengelo mee.\n\nLater is er iets veranderd. In 2021 stopte Regio Twente. De gemeenten werken nu op andere manieren samen. Aan het eind vertel ik daar meer over.',
      },
      view: {camera: TWENTE, topics: ['twente', 'mont'], place: 'regio-twente'},
      sources: ['memo-2016', 'inwoners-2025', 'regio-twente-ontvlochten-regio-twente'],
      memo: ['memo-twente-samen'],
    },
    {
      id: 'agenda-2008',
      title: {nl: 'Een plan in drie lijnen', de: 'Ein Plan mit drei Linien', en: 'A plan in three lines', 'nl-b1': 'Een plan met drie delen'},
      text: {
        nl: 'In 2008 maakte Twente een internationale agenda: laat zien wat u kunt, help projecten verder, en kijk zelf meer over de grens. In 2016 was dat nog de leidraad.',
        de: '2008 gab sich Twente eine internationale Agenda: zeigen, was man kann, Projekte voranbringen und selbst mehr über die Grenze blicken. 2016 war sie noch der Leitfaden.',
        en: 'In 2008 Twente drew up an international agenda: show what you can do, help projects along, look across the border. It was still the guideline in 2016.',
        'nl-b1': 'In 2008 maakte Twente een plan. Het had drie delen. Laat zien wat u kunt. Help goede projecten. Kijk meer over de grens.',
      },
      notes: {
        nl: 'De agenda van 2008 had een duidelijk doel. In 2020 moest Twente internationaal bekendstaan als een kennisregio die over de grens werkt, en in innovatie en technologie bij de beste regio’s van Europa horen.\n\nDrie lijnen moesten daarbij helpen. Eén: laat Twente in het buitenland zien. Twee: help projecten uit de Agenda van Twente met kennis, contacten, geld en invloed. Drie: zorg dat mensen hier meer over de grens kijken.\n\nIn 2016 werkten de gemeenten met de Twente Board aan een nieuwe koers. Eerst een nieuwe Agenda van Twente, daarna een nieuwe internationale agenda.',
        de: 'Die Agenda von 2008 hatte ein klares Ziel. 2020 sollte Twente international als Wissensregion bekannt sein, die über die Grenze hinweg arbeitet, und bei Innovation und Technologie zu den besten Regionen Europas gehören.\n\nDrei Linien sollten dabei helfen. Erstens: Twente im Ausland zeigen. Zweitens: Projekte der Agenda von Twente mit Wissen, Kontakten, Geld und Einfluss unterstützen. Drittens: dafür sorgen, dass die Menschen hier mehr über die Grenze blicken.\n\n2016 arbeiteten die Gemeinden mit dem Twente Board an einem neuen Kurs. Zuerst eine neue Agenda von Twente, daraus dann eine neue internationale Agenda.',
        en: 'The agenda of 2008 had a clear goal. By 2020 Twente was to be known internationally as a knowledge region that works across the border, and to be among the best regions of Europe in innovation and technology.\n\nThree lines were to help. One: present Twente abroad. Two: help projects from the Agenda of Twente with knowledge, contacts, money and influence. Three: encourage people here to look across the border more.\n\nIn 2016 the municipalities worked with the Twente Board on a new course: first a new Agenda of Twente, then a new international agenda.',
        'nl-b1':
          'Het plan uit 2008 had een doel. In 2020 moest Twente bekend zijn in andere landen. Het ging om kennis en techniek. Twente wilde bij de beste regio’s van Europa horen.\n\nHet plan had drie delen. Twente laat in het buitenland zien wat het kan. Twente helpt goede projecten. En mensen in Twente kijken zelf meer over de grens.\n\nIn 2016 werkte Twente aan nieuwe plannen. Eerst een plan voor Twente zelf. Daarna een nieuw plan voor het buitenland.',
      },
      view: {
        camera: {center: [6.8, 52.34], zoom: 9.4},
        topics: ['twente', 'mont'],
        place: 'internationale-agenda-twente',
        figure: {kind: 'mission', shown: 'alone'},
      },
      sources: ['memo-2016'],
      memo: ['memo-missie-2008', 'memo-strategielijnen-2008', 'memo-nieuwe-agenda'],
    },
    {
      id: 'bondgenoten',
      title: {
        nl: 'Te klein om het alleen te doen',
        de: 'Zu klein, um es allein zu schaffen',
        en: 'Too small to do it alone',
        'nl-b1': 'Te klein om het alleen te doen',
      },
      text: {
        nl: 'Zo klein is Twente in Europa. De commissie Draijer zei: wie zijn plannen wil waarmaken, moet bondgenoten zoeken. In Nederland en daarbuiten.',
        de: 'So klein ist Twente in Europa. Die Kommission Draijer sagte: Wer seine Pläne verwirklichen will, muss Verbündete suchen. In den Niederlanden und darüber hinaus.',
        en: 'This is how small Twente is in Europe. The Draijer committee said: to realise your plans, look for allies. Inside and outside the Netherlands.',
        'nl-b1': 'Zo klein is Twente in Europa. Een commissie gaf advies: zoek hulp van anderen. In Nederland en in andere landen.',
      },
      notes: {
        nl: 'De commissie Draijer vond Twente te klein om zonder hulp van de kansen in de wereld te profiteren. Zoek bondgenoten, was het advies. De notitie bouwt daarop voort.\n\nDe notitie noemt ook de commissie Wientjes. Vermoedelijk gaat het om het advies uit 2014 over de luchthaven Twente: maak er een plek voor nieuwe maakindustrie van.\n\nTwente had ook iets te bieden. De notitie noemt de Robird en de lab-on-a-chip. Bedrijven komen voort uit de universiteit, of groeien bij Thales in Hengelo. Lukt de export, dan komt er werk bij. Daarvoor zijn goede verbindingen, een sterke overheid en vakmensen nodig.',
        de: 'Die Kommission Draijer hielt Twente für zu klein, um die Chancen in der Welt allein zu nutzen. Sucht Verbündete, lautete der Rat. Darauf baut die Notiz auf.\n\nDie Notiz nennt auch die Kommission Wientjes. Vermutlich ist das Gutachten von 2014 zum Flughafen Twente gemeint: ein Standort für neue Industrie.\n\nTwente hatte auch etwas zu bieten. Die Notiz nennt den Robird und das Lab-on-a-Chip. Unternehmen entstehen an der Universität oder wachsen rund um Thales in Hengelo. Gelingt der Export, entstehen Arbeitsplätze. Dafür braucht es gute Verbindungen, starke Behörden und Fachkräfte.',
        en: 'The Draijer committee considered Twente too small to benefit from the world’s opportunities on its own. Look for allies, was the advice. The memo builds on it.\n\nThe memo also mentions the Wientjes committee. It probably means the report of 2014 on Twente airport: make it a place for new manufacturing.\n\nTwente had something to offer too. The memo mentions the Robird and the lab on a chip. Companies come out of the university or grow up around Thales in Hengelo. If exports succeed, jobs follow. That takes good connections, strong public authorities and skilled people.',
        'nl-b1':
          'De commissie Draijer gaf Twente advies. Twente is te klein om het alleen te doen. Werk dus samen met anderen.\n\nEr was nog een commissie: Wientjes. Waarschijnlijk ging dat advies over het oude vliegveld. Daar moest een plek komen voor nieuwe techniek.\n\nTwente is goed in nieuwe dingen. De notitie noemt de Robird en de lab-on-a-chip. Studenten beginnen vaak een eigen bedrijf. Groeit dat bedrijf, dan komt er werk bij. Daarvoor zijn goede wegen, treinen en vakmensen nodig.',
      },
      caution: {
        nl: 'Het rapport van Draijer zelf is niet gevonden. Wat Wientjes adviseerde, staat niet in de notitie; zeg ‘vermoedelijk’.',
        de: 'Der Bericht von Draijer selbst wurde nicht gefunden. Was Wientjes empfahl, steht nicht in der Notiz; sagen Sie „vermutlich“.',
        en: 'Draijer’s report itself was not found. The memo does not say what Wientjes advised; say ‘probably’.',
        'nl-b1': 'Het rapport van Draijer is niet gevonden. Over Wientjes is niet alles zeker. Zeg ‘waarschijnlijk’.',
      },
      view: {camera: {center: [6.7, 52.1], zoom: 6.85}, topics: ['twente'], place: 'regio-twente'},
      sources: ['memo-2016', 'technology-base-twente-advies-commissie', 'wientjes-leidt-onderzoek-mogelijkheden'],
      memo: ['memo-commissie-draijer', 'memo-commissie-wientjes', 'memo-innovatie-in-twente'],
    },
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
        nl: 'Of de Euregioklas nog bestaat, is niet nagegaan. Zeg dus ‘in 2016’.',
        de: 'Ob es die Euregio-Klasse noch gibt, wurde nicht geprüft. Sagen Sie also „2016“.',
        en: 'Whether the Euregio class still exists was not checked. So say ‘in 2016’.',
        'nl-b1': 'We weten niet of de Euregioklas nog bestaat. Zeg dus ‘in 2016’.',
      },
      view: {
        camera: {center: [7.3, 52.15], zoom: 8.3},
        topics: ['twente', 'euregio', 'mont'],
        place: 'duitslandstrategie',
        figure: {kind: 'germany-tracks', shown: 'beside'},
      },
      sources: ['memo-2016', 'gezamenlijk-memorandum-ondertekend', 'memorandum-munsterland-oost-nederland'],
      memo: ['memo-duitslandstrategie', 'memo-osg-euregioklas'],
    },
    {
      id: 'eurocities',
      title: {nl: 'EUROCITIES: vier forums', de: 'EUROCITIES: vier Foren', en: 'EUROCITIES: four forums', 'nl-b1': 'EUROCITIES: vier onderwerpen'},
      text: {
        nl: 'Netwerkstad Twente deed in 2016 mee namens vijf steden. Hengelo was trekker voor mobiliteit en sociaal beleid, Enschede voor economie en milieu.',
        de: 'Die Netwerkstad Twente machte 2016 für fünf Städte mit. Hengelo war für Mobilität und Soziales zuständig, Enschede für Wirtschaft und Umwelt.',
        en: 'In 2016 Netwerkstad Twente took part for five cities. Hengelo took the lead for mobility and social affairs, Enschede for economy and environment.',
        'nl-b1': 'EUROCITIES is een groep van grote steden. Vijf steden in Twente deden in 2016 samen mee. Hengelo leidde twee onderwerpen, Enschede ook.',
      },
      notes: {
        nl: 'EUROCITIES is een netwerk van grote Europese steden; de notitie telt er 130. Onze steden zijn elk te klein, dus deed Netwerkstad Twente mee: Almelo, Borne, Enschede, Hengelo en Oldenzaal.\n\nHengelo trok het Mobility Forum, over vervoersassen, de laatste kilometer en duurzaam vervoer, en het Social Affairs Forum, over jeugdwerkloosheid, onderwijs, sociaal ondernemen, ouder worden en vluchtelingen.\n\nEnschede trok het Economic Development Forum, over innovatie en werk, en het Environment Forum, over klimaat en zuinige gebouwen. In april 2016 kwamen meer dan dertig steden naar Twente. Zo lieten we ons zien, en vonden we partners.',
        de: 'EUROCITIES ist ein Netzwerk großer europäischer Städte; die Notiz zählt 130. Unsere Städte sind einzeln zu klein, also machte die Netwerkstad Twente mit: Almelo, Borne, Enschede, Hengelo und Oldenzaal.\n\nHengelo betreute das Mobility Forum zu Verkehrsachsen, letztem Kilometer und nachhaltigem Verkehr sowie das Social Affairs Forum zu Jugendarbeitslosigkeit, Bildung, Sozialunternehmen, Altern und Geflüchteten.\n\nEnschede betreute das Economic Development Forum zu Innovation und Arbeit sowie das Environment Forum zu Klima und sparsamen Gebäuden. Im April 2016 kamen mehr als dreißig Städte nach Twente. Das Netzwerk hilft, Twente zu zeigen und Partner zu finden.',
        en: 'EUROCITIES is a network of large European cities; the memo counts 130. Each of our cities is too small, so Netwerkstad Twente took part: Almelo, Borne, Enschede, Hengelo and Oldenzaal.\n\nHengelo took the lead for the Mobility Forum, on transport corridors, the last mile and sustainable transport, and the Social Affairs Forum, on youth unemployment, education, social enterprise, ageing and refugees.\n\nEnschede took the Economic Development Forum, on innovation and work, and the Environment Forum, on climate and greener buildings. In April 2016 more than thirty cities came to Twente. The network helps to present Twente and to find partners.',
        'nl-b1':
          'EUROCITIES is een groep van grote steden in Europa. Eén stad in Twente is daarvoor te klein. Daarom deden vijf steden samen mee. Dat zijn Almelo, Borne, Enschede, Hengelo en Oldenzaal.\n\nEr waren vier onderwerpen. Hengelo had de leiding bij vervoer en bij sociaal beleid. Dat gaat over werk, school, ouder worden en vluchtelingen. Enschede had de leiding bij economie en milieu.\n\nIn april 2016 kwamen meer dan dertig steden naar Twente.',
      },
      caution: {
        nl: 'De notitie zegt ‘lid’, Regio Twente zegt ‘geassocieerd partner’. ‘Trekker’ geldt binnen Netwerkstad Twente, niet voor het hele forum.',
        de: 'Die Notiz sagt „Mitglied“, die Regio Twente „assoziierter Partner“. Zuständig heißt: innerhalb der Netwerkstad Twente, nicht für das ganze Forum.',
        en: 'The memo says ‘member’, Regio Twente says ‘associated partner’. The lead was within Netwerkstad Twente, not of the whole forum.',
        'nl-b1': 'De bronnen verschillen: ‘lid’ of ‘partner’. Zeg daarom: Twente deed mee.',
      },
      view: {camera: TO_BRUSSELS, topics: ['mont', 'networks'], place: 'eurocities', figure: {kind: 'forums', shown: 'alone'}},
      sources: ['memo-2016', 'meer-dan-30-europese-steden-2016', 'internationale-aandacht-twentse'],
      memo: ['memo-eurocities', 'memo-eurocities-hengelo', 'memo-eurocities-enschede'],
    },
    {
      id: 'errin-vanguard',
      title: {
        nl: 'Regio’s die samen vernieuwen',
        de: 'Regionen, die gemeinsam Neues schaffen',
        en: 'Regions that innovate together',
        'nl-b1': 'Samen nieuwe dingen maken',
      },
      text: {
        nl: 'ERRIN verbindt meer dan honderd vernieuwende regio’s; Twente was in 2016 lid. Vanguard verbindt industrieregio’s; Oost-Nederland was toen net lid.',
        de: 'ERRIN verbindet mehr als hundert innovative Regionen; Twente war 2016 Mitglied. Vanguard verbindet Industrieregionen; Oost-Nederland war damals gerade Mitglied geworden.',
        en: 'ERRIN links more than a hundred innovative regions; Twente was a member in 2016. Vanguard links industrial regions; East Netherlands had just joined.',
        'nl-b1':
          'ERRIN is een groep van meer dan honderd regio’s. Vanguard is een groep van regio’s met veel industrie. Twente en Oost-Nederland deden in 2016 mee.',
      },
      notes: {
        nl: 'Twee netwerken, allebei met een plek in Brussel. ERRIN telde in 2016 meer dan honderd innovatieve regio’s, en Twente was lid. Het draait daar om samenwerken in projecten. Tijdens het Nederlandse EU-voorzitterschap in 2016 mochten vernieuwende bedrijven er hun producten laten zien. Voor Twente was dat Mobidot, een bedrijf dat uit een Europees project voortkwam.\n\nVanguard is een netwerk van industriële regio’s. Het brengt bedrijven uit verschillende landen bij elkaar, zodat ze samen aan projecten kunnen meedoen. Oost-Nederland was in 2016 net lid. Ook Twentse bedrijven waren er al bij betrokken.',
        de: 'Zwei Netzwerke, beide mit einem Sitz in Brüssel. ERRIN zählte 2016 mehr als hundert innovative Regionen, und Twente war Mitglied. Dort geht es um die Zusammenarbeit in Projekten. Während der niederländischen EU-Ratspräsidentschaft 2016 konnten innovative Unternehmen dort ihre Produkte zeigen. Für Twente war Mobidot dabei, ein Unternehmen, das aus einem EU-Projekt hervorging.\n\nVanguard ist ein Netzwerk von Industrieregionen. Es bringt Unternehmen aus verschiedenen Ländern zusammen, damit sie gemeinsam an Projekten teilnehmen können. Oost-Nederland war 2016 gerade beigetreten. Auch Unternehmen aus Twente waren schon beteiligt.',
        en: 'Two networks, both with a seat in Brussels. In 2016 ERRIN counted more than a hundred innovative regions, and Twente was a member. It is about working together in projects. During the Dutch EU presidency in 2016 innovative companies could show their products there. Mobidot, a company that grew out of a European project, took part for Twente.\n\nVanguard is a network of industrial regions. It brings companies from different countries into contact so that they can join projects together. East Netherlands had just joined in 2016. Twente companies were already involved.',
        'nl-b1':
          'Dit zijn twee groepen in Brussel. ERRIN is een groep van meer dan honderd regio’s. Ze zoeken samen naar nieuwe ideeën. Twente was in 2016 lid. In dat jaar mochten bedrijven laten zien wat ze maken. Uit Twente kwam het bedrijf Mobidot.\n\nVanguard brengt bedrijven uit verschillende landen bij elkaar. Zo kunnen ze samen iets nieuws maken. Oost-Nederland was in 2016 net lid. Ook bedrijven uit Twente deden al mee.',
      },
      view: {camera: TO_BRUSSELS, topics: ['twente', 'networks'], place: 'errin'},
      sources: ['memo-2016', 'regional-innovator-politico', 'vanguard-initiative-aster'],
      memo: ['memo-errin', 'memo-vanguard'],
    },
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
        nl: 'De EUREGIO bestaat sinds 1958. Hier wonen ongeveer 3,4 miljoen mensen. Ongeveer twee derde van het gebied ligt in Duitsland.\n\nU ziet twee kleuren groen. Effen is genoemd sinds de oprichting van het openbaar lichaam. Gestreept is eerder genoemd, of hoort bij het gebied. Het getal 129 komt uit onze eigen notitie.\n\nDrie commissies bereiden het werk voor: één voor duurzame ruimtelijke ontwikkeling, één voor maatschappelijke ontwikkeling en één voor economie en arbeidsmarkt. Sinds januari 2016 is de EUREGIO een Nederlands-Duits openbaar lichaam. In dat jaar kwamen ook twee Nederlandse waterschappen erbij.',
        de: 'Die EUREGIO besteht seit 1958. Hier leben etwa 3,4 Millionen Menschen. Rund zwei Drittel des Gebiets liegen in Deutschland.\n\nSie sehen zwei Grüntöne. Einfarbig heißt: genannt seit der Gründung des Zweckverbands. Gestreift heißt: früher genannt, oder es gehört zum Gebiet. Die Zahl 129 stammt aus unserer Notiz.\n\nDrei Ausschüsse bereiten die Arbeit vor: einer für nachhaltige Raumentwicklung, einer für gesellschaftliche Entwicklung und einer für Wirtschaft und Arbeitsmarkt. Seit Januar 2016 ist die EUREGIO ein deutsch-niederländischer Zweckverband. Seit jenem Jahr sind auch zwei niederländische Wasserverbände dabei.',
        en: 'The EUREGIO has existed since 1958. About 3.4 million people live here. Around two thirds of the area lies in Germany.\n\nYou see two shades of green. Plain means named since the public body was founded. Striped means named earlier, or part of the area. The number 129 comes from our own memo.\n\nThree committees prepare the work: one for sustainable spatial development, one for social development and one for economy and labour market. Since January 2016 the EUREGIO has been a Dutch–German public body. Two Dutch water authorities have been members since that year as well.',
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
        nl: 'De EUREGIO-raad had in 2016 84 leden: 42 Nederlandse en 42 Duitse. Er zaten twee raadsleden uit Hengelo in. Het kantoor staat op de grens.',
        de: 'Der EUREGIO-Rat hatte 2016 84 Mitglieder: 42 niederländische und 42 deutsche. Zwei Ratsmitglieder kamen aus Hengelo. Die Geschäftsstelle liegt auf der Grenze.',
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
      view: {camera: {center: [6.85, 52.4], zoom: 8}, topics: ['interreg', 'euregio', 'mont'], place: 'goederencorridor', year: 2016},
      sources: ['memo-2016', 'euregio-goederencorridor-euregio'],
      memo: ['memo-goederencorridor'],
    },
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
        camera: {center: [7.3, 52.15], zoom: 8.6},
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
      view: {camera: {center: [7.1, 52.45], zoom: 8.5}, topics: ['interreg', 'mont', 'euregio'], place: 'euregio-spoorregio'},
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
    {
      id: 'emsdetten',
      title: {
        nl: 'Emsdetten, onze stedenband',
        de: 'Emsdetten, unsere Partnerstadt',
        en: 'Emsdetten, our sister city',
        'nl-b1': 'Emsdetten, onze vriendenstad',
      },
      text: {
        nl: 'Sinds 1991 heeft Hengelo een stedenband met Emsdetten. Inwoners, scholen en verenigingen zoeken elkaar op. Vrijwilligers steunen de band.',
        de: 'Seit 1991 hat Hengelo eine Städtepartnerschaft mit Emsdetten. Bürger, Schulen und Vereine besuchen einander. Ehrenamtliche unterstützen sie.',
        en: 'Hengelo has been twinned with Emsdetten since 1991. Residents, schools and clubs visit each other. Volunteers support the link.',
        'nl-b1': 'Hengelo en Emsdetten zijn vriendensteden. Dat is al zo sinds 1991. Mensen en scholen gaan bij elkaar op bezoek.',
      },
      notes: {
        nl: 'Hier begon het voor de werkgroep: bij Emsdetten, ongeveer vijftig kilometer van hier, hemelsbreed. De officiële stedenband is van 1991. Inwoners, scholen en verenigingen zoeken elkaar op, herdenken samen en wisselen ervaringen uit.\n\nIn 2016 is het 25-jarig bestaan gevierd, met steun uit Interreg V A. Sinds 2019 steunt een stichting van vrijwilligers de band. In Emsdetten is er een zustervereniging.\n\nWie van u was al eens in Emsdetten? Wie meer wil zien, kan straks het korte verhaal Hengelo–Emsdetten openen.',
        de: 'Hier begann es für die Arbeitsgruppe: bei Emsdetten, etwa fünfzig Kilometer von hier, Luftlinie. Offiziell besteht die Städtepartnerschaft seit 1991. Bürger, Schulen und Vereine besuchen einander, gedenken gemeinsam und tauschen Erfahrungen aus.\n\n2016 wurde das 25-jährige Bestehen gefeiert, mit Unterstützung aus Interreg V A. Seit 2019 unterstützt eine Stiftung von Ehrenamtlichen die Partnerschaft. In Emsdetten gibt es einen Partnerschaftsverein.\n\nWer von Ihnen war schon einmal in Emsdetten? Wer mehr sehen will, öffnet später den kurzen Rundgang Hengelo–Emsdetten.',
        en: 'This is where it began for the working group: with Emsdetten, about fifty kilometres from here in a straight line. The official twinning dates from 1991. Residents, schools and clubs visit each other, hold joint commemorations and share experience.\n\nIn 2016 the 25th anniversary was celebrated with support from Interreg V A. Since 2019 a foundation run by volunteers has supported the link. There is a partner association in Emsdetten.\n\nWho of you has been to Emsdetten? If you want to see more, open the short story Hengelo–Emsdetten later.',
        'nl-b1':
          'Hier begon het voor de groep raadsleden: bij Emsdetten. Die stad ligt in Duitsland, ongeveer vijftig kilometer verder. De twee steden zijn sinds 1991 vrienden. Mensen, scholen en clubs gaan bij elkaar op bezoek.\n\nIn 2016 was er een feest: 25 jaar samen. Sinds 2019 helpen vrijwilligers mee. Ook in Emsdetten is zo’n groep.\n\nWie van u was al eens in Emsdetten? Er is ook een kort verhaal over de twee steden.',
      },
      caution: {
        nl: 'De notitie zegt ‘meer dan 25 jaar’; vanaf 1991 gerekend was het in 2016 25 jaar.',
        de: 'Die Notiz sagt „mehr als 25 Jahre“; ab 1991 gerechnet waren es 2016 25 Jahre.',
        en: 'The memo says ‘more than 25 years’; counted from 1991 it was 25 years in 2016.',
        'nl-b1': 'Van 1991 tot 2016 is 25 jaar. De notitie zegt: meer dan 25 jaar.',
      },
      view: {camera: {center: [7.12, 52.22], zoom: 9.4}, topics: ['partners', 'twente', 'euregio', 'mont'], place: 'hengelo-emsdetten'},
      sources: ['memo-2016', 'stichting-partnersteden-hengelo-emsdetten', 'stadtepartnerschaft-emsdetten-hengelo', 'stad-neemt-initiatief-gemeente-hengelo'],
      memo: ['memo-hengelo-emsdetten'],
    },
    {
      id: 'palo-alto',
      title: {nl: 'Enschede en Silicon Valley', de: 'Enschede und das Silicon Valley', en: 'Enschede and Silicon Valley', 'nl-b1': 'Enschede en Palo Alto'},
      text: {
        nl: 'Enschede heeft sinds 1980 een band met Palo Alto. Die hielp mee aan het ontstaan van Kennispark. Met Heidelberg werkte Enschede aan slimme steden.',
        de: 'Enschede ist seit 1980 mit Palo Alto verbunden. Das half bei der Entstehung von Kennispark. Mit Heidelberg arbeitete Enschede zum Thema Smart Cities.',
        en: 'Enschede has been linked with Palo Alto since 1980. That helped Kennispark come about. With Heidelberg, Enschede worked on smart cities.',
        'nl-b1': 'Enschede heeft sinds 1980 een vriendenstad in Amerika: Palo Alto. Daar leerde Enschede veel over nieuwe bedrijven.',
      },
      notes: {
        nl: 'Nu gaan we de wereld over. Enschede heeft sinds 1980 een band met Palo Alto, in Silicon Valley. Volgens de notitie hielp die mee aan het ontstaan van Kennispark, bij de Universiteit Twente.\n\nMet Heidelberg werkte Enschede samen rond slimme steden. De notitie noemt dat een stedenband, maar openbare bronnen beschrijven het als samenwerking op één thema.\n\nLater kwam er een partner dichtbij bij: in september 2021 werd Münster officieel partnerstad van Enschede. De banden van andere Twentse gemeenten vindt u ook op de kaart.',
        de: 'Nun geht es um die Welt. Enschede ist seit 1980 mit Palo Alto im Silicon Valley verbunden. Laut Notiz half das bei der Entstehung von Kennispark, bei der Universität Twente.\n\nMit Heidelberg arbeitete Enschede zum Thema Smart Cities zusammen. Die Notiz nennt das eine Städtepartnerschaft, öffentliche Quellen beschreiben es als thematische Zusammenarbeit.\n\nSpäter kam ein Partner in der Nähe dazu: Im September 2021 wurde Münster offiziell Partnerstadt von Enschede. Die Partnerschaften anderer Gemeinden in Twente finden Sie ebenfalls auf der Karte.',
        en: 'Now we cross the world. Enschede has been linked with Palo Alto in Silicon Valley since 1980. According to the memo that helped Kennispark come about, near the University of Twente.\n\nWith Heidelberg, Enschede worked together on smart cities. The memo calls that a twinning, but public sources describe it as cooperation on one theme.\n\nLater a partner closer by was added: in September 2021 Münster officially became a partner city of Enschede. You will find the links of other Twente municipalities on the map as well.',
        'nl-b1':
          'Nu gaan we de wereld over. Enschede heeft sinds 1980 een vriendenstad in Amerika. Die stad heet Palo Alto. Daar leerde Enschede veel over nieuwe bedrijven. Dat hielp bij het begin van Kennispark, bij de universiteit.\n\nMet Heidelberg in Duitsland praatte Enschede over slimme steden. Dat is geen vriendenstad.\n\nSinds 2021 is Münster een vriendenstad van Enschede. Andere gemeenten in Twente hebben ook vriendensteden. Die staan op de kaart.',
      },
      caution: {
        nl: 'Noem Heidelberg een samenwerking, geen stedenband.',
        de: 'Nennen Sie Heidelberg eine Zusammenarbeit, keine Städtepartnerschaft.',
        en: 'Call Heidelberg a cooperation, not a twinning.',
        'nl-b1': 'Noem Heidelberg geen vriendenstad.',
      },
      view: {camera: {center: [-30, 60], zoom: 1.9}, topics: ['partners'], place: 'enschede-palo-alto'},
      sources: ['memo-2016', 'samenwerking-met-palo-alto-gemeente', 'staff-report-8379-sister-city', 'enschede-munster-nu-officieel'],
      memo: ['memo-enschede-stedenbanden'],
    },
    {
      id: 'preston',
      title: {nl: 'Almelo en Preston', de: 'Almelo und Preston', en: 'Almelo and Preston', 'nl-b1': 'Almelo en Preston'},
      text: {
        nl: 'De band van Almelo met het Engelse Preston begon in 1948, kort na de oorlog. Mensen die elkaar kennen, worden minder snel vijanden.',
        de: 'Die Partnerschaft von Almelo mit dem englischen Preston begann 1948, kurz nach dem Krieg. Wer einander kennt, wird nicht so leicht zum Feind.',
        en: 'Almelo’s link with Preston in England began in 1948, shortly after the war. People who know each other are less likely to become enemies.',
        'nl-b1': 'Almelo en Preston zijn vriendensteden. Preston ligt in Engeland. Het begon in 1948, na de oorlog. Mensen wilden elkaar leren kennen.',
      },
      notes: {
        nl: 'Almelo en het Engelse Preston zijn al sinds 1948 verbonden. De oorlog was toen drie jaar voorbij. Het idee was eenvoudig: mensen die elkaar kennen, worden minder snel vijanden.\n\nVan de banden die de notitie noemt, is dit de oudste. Ze is tien jaar ouder dan de EUREGIO. U ziet op deze kaart twee soorten redenen: Emsdetten en Preston gaan over ontmoeting, Palo Alto en Heidelberg meer over kennis en economie.\n\nWat zoeken wij vandaag in een stedenband?',
        de: 'Almelo und das englische Preston sind seit 1948 verbunden. Der Krieg war damals drei Jahre vorbei. Der Gedanke war einfach: Wer einander kennt, wird nicht so leicht zum Feind.\n\nVon den Verbindungen, die die Notiz nennt, ist dies die älteste. Sie ist zehn Jahre älter als die EUREGIO. Es gibt also zweierlei Gründe: Bei Emsdetten und Preston geht es um Begegnung, bei Palo Alto und Heidelberg eher um Wissen und Wirtschaft.\n\nWas suchen wir heute in einer Städtepartnerschaft?',
        en: 'Almelo and Preston in England have been linked since 1948. The war had been over for three years. The idea was simple: people who know each other are less likely to become enemies.\n\nOf the links that the memo names, this is the oldest. It is ten years older than the EUREGIO. So there are two kinds of reasons: Emsdetten and Preston are about meeting, Palo Alto and Heidelberg more about knowledge and the economy.\n\nWhat do we look for in a twinning today?',
        'nl-b1':
          'Almelo en Preston zijn al vrienden sinds 1948. Preston ligt in Engeland. De oorlog was toen drie jaar voorbij. Mensen wilden elkaar leren kennen. Dan worden ze minder snel vijanden.\n\nDeze band is ouder dan de EUREGIO. Hij gaat over elkaar ontmoeten, net als bij Emsdetten. Palo Alto gaat meer over kennis en bedrijven.\n\nWat zoeken wij nu in een vriendenstad? Daar ben ik benieuwd naar.',
      },
      view: {camera: {center: [2.2, 53.1], zoom: 5.85}, topics: ['partners', 'twente'], place: 'almelo-preston'},
      sources: ['memo-2016', 'preston-twinning', 'wat-jumelage-almelo'],
      memo: ['memo-almelo-preston'],
    },
    {
      id: 'malmo',
      title: {nl: 'Contact met Malmö', de: 'Kontakt mit Malmö', en: 'Contact with Malmö', 'nl-b1': 'Contact met Malmö'},
      text: {
        nl: 'Via EUROCITIES kwam Hengelo in 2016 in contact met Malmö en Greater Copenhagen, ook een grensgebied. Het ging over mobiliteit, logistiek en werk.',
        de: 'Über EUROCITIES kam Hengelo 2016 in Kontakt mit Malmö und Greater Copenhagen, auch einer Grenzregion. Es ging um Mobilität, Logistik und Arbeit.',
        en: 'Through EUROCITIES, Hengelo came into contact with Malmö and Greater Copenhagen in 2016, another border region. It was about mobility, logistics and work.',
        'nl-b1': 'Hengelo kwam in 2016 in contact met Malmö en Kopenhagen. Daar ligt ook een grens. Het ging over reizen en werk.',
      },
      notes: {
        nl: 'Dit contact kwam uit het Mobility Forum, waar Hengelo trekker voor was. Hengelo en Netwerkstad Twente spraken in 2016 met Malmö en Greater Copenhagen. Dat is ook een gebied met een grens erdoor, met water in plaats van een naad op het land.\n\nHet ging over slimme mobiliteit en logistiek, en over grensthema’s zoals de arbeidsmarkt. Het doel was om samen aan Europese projecten te werken. Ook de EUREGIO zou aansluiten.\n\nWat er daarna van kwam, weten we niet. Wie van u weet het wel?',
        de: 'Dieser Kontakt entstand im Mobility Forum, für das Hengelo zuständig war. Hengelo und die Netwerkstad Twente sprachen 2016 mit Malmö und Greater Copenhagen. Auch durch diese Region verläuft eine Grenze, allerdings auf dem Wasser.\n\nEs ging um intelligente Mobilität und Logistik und um Grenzthemen wie den Arbeitsmarkt. Ziel war die Zusammenarbeit in europäischen Projekten. Auch die EUREGIO sollte sich anschließen.\n\nWas danach daraus wurde, wissen wir nicht. Wer von Ihnen weiß es?',
        en: 'This contact came from the Mobility Forum, for which Hengelo took the lead. In 2016 Hengelo and Netwerkstad Twente talked with Malmö and Greater Copenhagen. A border runs through that region too, on water rather than on land.\n\nIt was about smart mobility and logistics, and border issues such as the labour market. The aim was to work together in European projects. EUREGIO was to join as well.\n\nWhat came of it, we do not know. Does anyone here?',
        'nl-b1':
          'Hengelo had de leiding bij het onderwerp vervoer. Zo kwam het in 2016 in contact met Malmö. Malmö ligt in Zweden. Ook Kopenhagen in Denemarken deed mee. Tussen die steden ligt een grens, net als bij ons.\n\nDe steden wilden samen projecten doen. Het ging over slim reizen en over werk. Ook de EUREGIO zou meedoen.\n\nWe weten niet wat er daarna gebeurde. Weet u het wel?',
      },
      caution: {
        nl: 'Zeg ‘contact’, niet ‘stedenband’. Alleen de notitie noemt het.',
        de: 'Sagen Sie „Kontakt“, nicht „Städtepartnerschaft“. Nur die Notiz nennt ihn.',
        en: 'Say ‘contact’, not ‘twinning’. Only the memo mentions it.',
        'nl-b1': 'Zeg ‘contact’. Malmö is geen vriendenstad.',
      },
      view: {camera: {center: [10.6, 54.2], zoom: 6.1}, topics: ['partners', 'twente'], place: 'hengelo-malmo'},
      sources: ['memo-2016'],
      memo: ['memo-malmo-kopenhagen'],
    },
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
        'nl-b1': 'In 2018 kwam er een trein van Hengelo naar Bielefeld. Regio Twente stopte in 2021. In 2026 werd Hengelo voorzitter van MONT.',
      },
      notes: {
        nl: 'Tien jaar later is er veel veranderd. De trein die u ziet, de RB 61, rijdt sinds 26 februari 2018 door tot Hengelo. De G32 werd in diezelfde maand de G40. Unlock stopte in 2019, het GrensInfoPunt bleef. In juli 2021 is Regio Twente opgesplitst. In september van dat jaar werden Enschede en Münster partnersteden.\n\nIn december 2023 besloten Almelo, Hengelo en Enschede tot een gezamenlijke EU-agenda, om sterker in Brussel aanwezig te zijn. In mei 2026 nam Hengelo het voorzitterschap van MONT over.\n\nEn Interreg begon aan een nieuwe periode: 2021 tot en met 2027.',
        de: 'Zehn Jahre später hat sich viel geändert. Der Zug, den Sie sehen, die RB 61, fährt seit dem 26. Februar 2018 durch bis Hengelo. Die G32 wurde im selben Monat zur G40. Unlock endete 2019, der GrenzInfoPunkt blieb. Im Juli 2021 wurde die Regio Twente aufgeteilt. Im September jenes Jahres wurden Enschede und Münster Partnerstädte.\n\nIm Dezember 2023 beschlossen Almelo, Hengelo und Enschede eine gemeinsame EU-Agenda, um in Brüssel stärker präsent zu sein. Im Mai 2026 übernahm Hengelo den Vorsitz von MONT.\n\nUnd bei Interreg begann ein neuer Zeitraum: 2021 bis 2027.',
        en: 'Ten years on, much has changed. The train you see, the RB 61, has run through to Hengelo since 26 February 2018. The G32 became the G40 in the same month. Unlock ended in 2019, the border info point stayed. In July 2021 Regio Twente was split up. In September of that year Enschede and Münster became partner cities.\n\nIn December 2023 Almelo, Hengelo and Enschede decided on a joint EU agenda, to be more active in Brussels. In May 2026 Hengelo took over the chair of MONT.\n\nAnd Interreg started a new period: 2021 to 2027.',
        'nl-b1':
          'Tien jaar later is er veel veranderd. U ziet een trein op de kaart. Die trein begon in 2018. Hij gaat van Hengelo naar Bielefeld. De G32 heet nu G40. Unlock stopte in 2019. Het GrensInfoPunt bleef.\n\nIn 2021 stopte Regio Twente. In dat jaar werden Enschede en Münster vriendensteden. In 2023 maakten Almelo, Hengelo en Enschede samen een plan voor Europa.\n\nEn in mei 2026 werd Hengelo voorzitter van MONT.',
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
  ],
};
