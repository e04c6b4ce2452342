/** Everybody whose data the map is drawn from, with licence; `geo/README.md` says which file holds what. */
export interface Attribution {
  /** As it stands in the one line on the map. */
  readonly short: string;
  /** As the licence asks for it. */
  readonly full: string;
  readonly licence: string;
  readonly url: string;
  readonly licenceUrl?: string;
  /** The licence asks to say that the data were changed. */
  readonly changed?: true;
}

/** Whose data the map is made of, in the order in which they are named. */
export const ATTRIBUTIONS: readonly Attribution[] = [
  {
    short: 'CBS, Kadaster',
    full: '© CBS, Kadaster',
    licence: 'CC BY 4.0',
    url: 'https://www.cbs.nl',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  },
  {
    short: 'GeoBasis-DE/BKG',
    full: '© GeoBasis-DE / BKG 2025, 2026',
    changed: true,
    licence: 'dl-de/by-2-0',
    url: 'https://www.bkg.bund.de',
    licenceUrl: 'https://www.govdata.de/dl-de/by-2-0',
  },
  {
    short: 'DB InfraGO',
    full: '© DB InfraGO AG (formerly DB Netz AG), Geo-Streckennetz',
    licence: 'CC BY 4.0',
    url: 'https://www.dbinfrago.com',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  },
  {
    short: 'ProRail',
    full: '© 2022 ProRail-DataLab',
    licence: 'MIT',
    url: 'https://github.com/ProRail-DataLab/openspoor',
    licenceUrl: 'https://opensource.org/license/mit',
  },
  {
    short: 'WSV',
    full: '© WSV (GDWS), VerkNet-BWaStr',
    changed: true,
    licence: 'GeoNutzV',
    url: 'https://www.gdws.wsv.bund.de',
    licenceUrl: 'https://www.gesetze-im-internet.de/geonutzv/',
  },
  {
    short: 'Rijkswaterstaat',
    full: 'Rijkswaterstaat, Nationaal Wegenbestand (NWB)',
    licence: 'CC0',
    url: 'https://www.rijkswaterstaat.nl',
    licenceUrl: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  {short: 'GeoNames', full: '© GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/'},
  {
    short: 'Who’s On First',
    full: 'Data from Who’s On First (whosonfirst.org)',
    licence: 'open',
    url: 'https://whosonfirst.org',
    licenceUrl: 'https://whosonfirst.org/docs/licenses/',
  },
  {short: 'Natural Earth', full: 'Made with Natural Earth', licence: 'public domain', url: 'https://www.naturalearthdata.com'},
];

/** All of them in the one line that stands on a map. */
export const CREDIT_LINE = ATTRIBUTIONS.map(({short, full}) => (full.startsWith('©') ? `© ${short}` : short)).join(' · ');
