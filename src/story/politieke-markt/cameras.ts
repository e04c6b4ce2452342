import type {StopView} from '../stories.ts';

type Camera = NonNullable<StopView['camera']>;

/** Twente whole, with a little of its neighbours. */
export const TWENTE: Camera = {center: [6.7, 52.305], zoom: 9.8};
/** Twente and Brussels in one picture. */
export const TO_BRUSSELS: Camera = {center: [5.9, 51.65], zoom: 7.4};
