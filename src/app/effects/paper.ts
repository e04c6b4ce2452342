import type {MakePicture} from '../../elements/take-away/euregio-handout.ts';
import {wholeCatalogue} from '../../catalogue/whole.ts';
import type {Snapshots} from '../../map/snapshot.ts';
import {cameraFor, type HandoutPage, handoutPages, handoutQuery, PRINT_PIXEL_RATIO, withoutHandout} from '../../share/handout.ts';
import {linkedOf} from '../../state/app-state.ts';
import type {Paper, State} from '../../state/moment.ts';
import {tellingOf} from '../../state/telling.ts';
import {wholeStories} from '../../story/whole.ts';
import {type App, partOf} from '../app.ts';
import {mapViewOf, shownProjects} from '../derive.ts';
import {onRequest} from '../on-request.ts';
import {writeAddress} from './address.ts';

/** The hand-out of what the reader looks at, or of the whole story. Its code comes when it is asked for. */
export const openPaper = (app: App, format: Paper['format'], extent: Paper['extent']): Promise<void> =>
  onRequest(app, 'the hand-out', async () => {
    const map = partOf(app, 'euregio-map');
    await Promise.all([import('../../elements/take-away/euregio-handout.ts'), wholeCatalogue(), wholeStories()]);
    app.store.change((state) => {
      // Where the map found its place by itself, paper does so too: its picture has another shape. Two that are compared have none of their own there.
      const foundItself = state.place !== null && state.compare === null && state.camera === null;
      const shown = map?.ready && !foundItself ? {camera: state.standing, width: map.clientWidth, height: map.clientHeight} : null;
      return {...state, paper: {format, extent, shown}, focus: 'paper'};
    });
  });

/** The pages of the paper; as data, so that they are drawn anew only when they are other ones. */
export const paperPages = (state: State, {extent, shown}: Paper): HandoutPage[] =>
  handoutPages(linkedOf(state), tellingOf(state)?.story ?? null, shown, extent);

/** One maker of pictures at a time: it holds a map of its own. */
let snapshots: Snapshots | null = null;

/** Draws the maps of the paper; the same function for the same app, because a hand-out with another one is drawn anew. */
export function paperPictures(app: App): MakePicture {
  const known = makers.get(app);
  if (known) return known;
  const {catalogue, store} = app;
  const make: MakePicture = async ({id}, frame) => {
    const {paper} = store.state;
    const page = paper && paperPages(store.state, paper).find((found) => found.id === id);
    if (!page) throw new Error(`euregio-app: expected a page of the hand-out, got "${id}".`);
    const {Snapshots: Maker} = await import('../../map/snapshot.ts');
    snapshots ??= new Maker(catalogue);
    return snapshots.take({
      view: mapViewOf(catalogue, page.state, 'light', shownProjects(catalogue, page.state)),
      ...frame,
      pixelRatio: PRINT_PIXEL_RATIO,
      camera: cameraFor(page, frame),
    });
  };
  makers.set(app, make);
  return make;
}
const makers = new WeakMap<App, MakePicture>();

/** The address names the hand-out while it is open; closed, it gives the memory of its maps back. */
export function keepPaper({store}: App): void {
  store.subscribe((before, {paper, routed}) => {
    if (before.paper === paper) return;
    if (paper === null) {
      snapshots?.close();
      snapshots = null;
    }
    if (!routed) return;
    const query = paper === null ? withoutHandout(location.search) : handoutQuery(location.search, paper.format, paper.extent);
    writeAddress(query, false);
  });
}
