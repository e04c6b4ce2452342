import {expect, test} from 'vitest';
import {scaleBar} from './euregio-scale.ts';
import {all, faults, mount, one, settled, textOf} from '../shared/testing.ts';

// https://wiki.openstreetmap.org/wiki/Zoom_levels: 256 px tiles have 152.87 m/px at level 10 on the equator; MapLibre's 512 px tiles half of that.
test('a pixel is as long as the published table of zoom levels says', () => {
  const {km, px} = scaleBar(10, 0);
  expect((km * 1000) / px).toBeCloseTo(152.874 / 2, 2);
});

test('a pixel is half as long at 60 degrees', () => {
  const {km, px} = scaleBar(10, 60);
  expect((km * 1000) / px).toBeCloseTo(152.874 / 4, 2);
});

test('lengths are 1, 2 or 5 times a power of ten, and as long as fits', () => {
  for (let zoom = 5; zoom <= 13; zoom += 0.1) {
    const {km, px} = scaleBar(zoom, 52.2, 110);
    expect([1, 2, 5]).toContain(Math.round(km / 10 ** Math.floor(Math.log10(km) + 1e-9)));
    expect(px).toBeLessThanOrEqual(110);
    // The next round length is at most 2.5 times as long.
    expect(px * 2.5).toBeGreaterThan(110 - 1e-6);
  }
});

test('the bar is drawn as long as it says, and read out', async () => {
  const element = await mount('euregio-scale', {zoom: 8.3, lat: 52.2});
  expect(textOf(one(element, '.text'))).toMatch(/^10.km$/);
  expect(one(element, '.bar').getBoundingClientRect().width).toBeCloseTo(scaleBar(8.3, 52.2).px, 0);
  expect(one(element, '[role="img"]').getAttribute('aria-label')).toMatch(/^Schaal: deze lijn is 10.km$/);
  expect(await faults(element)).toEqual([]);
});

test('metres close by, and the reader’s way of writing them', async () => {
  const element = await mount('euregio-scale', {zoom: 13, lat: 52.2});
  expect(textOf(one(element, '.text'))).toMatch(/^500.m$/);
  const german = await mount('euregio-scale', {zoom: 8.3, lat: 52.2}, {language: 'de'});
  expect(one(german, '[role="img"]').getAttribute('aria-label')).toMatch(/^Maßstab: diese Linie ist 10.km$/);
});

test('on the globe there is no scale bar, and it comes back', async () => {
  const element = await mount('euregio-scale', {zoom: 2, lat: 52.2});
  expect(all(element, '.bar')).toEqual([]);
  element.zoom = 6;
  await settled(element);
  expect(all(element, '.bar')).toHaveLength(1);
});
