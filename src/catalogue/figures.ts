import type {Thing} from './catalogue.ts';
import type {TopicId} from './topics.ts';

/** What a figure shows. Ids stand in stories that people keep: they never change. */
export const FIGURE_KINDS = [
  'council',
  'members',
  'forums',
  'mission',
  'ten-points',
  'flagships',
  'germany-tracks',
  'decides',
  'lobby-chain',
  'mont',
  'mont-members',
  'project-money',
  'project-time',
  'programme-money',
  'projects-by-theme',
  'projects-by-year',
  'projects-by-money',
  'since-2016',
] as const;
/** Names of the contract (docs/stability.md): a stop and `<euregio-figure>` name a figure so. */
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** Whether a value from outside, as of an attribute or a file, names a figure. */
export const isFigureKind = (value: unknown): value is FigureKind => FIGURE_KINDS.includes(value as FigureKind);

/** Figures of one project: they need to be told which. */
const OF_A_PROJECT: readonly FigureKind[] = ['project-money', 'project-time'];
/** Whether the figure is one of a single project, and says nothing without its id. */
export const needsProject = (kind: FigureKind): boolean => OF_A_PROJECT.includes(kind);

/** Which thing has which figures, the one to show first first. Every project has the figures of a project. */
const FIGURES_OF: Readonly<Record<string, readonly FigureKind[]>> = {
  euregio: ['council', 'members'],
  'euregio-office': ['council'],
  eurocities: ['forums'],
  'internationale-agenda-twente': ['mission'],
  'overijssel-europa-agenda': ['ten-points'],
  innovatieprofiel: ['flagships'],
  duitslandstrategie: ['germany-tracks'],
  governance: ['decides'],
  'regio-twente': ['decides', 'since-2016'],
  hnp: ['lobby-chain'],
  'oost-nederland': ['lobby-chain'],
  mont: ['mont', 'mont-members'],
  interreg: ['programme-money', 'projects-by-theme', 'projects-by-year', 'projects-by-money'],
  'interreg-va': ['programme-money'],
};

/** The first year of which a figure tells; the members over time, or a single project, stand in every year. */
const TELLS_FROM: Readonly<Partial<Record<FigureKind, number>>> = {
  council: 2016,
  forums: 2016,
  mission: 2008,
  'ten-points': 2016,
  flagships: 2016,
  'germany-tracks': 2018,
  decides: 2016,
  'lobby-chain': 2016,
  mont: 2016,
  'programme-money': 2014,
  'mont-members': 1989,
  'projects-by-theme': 2014,
  'projects-by-year': 2014,
  'projects-by-money': 2014,
  'since-2016': 2018,
};

/** Whether a figure tells nothing of a later year than the one looked at (`null`: now). */
export const tellsIn = (kind: FigureKind, year: number | null): boolean => year === null || (TELLS_FROM[kind] ?? year) <= year;

/** The figures that show what a map cannot show of the thing in the year looked at; often none. */
export const figuresOf = ({id, type}: Pick<Thing, 'id' | 'type'>, year: number | null = null): readonly FigureKind[] =>
  (FIGURES_OF[id] ?? (type === 'project' ? OF_A_PROJECT : [])).filter((kind) => tellsIn(kind, year));

/** The figures that tell of a topic as a whole, for its section in the list. */
export const FIGURES_OF_TOPIC: Readonly<Record<TopicId, readonly FigureKind[]>> = {
  euregio: ['council', 'members'],
  twente: ['mission', 'decides', 'since-2016'],
  mont: ['mont', 'mont-members'],
  interreg: ['programme-money', 'projects-by-theme', 'projects-by-year', 'projects-by-money'],
  partners: [],
  networks: ['lobby-chain', 'forums', 'ten-points', 'flagships', 'germany-tracks'],
};
