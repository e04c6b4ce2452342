import {HOME} from '../../catalogue/home.ts';
import type {LineString, MultiLineString, Point} from 'geojson';
import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {LngLat, Partnership} from '../../catalogue/facts.ts';
import type {BaseLanguage, LocalizedText} from '../../i18n/languages.ts';
import {map as mapTexts} from '../../i18n/texts/map.ts';
import {alike, collection, type Drawing, type Drawn, inLanguages, pointFeature} from './features.ts';
import {greatCircle, greatCircleKm} from '../../catalogue/great-circle.ts';

/** On the globe, links shorter than this become one line of text at the start: their arcs are shorter than a letter. */
export const CLOSE_BY_KM = 430;
/** Arcs longer than this leave the region: they carry the name of where they go. */
const FAR_KM = 180;

interface Tie {
  readonly link: Partnership;
  readonly from: LngLat;
  readonly to: LngLat;
  readonly km: number;
}

function ties(catalogue: Catalogue): Tie[] {
  return catalogue.facts.partnerships.flatMap((link) => {
    const from = catalogue.pointOf(link.from);
    const to = catalogue.pointOf(link.to);
    return from && to ? [{link, from, to, km: greatCircleKm(from, to)}] : [];
  });
}

/** Solid and full: it holds. Faint or hollow: nobody knows, it is suspended, or it is only a theme or a contact. */
const isCertain = ({status}: Partnership): boolean => status === 'active';
const isFilled = (link: Partnership): boolean => isCertain(link) && link.kind !== 'contact' && link.kind !== 'thematic-cooperation';

const propertiesOf = ({link, from, to, km}: Tie): Drawn => ({
  id: link.id,
  kind: link.kind,
  from: link.from,
  to: link.to,
  memo: link.inMemo,
  twente: link.area === 'twente',
  certain: isCertain(link),
  km: Math.round(km),
  far: km > FAR_KM,
  close: km < CLOSE_BY_KM,
  // The name of an end leans away from its arc.
  west: to[0] < from[0],
});

/** Great circles from the owner to the partner town, one per agreement. */
export function partnershipArcs(catalogue: Catalogue): Drawing<LineString | MultiLineString> {
  return collection(
    ties(catalogue).map((tie) => ({
      type: 'Feature',
      properties: {...propertiesOf(tie), ...inLanguages('name', nameOf(catalogue, tie.link))},
      geometry: greatCircle(tie.from, tie.to),
    })),
  );
}

/** Both ends have a name: the partner's, and below it whose tie it is and since when. A MONT city carries its own mark and name already. */
export function partnershipEnds(catalogue: Catalogue): Drawing<Point> {
  return collection(
    ties(catalogue)
      .filter(({link}) => !isMont(catalogue, link.to))
      .map((tie) => {
        const {link} = tie;
        return pointFeature(tie.to, {
          ...propertiesOf(tie),
          filled: isFilled(link),
          order: (link.area === 'twente' ? 0 : 1000) + (link.inMemo ? 0 : 100) + (isCertain(link) ? 0 : 10),
          ...inLanguages('name', nameOf(catalogue, link)),
          ...inLanguages('sub', ownerAndTime(catalogue, link)),
        });
      }),
  );
}

/** What stands below the name of an end: whose tie it is, and since when. */
export function ownerAndTime(catalogue: Catalogue, link: Partnership): LocalizedText {
  const owner = catalogue.get(link.from).names;
  return {nl: owner.nl + timeOf(link, 'nl'), de: owner.de + timeOf(link, 'de'), en: owner.en + timeOf(link, 'en')};
}

/** “ · 1991”; of what is over “ · 1975–2017” or “ · tot 2010”. */
function timeOf({since, until}: Partnership, language: BaseLanguage): string {
  const [from, to] = [since?.slice(0, 4), until?.slice(0, 4)];
  if (to === undefined) return from === undefined ? '' : ` · ${from}`;
  return from === undefined ? ` · ${mapTexts[language].until(to)}` : ` · ${from}–${to}`;
}

/** Where the arcs begin, for the globe: Twente as one disc, with the number of links too short to be seen. */
export function partnershipStart(catalogue: Catalogue, arcs: readonly string[]): Drawing<Point> {
  const start = catalogue.pointOf(HOME);
  const close = ties(catalogue).filter(({link, km}) => arcs.includes(link.id) && km < CLOSE_BY_KM).length;
  if (!start) return collection([]);
  const {nl, de, en} = mapTexts;
  return collection([
    pointFeature(start, {
      id: 'regio-twente',
      ...inLanguages('name', alike('Twente')),
      ...inLanguages('sub', close === 0 ? alike('') : {nl: nl.closer(close), de: de.closer(close), en: en.closer(close)}),
    }),
  ]);
}

/** As the agreement calls the other side: “Malmö / Greater Copenhagen” is more than the town. */
const nameOf = (catalogue: Catalogue, link: Partnership): LocalizedText => link.toName ?? catalogue.get(link.to).names;

const isMont = (catalogue: Catalogue, id: string): boolean => catalogue.markOf(id) === 'mont';
