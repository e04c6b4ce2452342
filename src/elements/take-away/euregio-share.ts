import {shareIn} from '../../i18n/texts/share.ts';
import {html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {TOPIC_IDS, type TopicId} from '../../catalogue/topics.ts';
import {formatNumber} from '../../i18n/format.ts';
import {LANGUAGES, type Language, languageTag} from '../../i18n/languages.ts';
import {choices} from '../shared/choices.ts';
import {closeBeside} from '../shared/close-beside.ts';
import {copyLink} from '../shared/copy-link.ts';
import {dialogStyles} from '../shared/dialog-styles.ts';
import '../shared/euregio-qr.ts';
import {icon} from '../shared/icons.ts';
import {shareStyles} from './euregio-share.styles.ts';
import {saveFile} from './save-file.ts';
import {
  type DownloadChoice,
  type EmbedChoice,
  fits,
  FORMATS,
  IMAGE_PARTS,
  type ImageChoice,
  KINDS,
  LEAST_PX,
  MOST_PX,
  type SavedFile,
  SCALES,
  SCOPES,
  type ShareLinks,
} from './share-choices.ts';
import {oneOf, sizeField, topicBoxes} from './share-fields.ts';
import {controls} from '../shared/tokens.ts';
import {ViewElement} from '../shared/view-element.ts';

/**
 * A dialog to take the view away: link, QR code, citation, picture, data, code for another website. What it hands out is made by functions that it is given, and
 * only while it is open. `show()` opens it and moves the focus to its heading; closing gives the focus back to what had it.
 */
@customElement('euregio-share')
export class EuregioShare extends ViewElement {
  static override styles = [controls, choices, dialogStyles, shareStyles];

  @property({attribute: false}) links: ShareLinks = {link: '', written: ''};

  /** Name of what is looked at, in the reader’s language; empty: the whole map. */
  @property({attribute: false}) viewName = '';

  /** Topics that are on: what the code for another website begins with. */
  @property({attribute: false}) topics: readonly TopicId[] = TOPIC_IDS;

  /** How many things a download has. */
  @property({attribute: false}) counts: {readonly view: number; readonly all: number} = {view: 0, all: 0};

  @property({attribute: false}) makeCitation: () => string = () => '';

  @property({attribute: false}) makeDownload: ((choice: DownloadChoice) => SavedFile) | null = null;

  /** The map as a picture; `null`: there is no map to draw. */
  @property({attribute: false}) makeImage: ((choice: ImageChoice) => Promise<{readonly name: string; readonly blob: Blob}>) | null = null;

  /** What the picture shows, in words: for the page where it will stand. */
  @property({attribute: false}) imageAlt = '';

  /** CSS pixels of the map, for the sizes that are offered. */
  @property({attribute: false}) imageSize: {readonly width: number; readonly height: number} = {width: 0, height: 0};

  /** `null`: no code is offered, as inside somebody else’s page. */
  @property({attribute: false}) makeEmbedCode: ((choice: EmbedChoice) => string) | null = null;

  @state() private open = false;
  @state() private file: DownloadChoice = {format: 'csv', scope: 'view', bom: true};
  @state() private embed: EmbedChoice = {kind: 'iframe', language: 'nl', topics: TOPIC_IDS, widthPx: null, heightPx: 500};
  @state() private image: ImageChoice = {scale: 2, title: true, legend: true, attribution: true};
  /** A picture is being drawn: with software graphics that takes some seconds. */
  @state() private drawing = false;
  /** What was said last, and in which section. */
  @state() private said: {readonly section: string; readonly text: string} = {section: '', text: ''};

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  /** The width to go back to when “as wide as the page” is switched off. */
  private lastWidthPx = 800;

  /** Opens the dialog; the focus goes to its heading, and back where it was when it closes. */
  async show(): Promise<void> {
    this.open = true;
    this.said = {section: '', text: ''};
    this.embed = {...this.embed, language: this.language, topics: this.topics};
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The language can change while the dialog is open; what was said is then in the wrong one.
    if (changed.has('language')) this.said = {section: '', text: ''};
  }

  override render() {
    const {app} = this.messages;
    const share = shareIn(this.language);
    return html`<dialog aria-labelledby="title" @click=${closeBeside} @close=${this.onClose}>
      ${
        this.open
          ? html`<header>
                <h2 id="title" tabindex="-1">${share.title}</h2>
                <button class="plain close" aria-label=${app.close} @click=${() => this.dialog.close()}>${icon('x')}</button>
              </header>
              <p>${share.view(this.viewName || share.wholeMap)}</p>
              ${this.renderLink()} ${this.renderCitation()} ${this.makeImage ? this.renderImage() : nothing} ${this.makeDownload ? this.renderData() : nothing}
              ${this.makeEmbedCode ? this.renderEmbed(this.makeEmbedCode) : nothing}`
          : nothing
      }
    </dialog>`;
  }

  private renderLink() {
    const share = shareIn(this.language);
    const {link, text, written} = this.links;
    if (link === '')
      return html`<section aria-labelledby="link-title">
        <h3 id="link-title">${share.link}</h3>
        <p>${this.messages.controls.noAddress}</p>
      </section>`;
    // Asked at every opening: in a frame the sheet may be forbidden.
    const sheet = typeof navigator.share === 'function' && (navigator.canShare?.({url: link}) ?? true);
    return html`<section aria-labelledby="link-title">
      <h3 id="link-title">${share.link}</h3>
      <p>${text ? share.textExplanation : share.linkExplanation}</p>
      <input id="link" type="url" readonly aria-label=${share.linkField} .value=${text || link} @focus=${this.onFieldFocus} />
      <div class="actions">
        <button class="button primary" @click=${() => this.copy('link')}>${icon('link')} ${share.copyLink}</button>
        ${text ? html`<button class="button map-link" @click=${() => this.copyText('link', link)}>${share.copyMapLink}</button>` : nothing}
        ${sheet ? html`<button class="button send" @click=${this.send}>${icon('share-2')} ${share.send}</button>` : nothing} ${this.renderStatus('link')}
      </div>
      <euregio-qr .address=${link} .written=${written} .label=${share.qrLabel}>
        <p>${share.scan}</p>
        ${written ? html`<p class="hint">${share.typeAddress}</p>` : nothing}
      </euregio-qr>
    </section>`;
  }

  private renderCitation() {
    const share = shareIn(this.language);
    return html`<section aria-labelledby="citation-title">
      <h3 id="citation-title">${share.citation}</h3>
      <p>${share.citationExplanation}</p>
      <textarea id="citation" readonly rows="4" aria-label=${share.citationField} .value=${this.makeCitation()} @focus=${this.onFieldFocus}></textarea>
      <div class="actions"><button class="button" @click=${() => this.copy('citation')}>${share.copyCitation}</button>${this.renderStatus('citation')}</div>
    </section>`;
  }

  private renderImage() {
    const share = shareIn(this.language);
    const {scale} = this.image;
    const {width, height} = this.imageSize;
    const px = (value: number): string => formatNumber(this.language, Math.round(value));
    return html`<section aria-labelledby="image-title">
      <h3 id="image-title">${share.image}</h3>
      <p>${share.imageExplanation}</p>
      <fieldset class="column">
        <legend>${share.imageSize}</legend>
        ${oneOf(
          'scale',
          SCALES,
          scale,
          (value) => share.imageSizes[value](px(width * value), px(height * value)),
          (value) => (this.image = {...this.image, scale: value}),
        )}
      </fieldset>
      <fieldset>
        <legend>${share.imageWith}</legend>
        ${IMAGE_PARTS.map(
          (part) =>
            html`<label
              ><input
                type="checkbox"
                name="part"
                value=${part}
                .checked=${this.image[part]}
                @change=${() => (this.image = {...this.image, [part]: !this.image[part]})}
              />${share.imageParts[part]}</label
            >`,
        )}
      </fieldset>
      <div class="actions">
        <button class="button draw" ?disabled=${this.drawing} @click=${this.saveImage}>${share.makeImage}</button>${this.renderStatus('image')}
      </div>
      ${
        this.imageAlt === ''
          ? nothing
          : html`<p>${share.imageAltExplanation}</p>
              <textarea id="alt" readonly rows="3" aria-label=${share.imageAlt} .value=${this.imageAlt} @focus=${this.onFieldFocus}></textarea>
              <div class="actions"><button class="button" @click=${() => this.copy('alt')}>${share.copyAlt}</button>${this.renderStatus('alt')}</div>`
      }
    </section>`;
  }

  private renderData() {
    const share = shareIn(this.language);
    const {format, scope, bom} = this.file;
    const names = {view: share.inView(formatNumber(this.language, this.counts.view)), all: share.all(formatNumber(this.language, this.counts.all))};
    return html`<section aria-labelledby="data-title">
      <h3 id="data-title">${share.data}</h3>
      <p>${share.terms}</p>
      <fieldset>
        <legend>${share.which}</legend>
        ${oneOf(
          'scope',
          SCOPES,
          scope,
          (value) => names[value],
          (value) => (this.file = {...this.file, scope: value}),
        )}
      </fieldset>
      <fieldset class="column">
        <legend>${share.format}</legend>
        ${oneOf(
          'format',
          FORMATS,
          format,
          (value) => share.formats[value],
          (value) => (this.file = {...this.file, format: value}),
        )}
      </fieldset>
      ${
        format === 'csv'
          ? html`<label><input id="bom" type="checkbox" .checked=${bom} @change=${() => (this.file = {...this.file, bom: !bom})} />${share.bom}</label>`
          : nothing
      }
      <div class="actions"><button class="button download" @click=${this.download}>${share.download}</button>${this.renderStatus('data')}</div>
    </section>`;
  }

  private renderEmbed(makeCode: (choice: EmbedChoice) => string) {
    const share = shareIn(this.language);
    const {kind, widthPx, heightPx} = this.embed;
    const right = fits(widthPx) && fits(heightPx);
    return html`<section aria-labelledby="embed-title">
      <h3 id="embed-title">${share.embed}</h3>
      <p>${share.startView}</p>
      <fieldset class="column">
        <legend>${share.embedKind}</legend>
        ${oneOf(
          'kind',
          KINDS,
          kind,
          (value) => share.embedKinds[value],
          (value) => this.changeEmbed({kind: value}),
        )}
      </fieldset>
      ${this.renderEmbedSize()}
      <p id="size-problem" class="problem" role="alert">${right ? nothing : this.sizeProblem()}</p>
      ${topicBoxes(share.topics, this.messages.topics.names, this.embed.topics, (id) => this.toggle(id))}
      <textarea
        id="code"
        class="code"
        readonly
        rows="5"
        spellcheck="false"
        translate="no"
        aria-label=${share.code}
        .value=${right ? makeCode(this.embed) : ''}
        @focus=${this.onFieldFocus}
      ></textarea>
      <div class="actions">
        <button class="button" ?disabled=${!right} @click=${() => this.copy('code')}>${share.copyCode}</button>${this.renderStatus('code')}
      </div>
    </section>`;
  }

  private renderEmbedSize() {
    const share = shareIn(this.language);
    const {language, widthPx, heightPx} = this.embed;
    return html`<div class="fields">
      <label
        ><input
          id="full"
          type="checkbox"
          .checked=${widthPx === null}
          @change=${() => this.changeEmbed({widthPx: widthPx === null ? this.lastWidthPx : null})}
        />${share.fullWidth}</label
      >
      ${widthPx === null ? nothing : sizeField('width', share.width, widthPx, (px) => this.changeEmbed({widthPx: (this.lastWidthPx = px)}))}
      ${sizeField('height', share.height, heightPx, (px) => this.changeEmbed({heightPx: px}))}
      <label class="field"
        ><span>${share.language}</span
        ><select id="language" @change=${this.onLanguage}>
          ${LANGUAGES.map((id) => html`<option value=${id} lang=${languageTag(id)} .selected=${id === language}>${this.messages.controls.languages[id]}</option>`)}
        </select></label
      >
    </div>`;
  }

  /** Stands beside the button that was pressed, and is there before its text so that the text is read out. */
  private renderStatus(section: string) {
    return html`<span class="status" role="status">${this.said.section === section ? this.said.text : ''}</span>`;
  }

  private sizeProblem(): string {
    return shareIn(this.language).sizeWrong(formatNumber(this.language, LEAST_PX), formatNumber(this.language, MOST_PX));
  }

  private onClose(): void {
    this.open = false;
  }

  private onFieldFocus(event: Event): void {
    (event.target as HTMLInputElement | HTMLTextAreaElement).select();
  }

  private async copy(id: 'link' | 'citation' | 'alt' | 'code'): Promise<void> {
    const field = this.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`);
    if (!field) return;
    // Then the reader does it by hand: the text is ready for it.
    if (!(await this.copyText(id, field.value))) field.focus();
  }

  private async copyText(section: string, text: string): Promise<boolean> {
    const {copied, copyFailed} = shareIn(this.language);
    const done = await copyLink(text);
    this.said = {section, text: done ? copied : copyFailed};
    return done;
  }

  private async send(): Promise<void> {
    const {app} = this.messages;
    const share = shareIn(this.language);
    try {
      await navigator.share({title: this.viewName ? `${this.viewName} – ${app.title}` : app.title, url: this.links.message || this.links.link});
    } catch (error) {
      // The reader closed the sheet: that is no failure.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      console.warn('euregio-share: the system’s share sheet did not open.', error);
      this.renderRoot.querySelector<HTMLElement>('#link')?.focus();
      this.said = {section: 'link', text: share.copyFailed};
    }
  }

  private async saveImage(): Promise<void> {
    const {drawing, downloaded, imageFailed} = shareIn(this.language);
    if (!this.makeImage) return;
    this.drawing = true;
    this.said = {section: 'image', text: drawing};
    try {
      const {name, blob} = await this.makeImage(this.image);
      saveFile(name, blob);
      this.said = {section: 'image', text: downloaded(name)};
    } catch (error) {
      console.error('euregio-share: the picture could not be made.', error);
      this.said = {section: 'image', text: imageFailed};
    }
    this.drawing = false;
  }

  private download(): void {
    const {downloaded, downloadFailed} = shareIn(this.language);
    if (!this.makeDownload) return;
    try {
      const {name, type, text} = this.makeDownload({...this.file, bom: this.file.bom && this.file.format === 'csv'});
      saveFile(name, new Blob([text], {type}));
      this.said = {section: 'data', text: downloaded(name)};
    } catch (error) {
      console.error('euregio-share: the file could not be made.', error);
      this.said = {section: 'data', text: downloadFailed};
    }
  }

  private changeEmbed(change: Partial<EmbedChoice>): void {
    this.embed = {...this.embed, ...change};
  }

  private onLanguage(event: Event): void {
    this.changeEmbed({language: (event.target as HTMLSelectElement).value as Language});
  }

  private toggle(id: TopicId): void {
    const {topics} = this.embed;
    this.changeEmbed({topics: TOPIC_IDS.filter((topic) => (topic === id ? !topics.includes(id) : topics.includes(topic)))});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'euregio-share': EuregioShare;
  }
}
