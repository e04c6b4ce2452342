import {html, nothing, type TemplateResult} from 'lit';
import {isFiltered} from '../../catalogue/filters.ts';
import {TOPIC_IDS} from '../../catalogue/topics.ts';
import '../../elements/find/euregio-legend.ts';
import '../../elements/frame/euregio-language.ts';
import '../../elements/frame/euregio-logo.ts';
import {icon} from '../../elements/shared/icons.ts';
import {formatNumber} from '../../i18n/format.ts';
import {answerShown} from '../../state/asking.ts';
import {type Size, viewed} from '../../state/moment.ts';
import {begun} from '../../state/telling.ts';
import {STORIES} from '../../story/stories.ts';
import {type App, messagesOf, partOf} from '../app.ts';
import {shownCounts, shownProjects} from '../derive.ts';
import {onRequest} from '../on-request.ts';
import {BREAKPOINTS} from '../layouts/breakpoints.ts';
import {openPaper} from '../effects/paper.ts';
import {openShare} from '../sharing-dialog.ts';
import {unfolded} from './unfolding.ts';

const setView =
  ({store}: App, view: 'map' | 'list') =>
  (): void =>
    store.change((state) => viewed(state, view));
const showAbout = (app: App) => (): void =>
  void onRequest(app, 'the dialog about the map', async () => {
    await import('../../elements/frame/euregio-about.ts');
    partOf(app, 'euregio-about')?.show();
  });
const beginStory =
  ({store}: App) =>
  (): void =>
    store.change((state) => begun(state, STORIES[0]));
/** A story is handed out as a whole, a view as it is. */
export const print = (app: App) => (): void => void openPaper(app, 'a4', 'story');

/** What this is and who sends it. */
export function renderHead(app: App): TemplateResult {
  const {title, sender, explanation} = messagesOf(app).app;
  return html`<header>
    <div class="head">
      <euregio-logo></euregio-logo>
      <div>
        <h1>${title}</h1>
        <p class="sender">${sender}</p>
      </div>
    </div>
    <p class="explanation">${explanation}</p>
  </header>`;
}

/** What the reader does in the column. */
const TOUCHES = ['pointerdown', 'wheel', 'keydown'] as const;

/**
 * What is unfolded at the foot of the column comes into sight, and stays there while it and the keys above it get their height: until it is folded, or the reader does something. The page around is not scrolled.
 */
function bringIntoSight({target}: Event): void {
  const fold = target as HTMLDetailsElement;
  const column = fold.closest('.topics');
  if (!fold.open || !column) return;
  const sizes = new ResizeObserver(() => {
    const [seen, box] = [column.getBoundingClientRect(), fold.getBoundingClientRect()];
    // What is higher than the column begins at its top.
    column.scrollTop += Math.min(Math.max(0, box.bottom - seen.bottom), box.top - seen.top);
  });
  for (const part of [column, fold, ...column.children]) sizes.observe(part);
  const leave = (): void => sizes.disconnect();
  for (const type of TOUCHES) column.addEventListener(type, leave, {once: true, passive: true});
  fold.addEventListener('toggle', leave, {once: true});
}

/** So low that the keys of the topics would push the tools below them out of sight. */
const isShort = ({height}: Size): boolean => height > 0 && height < BREAKPOINTS.short;

/**
 * Topics with their key, and what narrows the picture: folded away until somebody wants it, open when a link asks for it.
 *
 * @param printing - the way to paper stands among them
 */
export function renderTopics(app: App, {printing}: {readonly printing: boolean}): TemplateResult {
  const {catalogue, store} = app;
  const {app: texts, legend} = messagesOf(app);
  const {topics, filters, year, size} = store.state;
  return html`<section class="topics">
    <div class="topics-head">
      <h2>${legend.title}</h2>
      <euregio-language></euregio-language>
    </div>
    <euregio-legend .topics=${topics} ?folded=${isShort(size)} .counts=${shownCounts(catalogue, store.state)}></euregio-legend>
    <div class="tools">
      ${
        topics.includes('interreg')
          ? html`<details ${unfolded(app, isFiltered(filters), 'euregio-filters')} @toggle=${bringIntoSight}>
              <summary>${texts.filters}</summary>
              <euregio-filters .filters=${filters}></euregio-filters>
            </details>`
          : nothing
      }
      <details ${unfolded(app, year !== null, 'euregio-year')} @toggle=${bringIntoSight}>
        <summary>${texts.years}</summary>
        <euregio-year></euregio-year>
      </details>
      ${printing ? html`<button class="plain tool" aria-label=${texts.print} title=${texts.print} @click=${print(app)}>${icon('printer')}</button>` : nothing}
    </div>
  </section>`;
}

/** What narrows the map while its controls are out of sight, a year or a choice of projects; empty: nothing does. */
export function narrowing({catalogue, store}: App): string {
  const {filters, language, topics, year} = store.state;
  const {shown} = messagesOf({store}).filters;
  const projects = isFiltered(filters) && topics.includes('interreg') ? shownProjects(catalogue, {filters, year}).length : null;
  return [
    ...(year === null ? [] : [String(year)]),
    ...(projects === null ? [] : [shown(formatNumber(language, projects), formatNumber(language, catalogue.facts.projects.length))]),
  ].join(' · ');
}

/** Map or list. */
function renderViews(app: App): TemplateResult {
  const {map, list, mapOrList} = messagesOf(app).app;
  const {view} = app.store.state;
  return html`<div class="pair" role="group" aria-label=${mapOrList}>
    <button class="button" aria-pressed=${view === 'map' ? 'true' : 'false'} @click=${setView(app, 'map')}>${map}</button>
    <button class="button" aria-pressed=${view === 'list' ? 'true' : 'false'} @click=${setView(app, 'list')}>${list}</button>
  </div>`;
}

/** Below the topics: the list, the stories, and what can be taken away. */
export function renderFoot(app: App): TemplateResult {
  const {app: texts} = messagesOf(app);
  const plain = (text: string, name: Parameters<typeof icon>[0], onClick: () => void): TemplateResult =>
    html`<button class="button icon" aria-label=${text} title=${text} @click=${onClick}>${icon(name)}</button>`;
  return html`<div class="foot">
    ${renderViews(app)}
    <button class="button" @click=${beginStory(app)}>${icon('presentation')} ${texts.story}</button>
    ${plain(texts.share, 'share-2', () => void openShare(app))} ${plain(texts.about, 'info', showAbout(app))}
  </div>`;
}

/** The same in a sheet, in words. */
export function renderSheetFoot(app: App): TemplateResult {
  const {app: texts} = messagesOf(app);
  return html`<div class="sheet-foot">
    <button class="button" @click=${beginStory(app)}>${icon('presentation')} ${texts.story}</button>
    <button class="button" @click=${print(app)}>${icon('printer')} ${texts.print}</button>
    <button class="button" @click=${() => void openShare(app)}>${icon('share-2')} ${texts.share}</button>
    <button class="button" @click=${showAbout(app)}>${icon('info')} ${texts.about}</button>
  </div>`;
}

/** From the map to the list and back, as one small button. */
export function renderViewButton(app: App): TemplateResult {
  const {map, list} = messagesOf(app).app;
  const listed = app.store.state.view === 'list';
  const text = listed ? map : list;
  return html`<button class="button icon" aria-label=${text} title=${text} @click=${setView(app, listed ? 'map' : 'list')}>
    ${icon(listed ? 'map' : 'list')}
  </button>`;
}

/** For the keyboard: past the map, which has no words. */
export const renderSkip = (app: App): TemplateResult | typeof nothing =>
  app.store.state.view === 'map'
    ? html`<button class="button skip visually-hidden" @click=${setView(app, 'list')}>${messagesOf(app).app.skipToList}</button>`
    : nothing;

/** The list of what the topics hold; of an answer that is shown, only what it is about, whatever is switched on. */
export function renderList(app: App): TemplateResult {
  const {catalogue, store} = app;
  const {topics, place} = store.state;
  const shown = answerShown(store.state);
  return html`<euregio-list
    .topics=${shown ? TOPIC_IDS : topics}
    .selected=${place}
    .projects=${shown ? null : shownProjects(catalogue, store.state)}
    .only=${shown?.ids ?? null}
  ></euregio-list>`;
}
