import type {State} from '../state/moment.ts';
import {withState} from '../state/url.ts';

/**
 * Loads the page anew, as it stands, where its address says how and it can be reached. A browser may ask for a script once: what has failed stays so until then.
 *
 * @returns whether it does
 */
export async function loadAnew(state: State): Promise<boolean> {
  if (!state.routed || !(await isReachable())) return false;
  location.assign(location.pathname + withState(location.search, state));
  return true;
}

const isReachable = (): Promise<boolean> =>
  fetch(location.href, {method: 'HEAD', cache: 'no-store'}).then(
    ({ok}) => ok,
    () => false,
  );
