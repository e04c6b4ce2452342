/** What is wrong with the boxes of the page, one line each. Measured in the page itself, through all shadow roots. */
export function faultsOfBoxes(): string[] {
  const found: string[] = [];
  const {innerWidth, innerHeight} = window;
  const nameOf = (element: Element): string => {
    const root = element.getRootNode();
    const host = root instanceof ShadowRoot ? `${root.host.localName} ` : '';
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 30);
    return `${host}${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.split(' ')[0]}` : ''} “${text}”`;
  };
  const all: Element[] = [];
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      all.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  const parentOf = (element: Element): Element | null => element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
  const isShown = (element: Element): boolean => element.checkVisibility({visibilityProperty: true, opacityProperty: true});
  /** What the ancestors that cut let through of this element; each looked at once, for there are thousands of elements. */
  const windows = new Map<Element, readonly [left: number, top: number, right: number, bottom: number]>();
  const windowOf = (element: Element): readonly [left: number, top: number, right: number, bottom: number] => {
    const known = windows.get(element);
    if (known) return known;
    const parent = parentOf(element);
    let [left, top, right, bottom] = parent ? windowOf(parent) : [0, 0, innerWidth, innerHeight];
    if (parent && getComputedStyle(parent).overflow !== 'visible') {
      const around = parent.getBoundingClientRect();
      [left, top, right, bottom] = [Math.max(left, around.left), Math.max(top, around.top), Math.min(right, around.right), Math.min(bottom, around.bottom)];
    }
    windows.set(element, [left, top, right, bottom]);
    return [left, top, right, bottom];
  };
  /** The part of a box that its scrolling ancestors let through. */
  const clipped = (element: Element): DOMRect => {
    const own = element.getBoundingClientRect();
    const [left, top, right, bottom] = windowOf(element);
    const [x, y] = [Math.max(left, own.left), Math.max(top, own.top)];
    return new DOMRect(x, y, Math.max(0, Math.min(right, own.right) - x), Math.max(0, Math.min(bottom, own.bottom) - y));
  };
  const deepest = (x: number, y: number): Element | null => {
    let at = document.elementFromPoint(x, y);
    for (let next = at?.shadowRoot?.elementFromPoint(x, y); next && next !== at; next = next.shadowRoot?.elementFromPoint(x, y)) at = next;
    return at;
  };
  const isCovered = (at: Element | null, element: Element): at is Element =>
    at !== null && !isWithin(at, element) && !isWithin(element, at) && !at.closest('label')?.contains(element);
  /** What stands at the end of a box whatever has been scrolled in it covers nothing for good. */
  const isUnderFoot = (element: Element): boolean => {
    element.scrollIntoView({block: 'nearest'});
    const {left, top, width, height} = element.getBoundingClientRect();
    return !isCovered(deepest(left + width / 2, top + height / 2), element);
  };
  const isWithin = (inner: Element | null, outer: Element): boolean => {
    for (let element = inner; element; element = parentOf(element)) if (element === outer) return true;
    return false;
  };

  if (document.documentElement.scrollWidth > innerWidth) found.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} px`);
  for (const element of all) {
    if (!isShown(element) || element.closest('svg') || element.closest('.visually-hidden, .maplibregl-map')) continue;
    const style = getComputedStyle(element);
    const {width, height} = element.getBoundingClientRect();
    if (width < 2 || height < 2 || style.clipPath !== 'none') continue;
    if (
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 0 &&
      ['auto', 'scroll'].includes(style.overflowX) &&
      style.overflowX !== 'visible'
    )
      found.push(`scrolls sideways: ${nameOf(element)} ${element.scrollWidth} in ${element.clientWidth}`);
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    // What opens on a press is not cut.
    if (
      hasText &&
      !element.matches('[aria-expanded]') &&
      style.overflow !== 'visible' &&
      style.display !== 'inline' &&
      element.scrollWidth > element.clientWidth + 1
    )
      found.push(`cut text: ${nameOf(element)}`);
    // Downwards: what cannot be scrolled to is lost. Two pixels for letters that reach below their line.
    if (hasText && ['hidden', 'clip'].includes(style.overflowY) && style.display !== 'inline' && element.scrollHeight > element.clientHeight + 2)
      found.push(`cut below: ${nameOf(element)} ${element.scrollHeight} in ${element.clientHeight}`);
    if (hasText) {
      const box = clipped(element);
      const own = element.getBoundingClientRect();
      // Scrolled away upwards or downwards is not cut; sideways is.
      if (box.height > 0 && (own.left < box.left - 1 || own.right > box.right + 1)) found.push(`beyond its box: ${nameOf(element)}`);
    }
    if (element.matches('button, a[href], input, select, summary, [role=button]')) {
      const box = clipped(element);
      const own = element.getBoundingClientRect();
      if (box.width < 2 || box.height < own.height / 2) continue;
      const at = deepest(box.left + box.width / 2, box.top + box.height / 2);
      if (isCovered(at, element) && !isUnderFoot(element)) found.push(`covered: ${nameOf(element)} by ${nameOf(at)}`);
    }
  }
  return [...new Set(found)];
}

/** Excerpts: what does not fit is one press away, on the same page. */
const EXCERPTS: readonly {readonly fault: RegExp; readonly because: string}[] = [
  {fault: /^cut below: euregio-popup span\.first/, because: 'a glance; “Meer” opens the panel, which has all of it'},
  {fault: /^cut below: euregio-speaker span/, because: 'the first lines of the next stop; its page has all of them, one press away'},
  {fault: /^cut below: euregio-story p\.source “(?:Bron|Quelle|Source)/, because: 'the picture for a hall names one source; every phone names them all'},
];
/** What `faultsOfBoxes` found, without what is meant to be an excerpt. */
export const notExcerpts = (faults: readonly string[]): string[] => faults.filter((found) => !EXCERPTS.some(({fault}) => fault.test(found)));
