/** Whose words a source is, short enough for a sentence: “Regio Twente – Commissie Grens (zetels)” is “Regio Twente”. */
export const shortTitle = (title: string): string => title.split(/ [–-] |, |: | \(/)[0] ?? title;
