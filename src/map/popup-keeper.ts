import type {Map as MapLibre} from 'maplibre-gl';
import {subjectOf, type Subject} from './camera/subject.ts';
import {neighboursOf, surroundingsOf} from './camera/fit.ts';
import {beside} from './camera/inset.ts';
import {frameOf, type Moved, type Mover} from './camera/mover.ts';
import {placePopup, type PopupPlace} from './camera/placing.ts';
import {textPx} from './camera/edge-marks.ts';
import type {Rect} from './camera/boxes.ts';
import {textIn} from '../i18n/languages.ts';
import {project, type Size} from './camera/projection.ts';
import {onceDrawn} from './whole-picture.ts';

/** A popup takes no more of the map's height. */
const POPUP_SHARE = 0.7;
/** The same in a map that is neither wide nor high: there the two ends of an arc would have no room beside it. */
const SMALL: Size = {width: 720, height: 480};
const SMALL_SHARE = 0.55;

/** From the middle of an end of an arc to the rim of its ring, and to its name. */
const END_PX = 16;

/** Keeps the popup beside what it is about, while the map moves. */
export class PopupKeeper {
  private readonly element: Moved;
  private readonly mover: Mover;
  /** It has another place or size. */
  private readonly placed: () => void;
  private place: PopupPlace | null = null;
  private about = '';
  /** Id of what it is about, since the picture came to rest with it. */
  private restsOn = '';
  /** Since it last set out the map has been drawn: a jump is seen only when the picture is complete. */
  private isSeen = true;
  private readonly sizes = new ResizeObserver(() => this.makeRoom());

  constructor(element: Moved, map: MapLibre, mover: Mover, placed: () => void) {
    this.element = element;
    this.mover = mover;
    this.placed = placed;
    map.on('movestart', () => {
      this.isSeen = false;
      onceDrawn(map, this.reveal);
    });
    map.on('move', this.update);
    map.on('moveend', this.rest);
    map.on('resize', this.update);
  }

  /** Another popup stands in the slot, or none. */
  watch(): void {
    this.sizes.disconnect();
    if (this.element.popup) this.sizes.observe(this.element.popup);
    this.place = null;
    this.show();
  }

  /** Something else is to be seen. */
  show(): void {
    this.update();
    this.placed();
  }

  /** The popup is larger than the camera thought: what it is about must still be seen beside it. */
  private makeRoom(): void {
    this.show();
    if (this.place?.clear === false) this.mover.keep();
  }

  /** While the picture moves the popup keeps its place, if it can; where the picture rests, another may be nearer. */
  private readonly rest = (): void => {
    if (this.restsOn === this.about) return;
    this.restsOn = this.about;
    this.place = null;
    this.show();
    if (!this.isSeen) this.wait(true);
  };

  private readonly reveal = (): void => {
    this.isSeen = true;
    this.wait(false);
  };

  /** After a jump the popup is there, and names keep clear of it, but it is seen with the picture in which it has its place. */
  private wait(waits: boolean): void {
    for (const part of ['.popup', '.leader']) this.element.renderRoot.querySelector(part)?.classList.toggle('waits', waits);
  }

  close(): void {
    this.sizes.disconnect();
  }

  readonly update = (): void => {
    const {element} = this;
    const {popup, popupAt, view, catalogue} = element;
    const box = element.renderRoot.querySelector<HTMLElement>('.popup');
    const leader = element.renderRoot.querySelector('.leader');
    if (!popup || !box || popupAt === null || view.selected === null || !catalogue.find(view.selected)) {
      box?.classList.remove('placed');
      leader?.classList.add('none');
      this.place = null;
      return;
    }
    const isSmall = element.clientWidth < SMALL.width && element.clientHeight < SMALL.height;
    popup.style.setProperty('--euregio-popup-room', `${Math.round(element.clientHeight * (isSmall ? SMALL_SHARE : POPUP_SHARE))}px`);
    const frame = frameOf(element);
    if (popup.getBoundingClientRect().width === 0 || !frame.popup) return;
    if (this.about !== view.selected) this.place = null;
    this.about = view.selected;
    const subject = withSpot(subjectOf(catalogue, view.selected), popupAt);
    const {standing} = this.mover;
    const surroundings = {
      ...beside(surroundingsOf(subject, standing, frame), element.inset?.rect ?? null),
      neighbours: view.topics.includes('mont') ? neighboursOf(catalogue, view, standing, frame) : [],
      tied: tiedRects(element, this.mover.standing),
    };
    const place = placePopup(frame.popup, surroundings, this.place);
    this.place = place;
    box.style.setProperty('transform', `translate(${place.left}px, ${place.top}px)`);
    box.classList.add('placed');
    popup.style.setProperty('--euregio-beak', `${place.beak}px`);
    if (popup.dataset['side'] !== place.side) popup.dataset['side'] = place.side;
    // Apart from its place it has no beak: a line leads there.
    popup.toggleAttribute('data-away', place.side !== 'above' && place.side !== 'below');
    const hidden = subject.spot !== null && project(subject.spot, this.mover.standing, frame.size).hidden;
    leader?.classList.toggle('none', place.line === null || hidden);
    if (place.line === null) return;
    for (const line of leader?.children ?? []) {
      for (const [name, value] of Object.entries({x1: place.line.from.x, y1: place.line.from.y, x2: place.line.to.x, y2: place.line.to.y}))
        line.setAttribute(name, value.toFixed(1));
    }
  };
}

/** The other ends of the arcs that begin or end at the place, with their names, as far as they are drawn. */
function tiedRects({catalogue, view, clientWidth: width, clientHeight: height}: Moved, standing: Mover['standing']): Rect[] {
  const {selected, topics, arcs, language, scale} = view;
  if (!topics.includes('partners')) return [];
  return catalogue.facts.partnerships.flatMap(({id, from, to, toName}) => {
    if (!arcs.includes(id) || (from !== selected && to !== selected)) return [];
    const end = catalogue.find(from === selected ? to : from);
    const point = end && catalogue.pointOf(end.id);
    if (!point) return [];
    const {x, y, hidden} = project(point, standing, {width, height});
    if (hidden) return [];
    const name = textPx(textIn(from === selected ? (toName ?? end.names) : end.names, language));
    return [{left: x - END_PX * scale, top: y - END_PX * scale, right: x + (END_PX + name) * scale, bottom: y + END_PX * scale}];
  });
}

/** The page may say itself where the thing is. */
const withSpot = (subject: Subject, spot: Moved['popupAt']): Subject => (subject.large || spot === null || spot === 'edge' ? subject : {...subject, spot});
