/**
 * What a published map offers to other pages as `euregio-map.js`: one script tag defines `<euregio-app>` and `<euregio-map>`.
 * Links, codes and downloads of an app that is embedded so lead back to the map beside the script.
 */
import {published} from '../app/published.ts';
import {trustOwnScripts} from '../app/trusted-types.ts';
import {siteFolder} from './site-folder.ts';

const folder = siteFolder(import.meta.url);
published.address = folder.href;
// A page in the map's own folder is one of its site, under the site's policy.
if (document.baseURI.startsWith(folder.href)) trustOwnScripts(folder);
// Elements that are on the page already begin as soon as they are defined: the address has to be known by then.
// A page that has the script twice, of another version or address, keeps the elements that it has.
if (customElements.get('euregio-app') === undefined) await import('./index.ts');
else console.warn('euregio-map: this page has the map already; its second script does nothing.');
