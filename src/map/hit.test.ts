import {expect, test} from 'vitest';
import {isTouched} from './hit.ts';
import {LAYERS} from './style.ts';

test('whatever has a mark of a thing can be touched: nothing that is drawn from the catalogue is scenery', () => {
  const ofThings = LAYERS.filter(
    (layer) => layer.type === 'symbol' && ['marks', 'counts', 'ties', 'lens'].includes(String(layer.source)) && 'icon-image' in (layer.layout ?? {}),
  );
  // Unseen marks keep names off; the name of what is chosen already needs no touch.
  const scenery = ofThings.map(({id}) => id).filter((id) => !isTouched(id) && !/guard$|^context-selected-name$/.test(id));
  expect(ofThings.length).toBeGreaterThan(20);
  expect(scenery).toEqual([]);
});
