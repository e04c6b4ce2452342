import {afterEach, expect, test} from 'vitest';
import {viewAlone} from './alone.ts';
import {catalogue, drawn, FIRST, idsAt, next, show} from './browser-testing.ts';
import type {EuregioMap} from './euregio-map.ts';

// What the map asks of the graphics itself, so that these are real: all else of it is tested without drawing.

const WAIT = 40_000;
/** Its town hall, read off public maps to about 300 m. */
const TUBBERGEN: [number, number] = [6.786, 52.4072];

afterEach(() => document.body.replaceChildren());

test('comes back by itself after the graphics were lost', {timeout: WAIT}, async () => {
  const map = await show();
  const lost = next(map, 'euregio-error');
  const context = map.map!.getCanvas().getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
  context.loseContext();
  expect((await lost).problem).toBe('context-lost');
  const back = next(map, 'euregio-ready');
  setTimeout(() => context.restoreContext(), 100);
  await back;
  expect(idsAt(map, TUBBERGEN, ['twente-fill'])).toEqual(['tubbergen']);
  expect(idsAt(map, catalogue.pointOf('hengelo') as [number, number], ['mont-city'])).toEqual(['hengelo']);
});

/** So long nobody sees a new map in pieces: the drawn one stands there. */
const FIRST_PATIENCE_MS = 12_000;
/** Whoever has chosen something waits so long for all of it; then there is what there is, which a busy machine may need. */
const PATIENCE_MS = 600;

/** For each drawing while something is done whether a part of the picture was still missing that the reader was to wait for. */
async function missingWhile(map: () => EuregioMap, patience: number, act: () => Promise<unknown>): Promise<boolean[]> {
  const {drawElements} = WebGL2RenderingContext.prototype;
  const missing: boolean[] = [];
  const until = performance.now() + patience;
  WebGL2RenderingContext.prototype.drawElements = function (this: WebGL2RenderingContext, ...given) {
    missing.push(!map().map?.areTilesLoaded() && performance.now() < until);
    return drawElements.apply(this, given);
  };
  try {
    await act();
  } finally {
    WebGL2RenderingContext.prototype.drawElements = drawElements;
  }
  return missing;
}

test('a new map draws nothing before its picture is complete, nor a choice its tiles one by one', {timeout: WAIT}, async () => {
  const element = document.createElement('euregio-map');
  const first = await missingWhile(
    () => element,
    FIRST_PATIENCE_MS,
    async () => {
      Object.assign(element, {catalogue, view: viewAlone(catalogue, FIRST), label: ''});
      element.style.setProperty('block-size', '600px');
      const ready = next(element, 'euregio-ready');
      document.body.replaceChildren(element);
      await ready;
    },
  );
  expect(first.length).toBeGreaterThan(100);
  expect(first).not.toContain(true);
  const chosen = await missingWhile(
    () => element,
    PATIENCE_MS,
    async () => {
      const read = new Promise((resolve) => element.map!.on('sourcedata', ({tile}) => tile && resolve(tile)));
      element.view = viewAlone(catalogue, {...FIRST, topics: 'twente,networks'});
      await read;
      await drawn(element);
    },
  );
  expect(chosen.length).toBeGreaterThan(50);
  expect(chosen).not.toContain(true);
});
