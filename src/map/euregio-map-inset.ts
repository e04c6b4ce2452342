import {css, html, LitElement, nothing, type PropertyValues, svg, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import type {CameraTarget} from '../catalogue/camera-target.ts';
import type {Catalogue} from '../catalogue/catalogue.ts';
import {COLOURS} from '../catalogue/topics.ts';
import {fetchJson} from '../common/fetch-json.ts';
import type {ErrorEvent} from '../events/events.ts';
import {formatKm} from '../i18n/format.ts';
import {textInBoth} from '../i18n/languages.ts';
import {map as mapTexts} from '../i18n/texts/map.ts';
import {fit} from './camera/fit.ts';
import type {InsetKind} from './camera/inset.ts';
import {NO_PADDING, type Size} from './camera/projection.ts';
import {type Lens, nearbySubject, NEARBY_KM} from './camera/subject.ts';
import {type BaseMap, homePicture, isInEurope, type WrittenName} from './data/home-picture.ts';
import type {MapView} from './map-view.ts';
import {addressOfFile} from './sources.ts';
import type {TopologyName} from './tiles/tilesets.ts';
import {type Packed, unpack} from './tiles/unpack.ts';

const HEAD_PX = 36;
const FRAME_PX = 1.5;

/** Land and borders of Europe are finer than those of the world. */
const FILES = {
  europe: {land: 'land-region', borders: 'land-region'},
  world: {land: 'land-europe', borders: 'land-world'},
} as const;

const loaded = new Map<TopologyName, Promise<Topology>>();

/** One of the files of outlines; the map's worker has fetched most of them already. */
function topology(name: TopologyName): Promise<Topology> {
  const known = loaded.get(name);
  if (known) return known;
  const file = fetchJson<Packed>(addressOfFile(name)).then(unpack);
  loaded.set(name, file);
  // The next picture asks for it again.
  file.catch(() => loaded.delete(name));
  return file;
}

async function baseMap(level: keyof typeof FILES): Promise<BaseMap> {
  const {land, borders} = FILES[level];
  const part = async (name: TopologyName, object: string) => {
    const file = await topology(name);
    return feature(file, file.objects[object] as GeometryCollection);
  };
  const [landOf, bordersOf, rivers, towns] = await Promise.all([
    part(land, 'land'),
    part(borders, 'borders'),
    part('ways-region', 'rivers'),
    part('names', 'places'),
  ]);
  return {land: landOf, borders: bordersOf, rivers, towns};
}

/** The map within, under a name of its own: whoever looks for `<euregio-map>` means the large one. It can be defined only once that one is. */
function defineInsetMap(): void {
  // Nobody else uses it: through the registry by this name the manifest, a list of what others may use, leaves it out.
  const registry = customElements;
  const Large = registry.get('euregio-map');
  if (Large && !registry.get('euregio-inset-map')) registry.define('euregio-inset-map', class extends Large {});
}

/** Where the second map stands, and that it is ready, would be taken for the first one’s. */
const unheard = (event: Event): void => event.stopPropagation();
/** The map beside it stays as good as it is. */
const onlySaid = (event: ErrorEvent): void => {
  event.stopPropagation();
  console.error('euregio-map: the second picture could not be drawn.', event.error);
};

/**
 * A second picture in the map: near ties beside far ones (`nearby`, a map of its own), or where a place abroad lies (`home`, drawn from the outlines of the
 * world). Part of the map; what it shows is said in its label.
 */
@customElement('euregio-map-inset')
export class EuregioMapInset extends LitElement {
  static override styles = css`
    :host {
      box-sizing: border-box;
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      z-index: 2;
      display: grid;
      grid-template-rows: calc(${HEAD_PX}px * var(--scale, 1)) 1fr;
      overflow: hidden;
      border: ${FRAME_PX}px solid var(--euregio-color-ink, #16222a);
      border-radius: 8px;
      background: var(--euregio-color-paper, #fff);
      color: var(--euregio-color-ink, #16222a);
      box-shadow: var(--euregio-shadow-2, 0 2px 6px rgb(10 18 24 / 0.08));
      font: 400 calc(var(--scale, 1) * 0.875 * var(--euregio-rem, max(1rem, 16px))) / 1.2 var(--euregio-font-text, 'Source Sans 3', system-ui, sans-serif);
    }

    .head {
      display: flex;
      align-items: baseline;
      gap: 0.6em;
      margin: 0;
      padding: 0.6em 0.9em 0;
      overflow: hidden;
      white-space: nowrap;
    }

    .head b {
      font-weight: 600;
    }

    .head span {
      color: var(--euregio-color-ink-soft, #4b5860);
    }

    .picture {
      position: relative;
      min-block-size: 0;
    }

    euregio-inset-map {
      position: absolute;
      inset: 0;
    }

    svg {
      display: block;
      font: 400 13px / 1 var(--euregio-font-text, 'Source Sans 3', system-ui, sans-serif);
    }

    text {
      paint-order: stroke;
      stroke-width: 3px;
      stroke-linejoin: round;
    }

    .own {
      font-size: 15.5px;
      font-weight: 600;
    }
  `;

  /** What it shows: near ties, or where a place abroad lies. */
  @property() kind: InsetKind = 'home';

  @property({attribute: false}) catalogue!: Catalogue;

  /** The view of the map around it. */
  @property({attribute: false}) view!: MapView;

  /** Id of the place, or of what lies under the lens. */
  @property({attribute: false}) thingId = '';

  /** What lies under the lens, for near ties. */
  @property({attribute: false}) lens: Lens | null = null;

  /** Its own size in CSS px. */
  @property({attribute: false}) size: Size = {width: 0, height: 0};

  /** How many times as large as designed all of it is drawn, as the map around it. */
  @property({attribute: false}) scale = 1;

  @state() private base: BaseMap | null = null;

  /** The room below its head, within its frame. */
  private get room(): Size {
    return {width: Math.max(1, this.size.width - 2 * FRAME_PX), height: Math.max(1, this.size.height - HEAD_PX * this.scale - 2 * FRAME_PX)};
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    defineInsetMap();
    if (this.kind === 'home' && (changed.has('thingId') || changed.has('kind'))) void this.load();
  }

  private async load(): Promise<void> {
    const {thingId} = this;
    const point = this.catalogue.pointOf(thingId);
    if (!point) return;
    try {
      const base = await baseMap(isInEurope(point) ? 'europe' : 'world');
      // Another place may have been chosen meanwhile, of which this is the wrong part of the world.
      if (thingId === this.thingId) this.base = base;
    } catch (error) {
      // The frame stays with its name; the map beside it says what did not load.
      console.error('euregio-map: the second picture could not be loaded.', error);
    }
  }

  override render() {
    return this.kind === 'nearby' ? this.renderNearby() : this.renderHome();
  }

  private renderNearby() {
    const {language, also = null} = this.view;
    const texts = mapTexts[language];
    const {lens, scale} = this;
    if (!lens) return nothing;
    const frame = {size: this.room, padding: NO_PADDING, obstacles: [], popup: null, insets: false, language, also, scale, hall: this.view.scale > 1};
    const target: CameraTarget = {kind: 'camera', camera: fit(nearbySubject(this.catalogue, lens), frame).camera};
    const within = texts.within(formatKm(language, NEARBY_KM));
    return html`<p class="head"><b>${texts.nearby}</b> <span>${within}</span></p>
      <div class="picture" role="img" aria-label=${`${texts.nearby}, ${within}`}>
        <euregio-inset-map
          fixed
          inert
          .catalogue=${this.catalogue}
          .view=${{...this.view, inset: true, drawnAt: scale}}
          .target=${target}
          @euregio-camera=${unheard}
          @euregio-ready=${unheard}
          @euregio-error=${onlySaid}
        ></euregio-inset-map>
      </div>`;
  }

  private renderHome() {
    const {language, also = null, scheme} = this.view;
    const texts = mapTexts[language];
    const place = this.catalogue.get(this.thingId);
    const point = this.catalogue.pointOf(this.thingId);
    const title = texts.surroundings(textInBoth(place.names, language, also));
    const head = html`<p class="head"><span>${title}</span></p>`;
    if (!point || !this.base)
      return html`${head}
        <div class="picture"></div>`;
    const {scale} = this;
    const size = {width: this.room.width / scale, height: this.room.height / scale};
    const others = this.catalogue.facts.places.flatMap((other) => (other.point && other.id !== place.id ? [{point: other.point, name: other.names}] : []));
    const picture = homePicture({point, name: place.names}, others, this.base, size, language, also);
    const colours = COLOURS[scheme];
    const names = [picture.place, ...picture.towns, ...picture.bridges].map(({text}) => text).join(', ');
    return html`${head}
      <div class="picture">
        <svg width=${this.room.width} height=${this.room.height} viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label=${`${title}: ${names}`}>
          <rect width=${size.width} height=${size.height} fill=${colours.water} />
          <path d=${picture.land} fill=${colours.land} fill-rule="evenodd" stroke=${colours.waterLine} stroke-width="1" />
          <path d=${picture.rivers} fill="none" stroke=${colours.canal} stroke-width="1" />
          <path d=${picture.borders} fill="none" stroke=${colours.boundary} stroke-width="1.2" stroke-dasharray="3.6 2.9" />
          ${picture.bridges.map(
            ({path, label, text}) => svg`<path d=${path} stroke=${colours.ink} stroke-width="2" />
              <text x=${label.x} y=${label.y} text-anchor="middle" fill=${colours.inkSoft} stroke=${colours.halo}>${text}</text>`,
          )}
          ${picture.towns.map(
            (town) => svg`<circle cx=${town.mark.x} cy=${town.mark.y} r="3.2" fill=${colours.paper} stroke=${colours.inkSoft} stroke-width="1.5" />
              ${this.renderName(town, colours.ink, colours.halo)}`,
          )}
          <circle cx=${picture.place.mark.x} cy=${picture.place.mark.y} r="9.8" fill=${colours.paper} stroke=${colours.ink} stroke-width="2.6" />
          <circle cx=${picture.place.mark.x} cy=${picture.place.mark.y} r="3.7" fill=${colours.partner} />
          ${this.renderName(picture.place, colours.ink, colours.halo, 'own')}
        </svg>
      </div>`;
  }

  private renderName({x, y, text, anchor}: WrittenName, colour: string, halo: string, kind = ''): TemplateResult<2> {
    return svg`<text class=${kind} x=${x} y=${y} text-anchor=${anchor} fill=${colour} stroke=${halo}>${text}</text>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-map-inset': EuregioMapInset;
  }
}
