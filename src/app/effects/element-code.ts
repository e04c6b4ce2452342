import {noticed} from '../../state/moment.ts';
import type {App} from '../app.ts';
import {atRest, touch, whenIdle} from '../../common/when-idle.ts';
import {whileConnected} from './effect.ts';

/** Elements that the first view does without, and where their code is; in the order in which a reader comes to want them. */
const CODE = {
  'euregio-popup': () => import('../../elements/thing/euregio-popup.ts'),
  'euregio-details': () => import('../../elements/thing/euregio-details.ts'),
  'euregio-list': () => import('../../elements/find/euregio-list.ts'),
  'euregio-lens': () => import('../../elements/thing/euregio-lens.ts'),
  'euregio-filters': () => import('../../elements/find/euregio-filters.ts'),
  'euregio-year': () => import('../../elements/find/euregio-year.ts'),
  'euregio-story': () => import('../../elements/present/euregio-story.ts'),
  'euregio-figure': () => import('../../elements/figure/euregio-figure.ts'),
  'euregio-story-editor': () => import('../../elements/present/euregio-story-editor.ts'),
  'euregio-speaker': () => import('../../elements/present/euregio-speaker.ts'),
} as const satisfies Partial<Record<keyof HTMLElementTagNameMap, () => Promise<unknown>>>;

type Tag = keyof typeof CODE;
const TAGS = Object.keys(CODE) as Tag[];
/** What the first click wants: these come as soon as the map is ready. */
const NEXT: readonly Tag[] = ['euregio-popup', 'euregio-details'];
/** These come when the reader rests, before anybody asks. */
const COMING: readonly Tag[] = ['euregio-list', 'euregio-lens', 'euregio-filters', 'euregio-year', 'euregio-story'];
/** Milliseconds that the first click may be quicker than an idle browser. */
const NEXT_PATIENCE_MS = 250;

/**
 * The code of an element comes when the first of them is seen in the app, and of most before that: after the first picture, when nobody does anything. Until
 * then the element stands there empty; Lit keeps what it was given.
 */
export function fetchElementCode(app: App): void {
  const {host, store} = app;
  const asked = new Set<Tag>();
  /** What did not come is not asked for at each change, but when it is opened again. */
  let tried = new WeakSet<Element>();
  const fetchCode = async (tag: Tag, wanted: boolean): Promise<void> => {
    if (asked.has(tag)) return;
    asked.add(tag);
    try {
      await CODE[tag]();
    } catch (error) {
      asked.delete(tag);
      if (!wanted) return;
      console.error(`euregio-app: the code of ${tag} could not be loaded.`, error);
      // A hall is not told: the stop has its words, and the next one asks again.
      store.change((state) => (state.present ? state : noticed(state, {kind: 'missing'})), 'page');
    }
  };
  const look = (): void => {
    for (const tag of TAGS) {
      if (asked.has(tag)) continue;
      const wanted = [...(host.renderRoot?.querySelectorAll(tag) ?? [])].find((element) => isUnfolded(element) && !tried.has(element));
      if (!wanted) continue;
      tried.add(wanted);
      void fetchCode(tag, true);
    }
  };
  const onToggle = (): void => {
    tried = new WeakSet();
    look();
  };
  host.addController({hostUpdated: look});
  // A change by another window or by the page around the map is no touch that this page sees.
  store.subscribe(touch);
  // What is folded is wanted when it is unfolded. The event does not bubble.
  whileConnected(app, () => {
    host.renderRoot?.addEventListener('toggle', onToggle, {capture: true});
    return [() => host.renderRoot?.removeEventListener('toggle', onToggle, {capture: true})];
  });
  const prepare = async (): Promise<void> => {
    for (const tag of NEXT) await fetchCode(tag, false);
    for (const tag of COMING) {
      await atRest();
      await fetchCode(tag, false);
    }
  };
  host.addEventListener('euregio-ready', () => whenIdle(() => void prepare(), NEXT_PATIENCE_MS), {once: true});
}

const isUnfolded = (element: Element): boolean => element.closest('details:not([open])') === null;
