/** The reader's system asks for less motion: cameras jump, arcs are there at once. */
export const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
