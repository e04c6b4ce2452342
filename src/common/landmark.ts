/** Who bears which name, in the order of coming. */
const bearers = new Map<string, WeakRef<Element>[]>();

/** What stands on the page itself: the element, or the one that it is a part of. */
function onThePage(part: Element): Element {
  const root = part.getRootNode();
  return root instanceof ShadowRoot ? onThePage(root.host) : part;
}

/**
 * The name of a landmark, alone of its kind on the page: with several maps on one page the second says that it is the second, so that a list of landmarks
 * tells them apart.
 */
export function landmarkName(part: Element, name: string): string {
  const owner = onThePage(part);
  const places = bearers.get(name) ?? [];
  bearers.set(name, places);
  let at = places.findIndex((place) => place.deref() === owner);
  if (at < 0) {
    // One that has left the page gives its number away.
    const free = places.findIndex((place) => !place.deref()?.isConnected);
    at = free < 0 ? places.length : free;
    places[at] = new WeakRef(owner);
  }
  return at === 0 ? name : `${name} (${at + 1})`;
}
