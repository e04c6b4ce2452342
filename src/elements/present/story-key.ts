import type {Catalogue, Thing} from '../../catalogue/catalogue.ts';
import type {PartnerRole, Project} from '../../catalogue/project-facts.ts';
import type {TopicId} from '../../catalogue/topics.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {StopView} from '../../story/stories.ts';
import type {MarkKind} from '../shared/mark-shapes.ts';

/** A mark of the map and what it stands for. */
export type KeyRow = readonly [mark: MarkKind, text: string];

/** How the seats of a project are drawn, by who sits there; each kind that it has, the lead first. */
export function seatKey({seats}: Pick<Project, 'seats'>, {legend}: Pick<Messages, 'legend'>): readonly KeyRow[] {
  const has = (isOfKind: (role: PartnerRole) => boolean): boolean => seats.some(({role}) => isOfKind(role));
  return [
    ...(has((role) => role === 'lead') ? [['lead', legend.lead] as const] : []),
    ...(has((role) => role !== 'lead' && role !== 'co-financer') ? [['project', legend.seat] as const] : []),
    ...(has((role) => role === 'co-financer') ? [['financer', legend.financer] as const] : []),
  ];
}

/** More rows would not be read in the time that a stop is on the screen. */
const MAX_ROWS = 3;

/**
 * The signs that a stop needs explained on the screen: those of the thing it is about, else of that thing’s topic, else of all its topics, the most special
 * first; at most three.
 */
export function storyKey(view: StopView, catalogue: Catalogue, messages: Messages): readonly KeyRow[] {
  const thing = view.place === undefined ? undefined : catalogue.find(view.place);
  const own = thing ? keyOfThing(thing, catalogue, messages) : [];
  if (own.length > 0) return own;
  // A municipality belongs to nearly every topic: it says nothing about which one is meant.
  const topic = thing && thing.type !== 'place' ? catalogue.topicsOf(thing.id).find((found) => view.topics.includes(found)) : undefined;
  const rows = (topic ? [topic] : view.topics.toReversed()).flatMap((found) => keyOfTopic(found, view, messages));
  return rows.filter(([mark], index) => rows.findIndex(([other]) => other === mark) === index).slice(0, MAX_ROWS);
}

function keyOfThing(thing: Thing, catalogue: Catalogue, {legend}: Messages): readonly KeyRow[] {
  switch (thing.type) {
    case 'partnership':
      return [[thing.kind, legend.kinds[thing.kind]]];
    case 'project':
      return seatKey(thing, {legend});
    case 'programme':
      return [['scope', legend.effect]];
    case 'network':
      return catalogue.markOf(thing.id) === 'network' && catalogue.topicsOf(thing.id).includes('networks') && catalogue.pointOf(thing.id) !== null
        ? [['network', legend.brussels]]
        : [];
    case 'landmark':
      return thing.kind === 'border' ? [['border', legend.border]] : [];
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
