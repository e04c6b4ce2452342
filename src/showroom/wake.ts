/**
 * Lets maps begin when the reader comes to them: `<div data-wake="euregio-map" data-place="hengelo">` gets its element when it is nearly in sight. What the element is to show
 * stands in the other `data-` attributes.
 */
const near = new IntersectionObserver(
  (entries) => {
    for (const {target, isIntersecting} of entries) if (isIntersecting) wake(target as HTMLElement);
  },
  {rootMargin: '200px'},
);

function wake(box: HTMLElement): void {
  near.unobserve(box);
  const {wake: tag, ...attributes} = box.dataset;
  if (!tag) return;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value ?? '');
  box.append(element);
}

/** Watches every such box in a document, or in a part of one. */
export function wakeIn(root: ParentNode): void {
  for (const box of root.querySelectorAll('[data-wake]')) near.observe(box);
}

wakeIn(document);
