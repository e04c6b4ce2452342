import {HOME} from '../../catalogue/home.ts';
import {landmarkName} from '../../common/landmark.ts';
import {html, type TemplateResult} from 'lit';
import {type App, nameOf} from '../app.ts';

/** Everything known of the selection. */
export const renderDetails = ({store}: App): TemplateResult =>
  html`<euregio-details .thingId=${store.state.place ?? ''} .trail=${store.state.trail}></euregio-details>`;

/** The glance as the head of a phone's sheet. */
export const renderSheetGlance = ({store}: App): TemplateResult =>
  html`<euregio-popup layout="sheet" .thingId=${store.state.place ?? ''} .others=${store.state.others}></euregio-popup>`;

/** The same as a panel beside the map. */
export const renderPanel = (app: App): TemplateResult =>
  html`<section class="details" part="details" aria-label=${landmarkName(app.host, nameOf(app, app.store.state.place ?? HOME))}>
    ${renderDetails(app)}
  </section>`;

export const renderLens = ({store}: App): TemplateResult =>
  html`<euregio-lens .thingId=${store.state.place ?? ''} .compareId=${store.state.compare}></euregio-lens>`;
