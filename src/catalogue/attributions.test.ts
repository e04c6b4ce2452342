import {expect, test} from 'vitest';
import {ATTRIBUTIONS, CREDIT_LINE} from './attributions.ts';

// What the licences ask for: to name who made the data; of dl-de/by-2-0 and GeoNutzV also to say that they were changed.
test('the line on the map names everybody whose data it is drawn from, with the sign of those who claim it', () => {
  expect(CREDIT_LINE).toBe(
    '© CBS, Kadaster · © GeoBasis-DE/BKG · © DB InfraGO · © ProRail · © WSV · Rijkswaterstaat · © GeoNames · Who’s On First · Natural Earth',
  );
});

test('the full words of each are those that it asks for', () => {
  expect(ATTRIBUTIONS.map(({full, licence}) => `${full} (${licence})`)).toEqual([
    '© CBS, Kadaster (CC BY 4.0)',
    '© GeoBasis-DE / BKG 2025, 2026 (dl-de/by-2-0)',
    '© DB InfraGO AG (formerly DB Netz AG), Geo-Streckennetz (CC BY 4.0)',
    '© 2022 ProRail-DataLab (MIT)',
    '© WSV (GDWS), VerkNet-BWaStr (GeoNutzV)',
    'Rijkswaterstaat, Nationaal Wegenbestand (NWB) (CC0)',
    '© GeoNames (CC BY 4.0)',
    'Data from Who’s On First (whosonfirst.org) (open)',
    'Made with Natural Earth (public domain)',
  ]);
});

test('that the data were changed is said where the licence asks for it', () => {
  expect(ATTRIBUTIONS.filter(({changed}) => changed).map(({licence}) => licence)).toEqual(['dl-de/by-2-0', 'GeoNutzV']);
});

test('each licence leads to its text; the public domain has none', () => {
  expect(Object.fromEntries(ATTRIBUTIONS.map(({licence, licenceUrl}) => [licence, licenceUrl]))).toEqual({
    'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
    'dl-de/by-2-0': 'https://www.govdata.de/dl-de/by-2-0',
    MIT: 'https://opensource.org/license/mit',
    GeoNutzV: 'https://www.gesetze-im-internet.de/geonutzv/',
    CC0: 'https://creativecommons.org/publicdomain/zero/1.0/',
    open: 'https://whosonfirst.org/docs/licenses/',
    'public domain': undefined,
  });
});

test('each name leads to whose data they are', () => {
  expect(ATTRIBUTIONS.map(({url}) => new URL(url).hostname)).toEqual([
    'www.cbs.nl',
    'www.bkg.bund.de',
    'www.dbinfrago.com',
    'github.com',
    'www.gdws.wsv.bund.de',
    'www.rijkswaterstaat.nl',
    'www.geonames.org',
    'whosonfirst.org',
    'www.naturalearthdata.com',
  ]);
});
