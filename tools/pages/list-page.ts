import type {Thing} from '../../src/catalogue/catalogue.ts';
import {collator, formatNumber} from '../../src/i18n/format.ts';
import type {BaseLanguage} from '../../src/i18n/languages.ts';
import {textIn} from '../../src/i18n/languages.ts';
import {aboutIn} from '../../src/i18n/texts/about.ts';
import {preview} from '../../src/i18n/texts/preview.ts';
import {textPages} from '../../src/i18n/texts/text-pages.ts';
import {rowLine} from '../../src/pages/ties.ts';
import {nameOf, type Voice} from '../../src/pages/voice.ts';
import {kindLine, markFor} from '../../src/pages/words.ts';
import {STORIES} from '../../src/story/stories.ts';
import {dataSetOf} from './data.ts';
import {html, Markup} from './html.ts';
import {type Desk, mark, markDrawings, thingLink} from './parts.ts';
import type {Sheet} from './sheet.ts';
import {type ListId, LIST_OF, listPath, LISTS, pathOf, type Site, upFrom, voiceOf} from './site.ts';

interface Group {
  readonly id: string;
  readonly title: string;
  readonly things: readonly Thing[];
}

/** A list of one kind, in groups that a reader knows. */
export function listSheet(list: ListId, language: BaseLanguage, site: Site): Sheet {
  const voice = voiceOf(site, language);
  const things = site.catalogue.things.filter(({type}) => LIST_OF[type] === list).toSorted(byName(voice));
  return listOf(list, language, site, groupsOf(list, things, voice));
}

/** Everything, by its first letter. */
export function alphabetSheet(language: BaseLanguage, site: Site): Sheet {
  const voice = voiceOf(site, language);
  const groups = new Map<string, Thing[]>();
  for (const thing of site.catalogue.things.toSorted(byName(voice))) {
    const letter = initial(nameOf(thing, language));
    groups.set(letter, [...(groups.get(letter) ?? []), thing]);
  }
  const sorted = [...groups].map(([letter, things]) => ({id: `letter-${letter === '0–9' ? 'number' : letter.toLowerCase()}`, title: letter, things}));
  return listOf('a-z', language, site, sorted);
}

/** Without its accents: Ö stands under O. */
function initial(name: string): string {
  const letter = name.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '0–9';
}

const byName = ({language}: Voice): ((a: Thing, b: Thing) => number) => {
  const {compare} = collator(language);
  return (a, b) => compare(nameOf(a, language), nameOf(b, language));
};

function listOf(list: ListId | 'a-z', language: BaseLanguage, site: Site, groups: readonly Group[]): Sheet {
  const voice = voiceOf(site, language);
  const words = textPages[language];
  const path = listPath(language, list);
  const desk: Desk = {voice, hrefOf: (id) => `${upFrom(path)}${pathOf({language, place: id})}`, marks: new Set()};
  const count = groups.reduce((sum, {things}) => sum + things.length, 0);
  const text = words.intros[list](count);
  return {
    language,
    path,
    pathIn: (other) => listPath(other, list),
    view: {language},
    title: words.lists[list],
    kind: words.inText,
    description: `${text} ${words.inTextLead}`,
    image: `previews/kaart-${language}.png`,
    main: html`<div class="list">
      <h1>${words.lists[list]}</h1>
      <p class="lead">${text}</p>
      ${
        groups.length < 2
          ? null
          : html`<ul class="jumps">
              ${groups.map(({id, title}) => html`<li><a href="#${id}">${title}</a></li>`)}
            </ul> `
      }${groups.map(
        ({id, title, things}) =>
          html`<section>
            <h2 id="${id}">${title}${list === 'a-z' ? null : html` <span class="soft">${formatNumber(language, things.length)}</span>`}</h2>
            <ul class="rows">
              ${things.map((thing) => rowOf(thing, list, desk))}
            </ul>
          </section> `,
      )}${markDrawings(desk.marks)}
    </div>`,
    data: dataSetOf(language, site),
    json: null,
  };
}

function rowOf(thing: Thing, list: ListId | 'a-z', desk: Desk): Markup {
  const {voice} = desk;
  const line = list === 'a-z' ? kindLine(thing, voice) : rowLine(thing, voice);
  return html`<li>
    ${mark(markFor(thing, voice), desk)}
    <div><span class="name">${thingLink(thing.id, nameOf(thing, voice.language), desk)}</span> <span class="line">${line}</span></div>
  </li>`;
}

function groupsOf(list: ListId, things: readonly Thing[], voice: Voice): Group[] {
  const {catalogue, language, messages} = voice;
  const words = textPages[language as BaseLanguage];
  const group = (id: string, title: string, keep: (thing: Thing) => boolean): Group => ({id, title, things: things.filter(keep)});
  const grouped = <K extends string>(keys: readonly K[], keyOf: (thing: Thing) => K, title: (key: K) => string): Group[] =>
    keys.map((key) => group(key, title(key), (thing) => keyOf(thing) === key));
  const kept = (groups: Group[]): Group[] => groups.filter((one) => one.things.length > 0);
  switch (list) {
    case 'places': {
      const where = (thing: Thing): 'twente' | 'netherlands' | 'germany' | 'abroad' => {
        if (thing.type !== 'place' || (thing.euregio === undefined && !thing.inTwente)) return 'abroad';
        return thing.inTwente ? 'twente' : thing.country === 'NL' ? 'netherlands' : 'germany';
      };
      return kept(grouped(['twente', 'netherlands', 'germany', 'abroad'], where, (key) => words.groups[key]));
    }
    case 'projects': {
      const theme = (thing: Thing): string => (thing.type === 'project' ? thing.theme : '');
      const themes = Object.keys(messages.details.themes) as (keyof typeof messages.details.themes)[];
      return kept(
        grouped(
          themes,
          (thing) => theme(thing) as (typeof themes)[number],
          (key) => messages.details.themes[key],
        ),
      );
    }
    case 'partnerships': {
      const owner = (thing: Thing): string => (thing.type === 'partnership' ? thing.from : '');
      const owners = [...new Set(things.map(owner))].toSorted((a, b) =>
        collator(language).compare(nameOf(catalogue.get(a), language), nameOf(catalogue.get(b), language)),
      );
      return kept(grouped(owners, owner, (id) => words.groups.owner(nameOf(catalogue.get(id), language))));
    }
    case 'networks':
    case 'landmarks': {
      const kinds = [...new Set(things.map((thing) => kindLine(thing, voice)))];
      return kept(kinds.map((kind, at) => group(`kind-${at + 1}`, kind, (thing) => kindLine(thing, voice) === kind)));
    }
  }
}

/** The first page of a language: what the map is, its stories, its lists. */
export function startSheet(language: BaseLanguage, site: Site): Sheet {
  const {messages} = voiceOf(site, language);
  const {app} = messages;
  const about = aboutIn(language);
  const words = textPages[language];
  const path = pathOf({language});
  const up = upFrom(path);
  const number = (value: number): string => formatNumber(language, value);
  const picture = site.where.ofRegion(language, words.whereRegion, ({id}) => `${up}${site.files.grounds[id]}`);
  const counts = new Map(LISTS.map((list) => [list, site.catalogue.things.filter(({type}) => LIST_OF[type] === list).length]));
  return {
    language,
    path,
    pathIn: (other) => pathOf({language: other}),
    view: {language},
    title: app.title,
    kind: words.inText,
    description: `${app.explanation} ${words.inTextLead}`,
    image: `previews/kaart-${language}.png`,
    main: html`<article>
      <div class="head">
        <h1>${app.title}</h1>
        <p class="lead">${about.is}</p>
      </div>
      <figure class="where"><div class="picture">${new Markup(picture)}</div></figure>
      <div class="text">
        <section>
          <h2 id="stories">${words.stories}</h2>
          <ul class="cards">
            ${STORIES.map((story) => html`<li><a class="name" href="${up}${pathOf({language, story: story.id})}">${textIn(story.title, language)}</a> <span class="line">${preview[language].stops(number(story.stops.length), number(story.minutes))}</span></li>`)}
          </ul>
        </section>
        <section>
          <h2 id="lists">${words.inText}</h2>
          <p>${words.inTextLead}</p>
          <ul class="cards">
            ${LISTS.map((list) => html`<li><a class="name" href="${up}${listPath(language, list)}">${words.lists[list]}</a> <span class="line">${words.intros[list](counts.get(list) ?? 0)}</span></li>`)}
            <li>
              <a class="name" href="${up}${listPath(language, 'a-z')}">${words.lists['a-z']}</a>
              <span class="line">${words.intros['a-z'](site.catalogue.things.length)}</span>
            </li>
          </ul>
        </section>
        <section>
          <h2 id="limits">${about.isNotTitle}</h2>
          <ul class="items">
            ${about.isNot.map((text) => html`<li>${text}</li>`)}
          </ul>
        </section>
      </div>
    </article>`,
    data: dataSetOf(language, site),
    json: null,
  };
}
