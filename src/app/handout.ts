import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Catalogue} from '../catalogue/catalogue.ts';
import {filterProjects} from '../catalogue/filters.ts';
import {projectsAt} from '../catalogue/moments.ts';
import {wholeCatalogue} from '../catalogue/whole.ts';
import type {EuregioHandout, HandoutEvent, MakePicture, PaperPage} from '../elements/take-away/euregio-handout.ts';
import type {Messages} from '../i18n/messages.ts';
import type {EuregioMap} from '../map/euregio-map.ts';
import type {Snapshots} from '../map/snapshot.ts';
import {dataVersionOf} from '../share/data-version.ts';
import {
  cameraFor,
  type HandoutExtent,
  type HandoutFormat,
  type HandoutPage,
  handoutPages,
  handoutQuery,
  PRINT_PIXEL_RATIO,
  type ShownMap,
  withoutHandout,
} from '../share/handout.ts';
import {linkOf, shortAddress} from '../share/link.ts';
import {type AppState, type CameraState} from '../state/app-state.ts';
import {toQuery} from '../state/url.ts';
import type {Story} from '../story/stories.ts';
import {mapViewOf} from './derive.ts';

/** What the paper needs of the app. */
export interface HandoutOptions {
  readonly catalogue: Catalogue;
  readonly state: () => AppState;
  readonly story: () => Story | null;
  readonly messages: () => Messages;
  readonly map: () => EuregioMap | null;
  readonly shownCamera: () => CameraState;
  /** True for the app that owns the address of its page. */
  readonly routed: () => boolean;
  /** Address of the published map, for links and codes on paper. */
  readonly page: () => string;
  readonly home: string;
  /** Date of the newest text that was consulted. */
  readonly asOf: () => string;
  /** The reader goes back to the map. */
  readonly onClose: () => void;
}

/** The hand-out in place of the map: which paper, its pages, and the maps on them. */
export class Handout implements ReactiveController {
  /** The paper that is shown; `null`: none. */
  format: HandoutFormat | null = null;

  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly options: HandoutOptions;
  private extent: HandoutExtent = 'story';
  /** The reader's map at the moment when the hand-out was asked for. */
  private shownMap: ShownMap | null = null;
  private found: readonly HandoutPage[] = [];
  private snapshots: Snapshots | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, options: HandoutOptions) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Lays out what the reader looks at, or the whole story. */
  async open(format: HandoutFormat, extent: HandoutExtent): Promise<void> {
    const first = this.format === null;
    const map = this.options.map();
    if (first && map?.ready) this.shownMap = {camera: this.options.shownCamera(), width: map.clientWidth, height: map.clientHeight};
    await Promise.all([import('../elements/take-away/euregio-handout.ts'), wholeCatalogue()]);
    this.extent = extent;
    this.format = format;
    if (this.options.routed()) history.replaceState(null, '', handoutQuery(location.search, format, extent));
    this.host.requestUpdate();
    if (!first) return;
    await this.host.updateComplete;
    const element = (this.host.shadowRoot ?? this.host).querySelector<EuregioHandout>('euregio-handout');
    await element?.updateComplete;
    element?.focus();
  }

  render(format: HandoutFormat): TemplateResult {
    const {catalogue, messages, home, asOf} = this.options;
    const {language} = this.options.state();
    const story = this.options.story();
    return html`<euregio-handout
      .catalogue=${catalogue}
      .pages=${this.pages(story)}
      .story=${story}
      .format=${format}
      .extent=${this.extent}
      .language=${language}
      .messages=${messages()}
      .home=${home}
      .makePicture=${this.makePicture}
      .today=${new Date().toLocaleDateString('sv-SE')}
      .asOf=${asOf()}
      .dataVersion=${dataVersionOf(catalogue).all}
      @euregio-handout=${this.onWish}
    ></euregio-handout>`;
  }

  private readonly onWish = (event: HandoutEvent): void => {
    event.stopPropagation();
    if (event.format !== null) {
      void this.open(event.format, event.extent);
      return;
    }
    if (this.options.routed()) history.replaceState(null, '', `${location.pathname}${withoutHandout(location.search)}`);
    this.format = null;
    this.shownMap = null;
    // Gives the memory of the maps back.
    this.snapshots?.close();
    this.host.requestUpdate();
    this.options.onClose();
  };

  private pages(story: Story | null): PaperPage[] {
    const page = this.options.page();
    this.found = handoutPages(this.options.state(), story, this.shownMap, this.extent);
    return this.found.map((found) => ({
      id: found.id,
      kind: found.kind,
      stop: found.stop,
      state: found.state,
      address: linkOf(page, toQuery(found.state)),
      written: shortAddress(page),
    }));
  }

  private readonly makePicture: MakePicture = async ({id}, frame) => {
    const {catalogue} = this.options;
    const page = this.found.find((found) => found.id === id);
    if (!page) throw new Error(`euregio-app: expected a page of the hand-out, got "${id}".`);
    const {Snapshots: Maker} = await import('../map/snapshot.ts');
    this.snapshots ??= new Maker(catalogue);
    const running = new Set(projectsAt(catalogue, page.state.year));
    const projects = filterProjects(catalogue, page.state.filters).filter((project) => running.has(project));
    return this.snapshots.take({
      view: mapViewOf(catalogue, page.state, 'light', projects),
      ...frame,
      pixelRatio: PRINT_PIXEL_RATIO,
      camera: cameraFor(page, frame),
    });
  };
}
