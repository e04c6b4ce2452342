import type {TopicId} from '../../catalogue/topics.ts';
import type {Language} from '../../i18n/languages.ts';

/** Complete addresses of the view. */
export interface ShareLinks {
  /** The complete address of the view; empty: nobody else can go there. */
  readonly link: string;
  /** The address as people type it; empty: nobody else can go there. */
  readonly written: string;
  /** The page of text that says the same, and leads on to the map; empty: there is none. */
  readonly text?: string;
  /** The address for a message, where it shows a picture; empty: the link itself. */
  readonly message?: string;
}

/** What is downloaded: how it is written, and whether only what is shown; `bom` puts a mark before a CSV by which spreadsheets know its letters. */
export interface DownloadChoice {
  readonly format: 'geojson' | 'csv' | 'json';
  readonly scope: 'view' | 'all';
  readonly bom: boolean;
}

/** What somebody wants to put into a page. */
export interface EmbedChoice {
  readonly kind: 'iframe' | 'element';
  readonly language: Language;
  readonly topics: readonly TopicId[];
  /** CSS pixels; `null`: as wide as the page. */
  readonly widthPx: number | null;
  readonly heightPx: number;
}

/** What a picture to save shows beside the map. */
export interface ImageChoice {
  /** Pixels per CSS pixel. */
  readonly scale: (typeof SCALES)[number];
  readonly title: boolean;
  readonly legend: boolean;
  readonly attribution: boolean;
}

/** A file that the browser is given to save; `type` is its media type. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Pixels per CSS pixel that a picture may have. */
export const SCALES = [1, 2, 4] as const;
/** What a picture may show beside the map. */
export const IMAGE_PARTS = ['title', 'legend', 'attribution'] as const;
/** What is shown, or everything. */
export const SCOPES = ['view', 'all'] as const;
/** How data are written. */
export const FORMATS = ['geojson', 'csv', 'json'] as const;
/** In a frame, or as an element of the page. */
export const KINDS = ['iframe', 'element'] as const;
/** Between these the map can be used; the code generator refuses others. */
export const LEAST_PX = 280;
/** See `LEAST_PX`. */
export const MOST_PX = 4000;
/** Whether a width or height of an embedded map can be used; `null`, as wide as the page, can. */
export const fits = (px: number | null): boolean => px === null || (px >= LEAST_PX && px <= MOST_PX);
