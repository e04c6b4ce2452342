/** The part of the Trusted Types API that is used here; TypeScript's own library does not have it yet. */
interface Factory {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: {createScriptURL(address: string): string | null}): unknown;
}

/**
 * Lets a page of the site start scripts and workers of its own site alone, where its policy asks for Trusted Types: MapLibre's worker and the service worker are named by address.
 * Everything else that would become code is refused by the browser.
 *
 * @param folder - of the site; the page's own when absent
 */
export function trustOwnScripts(folder = new URL('.', document.baseURI)): void {
  const {trustedTypes} = globalThis as {trustedTypes?: Factory};
  // There can be one only.
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createScriptURL: (given) => (isOwnScript(given, folder) || isForFrame(given) ? given : null),
  });
}

/** Whether an address is that of a script below the page's folder. */
export function isOwnScript(given: string, folder: URL): boolean {
  const {origin, pathname} = new URL(given, folder);
  return origin === folder.origin && pathname.startsWith(folder.pathname) && pathname.endsWith('.js');
}

/** In a frame without an origin MapLibre hands its worker over as text: no other can start there, and there is nothing to be taken. */
const isForFrame = (given: string): boolean => globalThis.origin === 'null' && given.startsWith('data:text/javascript;');
