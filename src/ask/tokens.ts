/** A word of the question. */
export interface Token {
  /** As it is compared: lower case, without accents. */
  readonly text: string;
  /** As it was typed. */
  readonly typed: string;
}

/** Lower case, without accents; `ß` as the two letters for which it stands. */
export const plain = (text: string): string =>
  text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ł', 'l');

/** Letters and digits together are a word; everything else parts them. An English or Dutch possessive falls away: Hengelo’s. */
export function tokensOf(text: string): Token[] {
  return [...text.replaceAll(/(?<=\p{L})['’`´]s(?![\p{L}\p{N}])/gu, '').matchAll(/[\p{L}\p{N}]+/gu)].map(([typed]) => ({text: plain(typed), typed}));
}

/** `staedte` for `Städte`: as it stands in the lists, without the umlaut. */
export const withoutUmlautLetters = (text: string): string => text.replaceAll(/ae|oe|ue/g, (letters) => letters.charAt(0));

/** How many wrong letters are forgiven in a word of this length. */
export const lettersOff = (text: string): number => (text.length < 5 ? 0 : text.length < 9 ? 1 : 2);
