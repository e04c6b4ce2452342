/** What a link to the map says, read and written: defines no element and needs no browser. */
export {type AppState, type CameraState, FIRST_STATE} from '../state/app-state.ts';
export {fromQuery, type KnownIds, toQuery, type UrlProblem} from '../state/url.ts';
