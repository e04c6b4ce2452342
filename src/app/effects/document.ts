import {isFiltered} from '../../catalogue/filters.ts';
import {formatList} from '../../i18n/format.ts';
import {languageTag} from '../../i18n/languages.ts';
import {tellingOf} from '../../state/telling.ts';
import {textIn} from '../../i18n/languages.ts';
import {type App, messagesOf, nameOf} from '../app.ts';

/** What the page is called: what is looked at first, the map last. Every state that shows something else is called something else (WCAG 2.4.2). */
export function pageTitle(app: App): string {
  const {app: texts, filters: ofProjects, present} = messagesOf(app);
  const {state} = app.store;
  const telling = tellingOf(state);
  const parts = [
    // Beside the window of the hall, in the bar of the system's windows.
    state.speaker ? present.speaker : '',
    state.ask ?? '',
    subject(app),
    telling ? textIn(telling.stop.title, state.language) : '',
    isFiltered(state.filters) ? ofProjects.title : '',
    state.year === null ? '' : String(state.year),
    state.view === 'list' ? texts.list : '',
    texts.title,
  ];
  return [...new Set(parts.filter((part) => part !== ''))].join(' – ');
}

/** What is chosen, and in which light; empty when nothing is. */
function subject(app: App): string {
  const {place, compare, lens, language} = app.store.state;
  if (place === null) return '';
  const name = nameOf(app, place);
  if (compare !== null) return formatList(language, [name, nameOf(app, compare)]);
  return lens ? messagesOf(app).app.tiesOf(name) : name;
}

/** Language and title of the document follow the state, in the app that owns its page. */
export function nameDocument(app: App): void {
  const name = (): void => {
    const {routed, language} = app.store.state;
    if (!routed) return;
    const {documentElement: root} = document;
    const tag = languageTag(language);
    const title = pageTitle(app);
    // Set anew, also to what it is, a language has the browser work out the style of everything in the page.
    if (root.lang !== tag) root.lang = tag;
    if (document.title !== title) document.title = title;
  };
  app.store.subscribe(name);
  app.host.addController({hostConnected: name});
}
