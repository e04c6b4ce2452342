/** Where a map stands. Longitude, latitude in degrees (WGS 84); zoom as MapLibre counts it. */
export interface CameraPosition {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/**
 * What the map is to look at. It says the subject, not the numbers: how far out the subject fits depends on the size of the map and on what panels cover,
 * which only the map knows.
 */
export type CameraTarget =
  /** The territory of the EUREGIO. */
  | {readonly kind: 'region'}
  /** The globe, from where every partner town can be seen. */
  | {readonly kind: 'world'}
  /** A thing with its scope, as near as it fits. */
  | {readonly kind: 'thing'; readonly id: string}
  /** A thing under the lens, with all that it is tied to. */
  | {readonly kind: 'ties'; readonly id: string; readonly related: readonly string[]}
  /** The picture of a stop, written for a map of `PICTURE_SIZE`; a smaller map stands further off. */
  | {readonly kind: 'picture'; readonly camera: CameraPosition}
  /** Where the reader went, or a link leads. */
  | {readonly kind: 'camera'; readonly camera: CameraPosition};

/** Size of the picture for which the cameras of stops are written, in CSS px. */
export const PICTURE_SIZE = {width: 1280, height: 1080} as const;
