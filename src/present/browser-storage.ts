/** What of the browser's storage is used. */
export type KeyStore = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * The browser's storage. Where the page may not even ask for it (a sandboxed frame, a strict setting), one that refuses every reading and writing, as a full one
 * does: callers have one kind of failure to reckon with.
 */
export function browserStorage(name: 'localStorage' | 'sessionStorage'): KeyStore {
  try {
    return globalThis[name];
  } catch (error) {
    const refuse = (): never => {
      throw error;
    };
    return {getItem: refuse, setItem: refuse};
  }
}
