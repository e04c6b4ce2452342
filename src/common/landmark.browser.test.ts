import {expect, test} from 'vitest';
import {landmarkName} from './landmark.ts';

/** Something on the page with a shadow tree, and a part of it. */
function placed(): {readonly whole: HTMLElement; readonly part: HTMLElement} {
  const [whole, part] = [document.createElement('div'), document.createElement('p')];
  whole.attachShadow({mode: 'open'}).append(part);
  document.body.append(whole);
  return {whole, part};
}

test('the second of a kind says so, its parts are counted with it, and a number that is free is given again', () => {
  const [first, second] = [placed(), placed()];
  expect(landmarkName(first.part, 'Kaart')).toBe('Kaart');
  expect(landmarkName(second.part, 'Kaart')).toBe('Kaart (2)');
  expect(landmarkName(second.whole, 'Kaart')).toBe('Kaart (2)');
  expect(landmarkName(second.part, 'Zoeken')).toBe('Zoeken');
  first.whole.remove();
  expect(landmarkName(placed().part, 'Kaart')).toBe('Kaart');
  expect(landmarkName(second.part, 'Kaart')).toBe('Kaart (2)');
});
