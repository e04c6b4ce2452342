/**
 * Which names the map shows, how important they are, and how they read in Dutch, German and English.
 *
 * Positions come from the raw files; only the names of areas, which have no position of their own, are placed by hand.
 */

/** 1 big city, 2 city, 3 town, 4 small town, 5 village. */
export type Rank = 1 | 2 | 3 | 4 | 5;

/** Dutch towns and villages inside the territory, by the official code of their municipality. */
export const DUTCH_TOWNS: Record<string, readonly [name: string, rank: Rank][]> = {
  GM0141: [['Almelo', 2]],
  GM0147: [['Borne', 3]],
  GM1774: [
    ['Denekamp', 3],
    ['Ootmarsum', 4],
    ['Weerselo', 5],
  ],
  GM0153: [
    ['Enschede', 1],
    ['Glanerbrug', 5],
    ['Boekelo', 5],
  ],
  GM0158: [['Haaksbergen', 3]],
  GM0163: [
    ['Nijverdal', 3],
    ['Hellendoorn', 4],
  ],
  GM0164: [['Hengelo', 2]],
  GM1735: [
    ['Goor', 3],
    ['Delden', 4],
    ['Markelo', 5],
    ['Diepenheim', 5],
  ],
  GM0168: [
    ['Losser', 3],
    ['Overdinkel', 5],
    ['De Lutte', 5],
  ],
  GM0173: [['Oldenzaal', 3]],
  GM1742: [
    ['Rijssen', 3],
    ['Holten', 4],
  ],
  GM0183: [
    ['Tubbergen', 3],
    ['Albergen', 5],
    ['Geesteren', 5],
  ],
  GM1700: [
    ['Vriezenveen', 3],
    ['Vroomshoop', 4],
    ['Den Ham', 5],
  ],
  GM0189: [
    ['Wierden', 4],
    ['Enter', 5],
  ],
  GM0197: [
    ['Aalten', 3],
    ['Dinxperlo', 5],
  ],
  GM1859: [
    ['Eibergen', 4],
    ['Neede', 4],
    ['Borculo', 4],
    ['Ruurlo', 5],
  ],
  GM1876: [
    ['Vorden', 4],
    ['Zelhem', 5],
    ['Steenderen', 5],
  ],
  GM0222: [['Doetinchem', 2]],
  GM1955: [
    ['Didam', 4],
    ['’s-Heerenberg', 4],
  ],
  GM1586: [
    ['Lichtenvoorde', 4],
    ['Groenlo', 3],
  ],
  GM1509: [
    ['Ulft', 4],
    ['Gendringen', 5],
    ['Varsseveld', 5],
  ],
  GM0294: [['Winterswijk', 2]],
  GM0160: [
    ['Hardenberg', 2],
    ['Dedemsvaart', 4],
    ['Gramsbergen', 5],
    ['Slagharen', 5],
  ],
  GM0175: [['Ommen', 3]],
  GM0109: [
    ['Coevorden', 2],
    ['Dalen', 5],
    ['Sleen', 5],
  ],
};

/**
 * Villages and hamlets that the list of postcodes does not name, because they share those of the town beside them, by the official code of their municipality: by
 * them people say where they live. Names as in Who’s On First, the German ones as in GeoNames. Left out are quarters of towns, and names that are words of everyday
 * questions or of something larger (Heide, Engeland, Achterhoek).
 */
export const VILLAGES: Readonly<Record<string, readonly string[]>> = {
  GM0141: ['Bavinkel', 'Bolkshoek', 'Tusveld', 'Wateregge'],
  GM0153: ['Boekelo', 'Espelo', 'Glanerbrug', 'Lonneker', 'Rutbeek', 'Usselo'],
  GM0158: ['Brammelo', 'Bretelerveld', 'Buurse', 'Eppenzolder', 'Harmole', 'Holthuizen', 'Honesch', 'Sint Isidorushoeve', 'Stepelo'],
  GM0163: ['Egede', 'Hankate', 'Hexel', 'Hulsen', 'Marle', 'Piksen', 'Rhaan', 'Schuilenburg'],
  GM0164: ['Beckum', 'Driene', 'Hasselo', 'Oele'],
  GM0168: ['De Poppe', 'Mekkelhorst'],
  GM0183: ['Assinkshoek', 'Broekzijde', 'Demmershoek', 'Klossehoek', 'Rikmansbrug'],
  GM0189: ['Enterbroek', 'Huurne', 'IJpelo', 'Rectum'],
  GM1700: ['Dalvoorden', 'Hallerhoek'],
  GM1735: ['Azelo', 'Beusbergen', 'Deldenerbroek', 'Deldeneresch', 'Elsen', 'Elsenerbroek', 'Pothoek', 'Stokkumerbroek', 'Wiene', 'Zeldam'],
  GM1742: ['Dijkerhoek', 'Ligtenberg'],
  GM1774: ['Berghum', 'Breklenkamp', 'Gammelke', 'Groot-Agelo', 'Klein-Agelo', 'Lattrop', 'Lemselo', 'Nijstad', 'Noord Deurningen'],
  GM0109: [
    'De Bente',
    'Den Hool',
    'Eldijk',
    'Geeserveld',
    'Kibbelveen',
    'Nieuw-Zwinderen',
    'Nieuwe Krim',
    'Padhuis',
    'Pikveld',
    'Steenwijksmoer',
    'Vlieghuis',
    'Weijerswold',
  ],
  GM0160: ['Collendoornerveen', 'De Haandrik', 'Ebbenbroek', 'Keiendorp', 'Kievitshaar', 'Loozermars', 'Lutten-Oever', 'Oud-Bergentheim', 'Oud-Lutten'],
  GM0175: ['Arrierveld', 'Beerzerhaar', 'Hoogengraven', 'Kloosterdijk', 'Nieuwebrug'],
  GM0197: ['Barlo', 'Dale', 'Haart', 'Heurne', 'IJzerlo', 'Lintelo'],
  GM0222: ['IJzevoorde', 'Langerak', 'Nieuw-Wehl'],
  GM0294: ['Brinkheurne', 'Corle', 'Kotten', 'Meddo', 'Miste', 'Ratum', 'Woold'],
  GM1509: ['Binnenheurne', 'Bontebrug', 'Engbergen', 'Heelweg-Oost', 'Heelweg-West', 'Heuven', 'Rafelder', 'Veldhunten'],
  GM1586: ['Eefsele'],
  GM1859: [
    'Avest',
    'Brinkmanshoek',
    'Heure',
    'Holterhoek',
    'Hoonte',
    'Hupsel',
    'Lintvelde',
    'Lochuizen',
    'Noordijk',
    'Olden Eibergen',
    'Respelhoek',
    'Winkelerhoek',
  ],
  GM1876: [
    'Achterdrempt',
    'Bekveld',
    'Covik',
    'Dunsborg',
    'Eldrik',
    'Halle-Nijman',
    'Heidenhoek',
    'Kranenburg',
    'Linde',
    'Noordink',
    'Oosterwijk',
    'Varssel',
    'Veldhoek',
    'Velswijk',
    'Wittebrink',
  ],
  GM1955: ['Greffelkamp', 'Holthuizen', 'Klein-Azewijn', 'Loil', 'Nieuw-Dijk', 'Oud-Dijk', 'Vinkwijk'],
  '03456025': ['Lohne'],
  '05554044': ['Klein Reken'],
};

/** German cities that come with the second rank: the ones by which people find their way here. */
export const GERMAN_CITIES = ['Rheine', 'Nordhorn', 'Lingen', 'Gronau', 'Bocholt', 'Borken', 'Coesfeld', 'Warendorf', 'Emsdetten', 'Meppen'];

/** A Samtgemeinde is no town: the seat of its administration, where it has another name. */
export const SEATS: Record<string, string> = {Artland: 'Quakenbrück', Nordhümmling: 'Esterwegen'};

/** Towns around the territory, `[name in GeoNames, country, rank]`. */
export const TOWNS_AROUND: readonly [name: string, country: 'NL' | 'DE', rank: Rank][] = [
  ['Zwolle', 'NL', 2],
  ['Deventer', 'NL', 2],
  ['Apeldoorn', 'NL', 2],
  ['Arnhem', 'NL', 2],
  ['Nijmegen', 'NL', 2],
  ['Groningen', 'NL', 1],
  ['Emmen', 'NL', 2],
  ['Assen', 'NL', 2],
  ['Zutphen', 'NL', 3],
  ['Meppel', 'NL', 3],
  ['Hoogeveen', 'NL', 3],
  ['Kampen', 'NL', 3],
  ['Heerenveen', 'NL', 3],
  ['Harderwijk', 'NL', 3],
  ['Ede', 'NL', 3],
  ['Leeuwarden', 'NL', 2],
  ['Venlo', 'NL', 3],
  ['Lelystad', 'NL', 2],
  ['Raalte', 'NL', 4],
  ['Lochem', 'NL', 4],
  ['Doesburg', 'NL', 4],
  ['Zevenaar', 'NL', 4],
  ['Eindhoven', 'NL', 1],
  ['Venray', 'NL', 4],
  ['Winschoten', 'NL', 4],
  ['Stadskanaal', 'NL', 4],
  ['Veendam', 'NL', 4],
  ['Steenwijk', 'NL', 4],
  ['Epe', 'NL', 5],
  ['Emden', 'DE', 3],
  ['Leer', 'DE', 3],
  ['Oldenburg', 'DE', 1],
  ['Bremen', 'DE', 1],
  ['Cloppenburg', 'DE', 3],
  ['Vechta', 'DE', 3],
  ['Minden', 'DE', 3],
  ['Herford', 'DE', 3],
  ['Bielefeld', 'DE', 1],
  ['Gütersloh', 'DE', 2],
  ['Paderborn', 'DE', 2],
  ['Hamm', 'DE', 2],
  ['Dortmund', 'DE', 1],
  ['Essen', 'DE', 1],
  ['Duisburg', 'DE', 1],
  ['Düsseldorf', 'DE', 1],
  ['Wuppertal', 'DE', 2],
  ['Bochum', 'DE', 2],
  ['Gelsenkirchen', 'DE', 2],
  ['Krefeld', 'DE', 2],
  ['Mönchengladbach', 'DE', 2],
  ['Wesel', 'DE', 3],
  ['Kleve', 'DE', 3],
  ['Emmerich', 'DE', 3],
  ['Recklinghausen', 'DE', 3],
  ['Lippstadt', 'DE', 3],
  ['Soest', 'DE', 3],
  ['Diepholz', 'DE', 4],
  ['Bünde', 'DE', 4],
  ['Lünen', 'DE', 4],
  ['Dorsten', 'DE', 4],
  ['Delmenhorst', 'DE', 3],
];

/** Cities of Europe and a few beyond: `[name in Natural Earth, state, local, nl, de, en, rank, capital?]`. */
export const CITIES: readonly [raw: string, state: string, local: string, nl: string, de: string, en: string, rank: Rank, capital?: boolean][] = [
  ['Amsterdam', 'NLD', 'Amsterdam', 'Amsterdam', 'Amsterdam', 'Amsterdam', 1, true],
  ['The Hague', 'NLD', 'Den Haag', 'Den Haag', 'Den Haag', 'The Hague', 1],
  ['Rotterdam', 'NLD', 'Rotterdam', 'Rotterdam', 'Rotterdam', 'Rotterdam', 1],
  ['Utrecht', 'NLD', 'Utrecht', 'Utrecht', 'Utrecht', 'Utrecht', 1],
  ['Brussels', 'BEL', 'Bruxelles / Brussel', 'Brussel', 'Brüssel', 'Brussels', 1, true],
  ['Antwerpen', 'BEL', 'Antwerpen', 'Antwerpen', 'Antwerpen', 'Antwerp', 2],
  ['Luxembourg', 'LUX', 'Luxembourg', 'Luxemburg', 'Luxemburg', 'Luxembourg', 2, true],
  ['Berlin', 'DEU', 'Berlin', 'Berlijn', 'Berlin', 'Berlin', 1, true],
  ['Hamburg', 'DEU', 'Hamburg', 'Hamburg', 'Hamburg', 'Hamburg', 1],
  ['Hannover', 'DEU', 'Hannover', 'Hannover', 'Hannover', 'Hanover', 1],
  ['Köln', 'DEU', 'Köln', 'Keulen', 'Köln', 'Cologne', 1],
  ['Frankfurt', 'DEU', 'Frankfurt am Main', 'Frankfurt', 'Frankfurt am Main', 'Frankfurt', 1],
  ['Stuttgart', 'DEU', 'Stuttgart', 'Stuttgart', 'Stuttgart', 'Stuttgart', 2],
  ['Leipzig', 'DEU', 'Leipzig', 'Leipzig', 'Leipzig', 'Leipzig', 2],
  ['Dresden', 'DEU', 'Dresden', 'Dresden', 'Dresden', 'Dresden', 2],
  ['Munich', 'DEU', 'München', 'München', 'München', 'Munich', 1],
  ['København', 'DNK', 'København', 'Kopenhagen', 'Kopenhagen', 'Copenhagen', 1, true],
  ['Stockholm', 'SWE', 'Stockholm', 'Stockholm', 'Stockholm', 'Stockholm', 1, true],
  ['Göteborg', 'SWE', 'Göteborg', 'Göteborg', 'Göteborg', 'Gothenburg', 2],
  ['Oslo', 'NOR', 'Oslo', 'Oslo', 'Oslo', 'Oslo', 1, true],
  ['Helsinki', 'FIN', 'Helsinki', 'Helsinki', 'Helsinki', 'Helsinki', 1, true],
  ['Tallinn', 'EST', 'Tallinn', 'Tallinn', 'Tallinn', 'Tallinn', 2, true],
  ['Riga', 'LVA', 'Rīga', 'Riga', 'Riga', 'Riga', 2, true],
  ['Vilnius', 'LTU', 'Vilnius', 'Vilnius', 'Vilnius', 'Vilnius', 2, true],
  ['Warsaw', 'POL', 'Warszawa', 'Warschau', 'Warschau', 'Warsaw', 1, true],
  ['Prague', 'CZE', 'Praha', 'Praag', 'Prag', 'Prague', 1, true],
  ['Bratislava', 'SVK', 'Bratislava', 'Bratislava', 'Bratislava', 'Bratislava', 2, true],
  ['Vienna', 'AUT', 'Wien', 'Wenen', 'Wien', 'Vienna', 1, true],
  ['Budapest', 'HUN', 'Budapest', 'Boedapest', 'Budapest', 'Budapest', 1, true],
  ['Ljubljana', 'SVN', 'Ljubljana', 'Ljubljana', 'Ljubljana', 'Ljubljana', 2, true],
  ['Zagreb', 'HRV', 'Zagreb', 'Zagreb', 'Zagreb', 'Zagreb', 2, true],
  ['Belgrade', 'SRB', 'Beograd', 'Belgrado', 'Belgrad', 'Belgrade', 1, true],
  ['Sarajevo', 'BIH', 'Sarajevo', 'Sarajevo', 'Sarajevo', 'Sarajevo', 2, true],
  ['Tirana', 'ALB', 'Tiranë', 'Tirana', 'Tirana', 'Tirana', 2, true],
  ['Sofia', 'BGR', 'Sofija', 'Sofia', 'Sofia', 'Sofia', 1, true],
  ['Bucharest', 'ROU', 'București', 'Boekarest', 'Bukarest', 'Bucharest', 1, true],
  ['Athens', 'GRC', 'Athína', 'Athene', 'Athen', 'Athens', 1, true],
  ['Rome', 'ITA', 'Roma', 'Rome', 'Rom', 'Rome', 1, true],
  ['Milan', 'ITA', 'Milano', 'Milaan', 'Mailand', 'Milan', 1],
  ['Bern', 'CHE', 'Bern', 'Bern', 'Bern', 'Bern', 2, true],
  ['Zürich', 'CHE', 'Zürich', 'Zürich', 'Zürich', 'Zurich', 2],
  ['Paris', 'FRA', 'Paris', 'Parijs', 'Paris', 'Paris', 1, true],
  ['Lyon', 'FRA', 'Lyon', 'Lyon', 'Lyon', 'Lyon', 2],
  ['Madrid', 'ESP', 'Madrid', 'Madrid', 'Madrid', 'Madrid', 1, true],
  ['Barcelona', 'ESP', 'Barcelona', 'Barcelona', 'Barcelona', 'Barcelona', 1],
  ['Lisbon', 'PRT', 'Lisboa', 'Lissabon', 'Lissabon', 'Lisbon', 1, true],
  ['London', 'GBR', 'London', 'Londen', 'London', 'London', 1, true],
  ['Manchester', 'GBR', 'Manchester', 'Manchester', 'Manchester', 'Manchester', 2],
  ['Edinburgh', 'GBR', 'Edinburgh', 'Edinburgh', 'Edinburgh', 'Edinburgh', 2],
  ['Dublin', 'IRL', 'Dublin', 'Dublin', 'Dublin', 'Dublin', 1, true],
  ['Kiev', 'UKR', 'Kyjiw', 'Kyiv', 'Kyjiw', 'Kyiv', 1, true],
  ['Minsk', 'BLR', 'Minsk', 'Minsk', 'Minsk', 'Minsk', 2, true],
  ['Moscow', 'RUS', 'Moskva', 'Moskou', 'Moskau', 'Moscow', 1, true],
  ['Istanbul', 'TUR', 'İstanbul', 'Istanbul', 'Istanbul', 'Istanbul', 1],
  ['Washington, D.C.', 'USA', 'Washington', 'Washington', 'Washington', 'Washington', 1, true],
  ['New York', 'USA', 'New York', 'New York', 'New York', 'New York', 1],
  ['San Francisco', 'USA', 'San Francisco', 'San Francisco', 'San Francisco', 'San Francisco', 1],
  ['Los Angeles', 'USA', 'Los Angeles', 'Los Angeles', 'Los Angeles', 'Los Angeles', 1],
  ['Beijing', 'CHN', 'Beijing', 'Peking', 'Peking', 'Beijing', 1, true],
  ['Shanghai', 'CHN', 'Shanghai', 'Shanghai', 'Shanghai', 'Shanghai', 1],
  ['Tokyo', 'JPN', 'Tōkyō', 'Tokio', 'Tokio', 'Tokyo', 1, true],
];

/** Names of areas that have no point of their own: `[kind, lng, lat, nl, de, en]`. */
export const AREA_LABELS: readonly [kind: 'region' | 'sea' | 'water', lng: number, lat: number, nl: string, de: string, en: string][] = [
  ['region', 6.79, 52.427, 'Twente', 'Twente', 'Twente'],
  ['region', 6.47, 52.04, 'Achterhoek', 'Achterhoek', 'Achterhoek'],
  ['region', 6.52, 52.522, 'Vechtdal', 'Vechtdal', 'Vecht Valley'],
  ['region', 6.964, 52.52, 'Graafschap Bentheim', 'Grafschaft Bentheim', 'County of Bentheim'],
  ['region', 7.38, 52.365, 'Emsland', 'Emsland', 'Emsland'],
  ['region', 7.43, 52.036, 'Münsterland', 'Münsterland', 'Münsterland'],
  ['region', 8.13, 52.39, 'Osnabrücker Land', 'Osnabrücker Land', 'Osnabrück Land'],
  ['sea', 3.4, 55.6, 'Noordzee', 'Nordsee', 'North Sea'],
  ['sea', 19.2, 56.4, 'Oostzee', 'Ostsee', 'Baltic Sea'],
  ['sea', 5.5, 38.6, 'Middellandse Zee', 'Mittelmeer', 'Mediterranean Sea'],
  ['sea', -30, 42, 'Atlantische Oceaan', 'Atlantischer Ozean', 'Atlantic Ocean'],
  ['sea', 33.5, 43.2, 'Zwarte Zee', 'Schwarzes Meer', 'Black Sea'],
  ['sea', 2, 67, 'Noorse Zee', 'Europäisches Nordmeer', 'Norwegian Sea'],
  ['sea', -6, 47.4, 'Golf van Biskaje', 'Golf von Biskaya', 'Bay of Biscay'],
  ['sea', -140, 30, 'Grote Oceaan', 'Pazifischer Ozean', 'Pacific Ocean'],
  ['sea', 78, -20, 'Indische Oceaan', 'Indischer Ozean', 'Indian Ocean'],
  ['sea', 5.55, 53.33, 'Waddenzee', 'Wattenmeer', 'Wadden Sea'],
  ['water', 5.38, 52.8, 'IJsselmeer', 'IJsselmeer', 'IJsselmeer'],
];

/**
 * Where the two states stand opposite each other across the seam: latitudes at which neither the outline of the territory nor that of Twente comes nearer to it
 * than `room` (km): the names are 17.8 km wide at zoom 8.
 */
export const COUNTRY_PAIRS: readonly {readonly lat: number; readonly room: number}[] = [
  {lat: 52.05, room: 35},
  {lat: 52.57, room: 25},
];
/** The names of the two states: Dutch, German, English. */
export const NETHERLANDS = ['Nederland', 'Niederlande', 'Netherlands'] as const;
export const GERMANY = ['Duitsland', 'Deutschland', 'Germany'] as const;

/** Rivers and canals with a label: raw names of the lines, and near where the label stands. */
export const WATER_LABELS: readonly [name: string, lng: number, lat: number][] = [
  ['Kanaal Zutphen-Enschede', 6.45, 52.19],
  ['Geldersche IJssel', 6.14, 52.33],
  ['Mittellandkanal', 7.9, 52.4],
  ['Dortmund-Ems-Kanal', 7.64, 52.2],
  ['Ems', 7.62, 52.11],
  ['Rhein', 6.3, 51.81],
  ['Overijsselsche Vecht', 6.33, 52.52],
  ['Waal', 5.7, 51.88],
  ['Maas', 6.05, 51.6],
  ['Küstenkanal', 7.8, 53.03],
  ['Berkel', 6.75, 52.08],
  ['Lippe', 7.6, 51.68],
];

/** Everyday names where Natural Earth has the formal or an older one. */
export const COUNTRY_NAMES: Record<string, readonly [nl: string, de: string, en: string]> = {
  CHN: ['China', 'China', 'China'],
  USA: ['Verenigde Staten', 'Vereinigte Staaten', 'United States'],
  SWZ: ['Eswatini', 'Eswatini', 'Eswatini'],
  BLR: ['Belarus', 'Belarus', 'Belarus'],
};

/**
 * Where the name of a state stands for a map whose ties lead to one part of it: Natural Earth has it in the middle, out of the picture of Malmö, Ermont or
 * Kristiansand.
 */
export const COUNTRY_POINTS: Readonly<Record<string, readonly [lng: number, lat: number]>> = {
  BEL: [5.05, 51],
  SWE: [14.3, 56.1],
  NOR: [8.8, 58.55],
  RUS: [31.5, 58.2],
  FRA: [3.7, 48.85],
  PRT: [-8, 40.4],
  TUN: [9.4, 35],
  TUR: [29.4, 39.2],
};

/** Dependencies and micro-areas whose names would only be in the way at the scales where states are named. */
export const WITHOUT_LABEL: readonly string[] = [
  'ATF',
  'FLK',
  'NCL',
  'PRI',
  'SOL',
  'CYN',
  'GGY',
  'JEY',
  'IMN',
  'ALD',
  'ATA',
  'VAT',
  'MCO',
  'SMR',
  'LIE',
  'AND',
];
