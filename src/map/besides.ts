import type {Map as MapLibre} from 'maplibre-gl';
import type {Rect} from './camera/boxes.ts';
import {edgeMarks, type EdgeMark} from './camera/edge-marks.ts';
import {surroundingsOf} from './camera/fit.ts';
import {type InsetKind, insetKind, insetSize, placeInset} from './camera/inset.ts';
import {frameOf, type Moved, type Mover} from './camera/mover.ts';
import {subjectFor} from './camera/resolve.ts';
import type {Subject} from './camera/subject.ts';
import {isOther} from '../common/is-other.ts';
import type {Painter} from './painter.ts';

/** A second picture, and where it stands. */
export interface Inset {
  readonly kind: InsetKind;
  /** Id of what it is about. */
  readonly id: string;
  readonly rect: Rect;
}

/** What the map element draws beside the picture. */
export interface WithBesides extends Moved {
  marks: readonly EdgeMark[];
  inset: Inset | null;
}

/** Keeps what stands beside the picture in step with it: names at its edge while it moves, the second picture once it rests. */
export class Besides {
  private readonly element: WithBesides;
  private readonly mover: Mover;
  private readonly painter: Painter;
  /** Id of what the second picture is about, since the picture came to rest with it. */
  private restsOn: string | null = null;

  constructor(element: WithBesides, map: MapLibre, mover: Mover, painter: Painter) {
    this.element = element;
    this.mover = mover;
    this.painter = painter;
    map.on('move', this.updateMarks);
    map.on('moveend', this.rest);
    map.on('resize', this.update);
  }

  /** What the target is about, where it is a thing. */
  private get subject(): Subject | null {
    const {fixed, goal, catalogue, view} = this.element;
    return fixed || goal === null ? null : subjectFor(goal, catalogue, view);
  }

  private readonly rest = (): void => {
    this.update();
    this.restsOn = this.element.inset?.id ?? null;
  };

  readonly update = (): void => {
    const {element, subject} = this;
    const inset = subject && this.insetFor(subject);
    if (isOther(inset, element.inset)) element.inset = inset;
    this.painter.setNearbyApart(inset?.kind === 'nearby');
    this.updateMarks();
    this.painter.setNamedAtEdge(element.marks.flatMap(({name, beside}) => (beside ? [name.nl] : [])));
  };

  private readonly updateMarks = (): void => {
    const {element} = this;
    const marks = this.marksNow();
    if (!isOther(marks, element.marks)) return;
    element.marks = marks;
    // No name of the map is under one.
    this.painter.guardEdge();
  };

  private marksNow(): readonly EdgeMark[] {
    const {element, subject, mover} = this;
    if (!subject) return [];
    const frame = frameOf(element);
    const obstacles = [...frame.obstacles, ...(element.inset ? [element.inset.rect] : [])];
    return edgeMarks(subject, mover.standing, {...frame, obstacles});
  }

  private insetFor(subject: Subject): Inset | null {
    const {element, mover} = this;
    const frame = frameOf(element);
    const size = insetSize(subject, frame);
    const kind = insetKind(subject);
    if (!size || kind === null) return null;
    const id = subject.abroad ?? element.view.selected ?? '';
    // Until the picture rests on a subject, it stands where the camera counted on it.
    const before = element.inset?.kind === kind && this.restsOn === id ? element.inset.rect : null;
    const {rect} = placeInset(size, surroundingsOf(subject, mover.standing, frame), before);
    return {kind, rect, id};
  }
}
