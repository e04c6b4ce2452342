import {type Language, languageTag} from './languages.ts';

/** What it needs of an element. */
type Marked = Pick<Element, 'getAttribute' | 'setAttribute' | 'hasAttribute'>;

/** Those whose `lang` is ours, and changes with the language. */
const ours = new WeakSet<Marked>();

/**
 * Says in which language the content of a shadow root is. In somebody else’s page it would else have the language of that page, and a screen reader would say Dutch with a
 * German voice (WCAG 3.1.2). Children that say it themselves keep what they say.
 */
export function markLanguage(root: {readonly children: Iterable<Marked>}, language: Language): void {
  const tag = languageTag(language);
  for (const child of root.children) {
    if (child.hasAttribute('lang') && !ours.has(child)) continue;
    ours.add(child);
    if (child.getAttribute('lang') !== tag) child.setAttribute('lang', tag);
  }
}
