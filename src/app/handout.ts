import type {Catalogue} from '../catalogue/catalogue.ts';
import {filterProjects} from '../catalogue/filters.ts';
import {projectsAt} from '../catalogue/moments.ts';
import type {MakePicture, PaperPage} from '../elements/euregio-handout.ts';
import type {Snapshots} from '../map/snapshot.ts';
import {cameraFor, type HandoutExtent, type HandoutPage, handoutPages, PRINT_PIXEL_RATIO, type ShownMap} from '../share/handout.ts';
import {linkOf, shortAddress} from '../share/link.ts';
import type {AppState} from '../state/app-state.ts';
import {toQuery} from '../state/url.ts';
import type {Story} from '../story/stories.ts';
import {mapViewOf} from './derive.ts';

/** What the hand-out element needs of the rest: its pages, and the maps on them. */
export class Handout {
  private readonly catalogue: Catalogue;
  private found: readonly HandoutPage[] = [];
  private snapshots: Snapshots | null = null;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
  }

  /** @param page - address of the published map, for links and codes on paper; empty: it has none */
  pages(state: AppState, story: Story | null, shown: ShownMap | null, extent: HandoutExtent, page: string): PaperPage[] {
    this.found = handoutPages(state, story, shown, extent);
    return this.found.map((found) => ({
      id: found.id,
      kind: found.kind,
      stop: found.stop,
      state: found.state,
      address: linkOf(page, toQuery(found.state)),
      written: shortAddress(page),
    }));
  }

  readonly makePicture: MakePicture = async ({id}, frame) => {
    const {catalogue} = this;
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

  /** Gives the memory of the maps back. */
  close(): void {
    this.snapshots?.close();
  }
}
