import {deepActiveElement} from '../../elements/shared/active-element.ts';
import type {FocusWish} from '../../state/moment.ts';
import {type App, partOf} from '../app.ts';

/**
 * Puts the focus where the state wants it: on what has just opened, and back to where it was when that closes. A part never takes the focus by itself.
 */
export function moveFocus(app: App): void {
  const {store, host} = app;
  /** What had the focus before the glance or the panel took it. */
  let before: HTMLElement | null = null;
  /** Who hears of the change later may not yet have asked the app to draw it. */
  const drawn = (): Promise<unknown> => {
    host.requestUpdate();
    return host.updateComplete;
  };
  store.subscribe((was, is) => {
    // Told within the reader's act: the focus is still where that act was done.
    if (was.place !== is.place && is.place !== null && !before?.isConnected) before = deepActiveElement();
    const {focus} = is;
    if (focus === null || focus === was.focus) return;
    store.change((state) => ({...state, focus: null}), 'page');
    if (focus === 'back') {
      const to = before?.isConnected ? before : partOf(app, 'euregio-map');
      before = null;
      void drawn().then(() => to?.focus());
    } else void drawn().then(() => focusOn(app, focus));
  });
}

async function focusOn(app: App, wish: Exclude<FocusWish, 'back'>): Promise<void> {
  switch (wish) {
    case 'panel':
      (await drawnPart(app, 'euregio-details'))?.focusHeading();
      break;
    case 'lens':
      (await drawnPart(app, 'euregio-lens'))?.focusHeading();
      break;
    case 'list':
      app.host.renderRoot?.querySelector<HTMLElement>('.stage')?.focus();
      break;
    case 'paper':
      (await drawnPart(app, 'euregio-handout'))?.focus();
      break;
    case 'glance':
      await focusGlance(app);
      break;
  }
}

/** A part with what it shows: its code may still be on its way. */
async function drawnPart<Tag extends 'euregio-details' | 'euregio-lens' | 'euregio-handout' | 'euregio-popup'>(
  app: App,
  tag: Tag,
): Promise<HTMLElementTagNameMap[Tag] | null> {
  const part = partOf(app, tag);
  if (part && !('updateComplete' in part)) await customElements.whenDefined(tag);
  await part?.updateComplete;
  return part;
}

/** Until the map has put the glance in its place it is hidden, and what is hidden takes no focus. A reader who has meanwhile gone on is not called back. */
async function focusGlance(app: App): Promise<void> {
  // Its code may be long in coming.
  const before = deepActiveElement();
  const glance = await drawnPart(app, 'euregio-popup');
  if (!glance) return;
  const waits = (): boolean => glance.isConnected && !glance.shadowRoot?.activeElement && deepActiveElement() === before;
  while (waits()) {
    glance.focusHeading();
    await new Promise(requestAnimationFrame);
  }
}
