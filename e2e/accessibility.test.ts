import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {ALL_STATES, goTo, MAP_CODE, type State, STATES} from './states.ts';
import {axe, ibm, theSite} from './support.ts';

const {open} = theSite();

/** A laptop, a tablet on its end, a phone. */
const VIEWPORTS = [
  {width: 1440, height: 900},
  {width: 820, height: 1180},
  {width: 390, height: 844},
] as const;
const SCHEMES = ['light', 'dark', 'contrast'] as const;
/** Everything takes a quarter of an hour: `LONG=1`. Else each state in each scheme, the three viewports in turn. */
const ALL = Boolean(process.env['LONG']);

interface Look {
  readonly state: State;
  readonly scheme: (typeof SCHEMES)[number];
  /** The second engine takes several times as long as the first: one look of three, each state and each scheme in each viewport. */
  readonly second: boolean;
}

/** What is looked at in one viewport. */
const looksIn = (viewport: number): Look[] =>
  ALL_STATES.flatMap((state, at) =>
    SCHEMES.flatMap((scheme, of) => {
      if (!ALL && (at + of) % VIEWPORTS.length !== viewport) return [];
      return [{state, scheme, second: ALL || of === Math.floor(at / VIEWPORTS.length) % SCHEMES.length}];
    }),
  );

async function faultsIn(page: Page, looks: readonly Look[]): Promise<string[]> {
  const faults: string[] = [];
  for (const {state, scheme, second} of looks) {
    await goTo(page, `${STATES[state]}&lang=nl&scheme=${scheme}`);
    const found = [...(await axe(page)), ...(second ? await ibm(page) : [])];
    faults.push(...found.map((fault) => `${state}, ${scheme}: ${fault}`));
  }
  return faults;
}

test('between them the looks have every state in every scheme, and both engines every state', () => {
  const looks = VIEWPORTS.flatMap((_, viewport) => looksIn(viewport));
  expect(new Set(looks.map(({state, scheme}) => `${state} ${scheme}`)).size).toBe(ALL_STATES.length * SCHEMES.length);
  expect(new Set(looks.filter(({second}) => second).map(({state}) => state)).size).toBe(ALL_STATES.length);
});

// The drawn map stands where the map will stand: what is around it is the same, and a change of state costs nothing.
test.each(VIEWPORTS.map((viewport, at) => ({viewport, at, name: `${viewport.width} × ${viewport.height}`})))(
  'two engines find nothing in any state and scheme ($name)',
  async ({viewport, at}) => {
    const {page, errors} = await open('?lang=nl', {viewport, reducedMotion: 'reduce', withhold: MAP_CODE});
    await page.locator('euregio-picture').waitFor({state: 'attached'});
    expect(await faultsIn(page, looksIn(at))).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  },
  900_000,
);
