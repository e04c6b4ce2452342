/**
 * What a published map offers to other pages as `euregio-map.js`: one script tag defines `<euregio-app>` and `<euregio-map>`.
 * Links, codes and downloads of an app that is embedded so lead back to the map beside the script.
 */
import {published} from '../app/published.ts';

published.address = new URL(/* @vite-ignore */ './', import.meta.url).href;
// Elements that are on the page already begin as soon as they are defined: the address has to be known by then.
// A page that has the script twice, of another version or address, keeps the elements that it has.
if (customElements.get('euregio-app') === undefined) await import('./index.ts');
else console.warn('euregio-map: this page has the map already; its second script does nothing.');
