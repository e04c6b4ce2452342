import {expect, test} from 'vitest';
import {markLanguage} from './mark-language.ts';

/** As much of an element as there is without a browser. */
function child(lang?: string) {
  const attributes = new Map(lang === undefined ? [] : [['lang', lang]]);
  return {
    getAttribute: (name: string) => attributes.get(name) ?? null,
    setAttribute: (name: string, value: string) => void attributes.set(name, value),
    hasAttribute: (name: string) => attributes.has(name),
  };
}

test('what is shown says its language, and says another when the reader takes another; what says one itself keeps it', () => {
  const [panel, late] = [child(), child()];
  const second = child('de-DE');
  const said = (...children: ReturnType<typeof child>[]) => children.map((one) => one.getAttribute('lang'));
  markLanguage({children: [panel, second]}, 'nl');
  expect(said(panel, second)).toEqual(['nl-NL', 'de-DE']);
  markLanguage({children: [panel, second, late]}, 'en');
  expect(said(panel, second, late)).toEqual(['en-GB', 'de-DE', 'en-GB']);
  // Plain Dutch is Dutch.
  markLanguage({children: [panel]}, 'nl-b1');
  expect(said(panel)).toEqual(['nl-NL']);
});
