import type {Map as MapLibre} from 'maplibre-gl';
import type {GlobalState} from './global-state.ts';

/**
 * Hands the map all values of its global state at once: one by one, MapLibre (6.17) would read a source anew for each of them.
 *
 * Where a value changes both what is in the tiles and what of it is visible, MapLibre reads the source twice: at once, and with the next frame, when its worker knows which layers
 * are visible. The first is left out.
 */
export function applyGlobalState(map: MapLibre, state: GlobalState & {readonly hovering: boolean}): void {
  // There is no public way to any of this.
  /* oxlint-disable no-underscore-dangle */
  const {style} = map;
  const {_reloadSource: reload} = style;
  style._reloadSource = (source) => {
    style._updatedSources[source] ??= 'reload';
    // Until then its tiles stay what they are.
    style.tileManagers[source]?.pause();
  };
  try {
    style._setGlobalStateValues({...state});
  } finally {
    style._reloadSource = reload;
  }
  // As the public method does: without it layers that have changed wait for whatever draws next, and the map never comes to rest.
  map._update(true);
  /* oxlint-enable no-underscore-dangle */
}
