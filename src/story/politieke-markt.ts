import type {Story, StopView} from './stories.ts';

type Camera = NonNullable<StopView['camera']>;

const TWENTE: Camera = {center: [6.7, 52.305], zoom: 9.8};
/** Twente and Brussels in one picture. */
const TO_BRUSSELS: Camera = {center: [5.6, 51.65], zoom: 7.4};

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
      view: {camera: null, topics: ['euregio', 'twente']},
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
      view: {camera: TWENTE, topics: ['twente'], place: 'regio-twente'},
      sources: ['memo-2016', 'inwoners-2025', 'regio-twente-ontvlochten-regio-twente'],
      memo: ['memo-twente-samen'],
    },
    // Next stop
  ],
};
