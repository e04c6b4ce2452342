import {formatList} from '../../i18n/format.ts';
import {textIn} from '../../i18n/languages.ts';
import {has} from '../reading.ts';
import {dateIn, type Desk, mentions, nameIn, type Rule, sentences} from '../rule.ts';
import {shared} from './ties.ts';

/** What members pay to a network, or what it costs: no source that we know says it. Without this it would be answered for its projects. */
export const fee: Rule<'fee'> = {
  kind: 'fee',
  read(reading, desk) {
    const {networks, places, projects} = mentions(reading, desk);
    const [of] = networks.filter((id) => desk.catalogue.get(id).type === 'network');
    const isMember = places.length > 0 || has(reading, 'member', 'fee');
    const isAsked = has(reading, 'fee') || (has(reading, 'cost', 'pay') && (isMember || reading.cues.has('cost')));
    if (of === undefined || projects.length > 0 || has(reading, 'project') || !isAsked) return null;
    return {kind: 'fee', of, isMember};
  },
  answer({of, isMember}, desk) {
    const {catalogue, texts} = desk;
    const name = nameIn(desk, of);
    return {
      asked: isMember ? texts.whole.fee(name) : texts.whole.cost(name),
      sentence: isMember ? texts.feeUnknown(name) : texts.costUnknown(name),
      ids: [of],
      sources: catalogue.get(of).sources,
      next: [texts.questions.members(name), texts.questions.costs],
    };
  },
};

/** Why two work together, or why something is there: what the map tells of it. A reason is not always among it, and it is not ours to give one. */
export const why: Rule<'why'> = {
  kind: 'why',
  read(reading, desk) {
    const [a, b, third] = mentions(reading, desk).all;
    return a !== undefined && third === undefined && has(reading, 'why') ? {kind: 'why', a, b: b ?? null} : null;
  },
  answer({a, b}, desk) {
    const {catalogue, texts} = desk;
    const between = b === null ? undefined : catalogue.facts.partnerships.find(({from, to}) => (from === a && to === b) || (from === b && to === a));
    // Of a town and a network the network tells what for, of a town and a project the project.
    const of = between ?? catalogue.get(b !== null && catalogue.get(a).type === 'place' ? b : a);
    const name = nameIn(desk, of.id);
    const told = of.text === null || (b !== null && catalogue.get(of.id).type === 'place') ? null : textIn(of.text, desk.language);
    const both = b !== null && told === null ? shared.answer({kind: 'shared', a, b}, desk) : null;
    return {
      asked: texts.whole.why(
        formatList(
          desk.language,
          [a, ...(b === null ? [] : [b])].map((id) => nameIn(desk, id)),
        ),
      ),
      sentence: sentences(texts.reason, told ?? both?.sentence ?? null),
      ids: b === null ? [a] : [a, b],
      sources: both?.sources ?? of.sources,
      asOf: both === null ? of.asOf : null,
      next: both?.next ?? [
        texts.questions.ties(b === null ? name : nameIn(desk, a)),
        ...(b === null ? [] : [texts.questions.shared(nameIn(desk, a), nameIn(desk, b))]),
      ],
    };
  },
};

/** What tells two things apart: each in its own words. */
export const difference: Rule<'difference'> = {
  kind: 'difference',
  read(reading, desk) {
    const [a, b, third] = mentions(reading, desk).all;
    return a !== undefined && b !== undefined && third === undefined && has(reading, 'difference') ? {kind: 'difference', a, b} : null;
  },
  answer({a, b}, desk) {
    const {catalogue, texts, language} = desk;
    const told = [a, b].map((id) => {
      const {text} = catalogue.get(id);
      return text === null ? texts.noText(nameIn(desk, id)) : textIn(text, language);
    });
    return {
      asked: texts.whole.difference(nameIn(desk, a), nameIn(desk, b)),
      sentence: sentences(...told),
      ids: [a, b],
      sources: [...new Set([a, b].flatMap((id) => catalogue.get(id).sources))],
      next: [texts.questions.shared(nameIn(desk, a), nameIn(desk, b)), texts.questions.ties(nameIn(desk, a))],
    };
  },
};

/** Two towns between which a bond of the kind that was asked for is not known, but another. */
export function otherBond(a: string, b: string, desk: Desk): {readonly sentence: string; readonly ids: readonly string[]} {
  const {catalogue, texts, say} = desk;
  const [from, to] = [nameIn(desk, a), nameIn(desk, b)];
  const links = catalogue.facts.partnerships.filter((link) => [link.from, link.to].includes(a) && [link.from, link.to].includes(b));
  const told = links.map(({kind, status, since, until}) =>
    say.direct(from, to, {kind, status, since: since === null ? null : dateIn(desk, since), until: until === null ? null : dateIn(desk, until)}),
  );
  return {sentence: sentences(texts.noBond(from, to), ...told), ids: links.map(({id}) => id)};
}
