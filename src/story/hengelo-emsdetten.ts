import type {Story, StopView} from './stories.ts';

/** Both towns with the border between them. */
const BETWEEN: NonNullable<StopView['camera']> = {center: [7.16, 52.22], zoom: 9.3};

/** A short story about one sister city: what the link is, who carries it, how to take part. */
export const hengeloEmsdetten: Story = {
  id: 'hengelo-emsdetten',
  title: {nl: 'Hengelo–Emsdetten', de: 'Hengelo–Emsdetten', en: 'Hengelo–Emsdetten', 'nl-b1': 'Hengelo–Emsdetten'},
  minutes: 8,
  stops: [
    {
      id: 'begin',
      title: {nl: 'Vrienden over de grens', de: 'Freunde über die Grenze', en: 'Friends across the border', 'nl-b1': 'Vrienden over de grens'},
      text: {
        nl: 'Hengelo en Emsdetten liggen hemelsbreed ongeveer vijftig kilometer uit elkaar, met een grens ertussen. Sinds 1991 zijn zij partnersteden.',
        de: 'Hengelo und Emsdetten liegen Luftlinie etwa fünfzig Kilometer auseinander, dazwischen eine Grenze. Seit 1991 sind sie Partnerstädte.',
        en: 'Hengelo and Emsdetten lie about fifty kilometres apart in a straight line, with a border in between. They have been sister cities since 1991.',
        'nl-b1': 'Van Hengelo naar Emsdetten is ongeveer vijftig kilometer. Er ligt een grens tussen. Sinds 1991 zijn het vriendensteden.',
      },
      notes: {
        nl: 'Welkom bij een kort verhaal over twee steden. Links ziet u Hengelo, rechts Emsdetten. Hemelsbreed is dat ongeveer vijftig kilometer. De boog op de kaart is de stedenband.\n\nDe officiële band is van 1991. Het is een klassieke stedenband: inwoners, scholen en verenigingen ontmoeten elkaar. Ook de raadswerkgroep Internationale contacten was tot 2016 vooral met deze band bezig.\n\nIn een paar minuten vertel ik wie de band draagt, wat er gebeurt en hoe u mee kunt doen.',
        de: 'Willkommen zu einem kurzen Rundgang über zwei Städte. Links sehen Sie Hengelo, rechts Emsdetten. Luftlinie sind das etwa fünfzig Kilometer. Der Bogen auf der Karte ist die Städtepartnerschaft.\n\nOffiziell besteht sie seit 1991. Es ist eine klassische Partnerschaft: Bürger, Schulen und Vereine begegnen sich. Auch die Ratsarbeitsgruppe für internationale Kontakte kümmerte sich bis 2016 vor allem darum.\n\nIn wenigen Minuten erzähle ich, wer die Partnerschaft trägt, was geschieht und wie Sie mitmachen können.',
        en: 'Welcome to a short story about two towns. On the left you see Hengelo, on the right Emsdetten. In a straight line that is about fifty kilometres. The arc on the map is the twinning.\n\nThe official link dates from 1991. It is a classic twinning: residents, schools and clubs meet. Until 2016 the council’s working group on international contacts also dealt mainly with this link.\n\nIn a few minutes I tell you who carries it, what happens and how you can take part.',
        'nl-b1':
          'Welkom. Dit is een kort verhaal over twee steden. Links ziet u Hengelo. Rechts ziet u Emsdetten, in Duitsland. Dat is ongeveer vijftig kilometer verder.\n\nDe twee steden zijn sinds 1991 vrienden. Mensen, scholen en clubs gaan bij elkaar op bezoek. Een groep raadsleden in Hengelo hielp daarbij.\n\nIk vertel u wie de band levend houdt. Ik vertel ook hoe u zelf kunt meedoen. Dat duurt maar een paar minuten.',
      },
      view: {camera: BETWEEN, topics: ['partners', 'twente', 'euregio', 'mont'], place: 'hengelo-emsdetten'},
      sources: ['memo-2016', 'stichting-partnersteden-hengelo-emsdetten', 'stadtepartnerschaft-emsdetten-hengelo'],
      memo: ['memo-hengelo-emsdetten'],
    },
    {
      id: 'emsdetten',
      title: {nl: 'Dit is Emsdetten', de: 'Das ist Emsdetten', en: 'This is Emsdetten', 'nl-b1': 'Dit is Emsdetten'},
      text: {
        nl: 'Emsdetten ligt in Kreis Steinfurt, in het Münsterland. In 2022 woonden er 35.513 mensen. Een bron uit 1994 noemt de stad lid van de EUREGIO.',
        de: 'Emsdetten liegt im Kreis Steinfurt im Münsterland. 2022 lebten dort 35.513 Menschen. Eine Quelle von 1994 nennt die Stadt Mitglied der EUREGIO.',
        en: 'Emsdetten lies in Kreis Steinfurt, in the Münsterland. In 2022 it had 35,513 inhabitants. A source of 1994 names it as a member of EUREGIO.',
        'nl-b1': 'Emsdetten ligt in Duitsland, in het Münsterland. In 2022 woonden er 35.513 mensen.',
      },
      notes: {
        nl: 'Emsdetten is een stad in Kreis Steinfurt, in het Münsterland. Bij de volkstelling van 2022 woonden er 35.513 mensen. Hengelo is ruim twee keer zo groot: 84.054 inwoners in 2025.\n\nDe stad is op de kaart gestreept. In 1994 is Emsdetten als lid van de EUREGIO genoemd. Voor 2016 vonden we geen eigen document, en ook geen bericht van een vertrek.\n\nEmsdetten en Hengelo horen wel allebei bij het gebied van de EUREGIO. Ze liggen dus in dezelfde grensstreek.',
        de: 'Emsdetten ist eine Stadt im Kreis Steinfurt im Münsterland. Beim Zensus 2022 lebten dort 35.513 Menschen. Hengelo ist gut doppelt so groß: 84.054 Einwohner im Jahr 2025.\n\nDie Stadt ist auf der Karte gestreift. 1994 ist Emsdetten als Mitglied der EUREGIO genannt. Für 2016 fanden wir kein eigenes Dokument und auch keine Nachricht über einen Austritt.\n\nEmsdetten und Hengelo gehören aber beide zum Gebiet der EUREGIO. Sie liegen also in derselben Grenzregion.',
        en: 'Emsdetten is a town in Kreis Steinfurt, in the Münsterland. At the census of 2022 it had 35,513 inhabitants. Hengelo is more than twice as large: 84,054 inhabitants in 2025.\n\nThe town is striped on the map. In 1994 Emsdetten was named as a member of EUREGIO. For 2016 we found no document of its own, nor any word of leaving.\n\nBoth Emsdetten and Hengelo do lie in the EUREGIO area. So they are part of the same border region.',
        'nl-b1':
          'Emsdetten is een stad in Duitsland. De streek heet het Münsterland. In 2022 woonden er 35.513 mensen. Hengelo is groter. Daar woonden in 2025 ruim 84.000 mensen.\n\nDe stad heeft strepen op de kaart. Een oud stuk uit 1994 noemt Emsdetten lid van de EUREGIO. Een nieuwer stuk vonden we niet.\n\nDe twee steden liggen wel in hetzelfde gebied langs de grens. Dat gebied heet de EUREGIO.',
      },
      view: {camera: {center: [7.5, 52.17], zoom: 10}, topics: ['euregio', 'partners'], place: 'emsdetten'},
      sources: ['kreis-steinfurt-wachst-zensus-15', 'inwoners-2025', 'einundsechzigste-verordnung-ubertragung'],
      memo: ['memo-hengelo-emsdetten'],
    },
    {
      id: 'jubileum',
      title: {nl: '25 jaar gevierd', de: '25 Jahre gefeiert', en: 'Celebrating 25 years', 'nl-b1': '25 jaar vrienden'},
      text: {
        nl: 'In 2016 vierden de steden 25 jaar stedenband, met steun uit een Europese pot voor kleine ontmoetingen in de EUREGIO.',
        de: '2016 feierten die Städte 25 Jahre Partnerschaft, unterstützt aus einem europäischen Topf für kleine Begegnungen in der EUREGIO.',
        en: 'In 2016 the towns celebrated 25 years of twinning, supported by a European fund for small meetings in the EUREGIO.',
        'nl-b1': 'In 2016 waren de steden 25 jaar vrienden. Er kwam een feest. Europa betaalde mee.',
      },
      notes: {
        nl: 'In 2016 bestond de band 25 jaar. Dat is samen gevierd, met steun uit Interreg V A. Het geld kwam uit een pot voor kleine ontmoetingen en initiatieven van inwoners, verenigingen, scholen en gemeenten.\n\nDie pot gold voor de hele EUREGIO. Voorzien waren ongeveer 95 kleine en 720 heel kleine projecten. Met één feest laat u dus zien hoe Europa dichtbij komt: geen groot bedrag, wel mensen die elkaar ontmoeten.\n\nWie van u was erbij in 2016?',
        de: '2016 bestand die Partnerschaft 25 Jahre. Das wurde gemeinsam gefeiert, mit Unterstützung aus Interreg V A. Das Geld kam aus einem Topf für kleine Begegnungen und Initiativen von Bürgern, Vereinen, Schulen und Gemeinden.\n\nDieser Topf galt für die ganze EUREGIO. Vorgesehen waren rund 95 kleine und 720 sehr kleine Projekte. An einem Fest sieht man also, wie Europa nahe kommt: Menschen begegnen einander.\n\nWer von Ihnen war 2016 dabei?',
        en: 'In 2016 the link was 25 years old. That was celebrated together, with support from Interreg V A. The money came from a fund for small meetings and initiatives of residents, clubs, schools and municipalities.\n\nThe fund covered the whole EUREGIO. About 95 small and 720 very small projects were planned. So one celebration shows how Europe comes close: people meeting each other.\n\nWho of you was there in 2016?',
        'nl-b1':
          'In 2016 waren de steden 25 jaar vrienden. Dat was een feest waard. Europa betaalde mee. Het geld kwam uit een pot voor kleine projecten.\n\nDie pot was er voor de hele EUREGIO. Bewoners, clubs, scholen en gemeenten konden geld vragen. Er was plaats voor honderden kleine projecten.\n\nZo merkt u dat Europa dichtbij kan zijn. Mensen ontmoeten elkaar. Wie van u was erbij in 2016?',
      },
      caution: {
        nl: 'Hoeveel geld het feest kreeg, weten we niet. De notitie van 2016 zegt “meer dan 25 jaar”.',
        de: 'Wie viel Geld das Fest bekam, wissen wir nicht. Die Notiz von 2016 sagt „mehr als 25 Jahre“.',
        en: 'How much money the celebration received, we do not know. The memo of 2016 says “more than 25 years”.',
        'nl-b1': 'We weten niet hoeveel geld het feest kreeg.',
      },
      view: {camera: null, topics: ['interreg', 'euregio', 'partners'], place: 'rahmenprojekt-prioritaet-ii-euregio'},
      sources: ['memo-2016', 'stadtepartnerschaft-emsdetten-hengelo', 'rahmenprojekt-prioritat-ii-euregio'],
      memo: ['memo-hengelo-emsdetten'],
    },
    {
      id: 'vrijwilligers',
      title: {nl: 'Gedragen door vrijwilligers', de: 'Von Ehrenamtlichen getragen', en: 'Carried by volunteers', 'nl-b1': 'Vrijwilligers helpen mee'},
      text: {
        nl: 'Sinds 2019 steunt een stichting van vrijwilligers in Hengelo de band. In Emsdetten is er een zustervereniging.',
        de: 'Seit 2019 unterstützt eine Stiftung von Ehrenamtlichen in Hengelo die Partnerschaft. In Emsdetten gibt es einen Partnerschaftsverein.',
        en: 'Since 2019 a foundation run by volunteers in Hengelo has supported the link. There is a partner association in Emsdetten.',
        'nl-b1': 'Sinds 2019 helpen vrijwilligers in Hengelo mee. Ook in Emsdetten is zo’n groep.',
      },
      notes: {
        nl: 'Een stedenband leeft door mensen. Sinds 2019 is er in Hengelo een stichting van vrijwilligers die de band steunt. Aan de andere kant, in Emsdetten, is er een zustervereniging.\n\nSamen houden zij het contact levend. Inwoners, scholen en verenigingen ontmoeten elkaar. Er wordt samen herdacht, en mensen wisselen ervaringen uit.\n\nDe gemeente hoeft dus niet alles zelf te doen. Dat is ook een vraag voor vanavond: wat kan de raad doen om deze vrijwilligers te helpen?',
        de: 'Eine Städtepartnerschaft lebt von Menschen. Seit 2019 gibt es in Hengelo eine Stiftung von Ehrenamtlichen, die die Partnerschaft unterstützt. Auf der anderen Seite, in Emsdetten, gibt es einen Partnerschaftsverein.\n\nSie tragen die Verbindung mit. Bürger, Schulen und Vereine begegnen sich. Man gedenkt gemeinsam und tauscht Erfahrungen aus.\n\nDie Gemeinde muss also nicht alles selbst tun. Das ist auch eine Frage für heute Abend: Was kann der Rat tun, um diese Ehrenamtlichen zu unterstützen?',
        en: 'A twinning lives through people. Since 2019 a foundation run by volunteers in Hengelo has supported the link. On the other side, in Emsdetten, there is a partner association.\n\nThey help to keep the contact going. Residents, schools and clubs meet. There are joint commemorations, and people share experience.\n\nSo the municipality need not do everything itself. That is also a question for tonight: what can the council do to help these volunteers?',
        'nl-b1':
          'Een band tussen steden leeft door mensen. Sinds 2019 is er in Hengelo een groep vrijwilligers. Zij helpen om de band levend te houden. Ook in Emsdetten is zo’n groep.\n\nMensen, scholen en clubs ontmoeten elkaar. Ze herdenken samen. Ze leren ook van elkaar.\n\nDe gemeente hoeft dus niet alles zelf te doen. Maar zij kan wel helpen. Wat kan de raad doen voor deze vrijwilligers?',
      },
      view: {camera: {center: [7.16, 52.22], zoom: 9.6}, topics: ['partners', 'twente', 'mont'], place: 'hengelo-emsdetten'},
      sources: ['stad-neemt-initiatief-gemeente-hengelo', 'stichting-partnersteden-hengelo-emsdetten', '55-jahre-freunde-europa-alles'],
      memo: ['memo-hengelo-emsdetten'],
    },
    {
      id: 'meedoen',
      title: {nl: 'Geld voor een klein plan', de: 'Geld für eine kleine Idee', en: 'Money for a small plan', 'nl-b1': 'Geld voor een klein plan'},
      text: {
        nl: 'Een klein plan met een partner over de grens? Het Kleinprojectenfonds geeft 750 euro voor een korte activiteit, tot 25.000 euro voor langere samenwerking.',
        de: 'Eine kleine Idee mit einem Partner jenseits der Grenze? Der Kleinprojektefonds gibt 750 Euro für eine kurze Aktivität, bis zu 25.000 Euro für längere Zusammenarbeit.',
        en: 'A small plan with a partner across the border? The small project fund gives 750 euros for a short activity, up to 25,000 for longer cooperation.',
        'nl-b1': 'Hebt u een plan met mensen over de grens? Dan kunt u geld vragen. Dat begint bij 750 euro.',
      },
      notes: {
        nl: 'De pot van 2016 is er niet meer, maar er kwam een opvolger: het Kleinprojectenfonds van Interreg VI. Gemeenten, scholen, verenigingen en inwoners kunnen er een klein project aanvragen, samen met een partner over de grens.\n\nVoor een korte activiteit is er een vast bedrag van 750 euro. Voor langere samenwerking is er tot 25.000 euro. Er zijn vier thema’s: bestuur, onderwijs, gezondheid en ontmoeting. Het fonds loopt tot 30 juni 2029.\n\nMeer weten? In ons gebied is de EUREGIO in Gronau leadpartner van het fonds.',
        de: 'Den Topf von 2016 gibt es nicht mehr, aber einen Nachfolger: den Kleinprojektefonds von Interreg VI. Gemeinden, Schulen, Vereine und Bürger können dort ein kleines Projekt beantragen, gemeinsam mit einem Partner jenseits der Grenze.\n\nFür eine kurze Aktivität gibt es pauschal 750 Euro. Für längere Zusammenarbeit bis zu 25.000 Euro. Es gibt vier Themen: Governance, Bildung, Gesundheit und Begegnung. Der Fonds läuft bis zum 30. Juni 2029.\n\nSie möchten mehr wissen? In unserem Gebiet ist die EUREGIO in Gronau Leadpartner des Fonds.',
        en: 'The fund of 2016 no longer exists, but it has a successor: the small project fund of Interreg VI. Municipalities, schools, clubs and residents can apply for a small project, together with a partner across the border.\n\nFor a short activity there is a flat 750 euros. For longer cooperation there is up to 25,000 euros. There are four themes: governance, education, health and people to people. The fund runs until 30 June 2029.\n\nWant to know more? In our area EUREGIO in Gronau is the lead partner of the fund.',
        'nl-b1':
          'Er is een pot voor kleine plannen. Die heet het Kleinprojectenfonds. Het geld komt uit Europa. Gemeenten, scholen, clubs en bewoners kunnen het vragen. U hebt wel een partner nodig aan de andere kant van de grens.\n\nVoor een korte activiteit krijgt u 750 euro. Voor een langer plan is er meer. U kunt dan tot 25.000 euro krijgen.\n\nHet fonds loopt tot de zomer van 2029. Vraag het na bij de EUREGIO in Gronau.',
      },
      view: {camera: null, topics: ['interreg', 'euregio'], place: 'kpf-governance-euregio'},
      sources: ['kpf-governance-euregio-interreg-vi', 'erfolg-des-interreg-kleinprojektefonds', 'kleinprojektefonds-euregio-rhein-waal'],
      memo: [],
    },
    {
      id: 'slot',
      title: {nl: 'Wie gaat er mee?', de: 'Wer kommt mit?', en: 'Who is coming along?', 'nl-b1': 'Gaat u mee?'},
      text: {
        nl: 'Emsdetten is dichtbij. Kijk op de kaart ook naar de andere stedenbanden van Twente. Wat zou u er willen doen?',
        de: 'Emsdetten ist nah. Sehen Sie auf der Karte auch die anderen Partnerschaften in Twente. Was würden Sie dort gern tun?',
        en: 'Emsdetten is close by. See the other twinnings of Twente on the map too. What would you like to do there?',
        'nl-b1': 'Emsdetten is dichtbij. Op de kaart ziet u nog meer vriendensteden van Twente. Wat zou u daar willen doen?',
      },
      notes: {
        nl: 'Dit was het verhaal van Hengelo en Emsdetten. Een band sinds 1991, een feest in 2016, en sinds 2019 een stichting van vrijwilligers.\n\nOp de kaart ziet u nu ook andere banden van Twentse gemeenten met steden in Duitsland, zoals Borne met Rheine, Losser met Emsbüren en Haaksbergen met Ahaus. Hengelo is dus niet de enige. Misschien kunnen we van elkaar leren.\n\nHebt u een idee voor Emsdetten? Praat er straks over door, of scan de code en kijk zelf verder. Dank u wel.',
        de: 'Das war der Rundgang über Hengelo und Emsdetten. Eine Partnerschaft seit 1991, ein Fest 2016 und seit 2019 eine Stiftung von Ehrenamtlichen.\n\nAuf der Karte sehen Sie nun auch andere Partnerschaften von Gemeinden in Twente mit Städten in Deutschland, etwa Borne mit Rheine, Losser mit Emsbüren und Haaksbergen mit Ahaus. Hengelo ist also nicht allein. Vielleicht können wir voneinander lernen.\n\nHaben Sie eine Idee für Emsdetten? Sprechen Sie gleich darüber, oder scannen Sie den Code und schauen Sie weiter. Vielen Dank.',
        en: 'That was the story of Hengelo and Emsdetten. A link since 1991, a celebration in 2016 and, since 2019, a foundation run by volunteers.\n\nOn the map you now also see other links of Twente municipalities with towns in Germany, such as Borne with Rheine, Losser with Emsbüren and Haaksbergen with Ahaus. So Hengelo is not the only one. Perhaps we can learn from each other.\n\nDo you have an idea for Emsdetten? Talk about it later, or scan the code and explore. Thank you.',
        'nl-b1':
          'Dit was het verhaal van Hengelo en Emsdetten. De steden zijn vrienden sinds 1991. In 2016 was er een feest. Sinds 2019 helpen vrijwilligers mee.\n\nOp de kaart ziet u nog meer vriendensteden. Borne hoort bij Rheine. Losser hoort bij Emsbüren. Haaksbergen hoort bij Ahaus. We kunnen dus van elkaar leren.\n\nHebt u een idee voor Emsdetten? Praat er straks over. Of scan de code en kijk zelf verder. Dank u wel.',
      },
      view: {camera: {center: [-10, 60], zoom: 1.85}, topics: ['partners']},
      sources: [
        'stichting-partnersteden-hengelo-emsdetten',
        'memo-2016',
        'historie-partnercomite-borne-rheine',
        'partnergemeinde-losser-gemeinde-emsburen',
        'haaksbergen-stadt-ahaus',
      ],
      memo: [],
    },
  ],
};
