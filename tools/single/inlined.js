// Only in the single file: the map's data stand in the page, and reach MapLibre under addresses of their own.
import {addProtocol} from 'maplibre-gl';

/**
 * The text of a block of the page, which the loader has unpacked.
 *
 * @param {string} name
 */
export function textOf(name) {
  const text = document.querySelector(`script[data-packed="${name}"]`)?.textContent;
  if (!text) throw new Error(`euregio-kaart: expected a block "${name}" in the file, found none. Copy the file again.`);
  return text;
}

// Requests of the map's worker come by here as well. Where the page is a file it may read no other.
addProtocol('inline', async ({url}) => ({data: JSON.parse(textOf(url.slice('inline://'.length)))}));
