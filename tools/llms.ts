import type {PublicElement} from '../src/showroom/description.ts';

const line = ({name, description}: {readonly name: string; readonly description: string}): string =>
  `- \`${name}\`${description === '' ? '' : `: ${description.replaceAll(/\s+/g, ' ').trim()}`}`;
const list = (title: string, entries: PublicElement['events']): string[] => (entries.length === 0 ? [] : ['', `### ${title}`, '', ...entries.map(line)]);

/** What an assistant has to know to put the map into somebody's page (the form of llmstxt.org): short, complete, and from the same manifest as everything else. */
export function llmsText(elements: readonly PublicElement[]): string {
  return `${[
    '# EUREGIO map',
    '',
    '> Web components: a map of how Hengelo and Twente work across the Dutch–German border, with list, search, details, figures and stories. Dutch, German, English, plain Dutch.',
    '',
    'A plain page needs one script beside the published map and one tag. `euregio-map.js` defines `<euregio-app>` (everything) and `<euregio-map>` (the map alone);',
    '`euregio-parts.js` defines the parts, without the map. Both names never change. Replace `https://kaart.example.org/` by the address of the published map.',
    '',
    '```html',
    '<script type="module" src="https://kaart.example.org/euregio-map.js"></script>',
    '<euregio-app place="unlock" lang="de"></euregio-app>',
    '```',
    '',
    '```html',
    '<script type="module" src="https://kaart.example.org/euregio-parts.js"></script>',
    '<euregio-list topics="networks" lang="nl"></euregio-list>',
    '```',
    '',
    'Without scripts: `<iframe src="https://kaart.example.org/?place=unlock&embed=1" title="Hengelo over de grens" width="100%" height="500" loading="lazy" allow="fullscreen"></iframe>`.',
    "With a bundler: `import 'euregio-map'` for both, `import 'euregio-map/euregio-list'` for one part.",
    'Rules: events bubble and carry the complete new value; an unknown id counts as not given; set `block-size` on the element; nothing is requested from third parties; no inline style or script is needed.',
    'Do not: style inside the shadow root but by the parts and custom properties below, listen for events that are not named here, or scrape the map.',
    '',
    '## More',
    '',
    '- [Examples](voorbeelden.html): every element alive, with its code',
    '- [The map as text, in Dutch](nl/): a page for each thing, with sources',
    '- [The map as text, in German](de/): a page for each thing, with sources',
    '- [The map as text, in English](en/): a page for each thing, with sources',
    '- [The data](geo/dcat.jsonld): every file with its licence, by DCAT-AP',
    ...elements.flatMap(({tag, description, attributes, events, slots, parts, styles}) => [
      '',
      // Bare, Markdown would take it for HTML and show an empty heading.
      `## \`<${tag}>\``,
      '',
      description.replaceAll(/\s+/g, ' ').trim(),
      ...list('Attributes', attributes),
      ...list('Events', events),
      ...list('Slots', slots),
      ...list('Parts', parts),
      ...list('Custom properties', styles),
    ]),
  ].join('\n')}\n`;
}
