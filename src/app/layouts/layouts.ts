import type {CSSResult, nothing, TemplateResult} from 'lit';
import type {App} from '../app.ts';
import {findStyles} from '../parts/find.styles.ts';
import {storyStyles} from '../parts/story.styles.ts';
import {widths} from './breakpoints.ts';
import {renderEmbed} from './embed.ts';
import {embedStyles} from './embed.styles.ts';
import {renderHall} from './hall.ts';
import {hallStyles} from './hall.styles.ts';
import type {LayoutName} from './layout.ts';
import {renderMiddle} from './middle.ts';
import {middleStyles} from './middle.styles.ts';
import {renderPaper} from './paper.ts';
import {renderPhone} from './phone.ts';
import {phoneStyles} from './phone.styles.ts';
import {renderSpeakerWindow} from './speaker.ts';
import {renderWide} from './wide.ts';
import {wideStyles} from './wide.styles.ts';

/** A layout only places parts; parts do not know in which layout they are. */
export const LAYOUTS: Readonly<Record<LayoutName, (app: App) => TemplateResult | typeof nothing>> = {
  wide: renderWide,
  middle: renderMiddle,
  phone: renderPhone,
  embed: renderEmbed,
  hall: renderHall,
  speaker: renderSpeakerWindow,
  paper: renderPaper,
};

/** Styles of all layouts: which of them hold follows from an attribute, so that a change of layout loads nothing. */
export const layoutStyles: readonly CSSResult[] = [widths, findStyles, storyStyles, wideStyles, middleStyles, phoneStyles, embedStyles, hallStyles];
