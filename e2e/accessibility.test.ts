import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {faultsOfOutline} from './criteria.ts';
import {ALL_STATES, goTo, type State, STATES} from './states.ts';
import {axe, ibm, LONG, theSite} from './support.ts';

const {open} = theSite();

/** A laptop, a tablet on its end, a phone. */
const VIEWPORTS = [
  {width: 1440, height: 900},
  {width: 820, height: 1180},
  {width: 390, height: 844},
] as const;
const SCHEMES = ['light', 'dark', 'contrast'] as const;
/** Everything takes a quarter of an hour: `LONG=1`. Else each state once, the schemes and the viewports in turn. */
const ALL = LONG;

interface Look {
  readonly state: State;
  readonly scheme: (typeof SCHEMES)[number];
}

/** What is looked at in one viewport. */
const looksIn = (viewport: number): Look[] =>
  ALL_STATES.flatMap((state, at) =>
    SCHEMES.filter((_, of) => ALL || (at % VIEWPORTS.length === viewport && Math.floor(at / VIEWPORTS.length) % SCHEMES.length === of)).map((scheme) => ({
      state,
      scheme,
    })),
  );

async function faultsIn(page: Page, looks: readonly Look[]): Promise<string[]> {
  const faults: string[] = [];
  for (const {state, scheme} of looks) {
    await goTo(page, `${STATES[state]}&lang=nl&scheme=${scheme}`);
    const found = [...(await axe(page)), ...(await ibm(page))];
    faults.push(...found.map((fault) => `${state}, ${scheme}: ${fault}`));
  }
  return faults;
}

test('between them the looks have every state, and every scheme in every viewport', () => {
  const looks = VIEWPORTS.map((_, viewport) => looksIn(viewport));
  expect(new Set(looks.flat().map(({state}) => state)).size).toBe(ALL_STATES.length);
  expect(looks.map((some) => new Set(some.map(({scheme}) => scheme)).size)).toEqual([3, 3, 3]);
});

// The drawn map stands where the map will stand: what is around it is the same, and a change of state costs nothing.
test.each(VIEWPORTS.map((viewport, at) => ({viewport, at, name: `${viewport.width} × ${viewport.height}`})))(
  'two engines find nothing in any state and scheme ($name)',
  async ({viewport, at}) => {
    const {page, errors} = await open('?lang=nl', {viewport, reducedMotion: 'reduce', map: 'none'});
    await page.locator('euregio-picture').waitFor({state: 'attached'});
    expect(await faultsIn(page, looksIn(at))).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  },
  900_000,
);

test('nor in a hand-out before it is printed, which is its main part', async () => {
  const {page, errors} = await open('?place=unlock&handout=a4&lang=nl', {viewport: VIEWPORTS[0], reducedMotion: 'reduce', waitFor: 'euregio-handout article'});
  await page.getByRole('main').waitFor();
  expect([...(await page.evaluate(faultsOfOutline)), ...(await axe(page)), ...(await ibm(page))]).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
});

/** Two choices at once, which the table of states has one by one. */
const TOGETHER = [
  '?place=munster&panel=1&also=de',
  '?place=hengelo&lens=1&also=de',
  '?view=list&also=de',
  '?ask=welke+projecten+raken+losser&also=de',
  '?theme=rail&year=2020',
  '?story=politieke-markt&stop=eurocities&present=1&also=de',
  '?embed=1&view=list',
];

test.each([
  [1440, 900],
  [844, 390],
  [320, 640],
])(
  'nor in two languages, in a list in a frame, in a choice of a year (%i × %i)',
  async (width, height) => {
    const {page, errors} = await open('?lang=nl', {viewport: {width, height}, reducedMotion: 'reduce', map: 'none'});
    await page.locator('euregio-picture').waitFor({state: 'attached'});
    const faults: string[] = [];
    for (const query of TOGETHER) {
      await goTo(page, query);
      faults.push(...(await axe(page)).map((fault) => `${query}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  },
  200_000,
);
