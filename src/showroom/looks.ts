import {html, render, type TemplateResult} from 'lit';
import type {BaseLanguage} from '../i18n/languages.ts';
import type {showroom} from '../i18n/texts/showroom.ts';
import {faintSentence} from '../catalogue/contrast.ts';
import {faintPairsOn} from '../elements/shared/own-colours.ts';

type Texts = (typeof showroom)['nl'];
type Look = keyof Texts['styles'];

const OWN = {paper: '--euregio-color-paper', ink: '--euregio-color-ink'} as const;

/** The map in the house styles of others, and whether it can be read. The styles themselves are in `looks.css`, as a page would have them. */
export class Looks {
  private look: Look = 'hengelo';
  private own: {paper: string; ink: string} | null = null;
  private root: HTMLElement | null = null;
  private sentences: readonly string[] = [];
  private css = '';

  private readonly texts: Texts;
  private readonly language: BaseLanguage;

  constructor(texts: Texts, language: BaseLanguage) {
    this.texts = texts;
    this.language = language;
  }

  into(root: HTMLElement): void {
    this.root = root;
    this.css = cssOf(this.look);
    this.draw();
    void customElements.whenDefined('euregio-app').then(() => this.judge());
  }

  private choose(look: Look): void {
    this.look = look;
    this.own = null;
    this.css = cssOf(look);
    this.draw();
    this.judge();
  }

  private set(name: keyof typeof OWN, value: string): void {
    const style = getComputedStyle(this.shown);
    const now = {paper: style.getPropertyValue(OWN.paper).trim(), ink: style.getPropertyValue(OWN.ink).trim()};
    this.own = {...now, ...this.own, [name]: value};
    this.css = `euregio-app {\n${Object.entries(OWN)
      .map(([key, property]) => `  ${property}: ${this.own?.[key as keyof typeof OWN]};`)
      .join('\n')}\n}`;
    this.draw();
    this.judge();
  }

  private get shown(): HTMLElement {
    return this.root?.querySelector('euregio-app') as HTMLElement;
  }

  private judge(): void {
    const {shown, own} = this;
    for (const [key, property] of Object.entries(OWN)) {
      if (own) shown.style.setProperty(property, own[key as keyof typeof OWN]);
      else shown.style.removeProperty(property);
    }
    this.sentences = faintPairsOn(shown).map(faintSentence);
    this.draw();
  }

  private draw(): void {
    if (!this.root) return;
    const {texts, language, look, own} = this;
    render(
      html`
        <div class="choices" role="group" aria-label=${texts.looks}>
          ${(Object.keys(texts.styles) as Look[]).map(
            (one) =>
              html`<button type="button" aria-pressed=${one === look && own === null ? 'true' : 'false'} @click=${() => this.choose(one)}>
                ${texts.styles[one]}
              </button>`,
          )}
          ${this.renderColour('ink')} ${this.renderColour('paper')}
        </div>
        <div class="look" data-look=${look}>
          <euregio-app embed lang=${language} scheme="light" place="hengelo-emsdetten"></euregio-app>
        </div>
        <p class="verdict" role="status" ?data-faint=${this.sentences.length > 0}>
          ${this.sentences.length === 0 ? texts.readable : html`${texts.faint} <span lang="en">${this.sentences.join(' ')}</span>`}
        </p>
        <pre tabindex="0" aria-label="CSS"><code>${this.css}</code></pre>
      `,
      this.root,
    );
  }

  private renderColour(name: keyof typeof OWN): TemplateResult {
    const value = this.own?.[name] ?? (name === 'ink' ? '#16222a' : '#ffffff');
    return html`<label class="colour"
      ><input type="color" .value=${value} @change=${(event: Event) => this.set(name, (event.target as HTMLInputElement).value)} /> ${this.texts[name]}</label
    >`;
  }
}

/** The rules of a look as the style sheet of this page has them: what is shown is what holds. */
function cssOf(look: Look): string {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule);
  return rules
    .filter(({selectorText}) => selectorText.startsWith(`[data-look="${look}"]`))
    .map(({selectorText, style}) => {
      const lines = style.cssText.split('; ').map((line) => `  ${line.replace(/;?$/, ';')}`);
      return `${selectorText.replace(/^\[[^\]]+\]\s*/, '').trim() || ':root'} {\n${lines.join('\n')}\n}`;
    })
    .join('\n\n');
}
