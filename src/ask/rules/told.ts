import {formatList} from '../../i18n/format.ts';
import {textIn} from '../../i18n/languages.ts';
import {has} from '../reading.ts';
import {bondIn, type Desk, mentions, nameIn, type Rule, sentences} from '../rule.ts';
import {shared} from './ties.ts';

const EUREGIO = 'euregio';

/** What members pay to a network, or what it costs: no source that we know says it. Without this it would be answered for its projects. */
export const fee: Rule<'fee'> = {
  kind: 'fee',
  read(reading, desk) {
    const {networks, places, projects} = mentions(reading, desk);
    const isMember = places.length > 0 || has(reading, 'member', 'fee');
    // “The membership” alone is that of the EUREGIO, as “the members” are.
    const named = networks.find((id) => desk.catalogue.get(id).type === 'network');
    const of = named ?? (places.length === 0 && has(reading, 'member', 'fee') ? EUREGIO : undefined);
    const isAsked = has(reading, 'fee') || (has(reading, 'cost', 'pay') && (isMember || has(reading, 'cost', 'who')));
    if (of === undefined || projects.length > 0 || has(reading, 'project') || !isAsked) return null;
    return {kind: 'fee', of, asks: isMember ? 'fee' : has(reading, 'cost') ? 'cost' : 'payers'};
  },
  answer({of, asks}, desk) {
    const {catalogue, texts} = desk;
    const name = nameIn(desk, of);
    return {
      asked: texts.whole[asks](name),
      sentence: {fee: texts.feeUnknown, cost: texts.costUnknown, payers: texts.payersUnknown}[asks](name),
      ids: [of],
      sources: catalogue.get(of).sources,
      next: [texts.questions.members(name), texts.questions.costs],
    };
  },
};

/** Why two work together or something is there, or what one brings the other: what the map tells of it. A reason or a benefit is not always among it, and not ours to give. */
export const why: Rule<'why'> = {
  kind: 'why',
  read(reading, desk) {
    const [a, b, third] = mentions(reading, desk).all;
    const benefit = has(reading, 'benefit');
    return a !== undefined && third === undefined && (has(reading, 'why') || benefit) ? {kind: 'why', a, b: b ?? null, benefit} : null;
  },
  answer({a, b, benefit}, desk) {
    const {catalogue, texts} = desk;
    const link = b === null ? undefined : catalogue.facts.partnerships.find(({from, to}) => (from === a && to === b) || (from === b && to === a));
    // Of a town and a network the network tells what for, of a town and a project the project.
    const of = catalogue.get(link?.id ?? (b !== null && catalogue.get(a).type === 'place' ? b : a));
    const name = nameIn(desk, of.id);
    // Of some projects the sources tell what came of them.
    const outcome = benefit && of.type === 'project' ? of.outcome : undefined;
    const told = of.text === null || (b !== null && catalogue.get(of.id).type === 'place') ? null : textIn(of.text, desk.language);
    const both = b !== null && told === null ? shared.answer({kind: 'shared', a, b}, desk) : null;
    return {
      asked: (benefit ? texts.whole.benefit : texts.whole.why)(
        formatList(
          desk.language,
          [a, ...(b === null ? [] : [b])].map((id) => nameIn(desk, id)),
        ),
      ),
      sentence: outcome ? textIn(outcome.text, desk.language) : sentences(benefit ? texts.benefit : texts.reason, told ?? both?.sentence ?? null),
      ids: b === null ? [a] : [a, b],
      sources: outcome?.sources ?? both?.sources ?? of.sources,
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
  const links = desk.catalogue.facts.partnerships.filter((link) => [link.from, link.to].includes(a) && [link.from, link.to].includes(b));
  const told = links.map((link) => bondIn(desk, link, a, b));
  return {sentence: sentences(desk.texts.noBond(nameIn(desk, a), nameIn(desk, b)), ...told), ids: links.map(({id}) => id)};
}
