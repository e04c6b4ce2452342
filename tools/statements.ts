import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {marked} from 'marked';
import type {Plugin} from 'vite';

const DOCS = join(import.meta.dirname, '..', 'docs');

/** The statements on accessibility, and under which address each is published beside the map. The app links to them. */
export const STATEMENTS = [
  {
    file: 'toegankelijkheidsverklaring.md',
    path: 'toegankelijkheid.html',
    lang: 'nl',
    description: 'Hoe toegankelijk is de kaart Hengelo over de grens? Wat is getoetst, wat werkt nog niet, en waar kunt u iets melden?',
    contact: 'Meld het hier',
    back: 'Naar de kaart',
  },
  {
    file: 'barrierefreiheit.md',
    path: 'barrierefreiheit.html',
    lang: 'de',
    description: 'Wie barrierefrei ist die Karte „Hengelo über die Grenze“? Was geprüft wurde, was noch nicht geht und wo Sie etwas melden können.',
    contact: 'Hier melden',
    back: 'Zur Karte',
  },
] as const;

/**
 * Where readers report what does not work for them, from the environment variable `FEEDBACK` (`mailto:info@example.org`, `https://www.example.org/contact`).
 *
 * @throws Error when `FEEDBACK` is no such address
 */
export function feedbackAddress(value = process.env['FEEDBACK']): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (!URL.canParse(value) || !/^(https?|mailto):$/.test(new URL(value).protocol))
    throw new Error(`FEEDBACK: expected an address as mailto:info@example.org or https://www.example.org/contact, got "${value}".`);
  return new URL(value).href;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A statement as a page of its own, without scripts or styles: it must be read everywhere. */
export function statementPage({file, lang, description, contact, back}: (typeof STATEMENTS)[number], feedback: string | undefined): string {
  const text = readFileSync(join(DOCS, file), 'utf8');
  const title = /^# (.+)$/m.exec(text)?.[1] ?? '';
  // Links to other pages of the documentation lead nowhere in a published map.
  const body = marked.parse(text.replaceAll(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1'), {async: false});
  const report = feedback === undefined ? '' : `<p><a href="${escaped(feedback)}">${contact}: ${escaped(feedback.replace(/^mailto:/, ''))}</a></p>\n`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Hengelo</title>
<meta name="description" content="${escaped(description)}">
</head>
<body>
<main>
${body}${report}<p><a href="./">${back}</a></p>
</main>
</body>
</html>
`;
}

/** Vite plugin: publishes the statements, and tells the app where readers report. */
export function publishStatements(feedback: string | undefined): Plugin {
  return {
    name: 'statements',
    transformIndexHtml: (html) =>
      feedback === undefined ? html : html.replace('<euregio-app routed>', `<euregio-app routed feedback="${escaped(feedback)}">`),
    generateBundle() {
      for (const statement of STATEMENTS) this.emitFile({type: 'asset', fileName: statement.path, source: statementPage(statement, feedback)});
    },
  };
}
