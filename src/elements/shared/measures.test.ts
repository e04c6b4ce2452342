import {render} from 'lit';
import {expect, test} from 'vitest';
import {LANGUAGES} from '../../i18n/languages.ts';
import {formatKm} from '../../i18n/format.ts';
import {TOPIC_IDS} from '../../catalogue/topics.ts';
import '../find/euregio-list.ts';
import '../thing/euregio-details.ts';
import '../thing/euregio-lens.ts';
import '../thing/euregio-popup.ts';
import {withMeasures} from './measures.ts';
import {mount} from './testing.ts';

const kept = (text: string): string[] => {
  const box = document.createElement('p');
  render(withMeasures(text), box);
  expect(box.textContent).toBe(text);
  return [...box.querySelectorAll('.measure')].map(({textContent}) => textContent);
};

test('a number stays with its unit, and nothing else is held together', () => {
  expect(kept('Twentekanaal, 8.893 km naar het westen; gebied 1.503 km², 12,5 ha.')).toEqual(['8.893 km', '1.503 km²', '12,5 ha']);
  expect(kept('In 2016 mee met 14 gemeenten, 3 mannen, 7 halen')).toEqual([]);
});

test('whatever a distance is written as, in every language', () => {
  for (const language of LANGUAGES) expect(kept(`A · ${formatKm(language, 8893)} B`)).toEqual([formatKm(language, 8893)]);
});

/** Texts in which a line may end between a number and its unit, and how many there are in which it may not. */
function measuresOf(element: HTMLElement): {readonly kept: number; readonly loose: string[]} {
  const texts = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const loose: string[] = [];
  let kept = 0;
  while (texts.nextNode()) {
    const {data, parentElement} = texts.currentNode as Text;
    if (!/\d km/.test(data) || !parentElement) continue;
    if (getComputedStyle(parentElement).whiteSpace === 'nowrap') kept++;
    else loose.push(data.trim());
  }
  return {kept, loose};
}

test('in glance, panel, lens and list no line ends between a distance and its unit', async () => {
  const list = measuresOf(await mount('euregio-list', {topics: TOPIC_IDS}, {width: 360}));
  expect(list.kept).toBeGreaterThan(100);
  const found = {'euregio-popup': 0, 'euregio-details': 0, 'euregio-lens': 0};
  const loose = [...list.loose];
  for (const tag of Object.keys(found) as (keyof typeof found)[])
    for (const thingId of ['emsdetten', 'hengelo', 'malmo', 'mont', 'unlock']) {
      const measures = measuresOf(await mount(tag, {thingId}));
      found[tag] += measures.kept;
      loose.push(...measures.loose);
    }
  expect(Object.values(found).every((count) => count > 0)).toBe(true);
  expect(loose).toEqual([]);
});
