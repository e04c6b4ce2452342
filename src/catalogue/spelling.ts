/**
 * Lower case, accents off, a blank for a hyphen or dash, one character for one: `Münster` and `munster`, `Palo Alto` and `Palo-Alto` are the same, and a match keeps
 * its place in the text.
 */
export const fold = (text: string): string => {
  const blanks = text.replaceAll(DASH, ' ');
  const lower = blanks.toLowerCase();
  return PLAIN.test(lower) ? lower : Array.from(blanks, foldLetter).join('');
};

/** What somebody types, folded: some keyboards and most copied file names write `ü` as two characters. */
export const foldQuery = (text: string): string => fold(text.normalize('NFC')).trim();

/** Hyphen, its variants in Unicode, en dash and em dash: nobody types them as they are written. */
const DASH = /[-\u2010-\u2015\u2212]/g;

/** Nothing in it has an accent: most names, so that a large catalogue is indexed in a moment. */
const PLAIN = /^[\u0020-\u007e]*$/;

/** Letters that are no letter with an accent to Unicode. */
const BARE: Readonly<Partial<Record<string, string>>> = {ß: 's', ø: 'o', ł: 'l'};

/** As long as it was: a Turkish İ is two characters in lower case, and a picture (😀) is two that belong together. */
const foldLetter = (letter: string): string => {
  const lower = letter.toLowerCase();
  return BARE[lower] ?? lower.normalize('NFD').slice(0, letter.length);
};

/**
 * Spellings that people use beside a name: German without umlauts (`Muenster`), a Dutch `ij` as `y` (`Nyverdal`), a saint in short (`St. Isidorushoeve`). Extra
 * spellings, so that the usual one keeps one character for one.
 */
export const otherSpellings = (text: string): string[] => [
  ...(/[äöüÄÖÜß]/.test(text) ? [transcribed(text)] : []),
  ...(/ij/i.test(text) ? [text.replaceAll('ij', 'y').replaceAll('IJ', 'Y'), text.replaceAll('IJ', 'Y')] : []),
  ...(SAINT.test(text) ? [text.replace(SAINT, 'St. '), text.replace(SAINT, 'St ')] : []),
];

const SAINT = /\bSint[ -]/;

const transcribed = (text: string): string =>
  text
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('Ä', 'Ae')
    .replaceAll('Ö', 'Oe')
    .replaceAll('Ü', 'Ue')
    .replaceAll('ß', 'ss');

/** How many letters are wrong, missing, too many or swapped between two spellings; `most + 1` as soon as it is more than that. */
export const edits = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let value = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      // Two letters swapped count once.
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (before[j - 2] ?? 0) + 1);
      next.push(value);
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
};
