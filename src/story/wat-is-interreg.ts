import type {Story, StopView} from './stories.ts';

/** The whole programme area, from the North Sea to the Lower Rhine. */
const PROGRAMME: NonNullable<StopView['camera']> = {center: [6.78, 52.42], zoom: 7.2};

/** A short story about the programme that pays: area, money, who decides, two projects. */
export const watIsInterreg: Story = {
  id: 'wat-is-interreg',
  title: {nl: 'Wat is Interreg?', de: 'Was ist Interreg?', en: 'What is Interreg?', 'nl-b1': 'Wat is Interreg?'},
  minutes: 9,
  stops: [
    {
      id: 'begin',
      title: {nl: 'Wat is Interreg?', de: 'Was ist Interreg?', en: 'What is Interreg?', 'nl-b1': 'Wat is Interreg?'},
      text: {
        nl: 'Interreg is het Europese programma dat meebetaalt aan projecten over de grens. Nederland en Duitsland doen sinds 1991 mee.',
        de: 'Interreg ist das europäische Programm, das Projekte über die Grenze mitfinanziert. Zwischen Deutschland und den Niederlanden gibt es das seit 1991.',
        en: 'Interreg is the European programme that helps to fund projects across the border. Between the Netherlands and Germany it dates back to 1991.',
        'nl-b1': 'Interreg is geld van Europa. Het is voor projecten over de grens. In ons gebied begon het in 1991.',
      },
      notes: {
        nl: 'Dit korte verhaal gaat over een woord dat vaak valt: Interreg. Het is het Europese programma dat meebetaalt aan projecten over de grens.\n\nDe eerste periode liep van 1991 tot en met 1993. Het ging toen vooral om contacten leggen, en de vier euregio’s hadden elk hun eigen gebied. Daarna kwamen er steeds nieuwe periodes. In 2016, toen de notitie verscheen, was dat Interreg V A. Nu is het Interreg VI A, van 2021 tot en met 2027.\n\nWe kijken naar het gebied, het geld, wie beslist, en twee projecten.',
        de: 'Dieser kurze Rundgang handelt von einem Wort, das oft fällt: Interreg. Das ist das europäische Programm, das Projekte über die Grenze mitfinanziert.\n\nDie erste Phase lief von 1991 bis 1993. Damals ging es vor allem darum, Kontakte zu knüpfen, und die vier Euregios hatten getrennte Gebiete. Danach kamen immer neue Zeiträume. 2016, als die Notiz erschien, war es Interreg V A. Jetzt ist es Interreg VI A, von 2021 bis 2027.\n\nWir schauen auf das Gebiet, das Geld, wer entscheidet, und auf zwei Projekte.',
        en: 'This short story is about a word that is often used: Interreg. It is the European programme that helps to fund projects across the border.\n\nThe first period ran from 1991 to 1993. It was mainly about making contacts, and the four euregios had separate areas. New periods followed. In 2016, when the memo appeared, it was Interreg V A. Now it is Interreg VI A, from 2021 to 2027.\n\nWe look at the area, the money, who decides, and two projects.',
        'nl-b1':
          'U hoort vaak het woord Interreg. Maar wat is het? Het is geld van Europa voor projecten over de grens.\n\nHet begon in 1991. Toen ging het vooral om elkaar leren kennen. Daarna kwamen er steeds nieuwe rondes. In 2016 was dat de vijfde ronde. Nu is het de zesde ronde. Die duurt van 2021 tot en met 2027.\n\nWe kijken naar het gebied en het geld. Daarna kijken we wie beslist. Ik laat ook twee projecten zien.',
      },
      view: {camera: null, topics: ['interreg', 'euregio']},
      sources: ['facts-figures-about-interreg-programme', 'facts-figures-interreg-vi', 'memo-2016'],
      memo: ['memo-interreg-va'],
    },
    {
      id: 'gebied',
      title: {
        nl: 'Van de Noordzee tot de Nederrijn',
        de: 'Von der Nordsee bis zum Niederrhein',
        en: 'From the North Sea to the Lower Rhine',
        'nl-b1': 'Een groot gebied',
      },
      text: {
        nl: 'Het gebied telt 51 regio’s: 30 in Duitsland en 21 in Nederland. De EUREGIO is een deel ervan, net als drie andere euregio’s.',
        de: 'Das Gebiet zählt 51 Regionen: 30 in Deutschland und 21 in den Niederlanden. Die EUREGIO ist ein Teil davon, wie drei weitere Euregios.',
        en: 'The area counts 51 regions: 30 in Germany and 21 in the Netherlands. The EUREGIO is part of it, as are three other euregios.',
        'nl-b1': 'Het gebied heeft 51 delen. Er liggen 30 in Duitsland en 21 in Nederland. De EUREGIO hoort erbij.',
      },
      notes: {
        nl: 'De lijn op de kaart is de rand van het programmagebied. Het loopt van de Noordzee tot de Nederrijn. Het telt 51 regio’s en is ruim 47.000 vierkante kilometer groot. De grens is binnen dit gebied 460 kilometer lang.\n\nVier euregio’s begeleiden de projecten: de Eems Dollard Regio in het noorden, de EUREGIO in het midden, en de Euregio Rijn-Waal en de euregio rijn-maas-noord in het zuiden.\n\nHet programmagebied is dus veel groter dan de EUREGIO. Voor V A en VI A is het hetzelfde.',
        de: 'Die Linie auf der Karte ist der Rand des Programmgebiets. Es reicht von der Nordsee bis zum Niederrhein. Es zählt 51 Regionen und ist gut 47.000 Quadratkilometer groß. Die Grenze ist in diesem Gebiet 460 Kilometer lang.\n\nVier Euregios betreuen die Projekte: die Ems Dollart Region im Norden, die EUREGIO in der Mitte sowie die Euregio Rhein-Waal und die euregio rhein-maas-nord im Süden.\n\nDas Programmgebiet ist also viel größer als die EUREGIO. Für V A und VI A ist es gleich.',
        en: 'The line on the map is the edge of the programme area. It runs from the North Sea to the Lower Rhine. It counts 51 regions and covers more than 47,000 square kilometres. Within it the border is 460 kilometres long.\n\nFour euregios manage the projects: the Ems Dollart Region in the north, the EUREGIO in the middle, and the Euregio Rhine-Waal and the euregio rhine-meuse-north in the south.\n\nSo the programme area is much larger than the EUREGIO. It is the same for V A and VI A.',
        'nl-b1':
          'De lijn op de kaart is de rand van het gebied. Het loopt van de Noordzee tot de Nederrijn. Het heeft 51 delen. De grens is hier 460 kilometer lang.\n\nEr werken vier groepen aan de projecten. Ze heten euregio’s. Onze EUREGIO is er één van. Er is er ook een in het noorden. Twee liggen er in het zuiden.\n\nHet hele gebied is dus veel groter dan de EUREGIO.',
      },
      caution: {
        nl: 'De hele landgrens is langer: ongeveer 570 kilometer. De 460 kilometer geldt voor het programmagebied.',
        de: 'Die gesamte Landgrenze ist länger: etwa 570 Kilometer. Die 460 Kilometer gelten für das Programmgebiet.',
        en: 'The whole land border is longer: about 570 kilometres. The 460 kilometres are those of the programme area.',
        'nl-b1': 'De hele grens is langer: ongeveer 570 kilometer.',
      },
      view: {camera: PROGRAMME, topics: ['interreg', 'euregio'], place: 'interreg'},
      sources: ['facts-figures-interreg-vi', 'gute-nachrichten-fur-innovation', 'kooperationsprogramm-interreg-v', 'germany-netherlands-border-wikipedia'],
      memo: ['memo-interreg-va'],
    },
    {
      id: 'geld',
      title: {nl: 'Wie betaalt mee?', de: 'Wer zahlt mit?', en: 'Who pays?', 'nl-b1': 'Wie betaalt mee?'},
      text: {
        nl: 'In Interreg V A betaalde Europa hoogstens de helft. Er was ruim 222 miljoen euro Europees geld. In VI A is dat 225 miljoen.',
        de: 'In Interreg V A zahlte die EU höchstens die Hälfte. Es gab gut 222 Millionen Euro EU-Mittel. In VI A sind es 225 Millionen.',
        en: 'In Interreg V A, Europe paid half at most. There was more than 222 million euros of European money. In VI A it is 225 million.',
        'nl-b1': 'Europa betaalt een deel. In de vijfde ronde was dat hoogstens de helft. Er was ruim 222 miljoen euro.',
      },
      notes: {
        nl: 'Hoe werkt het geld? In Interreg V A, van 2014 tot en met 2020, betaalde Europa hoogstens 50 procent van een project. Rijk en regio betaalden hoogstens 30 procent. De partners zelf legden ten minste 20 procent in.\n\nAan Europees geld was er ruim 222 miljoen euro. Met alles erbij was het budget ruim 443 miljoen.\n\nVoor Interreg VI A is er 225 miljoen euro Europees geld. Voor het hele budget noemen de bronnen 450 tot bijna 500 miljoen. Een precies bedrag vonden we niet.',
        de: 'Wie funktioniert das Geld? In Interreg V A, von 2014 bis 2020, zahlte die EU höchstens 50 Prozent eines Projekts. Staat und Region zahlten höchstens 30 Prozent. Die Partner selbst trugen mindestens 20 Prozent bei.\n\nAn EU-Mitteln gab es gut 222 Millionen Euro. Mit allem zusammen betrug das Budget gut 443 Millionen.\n\nFür Interreg VI A gibt es 225 Millionen Euro EU-Mittel. Für das gesamte Budget nennen die Quellen 450 bis fast 500 Millionen. Einen genauen Betrag fanden wir nicht.',
        en: 'How does the money work? In Interreg V A, from 2014 to 2020, Europe paid at most 50 per cent of a project. State and region paid at most 30 per cent. The partners themselves put in at least 20 per cent.\n\nThere was more than 222 million euros of European money. All included, the budget was more than 443 million.\n\nFor Interreg VI A there is 225 million euros of European money. For the whole budget the sources give 450 to almost 500 million. We did not find an exact amount.',
        'nl-b1':
          'Hoe werkt het met het geld? Ik neem de vijfde ronde. Die liep van 2014 tot en met 2020. Europa betaalde hoogstens de helft van een project. Nederland, Duitsland en de regio betaalden ook mee. De partners betaalden zelf ten minste 20 procent.\n\nEuropa gaf toen ruim 222 miljoen euro. Nu is er de zesde ronde. Daarin geeft Europa 225 miljoen euro. Met alles erbij is het meer. De bronnen noemen verschillende bedragen.',
      },
      caution: {
        nl: 'De verdeling 50–30–20 is gevonden voor V A. Noem haar niet voor VI A.',
        de: 'Die Aufteilung 50–30–20 wurde für V A gefunden. Nennen Sie sie nicht für VI A.',
        en: 'The split of 50–30–20 was found for V A. Do not give it for VI A.',
        'nl-b1': 'De verdeling geldt voor de vijfde ronde. Zeg dat erbij.',
      },
      view: {camera: PROGRAMME, topics: ['interreg'], place: 'interreg', figure: {kind: 'programme-money', shown: 'alone'}},
      sources: [
        'forderprogramm-interreg-v',
        'interreg-v-germany-netherlands-european',
        'facts-figures-interreg-vi',
        'interreg-programme-about-us-interreg',
        'neue-interreg-vi-programm-steht',
      ],
      memo: ['memo-interreg-va'],
    },
    {
      id: 'wie-beslist',
      title: {nl: 'Wie beslist?', de: 'Wer entscheidet?', en: 'Who decides?', 'nl-b1': 'Wie beslist?'},
      text: {
        nl: 'Over innovatie en groen beslist nu de stuurgroep van het hele programma. Over samenwerken in de streek beslissen regionale stuurgroepen, zoals bij de EUREGIO.',
        de: 'Über Innovation und Grünes entscheidet heute der Lenkungsausschuss des ganzen Programms. Über Zusammenarbeit vor Ort entscheiden regionale Lenkungsausschüsse, wie bei der EUREGIO.',
        en: 'On innovation and green themes the steering committee of the whole programme now decides. On cooperation in the area, regional committees decide, as at EUREGIO.',
        'nl-b1': 'Er zijn groepen die kiezen welke projecten geld krijgen. Voor ons gebied zit zo’n groep bij de EUREGIO.',
      },
      notes: {
        nl: 'U ziet hier het kantoor van de EUREGIO, op de grens bij Gronau. Elke euregio heeft een eigen programmamanagement en een regionale stuurgroep. Voor Twente, de Achterhoek, het Münsterland, Osnabrück en de Grafschaft Bentheim zit dat hier.\n\nIn Interreg VI A zijn er vier prioriteiten. Over de eerste twee, innovatie en groen, beslist de stuurgroep van het hele programma. Over de andere twee, een verbonden grensgebied en een Europa dichter bij de burger, beslissen de regionale stuurgroepen.\n\nHet gemeenschappelijke secretariaat zit in Kleve.',
        de: 'Sie sehen hier die Geschäftsstelle der EUREGIO, an der Grenze bei Gronau. Jede Euregio hat ein eigenes Programmmanagement und einen regionalen Lenkungsausschuss. Für Twente, Achterhoek, Münsterland, Osnabrück und die Grafschaft Bentheim sitzt das hier.\n\nIn Interreg VI A gibt es vier Prioritäten. Über die ersten beiden, Innovation und Grünes, entscheidet der Lenkungsausschuss des ganzen Programms. Über die beiden anderen, ein verbundenes Grenzgebiet und ein bürgernäheres Europa, entscheiden die regionalen Lenkungsausschüsse.\n\nDas gemeinsame Sekretariat sitzt in Kleve.',
        en: 'Here you see the EUREGIO office, on the border at Gronau. Each euregio runs its own programme management and regional steering committee. For Twente, the Achterhoek, the Münsterland, Osnabrück and Grafschaft Bentheim it is here.\n\nInterreg VI A has four priorities. On the first two, innovation and green, the steering committee of the whole programme decides. On the other two, a connected border area and a Europe closer to citizens, the regional steering committees decide.\n\nThe joint secretariat is in Kleve.',
        'nl-b1':
          'U ziet het kantoor van de EUREGIO. Het staat op de grens, bij Gronau. Hier werken mensen die projecten helpen. Hier zit ook een groep die over projecten beslist. Dat doet zij voor Twente en de streken eromheen.\n\nVoor sommige onderwerpen beslist een andere groep. Die gaat over het hele gebied. Dan gaat het over nieuwe techniek en over groen.\n\nHet kantoor van heel Interreg staat in Kleve.',
      },
      view: {camera: {center: [6.95, 52.22], zoom: 10.6}, topics: ['euregio', 'mont'], place: 'euregio-office'},
      sources: [
        'vorsitz-des-lenkungsausschusses-euregio',
        'auch-zukunft-forderung-fur',
        'interreg-deutschland-nederland-eu',
        'regierungsprasidentin-feller-gronau',
      ],
      memo: ['memo-interreg-va'],
    },
    {
      id: 'unlock',
      title: {nl: 'Toen: Unlock', de: 'Damals: Unlock', en: 'Then: Unlock', 'nl-b1': 'Toen: Unlock'},
      text: {
        nl: 'Unlock hielp van 2015 tot 2019 mensen en kleine bedrijven bij werk over de grens. Het GrensInfoPunt in Gronau bleef.',
        de: 'Unlock half von 2015 bis 2019 Menschen und kleinen Betrieben bei der Arbeit über die Grenze. Der GrenzInfoPunkt in Gronau blieb.',
        en: 'From 2015 to 2019 Unlock helped people and small firms with work across the border. The border info point in Gronau remained.',
        'nl-b1': 'Unlock hielp mensen om in het buurland te werken. Het duurde van 2015 tot 2019. Het GrensInfoPunt bleef.',
      },
      notes: {
        nl: 'Nu een project uit de tijd van de notitie. Unlock begon in juli 2015 en liep tot 30 april 2019. Het maakte werken over de grens makkelijker, voor werkzoekenden en voor kleinere bedrijven die personeel zochten.\n\nBemiddelaars uit beide landen kwamen bij elkaar. De kosten waren bijna 2,2 miljoen euro. De EUREGIO in Gronau had de leiding; openbare bronnen noemen Regio Twente onder de partners.\n\nWat bleef, is het GrensInfoPunt. Daar krijgt u gratis advies over werken, wonen, studeren en ondernemen in het buurland.',
        de: 'Nun ein Projekt aus der Zeit der Notiz. Unlock begann im Juli 2015 und lief bis zum 30. April 2019. Es erleichterte das Arbeiten über die Grenze, für Arbeitsuchende und für kleinere Betriebe, die Personal suchten.\n\nVermittler aus beiden Ländern kamen zusammen. Die Kosten betrugen knapp 2,2 Millionen Euro. Die EUREGIO in Gronau leitete das Projekt; öffentliche Quellen nennen die Regio Twente unter den Partnern.\n\nGeblieben ist der GrenzInfoPunkt. Dort erhalten Sie kostenlose Beratung zu Arbeiten, Wohnen, Studieren und Unternehmertum im Nachbarland.',
        en: 'Now a project from the time of the memo. Unlock began in July 2015 and ran until 30 April 2019. It made work across the border easier, for job seekers and for smaller firms in need of staff.\n\nPlacement services of both countries came together. It cost almost 2.2 million euros. EUREGIO in Gronau was in the lead; public sources name Regio Twente among the partners.\n\nWhat remained is the border info point. There you get free advice on working, living, studying and doing business in the neighbouring country.',
        'nl-b1':
          'Dit project is uit de tijd van de notitie. Unlock begon in 2015 en stopte in 2019. Het hielp mensen om in het buurland te werken. Ook kleine bedrijven kregen hulp. Zij zochten personeel.\n\nHet project kostte bijna 2,2 miljoen euro. De EUREGIO had de leiding.\n\nHet GrensInfoPunt is gebleven. Daar krijgt u gratis advies. U kunt vragen stellen over werken, wonen en leren in het buurland.',
      },
      view: {camera: null, topics: ['interreg', 'euregio'], place: 'unlock', year: 2016, figure: {kind: 'project-time', shown: 'beside'}},
      sources: ['memo-2016', 'unlock-interreg-v', 'unlock-interreg-v-deutschland-nederland', 'hoher-besuch-beim-grenzinfopunkt-euregio'],
      memo: ['memo-unlock'],
    },
    {
      id: 'futurebeeing',
      title: {nl: 'Nu: FutureBEEing', de: 'Heute: FutureBEEing', en: 'Now: FutureBEEing', 'nl-b1': 'Nu: FutureBEEing'},
      text: {
        nl: 'Sinds 2024 werken Hengelo, Enschede en Münster met kennisinstellingen aan wijken die klaar zijn voor het klimaat.',
        de: 'Seit 2024 arbeiten Hengelo, Enschede und Münster mit Hochschulen an klimafesten Stadtvierteln.',
        en: 'Since 2024 Hengelo, Enschede and Münster have worked with universities on climate-proof neighbourhoods.',
        'nl-b1': 'Hengelo, Enschede en Münster werken sinds 2024 samen. Ze maken wijken klaar voor het klimaat.',
      },
      notes: {
        nl: 'En een project van nu. In FutureBEEing werken Hengelo, Enschede en Münster samen met kennisinstellingen. De vraag is: hoe maken we bestaande wijken sneller duurzaam en klimaatbestendig?\n\nZe maken een stappenplan en digitale hulp voor energie, groen, water en leefkwaliteit. Het project begon op 1 januari 2024 en loopt tot december 2027. Het kost bijna 7 miljoen euro.\n\nHier is de gemeente Hengelo zelf partner. Zo ziet u het verschil: bij Unlock deed Twente mee, hier zit Hengelo zelf aan tafel.',
        de: 'Und ein Projekt von heute. In FutureBEEing arbeiten Hengelo, Enschede und Münster mit Hochschulen zusammen. Die Frage lautet: Wie machen wir bestehende Viertel schneller nachhaltig und klimafest?\n\nSie entwickeln ein Vorgehen und digitale Hilfen für Energie, Grün, Wasser und Lebensqualität. Das Projekt begann am 1. Januar 2024 und läuft bis Dezember 2027. Es kostet knapp 7 Millionen Euro.\n\nHier ist die Gemeinde Hengelo selbst Partner. Sie sehen den Unterschied: Bei Unlock machte Twente mit, hier sitzt Hengelo selbst am Tisch.',
        en: 'And a project of today. In FutureBEEing, Hengelo, Enschede and Münster work with universities. The question is: how do we make existing neighbourhoods sustainable and climate-proof more quickly?\n\nThey are developing an approach and digital aids for energy, green space, water and quality of life. The project began on 1 January 2024 and runs until December 2027. It costs almost 7 million euros.\n\nHere the municipality of Hengelo is a partner itself. So you see the difference: in Unlock Twente took part, here Hengelo sits at the table itself.',
        'nl-b1':
          'Dit is een project van nu. Hengelo, Enschede en Münster werken samen met scholen en bureaus. Hoe worden onze wijken schoner en groener? En hoe maken we ze klaar voor het klimaat?\n\nZe maken een plan met stappen. Ze maken ook hulp voor op de computer. Het gaat over energie, groen, water en prettig wonen.\n\nHet project begon in 2024. Het loopt tot eind 2027. Het kost bijna 7 miljoen euro. Hengelo doet zelf mee.',
      },
      view: {
        camera: {center: [6.86, 52.22], zoom: 8.9},
        topics: ['interreg', 'euregio', 'mont'],
        place: 'futurebeeing',
        figure: {kind: 'project-time', shown: 'beside'},
      },
      sources: ['futurebeeing-interreg-vi', 'grenzen-verbinden-interreg-subsidie', 'herausforderungen-zusammenarbeit-interreg'],
      memo: [],
    },
    {
      id: 'slot',
      title: {nl: 'Welk plan hebt u?', de: 'Welche Idee haben Sie?', en: 'What is your plan?', 'nl-b1': 'Welk plan hebt u?'},
      text: {
        nl: 'Interreg begint bij mensen aan twee kanten van de grens. Bekijk alle projecten op de kaart en bedenk wat u zelf zou willen.',
        de: 'Interreg beginnt bei Menschen auf beiden Seiten der Grenze. Sehen Sie alle Projekte auf der Karte und überlegen Sie, was Sie möchten.',
        en: 'Interreg begins with people on both sides of the border. See all the projects on the map and think what you would like.',
        'nl-b1': 'Een project begint bij mensen aan twee kanten van de grens. Bekijk de projecten op de kaart. Welk plan hebt u?',
      },
      notes: {
        nl: 'Dit was Interreg in het kort. Het gebied loopt van de Noordzee tot de Nederrijn. Europa betaalt een deel. De EUREGIO beslist in ons gebied mee. En in ieder project werken mensen van twee kanten samen.\n\nOp de kaart staan alle projecten die we vonden. De ruiten tonen waar partners zitten; een project geldt vaak voor een veel groter gebied. U kunt filteren op onderwerp en op jaar.\n\nHebt u zelf een plan, groot of klein? Praat erover met de EUREGIO. Dank u wel.',
        de: 'Das war Interreg in Kürze. Das Gebiet reicht von der Nordsee bis zum Niederrhein. Die EU zahlt einen Teil. Die EUREGIO entscheidet in unserem Gebiet mit. Und in jedem Projekt arbeiten Menschen von beiden Seiten zusammen.\n\nAuf der Karte stehen alle Projekte, die wir gefunden haben. Die Rauten zeigen, wo Partner ihren Sitz haben; ein Projekt gilt oft für ein viel größeres Gebiet. Sie können nach Thema und Jahr filtern.\n\nHaben Sie selbst eine Idee, groß oder klein? Dann sprechen Sie die EUREGIO an. Vielen Dank.',
        en: 'That was Interreg in brief. The area runs from the North Sea to the Lower Rhine. Europe pays part. EUREGIO has a say in our area. And in every project people from both sides work together.\n\nThe map shows all the projects we found. The diamonds show where partners are based; a project often covers a much larger area. You can filter by theme and by year.\n\nDo you have a plan of your own, large or small? Then talk to EUREGIO. Thank you.',
        'nl-b1':
          'Dit was Interreg in het kort. Het gebied loopt van de Noordzee tot de Nederrijn. Europa betaalt een deel. De EUREGIO beslist mee in ons gebied. In elk project werken mensen uit twee landen samen.\n\nOp de kaart staan alle projecten die we vonden. De ruiten tonen waar de partners zitten. U kunt kiezen welk onderwerp u wilt zien.\n\nHebt u een plan? Praat erover met de EUREGIO. Dank u wel.',
      },
      view: {camera: null, topics: ['interreg', 'euregio', 'twente']},
      sources: ['facts-figures-interreg-vi', 'vorsitz-des-lenkungsausschusses-euregio'],
      memo: [],
    },
  ],
};
