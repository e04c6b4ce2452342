/**
 * The map as elements: importing this defines `<euregio-app>`, and `<euregio-map>` as soon as its code has come (it is heavy, so it comes by itself).
 * The parts can be imported one by one: `euregio-map/euregio-search`, ….
 */
import '../i18n/other-languages.ts';
export {EuregioApp} from '../app/euregio-app.ts';
export type {EuregioMap} from '../map/euregio-map.ts';
export type * from '../events/events.ts';
export {LANGUAGES, type Language} from '../i18n/languages.ts';

// On a server there is nothing to draw on.
if (typeof document !== 'undefined') {
  import('../map/euregio-map.ts').catch((error: unknown) => console.error('euregio-map: the map could not be loaded.', error));
}
