/** A word of the question. */
export interface Token {
  /** As it is compared: lower case, without accents. */
  readonly text: string;
  /** As it was typed. */
  readonly typed: string;
}

/** Lower case, without accents; `ß` as the two letters for which it stands. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');

/** Letters and digits together are a word; everything else parts them. An English or Dutch possessive falls away: Hengelo’s. */
export function tokensOf(text: string): Token[] {
  const words = text.match(/[\p{L}\p{N}]+(?:['’`´]s(?![\p{L}\p{N}]))?/gu) ?? [];
  return words.map((word) => {
    const typed = word.replace(/['’`´]s$/, '');
    return {text: plain(typed), typed};
  });
}

/** `staedte` for `Städte`: as it stands in the lists, without the umlaut. */
export const withoutUmlautLetters = (text: string): string => text.replaceAll(/ae|oe|ue/g, (letters) => letters.charAt(0));

/** How many wrong letters are forgiven in a word of this length. */
export const lettersOff = (text: string): number => (text.length < 5 ? 0 : text.length < 9 ? 1 : 2);

/** Which letters stand in a text, one bit each: two spellings with few wrong letters have almost the same. */
export function lettersIn(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) bits |= 1 << letter;
  }
  return bits;
}

/** Whether the letters of two spellings allow at most so many wrong ones; far cheaper than to count them. */
export function mayBeNear(a: number, b: number, most: number): boolean {
  let different = a ^ b;
  let count = 0;
  while (different !== 0) {
    different &= different - 1;
    count++;
  }
  return count <= 2 * most;
}
