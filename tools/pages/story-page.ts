import type {Thing} from '../../src/catalogue/catalogue.ts';
import {formatNumber} from '../../src/i18n/format.ts';
import {type BaseLanguage, textIn} from '../../src/i18n/languages.ts';
import {preview} from '../../src/i18n/texts/preview.ts';
import {textPages} from '../../src/i18n/texts/text-pages.ts';
import {nameOf, sentencesOf} from '../../src/pages/voice.ts';
import {kindLine, markFor} from '../../src/pages/words.ts';
import type {Stop, Story} from '../../src/story/stories.ts';
import {type Content, html, Markup} from './html.ts';
import {type Desk, mark, markDrawings, thingLink} from './parts.ts';
import type {Sheet} from './sheet.ts';
import {pathOf, type Site, upFrom, voiceOf} from './site.ts';
import {sourceList} from './thing-page.ts';

const paragraphs = (text: string): Content => text.split('\n\n').map((part) => html`<p>${part}</p> `);

const storyData = (name: string, language: BaseLanguage, {address, asOf}: Site, path: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline: name,
  inLanguage: language,
  ...(asOf === '' ? {} : {dateModified: asOf}),
  author: {'@type': 'GovernmentOrganization', name: 'Gemeente Hengelo'},
  ...(address === undefined ? {} : {url: `${address}${path}`}),
});

/** The page of a story: what it tells, stop by stop. */
export function storySheet(story: Story, language: BaseLanguage, site: Site): Sheet {
  const words = textPages[language];
  const pathIn = (other: BaseLanguage): string => pathOf({language: other, story: story.id});
  const path = pathIn(language);
  const up = upFrom(path);
  const title = textIn(story.title, language);
  const number = (value: number): string => formatNumber(language, value);
  const text = preview[language].stops(number(story.stops.length), number(story.minutes));
  const picture = site.where.ofRegion(language, words.whereRegion, ({id}) => `${up}${site.files.grounds[id]}`);
  return {
    language,
    path,
    pathIn,
    view: {language, story: story.id},
    title,
    kind: words.story,
    description: text,
    image: `previews/${story.id}-${language}.png`,
    main: html`<article>
      <div class="head">
        <p class="kind"><span>${words.story}</span></p>
        <h1>${title}</h1>
        <p class="lead">${text}</p>
      </div>
      <figure class="where"><div class="picture">${new Markup(picture)}</div></figure>
      <div class="text">
        <section>
          <h2 id="stops">${words.stops}</h2>
          <ol class="stops">
            ${story.stops.map((stop) => html`<li><a class="name" href="${up}${pathOf({language, story: story.id, stop: stop.id})}">${textIn(stop.title, language)}</a> <span class="line">${textIn(stop.text, language)}</span></li> `)}
          </ol>
        </section>
      </div>
    </article>`,
    data: storyData(title, language, site, path),
    json: null,
  };
}

/** The question of a stop with its answer, if it has one. */
const questionPart = ({question}: Stop, language: BaseLanguage): Content =>
  question === undefined
    ? null
    : html`<section class="why">
        <h2 id="asked">${textPages[language].asked}</h2>
        <p><strong>${textIn(question.text, language)}</strong></p>
        ${paragraphs(textIn(question.answer, language))}
      </section> `;

/** What a stop is about, each with its mark and the way to its page. */
const aboutPart = (about: readonly Thing[], desk: Desk, language: BaseLanguage): Content =>
  about.length === 0
    ? null
    : html`<section>
        <h2 id="about">${textPages[language].about}</h2>
        <ul class="rows">
          ${about.map(
            (thing) =>
              html`<li>
                ${mark(markFor(thing, desk.voice), desk)}
                <div>
                  <span class="name">${thingLink(thing.id, nameOf(thing, language), desk)}</span> <span class="line">${kindLine(thing, desk.voice)}</span>
                </div>
              </li>`,
          )}
        </ul>
      </section> `;

/** The page of a stop: its text, what the speaker says, a question with its answer. */
export function stopSheet(story: Story, stop: Stop, language: BaseLanguage, site: Site): Sheet {
  const voice = voiceOf(site, language);
  const words = textPages[language];
  const pathIn = (other: BaseLanguage): string => pathOf({language: other, story: story.id, stop: stop.id});
  const path = pathIn(language);
  const up = upFrom(path);
  const at = story.stops.indexOf(stop);
  const title = textIn(stop.title, language);
  const desk: Desk = {voice, hrefOf: (id) => `${up}${pathOf({language, place: id})}`, marks: new Set()};
  const number = (value: number): string => formatNumber(language, value);
  const picture = site.where.ofStop(stop.view, language, words.where(title), ({id}) => `${up}${site.files.grounds[id]}`);
  const about = [stop.view.place, stop.view.compare].flatMap((id) => (id === undefined ? [] : [site.catalogue.get(id)]));
  const sources = [...new Set([...stop.sources, ...(stop.question?.sources ?? [])])];
  const to = (other: Stop | undefined, word: string, rel: string): Content =>
    other === undefined
      ? null
      : html`<li class="${rel}">
          <a href="${up}${pathOf({language, story: story.id, stop: other.id})}" rel="${rel}"
            ><span class="soft">${word}</span> ${textIn(other.title, language)}</a
          >
        </li>`;
  return {
    language,
    path,
    pathIn,
    view: {language, story: story.id, stop: stop.id},
    title,
    kind: words.stopOf(number(at + 1), number(story.stops.length)),
    description: sentencesOf(textIn(stop.text, language)).slice(0, 2).join(' '),
    image: `previews/${story.id}-${language}.png`,
    main: html`<article>
      <div class="head">
        <p class="kind">
          <a href="${up}${pathOf({language, story: story.id})}">${textIn(story.title, language)}</a>
          <span>${words.stopOf(number(at + 1), number(story.stops.length))}</span>
        </p>
        <h1>${title}</h1>
        <p class="lead">${textIn(stop.text, language)}</p>
      </div>
      <figure class="where"><div class="picture">${new Markup(picture)}</div></figure>
      <div class="text">
        <section>
          <h2 id="told">${words.told}</h2>
          <div class="told">${paragraphs(textIn(stop.notes, language))}</div>
        </section>
        ${questionPart(stop, language)}${aboutPart(about, desk, language)}${sourceList(sources, voice)}
        <nav class="turn" aria-label="${words.stops}">
          <ul>
            ${to(story.stops[at - 1], words.previous, 'prev')}${to(story.stops[at + 1], words.next, 'next')}
          </ul>
        </nav>
      </div>
      ${markDrawings(desk.marks)}
    </article>`,
    data: storyData(title, language, site, path),
    json: null,
  };
}
