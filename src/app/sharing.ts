import type {Catalogue} from '../catalogue/catalogue.ts';
import {ATTRIBUTIONS} from '../elements/attributions.ts';
import '../elements/euregio-share.ts';
import type {DownloadChoice, EmbedChoice, EuregioShare} from '../elements/euregio-share.ts';
import type {Messages} from '../i18n/messages.ts';
import {changeNotice} from '../share/data-version-notice.ts';
import {changedSince, dataVersionOf, fromDataParameter, toDataParameter} from '../share/data-version.ts';
import {citation} from '../share/citation.ts';
import {downloadOf} from '../share/downloads.ts';
import {elementCode, iframeCode} from '../share/embed-code.ts';
import {linkOf, pageOf, shortAddress} from '../share/link.ts';
import type {AppState} from '../state/app-state.ts';
import {toQuery} from '../state/url.ts';

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
  /** The name of a thing in the reader's language. */
  readonly nameOf: (id: string) => string;
}

/** The day in the reader's own calendar, ISO 8601. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

/** Hands the dialog everything that it gives away. */
export function fillShare(element: EuregioShare, {catalogue, state, messages, viewName, inView, page}: Shared): void {
  const query = toQuery(state);
  const data = toDataParameter(dataVersionOf(catalogue), state.place === null ? [] : [state.place]);
  Object.assign(element, {
    language: state.language,
    messages,
    links: {link: linkOf(page, query), written: shortAddress(page)},
    viewName,
    topics: state.topics,
    counts: {view: inView.length, all: catalogue.things.length},
    makeCitation: () =>
      citation(
        {
          title: messages.app.title,
          view: viewName,
          publisher: messages.app.sender,
          version: dataVersionOf(catalogue).all,
          consulted: today(),
          link: linkOf(page, query, data),
        },
        state.language,
      ),
    makeDownload: ({format, scope, bom}: DownloadChoice) =>
      downloadOf(catalogue, {
        format,
        ids: scope === 'view' ? inView : null,
        bom,
        rights: {
          licence: 'CC BY 4.0',
          licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
          attribution: ['Gemeente Hengelo, EUREGIO-kaart', ...ATTRIBUTIONS.map(({full}) => full)].join('; '),
        },
        title: messages.app.title,
        page: pageOf(page),
        made: today(),
      }),
    makeEmbedCode:
      page === ''
        ? null
        : ({kind, language, topics, widthPx, heightPx}: EmbedChoice) => {
            const options = {query, language, topics, title: messages.app.title, widthPx, heightPx};
            return kind === 'iframe' ? iframeCode(page, options) : elementCode(new URL('euregio-map.js', pageOf(page)).href, options);
          },
  });
}

/** What the reader of an older link is told, when the facts have changed since; `''` when there is nothing to tell. */
export function changesSince(
  parameter: string | null,
  {catalogue, state, messages, nameOf}: Pick<Shared, 'catalogue' | 'state' | 'messages' | 'nameOf'>,
): string {
  const given = fromDataParameter(parameter);
  if (!given) return '';
  return changeNotice(changedSince(given, dataVersionOf(catalogue), state.place === null ? [] : [state.place]), nameOf, state.language, messages);
}
