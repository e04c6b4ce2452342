import {html, nothing, type TemplateResult} from 'lit';
import {newestSource} from '../../catalogue/moments.ts';
import {isoDay} from '../../common/iso-day.ts';
import {dataVersionOf} from '../../share/data-version.ts';
import {linkOf, shortAddress} from '../../share/link.ts';
import {tellingOf} from '../../state/telling.ts';
import {toQuery} from '../../state/url.ts';
import type {App} from '../app.ts';
import {paperPages, paperPictures} from '../effects/paper.ts';

/** The hand-out in place of the map, as it comes out of the printer. */
export function renderPaper(app: App): TemplateResult | typeof nothing {
  const {catalogue, store} = app;
  const {paper, page: address} = store.state;
  if (paper === null) return nothing;
  const pages = paperPages(store.state, paper);
  // The pages are all that there is: without a main part a screen reader finds no way past the tools (WCAG 1.3.1, 2.4.1).
  return html`<euregio-handout
    role="main"
    .pages=${pages.map(({id, kind, stop, state}) => ({id, kind, stop, state, address: linkOf(address, toQuery(state)), written: shortAddress(address)}))}
    .story=${tellingOf(store.state)?.story ?? null}
    .format=${paper.format}
    .extent=${paper.extent}
    .makePicture=${paperPictures(app)}
    .today=${isoDay(new Date())}
    .asOf=${newestSource(catalogue)}
    .dataVersion=${dataVersionOf(catalogue).all}
  ></euregio-handout>`;
}
