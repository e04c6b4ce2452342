import {expect, test} from 'vitest';
import {ViewElement} from './shared/view-element.ts';

const elements = import.meta.glob(['./*/euregio-*.ts', '!./**/*.styles.ts', '!./**/*.test.ts']);

test('any element put into a page with nothing given to it throws nothing', async () => {
  const thrown: string[] = [];
  for (const [path, load] of Object.entries(elements)) {
    await load();
    const tag = /(euregio-[a-z-]+)\.ts$/.exec(path)![1]!;
    const element = document.body.appendChild(document.createElement(tag));
    if (element instanceof ViewElement) await element.updateComplete.catch((error: unknown) => thrown.push(`${tag}: ${String(error)}`));
    element.remove();
  }
  expect(thrown).toEqual([]);
  expect(Object.keys(elements).length).toBeGreaterThan(25);
});
