/**
 * Importing it makes sure that all texts are there in every language. They are, from the start, everywhere but on the published site: its first view brings Dutch texts alone, and the
 * build puts the others into a file each (`tools/split-languages.ts`).
 */
import './others/de.ts';
import './others/en.ts';
