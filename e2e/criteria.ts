// Walks for criteria that no engine sees. Each function runs in the page itself, through all shadow roots, and says one line for each fault:
// it is sent there as text, so it carries its helpers within.

/** Lays what WCAG 1.4.12 names over every text: line height 1.5, letters 0.12 em, words 0.16 em, paragraphs 2 em. Again after each change of what is shown. */
export function spaceText(): void {
  const kept = globalThis as unknown as {spacing?: CSSStyleSheet};
  if (!kept.spacing) {
    kept.spacing = new CSSStyleSheet();
    kept.spacing.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`,
    );
  }
  const lay = (root: Document | ShadowRoot): void => {
    if (!root.adoptedStyleSheets.includes(kept.spacing!)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, kept.spacing!];
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) lay(element.shadowRoot);
  };
  lay(document);
}

/** One h1, headings without a step left out, one main, and a way past what stands before it (WCAG 1.3.1, 2.4.1; EN 301 549 9.2.4.1). */
export function faultsOfOutline(): string[] {
  const faults: string[] = [];
  const all: Element[] = [];
  // A slot has no box of its own.
  const isShown = (element: Element): boolean =>
    element instanceof HTMLSlotElement || (element.checkVisibility({visibilityProperty: true}) && !element.closest('[aria-hidden=true]'));
  // In the order in which they are read: as slots place them.
  const walk = (element: Element): void => {
    if (!isShown(element)) return;
    all.push(element);
    const children = element instanceof HTMLSlotElement ? element.assignedElements() : [];
    for (const child of children.length > 0 ? children : (element.shadowRoot ?? element).children) walk(child);
  };
  walk(document.body);
  const open = all.filter((element) => element instanceof HTMLDialogElement && element.matches(':modal'));
  const headings = all.filter((element) => element.matches('h1, h2, h3, h4, h5, h6, [role=heading]') && open.length === 0);
  const levels = headings.map((heading) => Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1)));
  const said = headings.map((heading, at) => `h${levels[at]} “${(heading.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 30)}”`);
  if (levels.filter((level) => level === 1).length !== 1) faults.push(`not one h1: ${said.join(', ')}`);
  for (const [at, level] of levels.entries()) if (at > 0 && level > levels[at - 1]! + 1) faults.push(`a level left out: ${said[at - 1]}, ${said[at]}`);
  const mains = all.filter((element) => element.matches('main, [role=main]'));
  if (mains.length !== 1) faults.push(`${mains.length} main`);
  if (document.title.trim() === '') faults.push('no title');
  return faults;
}

/**
 * Everything that is pressed is at least so many pixels wide and high. Words in a sentence may be as small as their line, and what stands alone may be smaller: a circle of
 * that width around its middle then meets no other target (WCAG 2.5.8).
 */
export function smallTargets(least: number): string[] {
  const small: {readonly name: string; readonly box: DOMRect}[] = [];
  const large: DOMRect[] = [];
  const look = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (!element.matches('button, a[href], input, select, summary, textarea, [role=button], [role=option], [role=switch], [tabindex="0"]')) continue;
      if (!element.checkVisibility({visibilityProperty: true}) || element.matches(':disabled') || element.closest('.visually-hidden')) continue;
      const label = (element as HTMLInputElement).labels?.[0];
      const boxes = [element, ...(label ? [label] : [])].map((target) => target.getBoundingClientRect());
      if (boxes[0]!.width < 2 || boxes[0]!.height < 2) continue;
      const inSentence =
        getComputedStyle(element).display === 'inline' &&
        [...(element.parentElement?.childNodes ?? [])].some((node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ''));
      if (inSentence) continue;
      // What is laid around it takes the press as well: the row of a list, the line of a switch.
      const around = ['::before', '::after']
        .map((pseudo) => getComputedStyle(element, pseudo))
        .filter(({position, content}) => position === 'absolute' && content !== 'none');
      if (around.some(({width, height}) => Number.parseFloat(width) >= least - 0.5 && Number.parseFloat(height) >= least - 0.5)) continue;
      const enough = boxes.find(({width, height}) => width >= least - 0.5 && height >= least - 0.5);
      if (enough) {
        large.push(enough);
        continue;
      }
      const host = element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host.localName : '';
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 30);
      small.push({
        name: `${host} ${element.localName}${element.id ? `#${element.id}` : ''}.${element.classList[0] ?? ''} “${name}” ${Math.round(boxes[0]!.width)}×${Math.round(boxes[0]!.height)}`,
        box: boxes[0]!,
      });
    }
  };
  look(document);
  const middle = ({left, top, width, height}: DOMRect) => ({x: left + width / 2, y: top + height / 2});
  const alone = small.filter(({box}) => {
    const {x, y} = middle(box);
    const meets = (other: DOMRect): boolean =>
      Math.hypot(x - Math.min(Math.max(x, other.left), other.right), y - Math.min(Math.max(y, other.top), other.bottom)) < least / 2;
    return (
      !large.some(meets) &&
      !small.some((other) => other.box !== box && (meets(other.box) || Math.hypot(x - middle(other.box).x, y - middle(other.box).y) < least))
    );
  });
  return [...new Set(small.filter((target) => !alone.includes(target)).map(({name}) => name))];
}

/** What has the focus, and whether any of it is seen (WCAG 2.4.11): `null` when the browser's own controls have it. */
export function focusSeen(): {readonly name: string; readonly seen: boolean; readonly ring: boolean} | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const parentOf = (child: Element): Element | null => child.assignedSlot ?? child.parentElement ?? (child.getRootNode() as ShadowRoot).host ?? null;
  const isWithin = (inner: Element | null, outer: Element): boolean => {
    for (let at = inner; at; at = parentOf(at)) if (at === outer) return true;
    return false;
  };
  const deepest = (x: number, y: number): Element | null => {
    let at = document.elementFromPoint(x, y);
    for (let next = at?.shadowRoot?.elementFromPoint(x, y); next && next !== at; next = next.shadowRoot?.elementFromPoint(x, y)) at = next;
    return at;
  };
  // As far as the window shows them.
  const boxes = [...element.getClientRects()].flatMap((box) => {
    const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
    const [width, height] = [Math.min(innerWidth, box.right) - left, Math.min(innerHeight, box.bottom) - top];
    return width > 0 && height > 0 ? [{left, top, width, height}] : [];
  });
  // The box of a line is mostly beside the line: what is drawn there is seen as far as nothing else lies over the drawing.
  const drawing = element instanceof SVGElement ? (element.getRootNode() as ShadowRoot).host : undefined;
  // A box that its label draws is as visible as the label.
  const label = (element as HTMLInputElement).labels?.[0];
  const seen = boxes.some(({left, top, width, height}) =>
    [0.1, 0.3, 0.5, 0.7, 0.9].some((x) =>
      [0.1, 0.3, 0.5, 0.7, 0.9].some((y) => {
        const at = deepest(left + width * x, top + height * y);
        return (
          isWithin(at, element) ||
          (drawing !== undefined && isWithin(at, drawing)) ||
          (label !== undefined && isWithin(at, label)) ||
          (at !== null && at.localName !== 'body' && isWithin(element, at) && at.localName === 'label')
        );
      }),
    ),
  );
  // A row that leads on has the ring around the whole of it.
  const styled = (target: Element): boolean =>
    [undefined, '::before', '::after'].some((pseudo) => {
      const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(target, pseudo);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
    });
  const host = element.getRootNode() instanceof ShadowRoot ? `${(element.getRootNode() as ShadowRoot).host.localName} ` : '';
  const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 30);
  return {name: `${host}${element.localName}.${element.classList[0] ?? ''} “${text}”`, seen, ring: styled(element) || (label !== undefined && styled(label))};
}

/**
 * What is chosen, pressed or current, and looks like what beside it is not (WCAG 1.4.1, 1.4.11): with the colours that the page has now, which may be the system's few.
 */
export function unseenChoices(): string[] {
  const CHOSEN = '[aria-pressed=true], [aria-selected=true], [aria-checked=true], [aria-current]:not([aria-current=false]), input:checked';
  const LOOK = [
    'backgroundColor',
    'color',
    'borderTopColor',
    'borderTopWidth',
    'borderTopStyle',
    'borderBottomWidth',
    'borderBottomColor',
    'borderInlineStartWidth',
  ] as const;
  const MORE = [
    'outlineStyle',
    'outlineColor',
    'textDecorationLine',
    'fontWeight',
    'boxShadow',
    'backgroundImage',
    'content',
    'display',
    'forcedColorAdjust',
    'transform',
    'opacity',
  ] as const;
  const looks = (element: Element): string =>
    [undefined, '::before', '::after']
      .map((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        return [...LOOK, ...MORE].map((name) => style[name as 'color']).join('|');
      })
      .join('/');
  const shapes = (element: Element): string => [...element.querySelectorAll('*')].map((inner) => `${inner.localName}${looks(inner)}`).join(';');
  // What its label draws belongs to a box that is ticked.
  const whole = (element: Element): string => {
    const label = (element as HTMLInputElement).labels?.[0];
    return label ? looks(label) + shapes(label) : looks(element) + shapes(element);
  };
  const faults: string[] = [];
  const look = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (!element.matches(CHOSEN) || !element.checkVisibility({visibilityProperty: true})) continue;
      // The browser draws its own boxes.
      if (element instanceof HTMLInputElement && getComputedStyle(element).appearance !== 'none') continue;
      const others = [...(element.getRootNode() as ParentNode).querySelectorAll(element.localName)].filter(
        (other) =>
          other !== element &&
          !other.matches(CHOSEN) &&
          other.classList[0] === element.classList[0] &&
          other.getAttribute('role') === element.getAttribute('role') &&
          other.parentElement?.localName === element.parentElement?.localName &&
          other.checkVisibility({visibilityProperty: true}) &&
          ['aria-pressed', 'aria-selected', 'aria-checked', 'type'].every((name) => other.hasAttribute(name) === element.hasAttribute(name)),
      );
      // Its words and drawings may differ anyhow: what must differ is how it looks.
      if (others.length > 0 && others.every((other) => whole(other) === whole(element)))
        faults.push(
          `“${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 30)}” looks as its neighbours`,
        );
    }
  };
  look(document);
  return [...new Set(faults)];
}

/** Drawings of which nothing has a contrast of 3 : 1 with what lies behind them (WCAG 1.4.11). */
export function lostDrawings(): string[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;
  const parsed = new Map<string, readonly number[]>();
  const rgba = (colour: string): readonly number[] => {
    if (!parsed.has(colour)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      parsed.set(colour, [...canvas.getImageData(0, 0, 1, 1).data]);
    }
    return parsed.get(colour)!;
  };
  const luminance = ([r, g, b]: readonly number[]): number => {
    const [x, y, z] = [r!, g!, b!].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!;
  };
  const contrast = (one: readonly number[], other: readonly number[]): number => {
    const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
    return (light! + 0.05) / (dark! + 0.05);
  };
  const parentOf = (child: Element): Element | null => child.assignedSlot ?? child.parentElement ?? (child.getRootNode() as ShadowRoot).host ?? null;
  const behind = (element: Element): readonly number[] => {
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3]! > 200) return colour;
    }
    return rgba('Canvas');
  };
  const faults: string[] = [];
  const look = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (!(element instanceof SVGSVGElement) || element.ownerSVGElement || !element.checkVisibility({visibilityProperty: true, opacityProperty: true}))
        continue;
      const box = element.getBoundingClientRect();
      if (box.width < 6 || box.height < 6) continue;
      const ground = behind(element);
      const inks = [...element.querySelectorAll('path, circle, rect, line, polyline, polygon, ellipse, text')]
        .filter((shape) => shape.checkVisibility({visibilityProperty: true}))
        .flatMap((shape) => {
          const {fill, stroke} = getComputedStyle(shape);
          return [fill, stroke].filter((ink) => ink !== 'none' && !ink.startsWith('url')).map(rgba);
        })
        .filter(([, , , alpha]) => alpha! > 100);
      if (inks.length === 0 || inks.some((ink) => contrast(ink, ground) >= 3)) continue;
      const host = element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host.localName : '';
      faults.push(`${host} svg.${element.classList[0] ?? ''} at ${Math.round(box.x)},${Math.round(box.y)}: nothing of it is seen`);
    }
  };
  look(document);
  return [...new Set(faults)];
}
