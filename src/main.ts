import {markFirstPicture} from './picture/first-picture.ts';
import {messagesIn} from './i18n/messages.ts';
import {isLanguage} from './i18n/languages.ts';

markFirstPicture();

/** Starts the app; says what failed if it cannot start. */
try {
  await import('./app/euregio-app.ts');
} catch (error) {
  console.error('euregio-app: could not start.', error);
  const given = new URLSearchParams(location.search).get('lang');
  const notice = document.createElement('p');
  notice.className = 'start-failed';
  notice.setAttribute('role', 'alert');
  notice.textContent = messagesIn(isLanguage(given) ? given : 'nl').app.failed;
  document.querySelector('euregio-app')?.replaceWith(notice);
}
