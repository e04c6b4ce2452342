import {expect, test} from 'vitest';
import {feedbackAddress, STATEMENTS, statementPage} from './statements.ts';

const [dutch, german] = STATEMENTS;

test('the Dutch statement has the parts of the Dutch model, in their order', () => {
  const headings = [...statementPage(dutch, undefined).matchAll(/<h([12])[^>]*>([^<]+)</g)].map(([, level, text]) => `${level} ${text}`);
  expect(headings).toEqual([
    '1 Toegankelijkheidsverklaring',
    '2 Nalevingsstatus',
    '2 Wat is getoetst, en hoe',
    '2 Wat nog niet voldoet, of nog niet is getoetst',
    '2 Uitzonderingen',
    '2 Feedback en contact',
    '2 Datum',
  ]);
});

test('the German one says how far it agrees, what does not, where to report and who settles', () => {
  const page = statementPage(german, undefined);
  for (const part of ['teilweise vereinbar', 'Nicht barrierefreie', 'Feedback und Kontakt', 'Schlichtungsverfahren', '28. November 2026'])
    expect(page).toContain(part);
  expect(page).toContain('<html lang="de">');
});

test('each says in a sentence of its own what it is, in its language and as long as search engines show (at most 160 letters)', () => {
  const [nl, de] = STATEMENTS.map((statement) => /<meta name="description" content="([^"]+)">/.exec(statementPage(statement, undefined))?.[1]);
  expect([nl, de]).toEqual([expect.stringContaining('toegankelijk'), expect.stringContaining('barrierefrei')]);
  for (const description of [nl!, de!]) expect(description.length).toBeLessThanOrEqual(160);
});

test('neither has a script, a style or a link that leads nowhere', () => {
  for (const statement of STATEMENTS) {
    const page = statementPage(statement, undefined);
    expect(page).not.toMatch(/<script|<style| style=|\.md"/);
    expect([...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => href).filter((href) => !/^(https:\/\/www\.|\.\/$)/.test(href!))).toEqual([]);
  }
});

test('where to report is what the host says, and nothing but an address', () => {
  expect(statementPage(dutch, feedbackAddress('mailto:info@example.org'))).toContain('<a href="mailto:info@example.org">Meld het hier: info@example.org</a>');
  expect(feedbackAddress('')).toBeUndefined();
  expect(() => feedbackAddress('javascript:alert(1)')).toThrow(
    'FEEDBACK: expected an address as mailto:info@example.org or https://www.example.org/contact, got "javascript:alert(1)".',
  );
});
