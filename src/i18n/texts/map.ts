import {texts} from '../texts.ts';

/** What is written on the map beside names. */
export const map = texts({
  nl: {
    via: (network: string) => `via ${network}`,
    closer: (count: number) => (count === 1 ? 'en 1 band dichterbij' : `en ${count} banden dichterbij`),
  },
  de: {
    via: (network: string) => `über ${network}`,
    closer: (count: number) => (count === 1 ? 'und 1 Verbindung in der Nähe' : `und ${count} Verbindungen in der Nähe`),
  },
  en: {
    via: (network: string) => `via ${network}`,
    closer: (count: number) => (count === 1 ? 'and 1 link closer by' : `and ${count} links closer by`),
  },
});
