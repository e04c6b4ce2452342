/** The part of the Trusted Types API that is used here; TypeScript's own library does not have it yet. */
interface Policy {
  createHTML(text: string): string;
}

const NAME = 'euregio-picture';
let policy: Policy | null | undefined;

/** On a page that allows no policy of this name the text stays what it is, and that page's own policy decides. */
function ownPolicy(): Policy | null {
  const {trustedTypes} = globalThis as {trustedTypes?: {createPolicy(name: string, rules: Policy): Policy}};
  try {
    return trustedTypes?.createPolicy(NAME, {createHTML: (text) => text}) ?? null;
  } catch {
    return null;
  }
}

/** An SVG that our own code has drawn, as an element of this page. As XML: nothing in it can be anything but a drawing. */
export function ownDrawing(svg: string): Element {
  policy ??= ownPolicy();
  const text = policy === null ? svg : policy.createHTML(svg);
  return document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true);
}
