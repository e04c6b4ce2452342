import {html, nothing, type TemplateResult} from 'lit';
import '../../elements/frame/euregio-attribution.ts';
import '../../elements/frame/euregio-map-buttons.ts';
import '../../elements/frame/euregio-scale.ts';
import '../../elements/shared/euregio-picture.ts';
import type {EuregioMap} from '../../map/euregio-map.ts';
import {cameraTarget} from '../../state/camera-target.ts';
import {drawnScheme, isFatal} from '../../state/moment.ts';
import {type App, messagesOf} from '../app.ts';
import {renderStageFigure} from './figure.ts';
import {mapViewOf, shownProjects} from '../derive.ts';
import {coveredOf, figurePlace, glanceAt, hallUnit, hasCreditLine, layoutOf, paddingOf, showsGlance} from '../layouts/layout.ts';

/** What a layout may want to be different about its map. */
export interface MapWishes {
  /** Buttons beside it; `few`: fingers zoom; `zoom`: only these; `none`: nobody presses anything. */
  readonly buttons: 'all' | 'few' | 'zoom' | 'none';
  readonly attribution?: boolean;
  /** A transparent sheet above it for the pointer of light. */
  readonly light?: boolean;
}

/** The map with what belongs to it: glance, scale, buttons, sources. */
export function renderMap(app: App, {buttons, attribution = true, light = false}: MapWishes): TemplateResult {
  const {state} = app.store;
  const texts = messagesOf(app).app;
  // Drawn at build time: it stands here until the map is there, and instead of it.
  // Under a figure nothing in it may take the focus unseen.
  const picture = html`<euregio-picture
    ?inert=${figurePlace(state) === 'alone'}
    ?stays=${isFatal(state.problem)}
    .label=${texts.mapLabel}
    .camera=${state.camera}
    .padding=${paddingOf(state, layoutOf(state))}
    .covered=${coveredOf(state, layoutOf(state))}
  ></euregio-picture>`;
  // One element for as long as the map is not there: a screen reader hears each of the two sentences.
  const coming = html`<p class=${state.late ? 'late' : 'visually-hidden'} role="status">${state.late ? texts.late : state.mapLoaded ? '' : texts.loading}</p>`;
  // The picture stands at the same place of one template, whatever stands beside it: another template would make another picture, which has to draw itself.
  return html`${picture} ${isFatal(state.problem) ? nothing : html`${coming} ${renderOver(app, {buttons, attribution, light})}`}`;
}

/** What stands over the picture: the map, once its code is there. */
function renderOver(app: App, {buttons, attribution, light}: Required<MapWishes>): TemplateResult | typeof nothing {
  const {catalogue, store} = app;
  const {state} = store;
  const messages = messagesOf(app);
  const layout = layoutOf(state);
  const alone = figurePlace(state) === 'alone';
  if (!state.mapLoaded) return renderStageFigure(app);
  const view = mapViewOf(catalogue, state, drawnScheme(state), shownProjects(catalogue, state));
  return html`<euregio-map
      .catalogue=${catalogue}
      .view=${layout === 'hall' ? {...view, drawnAt: view.scale * hallUnit(state)} : {...view, scale: 1}}
      class=${alone ? 'covered' : ''}
      .covered=${alone && state.present}
      ?inert=${alone}
      .target=${alone ? null : cameraTarget(state, catalogue)}
      .label=${messages.app.mapLabel}
      .padding=${paddingOf(state, layout)}
      .popupAt=${showsGlance(state, layout) ? glanceAt(catalogue, state) : null}
      .highlighted=${state.pointedInText}
      .walked=${state.walked}
      .walks=${!state.present}
      .gestureHints=${gestureHints(app)}
      .prefetching=${state.present}
    >
      ${showsGlance(state, layout) ? html`<euregio-popup slot="popup" .thingId=${state.place ?? ''} .others=${state.others}></euregio-popup>` : nothing}
    </euregio-map>
    ${renderStageFigure(app)} ${alone ? nothing : html`<euregio-scale .zoom=${state.standing.zoom} .lat=${state.standing.lat}></euregio-scale>`}
    ${light ? html`<canvas class="laser"></canvas>` : nothing}
    ${buttons === 'none' || alone ? nothing : html`<euregio-map-buttons ?few=${buttons === 'few'} ?zoom=${buttons === 'zoom'} ?walking=${state.walked !== null}></euregio-map-buttons>`}
    ${attribution && !alone ? html`<euregio-attribution ?closed=${state.kiosk} ?small=${!hasCreditLine(state, layout)}></euregio-attribution>` : nothing} `;
}

/** In somebody else's page the map leaves wheel and finger to the page. */
function gestureHints(app: App): EuregioMap['gestureHints'] {
  const {embed, routed} = app.store.state;
  if (!embed && routed) return null;
  const {wheelHint, touchHint} = messagesOf(app).map;
  return {wheel: wheelHint(/Mac/.test(navigator.userAgent) ? '⌘' : 'Ctrl'), touch: touchHint};
}
