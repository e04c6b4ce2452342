import {loadCatalogue} from '../catalogue/load.ts';
import pictureCss from './picture.css?inline';
import {drawnRegion} from './region.ts';

const SVG = drawnRegion(loadCatalogue(), {language: 'nl', label: 'Kaart'});

/** A box on the page with the drawn region in it, as `index.html` brings it. */
export function picture(width: number, height: number): HTMLElement {
  const stage = document.createElement('div');
  stage.style.cssText = `position: relative; inline-size: ${width}px; block-size: ${height}px`;
  const style = document.createElement('style');
  style.textContent = pictureCss;
  const box = document.createElement('div');
  box.className = 'euregio-picture-box';
  box.append(document.importNode(new DOMParser().parseFromString(SVG, 'image/svg+xml').documentElement, true));
  stage.append(style, box);
  document.body.append(stage);
  return box;
}
