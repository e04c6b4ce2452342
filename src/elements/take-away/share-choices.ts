import type {TopicId} from '../../catalogue/topics.ts';
import type {Language} from '../../i18n/languages.ts';

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

export interface DownloadChoice {
  readonly format: 'geojson' | 'csv' | 'json';
  readonly scope: 'view' | 'all';
  readonly bom: boolean;
}

export interface EmbedChoice {
  readonly kind: 'iframe' | 'element';
  readonly language: Language;
  readonly topics: readonly TopicId[];
  /** CSS pixels; `null`: as wide as the page. */
  readonly widthPx: number | null;
  readonly heightPx: number;
}

export interface ImageChoice {
  /** Pixels per CSS pixel. */
  readonly scale: (typeof SCALES)[number];
  readonly title: boolean;
  readonly legend: boolean;
  readonly attribution: boolean;
}

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export const SCALES = [1, 2, 4] as const;
export const IMAGE_PARTS = ['title', 'legend', 'attribution'] as const;
export const SCOPES = ['view', 'all'] as const;
export const FORMATS = ['geojson', 'csv', 'json'] as const;
export const KINDS = ['iframe', 'element'] as const;
/** Between these the map can be used; the code generator refuses others. */
export const LEAST_PX = 280;
export const MOST_PX = 4000;
export const fits = (px: number | null): boolean => px === null || (px >= LEAST_PX && px <= MOST_PX);
