import type {Catalogue} from '../catalogue/catalogue.ts';
import {wholeCatalogue} from '../catalogue/whole.ts';
import {legendGroups} from '../elements/take-away/handout-legend.ts';
import {ATTRIBUTIONS} from '../catalogue/attributions.ts';
import {isoDay} from '../common/iso-day.ts';
import {markSvg} from '../elements/shared/mark-svg.ts';
import '../elements/take-away/euregio-share.ts';
import type {EuregioShare} from '../elements/take-away/euregio-share.ts';
import type {EmbedChoice, ImageChoice} from '../elements/take-away/share-choices.ts';
import type {Messages} from '../i18n/messages.ts';
import type {MapView} from '../map/map-view.ts';
import {changeNotice} from '../share/data-version-notice.ts';
import {changedSince, type DataVersion, dataVersionOf, fromDataParameter, fromVersionFile, toDataParameter} from '../share/data-version.ts';
import {citation} from '../share/citation.ts';
import {downloadOf, type Rights} from '../share/downloads.ts';
import {elementCode, iframeCode} from '../share/embed-code.ts';
import {linkOf, pageOf, shortAddress, textLink} from '../share/link.ts';
import {type ImageLegendGroup, makeImage} from '../share/image.ts';
import {type AppState, type CameraState, FIRST_STATE, isAwayFrom} from '../state/app-state.ts';
import {toQuery} from '../state/url.ts';
import {STORIES} from '../story/stories.ts';

// Links and files carry the version of all facts, not of those of the first picture.
await wholeCatalogue();

/** What is shared: the view, and how it is called. */
export interface Shared {
  readonly catalogue: Catalogue;
  readonly state: AppState;
  readonly messages: Messages;
  /** Name of what is looked at. */
  readonly viewName: string;
  /** Ids of the things in view: the selection with its ties, else what the topics hold. */
  readonly inView: readonly string[];
  /** Address of the page; empty: nobody else can open it. */
  readonly page: string;
  /** What the map shows, how large and from where; `null` where there is no map. */
  readonly picture: ShownPicture | null;
  /** The name of a thing in the reader's language. */
  readonly nameOf: (id: string) => string;
}

/** The map on the screen, to be drawn anew as a picture. */
export interface ShownPicture {
  readonly view: MapView;
  readonly camera: CameraState;
  /** What it shows, in words. */
  readonly alt: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The terms of every download, and all whose data are in it. */
const RIGHTS: Rights = {
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: ['Gemeente Hengelo, EUREGIO-kaart', ...ATTRIBUTIONS.map(({full}) => full)].join('; '),
};

/** Hands the dialog everything that it gives away. */
export function fillShare(element: EuregioShare, {catalogue, state, messages, viewName, inView, page, picture}: Shared): void {
  const query = toQuery(state);
  const data = toDataParameter(dataVersionOf(catalogue), state.place === null ? [] : [state.place]);
  const inText = textLink(
    page,
    storyQuery(state),
    STORIES.map(({id}) => id),
  );
  const isWholeMap = state.place === null && state.story === null;
  const given: Partial<EuregioShare> = {
    language: state.language,
    messages,
    links: {
      link: linkOf(page, query),
      written: shortAddress(page),
      // The whole map is best seen at once; a message shows a picture of it all the same.
      text: isWholeMap ? '' : inText,
      message: inText,
    },
    viewName,
    topics: state.topics,
    counts: {view: inView.length, all: catalogue.things.length},
    imageSize: picture ?? {width: 0, height: 0},
    imageAlt: picture?.alt ?? '',
    makeImage: picture && ((choice) => drawImage(choice, picture, {catalogue, state, messages, viewName})),
    makeCitation: () =>
      citation(
        {
          title: messages.app.title,
          view: viewName,
          publisher: messages.app.sender,
          version: dataVersionOf(catalogue).all,
          consulted: isoDay(new Date()),
          // The page names the version of its facts as well.
          link: (isWholeMap ? '' : inText) || linkOf(page, query, data),
        },
        state.language,
      ),
    makeDownload: ({format, scope, bom}) =>
      downloadOf(catalogue, {
        format,
        ids: scope === 'view' ? inView : null,
        bom,
        rights: RIGHTS,
        title: messages.app.title,
        page: pageOf(page),
        made: isoDay(new Date()),
      }),
    makeEmbedCode: page === '' ? null : (choice) => embedCode(choice, page, query, messages.app.title),
  };
  Object.assign(element, given);
}

/** What somebody puts into a page of their own: an iframe, or the map as an element. @param page - address of the map; it begins with the view of `query` */
function embedCode({kind, ...choice}: EmbedChoice, page: string, query: string, title: string): string {
  const options = {query, title, ...choice};
  return kind === 'iframe' ? iframeCode(page, options) : elementCode(new URL('euregio-map.js', pageOf(page)).href, options);
}

/** A story at one of its stops is told by that alone, and at its first by the story: what a stop shows need not stand in the link. */
function storyQuery(state: AppState): string {
  const story = STORIES.find(({id}) => id === state.story);
  const stop = story?.stops.find(({id}) => id === state.stop);
  if (!story || !stop || isAwayFrom(state, story, stop)) return toQuery(state);
  return toQuery({...FIRST_STATE, language: state.language, story: story.id, stop: stop === story.stops[0] ? null : stop.id});
}

/** The view as a PNG file: the map drawn anew with what the reader wants around it. */
async function drawImage(
  {scale, title, legend, attribution}: ImageChoice,
  {view, camera, width, height}: ShownPicture,
  {catalogue, state, messages, viewName}: Pick<Shared, 'catalogue' | 'state' | 'messages' | 'viewName'>,
): Promise<{name: string; blob: Blob}> {
  const {Snapshots} = await import('../map/snapshot.ts');
  const snapshots = new Snapshots(catalogue);
  const name = state.place === null ? messages.app.title : `${viewName} – ${messages.app.title}`;
  try {
    const blob = await makeImage(
      {
        width,
        height,
        scale,
        scheme: view.scheme,
        title: title ? name : null,
        legend: legend ? await imageLegend(legendGroups(state, {catalogue, language: state.language, messages})) : null,
        attribution: attribution ? [messages.app.sender, ...ATTRIBUTIONS.map(({full}) => full)].join(' · ') : null,
      },
      async (frame) => (await snapshots.take({view, camera, ...frame})).blob,
    );
    return {name: `euregio-kaart-${state.place ?? 'regio'}-${scale}x.png`, blob};
  } finally {
    snapshots.close();
  }
}

/** The legend with the marks of the page as drawings of their own. */
async function imageLegend(groups: ReturnType<typeof legendGroups>): Promise<ImageLegendGroup[]> {
  return Promise.all(
    groups.map(async ({title, rows}) => ({title, rows: await Promise.all(rows.map(async ([mark, text]) => ({svg: await markSvg(mark), text})))})),
  );
}

/** What the reader of an older link is told, when the facts have changed since; `''` when there is nothing to tell. */
export async function changesSince(
  parameter: string | null,
  {catalogue, state, nameOf, inView}: Pick<Shared, 'catalogue' | 'state' | 'nameOf' | 'inView'>,
): Promise<string> {
  const linked = fromDataParameter(parameter);
  const current = dataVersionOf(catalogue);
  if (!linked || linked.all === current.all) return '';
  // The site keeps its earlier versions: with that file all that is in view can be told, without it only what the link itself carries.
  const kept = await earlierVersion(linked.all);
  const wanted = new Set([...inView, ...linked.things.keys()]);
  const before = kept ? {all: kept.all, things: new Map([...kept.things].filter(([id]) => wanted.has(id)))} : linked;
  const change = changedSince(before, current, kept ? inView : state.place === null ? [] : [state.place]);
  // What a whole version does not have is new.
  const told = kept ? {...change, changed: [...change.changed, ...change.unsure], unsure: []} : change;
  return changeNotice(told, nameOf, state.language);
}

/** The fingerprints of an earlier version of the facts, as this site keeps them; `null` when it does not. */
async function earlierVersion(version: string): Promise<DataVersion | null> {
  try {
    const response = await fetch(new URL(`geo/versions/${version}.json`, document.baseURI));
    return response.ok ? fromVersionFile(await response.text()) : null;
  } catch {
    return null; // Offline, or opened from a folder.
  }
}
