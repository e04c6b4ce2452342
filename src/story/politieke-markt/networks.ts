import {TO_BRUSSELS} from './cameras.ts';
import type {Stop} from '../stories.ts';

/** The networks of European cities and regions. */
export const networksStops: readonly Stop[] = [
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
      nl: 'De notitie zegt “lid”, Regio Twente zegt “geassocieerd partner”. “Trekker” geldt binnen Netwerkstad Twente, niet voor het hele forum.',
      de: 'Die Notiz sagt „Mitglied“, die Regio Twente „assoziierter Partner“. Zuständig heißt: innerhalb der Netwerkstad Twente, nicht für das ganze Forum.',
      en: 'The memo says “member”, Regio Twente says “associated partner”. The lead was within Netwerkstad Twente, not of the whole forum.',
      'nl-b1': 'De bronnen verschillen: “lid” of “partner”. Zeg daarom: Twente deed mee.',
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
];
