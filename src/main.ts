import {showFirstHead} from './app/first-head.ts';
import {trustOwnScripts} from './app/trusted-types.ts';
import {fetchLanguages, otherLanguages} from './i18n/fetch-languages.ts';
import {fetchFirstView, firstPaint, markFirstPicture, paintFirstPicture} from './picture/first-picture.ts';

const query = new URLSearchParams(location.search);

markFirstPicture();
showFirstHead(query, document);
paintFirstPicture();
trustOwnScripts();

/** Starts the app; says what failed if it cannot start. */
try {
  await firstPaint();
  fetchFirstView();
  // Without them the page is there in Dutch. In the hall a second language is one key away.
  const wanted = query.has('present') ? otherLanguages() : fetchLanguages([query.get('lang'), query.get('also')]);
  await wanted.catch(() => undefined);
  await import('./app/euregio-app.ts');
} catch (error) {
  console.error('euregio-app: could not start.', error);
  const [{isHere, messagesIn}, {languageOf}] = await Promise.all([import('./i18n/messages.ts'), import('./i18n/languages.ts')]);
  const given = languageOf(query.get('lang') ?? '') ?? 'nl';
  // The drawn map stays, and the sentence that the page has ready for whatever keeps the map.
  const late = document.querySelector('.start-late');
  const said = late?.querySelector('span');
  if (said) said.textContent = messagesIn(isHere(given) ? given : 'nl').app.failed;
  late?.setAttribute('role', 'alert');
}
