import {html, render, type TemplateResult} from 'lit';
import {showroom} from '../i18n/texts/showroom.ts';
import {partIn} from '../i18n/texts.ts';
import {type BaseLanguage, baseLanguage, languageOf} from '../i18n/languages.ts';
import '../package/site.ts';
import '../package/parts.ts';
import {Looks} from './looks.ts';
import {renderSizes} from './sizes.ts';
import {Workbench} from './workbench.ts';

const LANGUAGES: readonly BaseLanguage[] = ['nl', 'de', 'en'];
const PAGES = ['raad-unlock', 'emsdetten', 'school', 'netwerken', 'artikel', 'hal'] as const;

const asked = new URLSearchParams(location.search).get('lang');
const language = baseLanguage(languageOf(asked ?? '') ?? 'nl');
const texts = partIn(showroom, language);
document.documentElement.lang = language;
document.title = `${texts.title} – EUREGIO`;

const published = new URL('./', location.href).href;
const workbench = new Workbench(texts, language, published);
const looks = new Looks(texts, language);

/** A little drawing of each page: where its text is, and where the map. */
const sketches: Readonly<Record<(typeof PAGES)[number], TemplateResult>> = {
  'raad-unlock': html`<i class="bar"></i><i class="line w6"></i><i class="line w8"></i><i class="map tall"></i>`,
  emsdetten: html`<i class="bar green"></i><i class="map"></i><i class="line w8"></i><i class="line w6"></i><i class="line w7"></i>`,
  school: html`<i class="line w6 big"></i><i class="figure"></i><i class="line w8"></i><i class="note"></i>`,
  netwerken: html`<i class="line w6 big"></i><i class="row"></i><i class="row"></i><i class="row"></i><i class="row"></i>`,
  artikel: html`<i class="line w8"></i><i class="map low"></i><i class="line w8"></i><i class="map low"></i><i class="line w6"></i><i class="map low"></i>`,
  hal: html`<i class="screen"></i>`,
};

render(
  html`
    <header class="top">
      <a class="home" href=${`./${language === 'nl' ? '' : `?lang=${language}`}`}><euregio-logo></euregio-logo>${texts.back}</a>
      <nav class="languages" aria-label=${texts.language}>
        ${LANGUAGES.map((one) => html`<a href=${`?lang=${one}`} lang=${one} hreflang=${one} aria-current=${one === language ? 'true' : 'false'}>${one.toUpperCase()}</a>`)}
      </nav>
    </header>
    <main>
      <div class="intro">
        <h1>${texts.title}</h1>
        <p class="lead">${texts.lead}</p>
        <nav aria-label=${texts.contents} class="contents">
          ${(['pages', 'workbench', 'looks', 'boxes', 'sizes'] as const).map((id) => html`<a href=${`#${id}`}>${texts[id]}</a>`)}
        </nav>
      </div>
      <section id="pages" aria-labelledby="pages-title">
        <h2 id="pages-title">${texts.pages}</h2>
        <p>${texts.pagesLead}</p>
        <ul class="cards">
          ${PAGES.map((page) => {
            const [title, text] = texts.page[page];
            return html`<li>
              <div class="sketch" aria-hidden="true">${sketches[page]}</div>
              <h3><a href=${`./voorbeelden/${page}.html`}>${title}</a></h3>
              <p>${text}</p>
            </li>`;
          })}
        </ul>
      </section>
      <section id="workbench" aria-labelledby="workbench-title">
        <h2 id="workbench-title">${texts.workbench}</h2>
        <p>${texts.workbenchLead}</p>
        <div class="workbench"></div>
      </section>
      <section id="looks" aria-labelledby="looks-title">
        <h2 id="looks-title">${texts.looks}</h2>
        <p>${texts.looksLead}</p>
        <div class="looks"></div>
      </section>
      <section id="boxes" aria-labelledby="boxes-title">
        <h2 id="boxes-title">${texts.boxes}</h2>
        <p>${texts.boxesLead} <a href="./voorbeelden/vakken.html">${texts.boxesLink}</a></p>
      </section>
      <section id="sizes" aria-labelledby="sizes-title">
        <h2 id="sizes-title">${texts.sizes}</h2>
        <p>${texts.sizesLead}</p>
        ${renderSizes(texts, language)}
      </section>
    </main>
  `,
  document.querySelector<HTMLElement>('#showroom') as HTMLElement,
);
workbench.into(document.querySelector<HTMLElement>('.workbench') as HTMLElement);
looks.into(document.querySelector<HTMLElement>('.looks') as HTMLElement);
