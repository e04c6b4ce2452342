/** The part of the Trusted Types API that is used here; TypeScript's own library does not have it yet. */
interface Factory {
  createPolicy(name: string, rules: {createScriptURL(address: string): string | null}): unknown;
}

/**
 * Lets the page start scripts and workers of its own site alone, where its policy asks for Trusted Types: MapLibre's worker and the service worker are named by address.
 * Everything else that would become code is refused by the browser.
 */
export function trustOwnScripts(): void {
  const folder = new URL('.', document.baseURI);
  (globalThis as {trustedTypes?: Factory}).trustedTypes?.createPolicy('default', {
    createScriptURL: (given) => {
      const address = new URL(given, document.baseURI);
      return address.origin === folder.origin && address.pathname.startsWith(folder.pathname) && address.pathname.endsWith('.js') ? given : null;
    },
  });
}
