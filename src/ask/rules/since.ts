import type {Project} from '../../catalogue/project-facts.ts';
import type {Thing} from '../../catalogue/catalogue.ts';
import {tiesOf} from '../../catalogue/ties.ts';
import {formatList} from '../../i18n/format.ts';
import {has} from '../reading.ts';
import {bondIn, dateIn, type Desk, type Draft, mentions, nameIn, type Rule, sentences} from '../rule.ts';
import {memberWords, saidOfThen} from './members.ts';
import {shared} from './ties.ts';

/** Since when something has been there, or two things have been tied; until when a project ran. */
export const since: Rule<'since'> = {
  kind: 'since',
  read(reading, desk) {
    const {all} = mentions(reading, desk);
    const [only, other] = all;
    // “Loopt Unlock nog?” asks for its end.
    const runs = has(reading, 'run', 'end') && only !== undefined && other === undefined && desk.catalogue.get(only).type === 'project';
    // Since when there is a council no source says: the age of its body would be another answer.
    if (all.length === 0 || (!has(reading, 'since-when', 'when') && !runs) || has(reading, 'landmark:border', 'council')) return null;
    const end = (runs && !has(reading, 'since-when', 'when')) || has(reading, 'end') || (has(reading, 'until') && reading.years.length === 0);
    const [a, second] = all;
    // “Since when Emsdetten?” means: with us.
    const alone = second === undefined && desk.catalogue.get(a as string).type === 'place' && a !== desk.home;
    return {
      kind: 'since',
      a: a as string,
      b: alone && (!has(reading, 'start') || has(reading, 'tie', 'share', 'partnership')) ? desk.home : (second ?? null),
      end,
    };
  },
  answer({a, b, end}, desk) {
    return b === null ? (end ? endOf(desk.catalogue.get(a), desk) : startOf(desk.catalogue.get(a), desk)) : between(a, b, desk);
  },
};

/** Properties that say since when something has been there, the most telling first. */
const BEGINNINGS = ['founded', 'opened', 'lineOpened', 'since', 'year', 'workingGroupSince', 'presented', 'start'];

function startOf(thing: Thing, desk: Desk): Draft {
  const {catalogue, texts} = desk;
  const name = nameIn(desk, thing.id);
  const claim = catalogue.claimsOf(thing.id).find(({property}) => BEGINNINGS.includes(property));
  const dates = [...new Set(claim?.values.flatMap(({value}) => (typeof value === 'object' ? [] : [String(value)])) ?? [])].map((date) => dateIn(desk, date));
  const own = thing.type === 'project' ? thing.start : thing.type === 'network' ? (thing.since ?? null) : null;
  const [date, ...others] = dates.length > 0 ? dates : own === null ? [] : [dateIn(desk, own)];
  const said = thing.type === 'project' ? texts.started : thing.type === 'network' ? texts.since : texts.opened;
  return {
    asked: texts.whole.since(name),
    sentence: sentences(
      date === undefined ? texts.sinceUnknown(name) : said(name, date),
      others.length > 0 ? texts.sinceOther(formatList(desk.language, others)) : null,
      thing.type === 'project' && thing.end !== null ? endSentence(thing, desk) : null,
    ),
    ids: [thing.id],
    sources: claim === undefined ? thing.sources : [...new Set(claim.values.flatMap(({sources}) => sources))],
    next: [
      thing.type === 'network' ? texts.questions.members(name) : texts.questions.ties(name),
      ...(thing.type === 'project' ? [texts.questions.cost(name)] : [texts.questions.changes(2016)]),
    ],
  };
}

function endOf(thing: Thing, desk: Desk): Draft {
  const {texts} = desk;
  const name = nameIn(desk, thing.id);
  const until = thing.type === 'project' ? thing.end : thing.type === 'network' ? (thing.until ?? null) : null;
  return {
    asked: texts.whole.until(name),
    sentence: until === null ? texts.endUnknown(name) : endSentence({id: thing.id, end: until}, desk),
    ids: [thing.id],
    sources: thing.sources,
    asOf: thing.asOf,
    next: [texts.questions.sinceOne(name), texts.questions.ended],
  };
}

function endSentence({id, end}: Pick<Project, 'id' | 'end'>, desk: Desk): string {
  const {texts, today} = desk;
  if (end === null) return texts.endUnknown(nameIn(desk, id));
  return (end < today.slice(0, end.length) ? texts.ended : texts.endPlanned)(nameIn(desk, id), dateIn(desk, end));
}

function between(a: string, b: string, desk: Desk): Draft {
  const {catalogue, texts, say} = desk;
  const tie = tiesOf(catalogue, a).find(({other}) => other === b);
  const link = tie?.via === undefined ? undefined : catalogue.get(tie.via);
  const [from, to] = [nameIn(desk, a), nameIn(desk, b)];
  const [member, network] = catalogue.get(b).type === 'place' ? [b, a] : [a, b];
  const draft = {
    asked: texts.whole.sinceBoth(from, to),
    ids: [a, b],
    next: [
      texts.questions.shared(from, to),
      ...(catalogue.pointOf(a) && catalogue.pointOf(b) ? [texts.questions.distance(from, to)] : [texts.questions.ties(from)]),
    ],
  };
  if (link?.type === 'partnership') {
    return {...draft, ids: [...draft.ids, link.id], sentence: bondIn(desk, link, a, b), sources: link.sources, asOf: link.asOf};
  }
  if (tie?.group === 'networks' || tie?.group === 'members') {
    const before = tie.since === undefined ? saidOfThen(member, network, desk) : null;
    if (before !== null) return {...draft, sentence: before, sources: tie.sources};
    const sentence = `${nameIn(desk, member)} – ${nameIn(desk, network)}: **${memberWords(tie, network, null, desk)}**.`;
    return {
      ...draft,
      sentence: sentences(sentence, tie.since === undefined ? texts.memberSinceUnknown(nameIn(desk, member), nameIn(desk, network)) : null),
      sources: tie.sources,
    };
  }
  if (tie === undefined) {
    // “Since when Palo Alto?” means with us, but it is somebody else’s.
    const own = b === desk.home ? catalogue.facts.partnerships.filter((bond) => bond.from === a || bond.to === a) : [];
    const both = shared.answer({kind: 'shared', a, b}, desk);
    const isShared = both.ids.length > 2;
    if (own.length > 0 && !isShared)
      return {
        ...draft,
        ids: [...draft.ids, ...own.map(({id}) => id)],
        sentence: sentences(say.notTied(from, to), ...own.map((bond) => bondIn(desk, bond, bond.from, bond.to))),
        sources: own.flatMap(({sources}) => sources),
      };
    return {...draft, ids: both.ids, sentence: isShared ? sentences(texts.noOwnTie(from, to), both.sentence) : say.notTied(from, to), sources: both.sources};
  }
  return {
    ...draft,
    sentence: sentences(say.directPlain(from, to), texts.startUnknown(1)),
    sources: tie.sources,
  };
}
