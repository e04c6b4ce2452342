import type {Map as MapLibre} from 'maplibre-gl';
import {describe, expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {type Walked, Walker} from './walker.ts';

/** A map element that tells what it is asked for, with the focus on its map. */
function walked(walks = true) {
  const said: unknown[] = [];
  const canvas = new EventTarget();
  const element = Object.assign(new EventTarget(), {catalogue: loadCatalogue(), walked: null, walks, renderRoot: {querySelector: () => null}});
  element.addEventListener('euregio-walk', (event) => said.push((event as Event & {step: string}).step));
  element.addEventListener('euregio-describe', () => said.push('describe'));
  const walker = new Walker(element as unknown as Walked, {on: () => undefined, getCanvas: () => canvas} as unknown as MapLibre);
  return {
    walker,
    said,
    /** Whether the key went no further: not to MapLibre, which moves the map, nor to the browser, which goes back a page. */
    press: (key: string, modifiers: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey', boolean>> = {}): boolean => {
      const event = Object.assign(new Event('keydown', {cancelable: true}), {
        key,
        altKey: false,
        ctrlKey: false,
        metaKey: false,
        shiftKey: false,
        ...modifiers,
      });
      let stopped = false;
      event.stopPropagation = () => (stopped = true);
      canvas.dispatchEvent(event);
      expect(stopped).toBe(event.defaultPrevented);
      return stopped;
    },
  };
}

describe('keys that go from thing to thing', () => {
  test('Alt with arrows goes in their direction, with Page Down to what else lies there; Home goes back', () => {
    const {said, press} = walked();
    const alt = {altKey: true};
    const taken = [press('ArrowUp', alt), press('ArrowRight', alt), press('ArrowDown', alt), press('ArrowLeft', alt), press('PageDown', alt), press('Home')];
    expect(taken).toEqual([true, true, true, true, true, true]);
    expect(said).toEqual(['north', 'east', 'south', 'west', 'more', 'home']);
  });

  test('D describes the map, written large or small', () => {
    const {said, press} = walked();
    expect([press('d'), press('D')]).toEqual([true, true]);
    expect(said).toEqual(['describe', 'describe']);
  });

  test('all other keys stay those of the map and the browser', () => {
    const {said, press} = walked();
    expect([press('ArrowUp'), press('PageDown'), press('x'), press('Home', {altKey: true}), press('d', {altKey: true})]).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    for (const modifier of ['ctrlKey', 'metaKey', 'shiftKey'] as const)
      expect([press('d', {[modifier]: true}), press('ArrowUp', {altKey: true, [modifier]: true})]).toEqual([false, false]);
    expect(said).toEqual([]);
  });

  test('a map that nobody walks on takes none', () => {
    const {said, press} = walked(false);
    expect([press('d'), press('Home'), press('ArrowUp', {altKey: true})]).toEqual([false, false, false]);
    expect(said).toEqual([]);
  });
});
