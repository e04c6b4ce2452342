import {languageTag} from '../../i18n/languages.ts';
import {tellingOf} from '../../state/telling.ts';
import {textIn} from '../../i18n/languages.ts';
import {type App, messagesOf, nameOf} from '../app.ts';

/** What the page is called: what is looked at first, the map last. */
export function pageTitle(app: App): string {
  const {title, list} = messagesOf(app).app;
  const {place, view, language} = app.store.state;
  const telling = tellingOf(app.store.state);
  const parts = [place === null ? '' : nameOf(app, place), telling ? textIn(telling.stop.title, language) : '', view === 'list' ? list : '', title];
  return [...new Set(parts.filter((part) => part !== ''))].join(' – ');
}

/** Language and title of the document follow the state, in the app that owns its page. */
export function nameDocument(app: App): void {
  const name = (): void => {
    const {routed, language} = app.store.state;
    if (!routed) return;
    document.documentElement.lang = languageTag(language);
    document.title = pageTitle(app);
  };
  app.store.subscribe(name);
  app.host.addController({hostConnected: name});
}
