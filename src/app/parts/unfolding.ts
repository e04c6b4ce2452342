import {type ElementPart, noChange} from 'lit';
import {Directive, directive, type PartInfo, PartType} from 'lit/directive.js';
import {type App, partOf} from '../app.ts';

/** So long at most a fold waits for the map, which may have lost its graphics. */
const PATIENCE_MS = 1000;

/** Resolves when the map shows the state of now, and at once where there is none. */
async function pictureOf(app: Pick<App, 'host'>): Promise<void> {
  const map = partOf(app, 'euregio-map')?.map;
  if (map) await Promise.race([map.once('idle'), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

class Unfolded extends Directive {
  private wanted: boolean | null = null;
  /** What is set now was set in the fold itself. */
  private fromWithin = false;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('unfolded: expected to stand on an element, `<details ${unfolded(…)}>`.');
  }

  override update({element}: ElementPart, [app, wanted, changedBy]: Parameters<this['render']>): typeof noChange {
    const fold = element as HTMLDetailsElement;
    const before = this.wanted;
    if (before === null) fold.addEventListener(changedBy, () => (this.fromWithin = true));
    this.wanted = wanted;
    if (before === null) fold.open = wanted;
    else if (wanted && !before && !fold.open) void this.unfold(fold, app);
    else if (!wanted && before && !this.fromWithin) fold.open = false;
    this.fromWithin = false;
    return noChange;
  }

  // oxlint-disable-next-line class-methods-use-this -- Lit asks for it, and an element has nothing to render
  override render(_app: Pick<App, 'host'>, _wanted: boolean, _changedBy: keyof HTMLElementEventMap): typeof noChange {
    return noChange;
  }

  private async unfold(fold: HTMLDetailsElement, app: Pick<App, 'host'>): Promise<void> {
    await pictureOf(app);
    if (this.wanted) fold.open = true;
  }
}

/**
 * On a `<details>` of controls: open while what they set is set. What a link asks for is open from the start; what comes later opens when the map has drawn it, which is what was asked
 * for. A reader who sets nothing any more in the fold itself stays in it, with the focus.
 *
 * @param wanted - something is set
 * @param changedBy - the event by which the controls inside tell of a change
 */
export const unfolded = directive(Unfolded);
