import type {LandmarkKind, PartnershipKind, PlaceKind} from '../../catalogue/facts.ts';
import type {ProjectTheme} from '../../catalogue/project-facts.ts';
import type {BaseLanguage} from '../../i18n/languages.ts';

/** What a word of a question can mean, whatever the language. A rule asks for cues, never for words. */
export type Cue =
  // How it is asked.
  | 'how-many'
  | 'how-often'
  | 'how-far'
  | 'since-when'
  | 'when'
  | 'who'
  | 'where'
  | 'what'
  // What is asked.
  | 'member'
  | 'lead'
  | 'cost'
  | 'pay'
  | 'end'
  | 'change'
  | 'share'
  | 'tie'
  | 'near'
  | 'touch'
  | 'start'
  | 'run'
  | 'station'
  | 'seats'
  | 'population'
  | 'area'
  | 'length'
  | 'postcode'
  | 'fee'
  | 'why'
  | 'difference'
  | 'benefit'
  | 'sign'
  | 'council'
  | 'merge'
  | 'most'
  | 'least'
  // Of what.
  | 'project'
  | 'partnership'
  | 'partner'
  | 'network'
  | 'european'
  | 'place'
  // When.
  | 'since'
  | 'before'
  | 'until'
  | 'now'
  // Who asks: home.
  | 'we'
  // What the map does not tell.
  | 'person'
  | 'travel'
  | 'opinion'
  | 'future'
  | `partnership:${PartnershipKind}`
  | `place:${PlaceKind}`
  | `landmark:${LandmarkKind}`
  | `theme:${ProjectTheme}`
  | `country:${string}`
  | `region:${string}`
  | `period:${'va' | 'via'}`;

/** What the field can do besides finding and answering. */
export type CommandWord =
  | 'view:list'
  | 'view:map'
  | 'scheme:light'
  | 'scheme:dark'
  | 'scheme:contrast'
  | 'language:nl'
  | 'language:de'
  | 'language:en'
  | 'language:nl-b1'
  | 'present'
  | 'print'
  | 'share'
  | 'whole'
  | 'year'
  | 'now';

/** The words of one language. Each list: words and phrases between bars, in any spelling of capitals and accents; plurals and other forms written out. */
export interface Words {
  readonly language: BaseLanguage;
  readonly cues: Readonly<Partial<Record<Cue, string>>>;
  /** Words that carry nothing: articles, prepositions, auxiliary verbs, please. */
  readonly empty: string;
  readonly commands: Readonly<Record<Exclude<CommandWord, `language:${string}`>, string>>;
}

/** The names of the languages, in all languages: whoever looks for German may type it in any. */
export const LANGUAGE_NAMES: Readonly<Record<`language:${BaseLanguage | 'nl-b1'}`, string>> = {
  'language:nl': 'nederlands | niederländisch | dutch | hollands',
  'language:de': 'deutsch | duits | german',
  'language:en': 'english | engels | englisch',
  'language:nl-b1': 'eenvoudig nederlands | makkelijk nederlands | gewoon nederlands | einfaches niederländisch | plain dutch | easy dutch | b1',
};

/** Names that are the same in all three. */
export const SHARED: Words['cues'] = {
  'region:achterhoek': 'achterhoek | achterhoekse',
  'region:vechtdal': 'vechtdal',
  'region:munsterland': 'münsterland',
  'region:grafschaft-bentheim': 'grafschaft bentheim | grafschaft',
  'region:emsland': 'emsland',
  'period:va': 'periode v a | period v a | förderperiode v a | programmaperiode v a | interreg v a | interreg va | interreg 5 | interreg 5a | interreg v',
  'period:via':
    'periode vi a | period vi a | förderperiode vi a | programmaperiode vi a | interreg vi a | interreg via | interreg 6 | interreg 6a | interreg vi',
};

/** The words of a list `a | b | c`. */
export const wordsOf = (list: string): string[] =>
  list
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
