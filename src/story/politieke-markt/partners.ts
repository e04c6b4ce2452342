import type {Stop} from '../stories.ts';

/** The partner towns. */
export const partnersStops: readonly Stop[] = [
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
      nl: 'De notitie zegt “meer dan 25 jaar”; in 2016 was het, vanaf 1991 gerekend, 25 jaar.',
      de: 'Die Notiz sagt „mehr als 25 Jahre“; 2016 waren es, ab 1991 gerechnet, 25 Jahre.',
      en: 'The memo says “more than 25 years”; counted from 1991 it was 25 years in 2016.',
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
      nl: 'Zeg “contact”, niet “stedenband”. Alleen de notitie noemt het.',
      de: 'Sagen Sie „Kontakt“, nicht „Städtepartnerschaft“. Nur die Notiz nennt ihn.',
      en: 'Say “contact”, not “twinning”. Only the memo mentions it.',
      'nl-b1': 'Zeg “contact”. Malmö is geen vriendenstad.',
    },
    view: {camera: {center: [10.6, 54.2], zoom: 6.1}, topics: ['partners', 'twente'], place: 'hengelo-malmo'},
    sources: ['memo-2016'],
    memo: ['memo-malmo-kopenhagen'],
  },
];
