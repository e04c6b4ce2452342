import type {Page} from 'playwright-core';
import {loadCatalogue} from '../src/catalogue/load.ts';
import type {LngLat} from '../src/catalogue/facts.ts';
import {subjectOf} from '../src/map/camera/subject.ts';
import type {Written} from './written.ts';

export const catalogue = loadCatalogue();

/** What must be named in the picture, and where. */
export interface Named {
  readonly point: LngLat;
  readonly name: string;
}

/** “Huis van de Nederlandse Provincies (HNP)” stands on the map as HNP, the Vanguard Initiative as Vanguard. */
export const asWritten = (name: string): string => /\(([A-Z]{2,})\)/.exec(name)?.[1] ?? name.replace(/ Initiative$/, '');

const NO_NAME = ' has no name';
/** Of many towns close together at most so many names find no room beside the others; their marks stay. */
const MOST_UNNAMED = 1 / 2;

/** What must bear its name where it is, or at the edge of the picture. */
export function namedOf(id: string, language: 'nl' | 'de' | 'en'): Named[] {
  const {essentials, ends} = subjectOf(catalogue, id);
  return [...essentials, ...ends].flatMap(({point, name}) => (name ? [{point, name: asWritten(name[language])}] : []));
}

/** Names that are missing or covered in the picture as it stands. */
export const faultsOf = (page: Page, wanted: readonly Named[], boxes: readonly Written[]): Promise<string[]> =>
  page.locator('euregio-map').evaluate(
    (element, [names, written, noName]) => {
      interface Drawn {
        project(point: readonly [number, number]): {x: number; y: number};
        queryRenderedFeatures(at: [number, number], options: {layers: string[]}): {layer: {layout?: Record<string, unknown>}}[];
      }
      const {map} = element as unknown as {map: Drawn};
      const {left: x0, top: y0} = element.getBoundingClientRect();
      const spaced = (text: string): string => text.replace(/\s+/g, ' ');
      const edge = [...(element.shadowRoot?.querySelector('euregio-edge-marks')?.shadowRoot?.querySelectorAll('.mark') ?? [])].map((mark) =>
        spaced(mark.textContent),
      );
      const textIn = ({layer, left, right, top, bottom}: Written): string =>
        map
          .queryRenderedFeatures([(left + right) / 2, (top + bottom) / 2], {layers: [layer]})
          .map((feature) => spaced(String(feature.layer.layout?.['text-field'] ?? '')))
          .join('\n');
      /** What lies on the map at a point of it; empty: nothing. */
      const coverAt = (x: number, y: number): string => {
        let found = document.elementFromPoint(x0 + x, y0 + y);
        for (
          let inner = found?.shadowRoot?.elementFromPoint(x0 + x, y0 + y);
          inner && inner !== found;
          inner = found?.shadowRoot?.elementFromPoint(x0 + x, y0 + y)
        )
          found = inner;
        if (!found) return 'the edge';
        if (found === element || found.closest('.maplibregl-map')) return '';
        return `${(found.getRootNode() as Partial<ShadowRoot>).host?.localName ?? ''} ${found.localName}`;
      };
      return names.flatMap(({point, name}) => {
        const at = map.project(point);
        // The box of a mark is narrow.
        const own = written.filter(
          ({left, right, top, bottom}) => right - left > 20 && left - 100 < at.x && right + 100 > at.x && top - 60 < at.y && bottom + 60 > at.y,
        );
        // From afar Hengelo, where the ties begin, is Twente.
        const bearing = own.filter((box) => textIn(box).includes(spaced(name)) || (name === 'Hengelo' && box.layer === 'partners-start'));
        if (bearing.length === 0) return edge.some((mark) => mark.includes(spaced(name))) ? [] : [`${name}${noName}`];
        const covers = bearing.map(({left, right, top, bottom}) => {
          const points = [left + 3, (left + right) / 2, right - 3].flatMap((x) => [top + 3, bottom - 3].map((y) => coverAt(x, y)));
          return [...new Set(points.filter((cover) => cover !== ''))].join(', ');
        });
        return covers.includes('') ? [] : [`${name} lies under ${covers.join(' and ')}`];
      });
    },
    [wanted, boxes, NO_NAME] as const,
  );

/** The faults that count: of many that are named together some find no room. */
export function withoutCrowded(id: string, wanted: readonly Named[], faults: readonly string[]): string[] {
  const unnamed = faults.filter((fault) => fault.endsWith(NO_NAME));
  const mayBeUnnamed = subjectOf(catalogue, id).large && wanted.length > 1 && unnamed.length <= wanted.length * MOST_UNNAMED;
  return faults.filter((fault) => !mayBeUnnamed || !unnamed.includes(fault));
}
