import {directionTo, distanceKm} from '../../catalogue/position.ts';
import type {TownAround} from '../names.ts';
import type {QuestionOf} from '../question.ts';
import {has, type Reading} from '../reading.ts';
import {type Desk, mentions, nameIn, type Rule, sentences} from '../rule.ts';
import {plain} from '../tokens.ts';
import {elsewhere} from './declined.ts';
import {POINTS, RADIUS_KM} from './distance.ts';

/**
 * A town that the base map names and of which the facts know nothing: Deventer, Meppel. Where it lies, and that no member and no sister city is known there. Without
 * this it would be read as a village of nearly the same name (Meppen), or be said to be unknown. Of projects its name is a word to be looked for.
 */
export const around: Rule<'around'> = {
  kind: 'around',
  read(reading, desk) {
    const [town, another] = reading.around;
    const [from = desk.home, other] = mentions(reading, desk).all;
    if (town === undefined || another !== undefined || has(reading, 'project')) return null;
    const words = reading.unread.map(plain);
    if (has(reading, 'how-far') && other === undefined) return {kind: 'around', town, from, asks: 'far', words};
    const isAlone = reading.things.length === 0 && reading.unread.length === 1 && [...reading.cues].every(isNoun);
    return isAlone || elsewhere.read(reading, desk) !== null ? {kind: 'around', town, from: desk.home, asks: asksOf(reading), words} : null;
  },
  answer({town, from, asks}, desk) {
    const {catalogue, texts, say} = desk;
    const {name} = town;
    const point = catalogue.pointOf(from);
    const none = texts.noneThere(name);
    const where = whereIs(town, desk);
    const said = {
      far: () => (point === null ? [texts.noPoint(nameIn(desk, from))] : [say.apart(nameIn(desk, from), name, distanceKm(point, town.point)), texts.measured]),
      where: () => [where, none],
      ties: () => [none, where],
      other: () => [texts.elsewhere(name), where],
    };
    return {
      asked: asks === 'far' ? texts.whole.distance(nameIn(desk, from), name) : texts.whole.where(name),
      sentence: sentences(...said[asks]()),
      ids: asks === 'far' ? [from] : [],
      sources: POINTS,
      next: [texts.questions.near(RADIUS_KM, nameIn(desk, desk.home)), texts.questions.members(nameIn(desk, 'euregio'))],
    };
  },
};

/** “gemeente Deventer”, “waar ligt Deventer”. */
const isNoun = (cue: string): boolean => cue === 'where' || /^place(?::|$)/.test(cue);

function asksOf(reading: Reading): QuestionOf<'around'>['asks'] {
  if ([...reading.cues].every(isNoun)) return 'where';
  return [...reading.cues].every((cue) => /^(?:partnership|member|tie|network)(?::|$)/.test(cue)) ? 'ties' : 'other';
}

/** “Deventer ligt 42 km ten westen van Hengelo.” `null` when home has no point. */
export function whereIs({name, point}: TownAround, desk: Desk): string | null {
  const {catalogue, texts, say, home} = desk;
  const from = catalogue.pointOf(home);
  return from === null ? null : texts.position(name, say.position(distanceKm(from, point), directionTo(from, point), nameIn(desk, home), null));
}
