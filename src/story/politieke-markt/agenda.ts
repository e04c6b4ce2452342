import {TWENTE} from './cameras.ts';
import type {Stop} from '../stories.ts';

/** What Hengelo and Twente want in Europe, and with whom. */
export const agendaStops: readonly Stop[] = [
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
      nl: 'Het rapport van Draijer zelf is niet gevonden. Wat Wientjes adviseerde, staat niet in de notitie; zeg “vermoedelijk”.',
      de: 'Der Bericht von Draijer selbst wurde nicht gefunden. Was Wientjes empfahl, steht nicht in der Notiz; sagen Sie „vermutlich“.',
      en: 'Draijer’s report itself was not found. The memo does not say what Wientjes advised; say “probably”.',
      'nl-b1': 'Het rapport van Draijer is niet gevonden. Over Wientjes is niet alles zeker. Zeg “waarschijnlijk”.',
    },
    view: {camera: {center: [6.7, 52.1], zoom: 6.85}, topics: ['twente'], place: 'regio-twente'},
    sources: ['memo-2016', 'technology-base-twente-advies-commissie', 'wientjes-leidt-onderzoek-mogelijkheden'],
    memo: ['memo-commissie-draijer', 'memo-commissie-wientjes', 'memo-innovatie-in-twente'],
  },
];
