import type {Page} from 'playwright-core';

/** What the reader may be looking at, by its address. */
export const STATES = {
  nothing: '?',
  place: '?place=hof-van-twente',
  'place with panel': '?place=hengelo&panel=1',
  abroad: '?place=malmo',
  project: '?place=unlock',
  'project with panel': '?place=goederencorridor&panel=1',
  lens: '?place=hengelo&lens=1',
  compare: '?place=hengelo&compare=osnabruck&lens=1',
  filters: '?theme=rail',
  year: '?year=1999',
  list: '?view=list',
  'list with panel': '?view=list&place=losser&panel=1',
  story: '?story=politieke-markt&stop=emsdetten',
  figure: '?story=politieke-markt&stop=eurocities',
  present: '?story=politieke-markt&stop=emsdetten&present=1',
  speaker: '?story=politieke-markt&stop=emsdetten&speaker=1',
  embed: '?embed=1&place=unlock',
  kiosk: '?kiosk=1&story=wat-is-interreg',
  notice: '?place=atlantis',
  ask: '?ask=welke+projecten+raken+losser',
} as const;

export type State = keyof typeof STATES;

/** All of them, in the order of the table. */
export const ALL_STATES = Object.keys(STATES) as State[];

/** As a link does it, without loading the page anew. */
export const goTo = async (page: Page, query: string): Promise<void> => {
  await page.evaluate(async (address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    const app = document.querySelector('euregio-app') as HTMLElement & {updateComplete: Promise<unknown>};
    await app.updateComplete;
    // The code of some comes with the first of them; what is folded waits until it is unfolded.
    const comingLater = ['popup', 'details', 'lens', 'list', 'story', 'figure', 'story-editor', 'speaker'].map((name) => `euregio-${name}`);
    const coming = [...app.shadowRoot!.querySelectorAll(comingLater.join())].filter((element) => element.closest('details:not([open])') === null);
    await Promise.all(coming.map(({localName}) => customElements.whenDefined(localName)));
    // Elements within have their turn, and boxes are measured by the frame after the next.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }, query);
  // After a jump the popup is seen with its picture.
  await page.waitForFunction(() => !document.querySelector('euregio-app')?.shadowRoot?.querySelector('euregio-map')?.shadowRoot?.querySelector('.waits'));
};

/** Goes through all states and gathers what is found in each. */
export async function inEach(page: Page, look: (state: State) => Promise<readonly string[]>): Promise<string[]> {
  const faults: string[] = [];
  for (const state of ALL_STATES) {
    await goTo(page, `${STATES[state]}&lang=nl`);
    for (const fault of await look(state)) faults.push(`${state}: ${fault}`);
  }
  return faults;
}
