import type {ThingKind} from './catalogue.ts';

/** A topic is what the reader switches on and off. Ids stand in people's links: they never change. */
export type TopicId = 'twente' | 'mont' | 'euregio' | 'interreg' | 'partners' | 'networks';

/** The sets of colours that the map is drawn in. Ids stand in people's links: they never change. */
export const SCHEMES = ['light', 'dark', 'contrast'] as const;
/** One of the three sets of colours. */
export type Scheme = (typeof SCHEMES)[number];

/** Whether a value from outside, as of an attribute, names one. */
export const isScheme = (value: unknown): value is Scheme => SCHEMES.includes(value as Scheme);
/** Whether a value from outside names a topic. */
export const isTopic = (value: unknown): value is TopicId => TOPIC_IDS.includes(value as TopicId);

/** What the legend switches on and off. */
export interface Topic {
  readonly id: TopicId;
  /** Its colour in `colours.ts`: line, mark or text. */
  readonly colour: ColourName;
  /** Whether it is on in the first view. */
  readonly first: boolean;
}

/** In the order of the legend and the list. */
export const TOPICS = [
  {id: 'euregio', colour: 'euregio', first: true},
  {id: 'twente', colour: 'twente', first: true},
  {id: 'mont', colour: 'mont', first: true},
  {id: 'interreg', colour: 'interreg', first: true},
  {id: 'partners', colour: 'partner', first: true},
  {id: 'networks', colour: 'network', first: false},
] as const satisfies readonly Topic[];

/** In the order of the legend. */
export const TOPIC_IDS: readonly TopicId[] = TOPICS.map((topic) => topic.id);
/** Those that are on when nothing was chosen. */
export const FIRST_TOPICS: readonly TopicId[] = TOPICS.filter((topic) => topic.first).map((topic) => topic.id);

/** Which topic a kind of thing is listed under when nothing more precise is known. */
export const TOPIC_OF_KIND: Readonly<Record<ThingKind, TopicId>> = {
  place: 'euregio',
  network: 'networks',
  programme: 'interreg',
  project: 'interreg',
  partnership: 'partners',
  landmark: 'euregio',
};

/**
 * Every colour of the interface and the map, by scheme. The legend, the page's custom properties and the map's style all read this table.
 * Contrast ratios are listed in the visual design; the pale fills never carry meaning alone.
 */
export const COLOURS = {
  light: {
    ink: '#16222A',
    inkSoft: '#4B5860',
    paper: '#FFFFFF',
    paperSoft: '#F6F6F2',
    rule: '#D9DCD8',
    control: '#717B80',
    focus: '#0B4FD9',
    land: '#F1F1EC',
    water: '#CBDDE4',
    waterLine: '#A9C6D2',
    canal: '#9FC2CF',
    waterText: '#2E586A',
    urban: '#D9D6CC',
    rail: '#A3A7A6',
    boundary: '#BDC2C2',
    groove: '#FFFFFF',
    municipalityLine: '#FFFFFF',
    halo: '#F6F6F2',
    haloTerritory: '#E6EDE3',
    space: '#EEF0EC',
    twente: '#A8260F',
    euregio: '#19735C',
    mont: '#12237F',
    interreg: '#F2B705',
    interregEdge: '#3F3000',
    interregText: '#735600',
    partner: '#A0468F',
    network: '#1F262B',
    territory: '#DCE7DA',
    territoryPale: '#E6ECE1',
    territoryHatch: '#C9DBC9',
    twenteFill: '#F8EDDD',
  },
  dark: {
    ink: '#F0F3F2',
    inkSoft: '#B4C0C5',
    paper: '#10171B',
    paperSoft: '#182127',
    rule: '#2C383F',
    control: '#84929A',
    focus: '#8FC2FF',
    land: '#182127',
    water: '#0C1317',
    waterLine: '#27404C',
    canal: '#2F5262',
    waterText: '#85AFC2',
    urban: '#2D373C',
    rail: '#55626A',
    boundary: '#4A565D',
    groove: '#0C1317',
    municipalityLine: '#11191D',
    halo: '#121A1F',
    haloTerritory: '#1A2926',
    space: '#0A1013',
    twente: '#F08A5D',
    euregio: '#63D6B4',
    mont: '#A3B8FF',
    interreg: '#FFD95A',
    interregEdge: '#0C1317',
    interregText: '#FFD95A',
    partner: '#C985BE',
    network: '#E3EDF6',
    territory: '#21342F',
    territoryPale: '#1E2E2B',
    territoryHatch: '#2B463D',
    twenteFill: '#392A22',
  },
  contrast: {
    ink: '#0A1218',
    inkSoft: '#2E3A42',
    paper: '#FFFFFF',
    paperSoft: '#F6F6F3',
    rule: '#C2C8C6',
    control: '#4B565C',
    focus: '#003CB8',
    land: '#F6F6F3',
    water: '#B9D3DE',
    waterLine: '#8FB5C4',
    canal: '#7FAEC0',
    waterText: '#22526A',
    urban: '#CFCABC',
    rail: '#8A9091',
    boundary: '#9BA3A4',
    groove: '#FFFFFF',
    municipalityLine: '#FFFFFF',
    halo: '#FFFFFF',
    haloTerritory: '#EAF3EA',
    space: '#EEF0EC',
    twente: '#960F00',
    euregio: '#0E5C46',
    mont: '#04205E',
    interreg: '#FFC400',
    interregEdge: '#2B2100',
    interregText: '#5C4400',
    partner: '#8A3377',
    network: '#131A1F',
    territory: '#CBE0CF',
    territoryPale: '#D8E6D8',
    territoryHatch: '#B0CFB8',
    twenteFill: '#FBE6CE',
  },
} as const satisfies Record<Scheme, Record<string, string>>;

/** A colour by its use; each scheme has its own value for it. */
export type ColourName = keyof (typeof COLOURS)['light'];

/** `--euregio-color-ink-soft` for `inkSoft`. */
export const customProperty = (name: ColourName): string => `--euregio-color-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
