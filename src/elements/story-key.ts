import type {Catalogue} from '../catalogue/catalogue.ts';
import type {TopicId} from '../catalogue/topics.ts';
import type {Messages} from '../i18n/messages.ts';
import type {StopView} from '../story/stories.ts';
import type {MarkKind} from './euregio-mark.ts';

export type KeyRow = readonly [mark: MarkKind, text: string];

/** More rows would not be read in the time that a stop is on the screen. */
const MAX_ROWS = 3;

/** The signs that a stop needs explained on the screen: of what it shows, then of its topics; the most special first, at most three. */
export function storyKey(view: StopView, catalogue: Catalogue, messages: Messages): readonly KeyRow[] {
  const rows = [
    ...(view.place === undefined ? [] : keyOfThing(view.place, catalogue, messages)),
    ...view.topics.toReversed().flatMap((topic) => keyOfTopic(topic, view, messages)),
  ];
  return rows.filter(([mark], index) => rows.findIndex(([other]) => other === mark) === index).slice(0, MAX_ROWS);
}

function keyOfThing(id: string, catalogue: Catalogue, {legend, topics}: Messages): readonly KeyRow[] {
  const thing = catalogue.find(id);
  switch (thing?.type) {
    case 'partnership':
      return [[thing.kind, legend.kinds[thing.kind]]];
    case 'project':
      return [
        ['lead', legend.lead],
        ['project', legend.seat],
      ];
    case 'programme':
      return [['scope', legend.effect]];
    case 'network':
      return catalogue.markOf(thing.id) === 'network' && catalogue.topicsOf(thing.id).includes('networks') ? [['network', legend.brussels]] : [];
    case 'landmark':
      return thing.kind === 'border' ? [['border', legend.border]] : thing.line ? [['corridor', topics.names.interreg]] : [];
    default:
      return [];
  }
}

function keyOfTopic(topic: TopicId, {topics: shown}: StopView, {legend, topics}: Messages): readonly KeyRow[] {
  switch (topic) {
    case 'euregio':
      return [
        ['territory', legend.confirmed],
        ['probable', legend.probable],
      ];
    case 'twente':
      // Its name stands on the map; only where it is the one area does the key say it.
      return shown.includes('euregio') ? [] : [['twente', topics.names.twente]];
    case 'mont':
      return [['mont', legend.montCity]];
    case 'interreg':
      return [['project', legend.seat]];
    case 'partners':
      return [['sister-city', legend.kinds['sister-city']]];
    case 'networks':
      return [['network', legend.brussels]];
  }
}
