import {expect, test} from 'vitest';
import './euregio-trail.ts';
import {all, faults, mount, next, one, settled, textOf} from '../shared/testing.ts';

test('the last three steps are shown; all but the last lead back', async () => {
  const element = await mount('euregio-trail', {steps: ['almelo', 'hengelo', 'mont-mobility', 'munster']});
  expect(all(element, 'li').map(textOf)).toEqual(['Hengelo', 'MONT Mobility', 'Münster']);
  expect(all(element, 'a').map((link) => link.getAttribute('href'))).toEqual(['?place=hengelo', '?place=mont-mobility']);
  expect(textOf(one(element, '[aria-current]'))).toBe('Münster');
  const back = next(element, 'euregio-select');
  all(element, 'a')[0]!.click();
  expect((await back).id).toBe('hengelo');
  expect(await faults(element)).toEqual([]);
});

test('one step is no trail, and what is not known leaves no gap', async () => {
  const element = await mount('euregio-trail', {steps: ['hengelo']});
  expect(all(element, 'nav')).toEqual([]);
  element.steps = ['atlantis', 'hengelo'];
  await settled(element);
  expect(all(element, 'nav')).toEqual([]);
});
