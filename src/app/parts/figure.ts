import {html, nothing, type TemplateResult} from 'lit';
import type {State} from '../../state/moment.ts';
import {showsStop, tellingOf} from '../../state/telling.ts';
import type {StopFigure} from '../../story/stories.ts';
import type {App} from '../app.ts';
import {figurePlace} from '../layouts/layout.ts';

/** The figure of the stop that is shown; `null`: it has none, or the reader looks at something else. */
const shownFigure = (state: State): StopFigure | null => (showsStop(state) ? (tellingOf(state)?.stop.view.figure ?? null) : null);

/** On the stage: in place of the map, which waits beneath it, or over its right half. */
export function renderStageFigure({store}: App): TemplateResult | typeof nothing {
  const {state} = store;
  const figure = shownFigure(state);
  const place = figurePlace(state);
  if (!figure || (place !== 'alone' && place !== 'beside')) return nothing;
  return html`<euregio-figure class="on-stage ${place}" layout="stage" .kind=${figure.kind} .thing=${state.place ?? ''}></euregio-figure>`;
}

/** Among the text of the stop, where the stage has no room for it. */
export function renderTextFigure({store}: App): TemplateResult | typeof nothing {
  const {state} = store;
  const figure = shownFigure(state);
  if (!figure || figurePlace(state) !== 'text') return nothing;
  return html`<euregio-figure class="in-text" layout="panel" .kind=${figure.kind} .thing=${state.place ?? ''}></euregio-figure>`;
}
