import type {Thing} from '../../src/catalogue/catalogue.ts';
import {formatDate} from '../../src/i18n/format.ts';
import type {BaseLanguage} from '../../src/i18n/languages.ts';
import {textPages} from '../../src/i18n/texts/text-pages.ts';
import {keyFacts} from '../../src/pages/facts.ts';
import type {Page} from '../../src/pages/page.ts';
import {pageOf} from '../../src/pages/page-of.ts';
import {statementsOf} from '../../src/pages/statements.ts';
import {sentencesOf, sourceName, type Voice} from '../../src/pages/voice.ts';
import {html, Markup} from './html.ts';
import {dataOf, jsonOf} from './data.ts';
import {blockText, inTongues, mark, markDrawings, type Desk} from './parts.ts';
import type {Sheet} from './sheet.ts';
import {pathOf, type Site, upFrom, voiceOf} from './site.ts';

/** Search engines and messengers show about so many letters. */
const DESCRIPTION_LETTERS = 200;

/** The page of a thing. */
export function thingSheet(thing: Thing, language: BaseLanguage, site: Site): Sheet {
  const voice = voiceOf(site, language);
  const page = pageOf(thing, voice);
  const pathIn = (other: BaseLanguage): string => pathOf({language: other, place: thing.id});
  const path = pathIn(language);
  return {
    language,
    path,
    pathIn,
    view: {language, place: thing.id},
    title: page.name,
    kind: page.kind,
    description: descriptionOf(page, thing, voice),
    image: `previews/kaart-${language}.png`,
    main: mainOf(page, thing, site, voice, path),
    data: dataOf(thing, page, language, site),
    json: () => jsonOf(thing, page, language, site),
  };
}

/** The first sentences; what there is no text about is told by its kind and key facts. */
function descriptionOf(page: Page, thing: Thing, voice: Voice): string {
  const facts = keyFacts(thing, voice).map(({term, value, year}) => `${term}: ${value}${year === undefined ? '' : ` (${year})`}`);
  const all = page.lead === null ? [[page.kind, page.position].filter(Boolean).join(', '), ...facts].map((text) => `${text}.`) : sentencesOf(page.lead);
  let text = all[0] ?? page.kind;
  for (const sentence of all.slice(1)) if (`${text} ${sentence}`.length <= DESCRIPTION_LETTERS) text += ` ${sentence}`;
  return text;
}

function mainOf(page: Page, thing: Thing, site: Site, voice: Voice, path: string): Markup {
  const up = upFrom(path);
  const language = voice.language as BaseLanguage;
  const words = textPages[language];
  const desk: Desk = {voice, hrefOf: (id) => `${up}${pathOf({language, place: id})}`, marks: new Set()};
  const picture = site.where.ofThing(
    thing,
    language,
    words.where([page.name, page.position].filter(Boolean).join(', ')),
    ({id}) => `${up}${site.files.grounds[id]}`,
  );
  const blocks = page.blocks.map((block) => blockText(block, desk));
  return html`<article>
    <div class="head">
      <p class="kind">${mark(page.mark, desk)}<span>${page.kind}</span></p>
      <h1>${page.name}</h1>
      ${page.fullName === null ? null : html`<p class="full">${page.fullName}</p> `}${page.lead === null ? null : html`<p class="lead">${page.lead}</p> `}
    </div>
    <figure class="where">
      <div class="picture">${new Markup(picture)}</div>
      ${page.position === '' ? null : html`<figcaption>${capital(page.position)}</figcaption>`}
    </figure>
    <div class="text">
      ${page.why === null ? null : blockText(page.why, desk)}${blocks}${sourcesOf(page, voice)}${page.website === null ? null : html`<p class="website">${thing.type === 'project' ? words.moreAbout : words.website}: <a href="${page.website}">${shortAddress(page.website)}</a></p> `}
    </div>
    ${markDrawings(desk.marks)}
  </article>`;
}

/** With a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const shortAddress = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

/** Every source that the page names, once, with the day of what was read. */
function sourcesOf(page: Page, voice: Voice): Markup | null {
  return sourceList([...new Set(statementsOf(page, voice).flatMap(({sources}) => sources))], voice);
}

/** The sources of a page, each once; `null`: it has none. */
export function sourceList(ids: readonly string[], {catalogue, language}: Voice): Markup | null {
  const words = textPages[language as BaseLanguage];
  if (ids.length === 0) return null;
  const items = ids.map((id) => {
    const source = catalogue.source(id);
    const name = inTongues(sourceName(source), [id], {catalogue, language});
    return html`<li>
      ${source.url === null ? name : html`<a href="${source.url}">${name}</a>`}
      <span class="soft"
        >${source.asOf === null ? words.dateUnknown : formatDate(language, source.asOf)}${source.url === null ? `, ${words.notOnline}` : null}</span
      >
    </li> `;
  });
  return html`<section class="sources">
    <h2 id="sources">${words.sources}</h2>
    <ol>
      ${items}
    </ol>
  </section> `;
}
