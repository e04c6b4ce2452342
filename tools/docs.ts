import {readFileSync} from 'node:fs';

/** A code block of a page of documentation. */
export interface CodeBlock {
  readonly page: string;
  /** Line of the page where it begins, from 1. */
  readonly line: number;
  /** What stands after the fence; empty where nothing does. */
  readonly kind: string;
  readonly text: string;
}

/** All code blocks of a page, in their order. @param page - path from the root of the project */
export function codeBlocks(page: string): CodeBlock[] {
  const text = readFileSync(new URL(`../${page}`, import.meta.url), 'utf8');
  return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map((match) => ({
    page,
    line: text.slice(0, match.index).split('\n').length,
    kind: match[1] ?? '',
    text: match[2] ?? '',
  }));
}

/** The pages whose every block is run by a test. */
export const RUN_PAGES = ['README.md', 'docs/embedding.md', 'docs/embedding-iframe.md'] as const;
