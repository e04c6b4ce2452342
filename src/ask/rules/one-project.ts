import {formatEuro} from '../../i18n/format.ts';
import {has, momentOf} from '../reading.ts';
import {dateIn, type Desk, type Draft, listed, mentions, nameIn, type Rule, sentences} from '../rule.ts';
import type {Network} from '../../catalogue/facts.ts';
import type {Money, Project} from '../../catalogue/project-facts.ts';

/** What one project costs, and who pays. */
export const cost: Rule<'cost'> = {
  kind: 'cost',
  read(reading, desk) {
    const [of] = mentions(reading, desk).projects;
    // “Geld uit Europa” asks who pays, as “subsidie” does.
    return of !== undefined && has(reading, 'cost', 'pay') ? {kind: 'cost', of, payers: has(reading, 'pay', 'european')} : null;
  },
  answer({of, payers}, desk) {
    const {texts} = desk;
    const project = projectOf(desk, of);
    const name = nameIn(desk, of);
    const total = project.totalCost === null ? texts.costUnknown(name) : texts.cost(name, moneyIn(desk, project.totalCost));
    const share = project.erdf === null ? null : texts.erdf(moneyIn(desk, project.erdf));
    return {
      asked: payers ? texts.whole.payers(name) : texts.whole.cost(name),
      sentence: payers ? sentences(paidBy(project, name, desk), total) : sentences(total, share),
      ids: [of],
      sources: project.sources,
      asOf: project.asOf,
      next: [payers ? texts.questions.lead(name) : texts.questions.payers(name), texts.questions.ties(name)],
    };
  },
};

function paidBy({financers, erdf}: Project, name: string, desk: Desk): string {
  const {texts} = desk;
  if (financers.length === 0) return sentences(texts.payersUnknown(name), erdf === null ? null : texts.erdf(moneyIn(desk, erdf)));
  const byAmount = financers.toSorted((a, b) => (b.eur ?? 0) - (a.eur ?? 0));
  const named = byAmount.map(({name: payer, eur, approximate}) =>
    eur === null ? payer : texts.payer(payer, moneyIn(desk, {eur, approximate: approximate ?? false})),
  );
  const without = financers.filter(({eur}) => eur === null).length;
  return sentences(texts.payers(name, listed(desk, named)), without > 0 ? texts.payersWithout(without) : null);
}

const moneyIn = ({language, texts}: Desk, {eur, approximate}: Pick<Money, 'eur' | 'approximate'>): string => {
  const text = formatEuro(language, eur);
  return approximate ? texts.about(text) : text;
};

function projectOf({catalogue}: Desk, id: string): Project {
  const thing = catalogue.get(id);
  if (thing.type !== 'project') throw new Error(`geo/facts: expected "${id}" to be a project, got a ${thing.type}.`);
  return thing;
}

/** Who leads a project, who chairs a network. */
export const lead: Rule<'lead'> = {
  kind: 'lead',
  read(reading, desk) {
    if (!has(reading, 'lead')) return null;
    const {projects, networks} = mentions(reading, desk);
    const [of] = [...projects, ...(has(reading, 'project') ? [] : networks)];
    return of === undefined ? null : {kind: 'lead', of, year: momentOf(reading)};
  },
  answer({of, year}, desk) {
    const {catalogue, texts} = desk;
    const thing = catalogue.get(of);
    const name = nameIn(desk, of);
    if (thing.type === 'network') return chairOf(thing, name, year, desk);
    const project = projectOf(desk, of);
    const leader = project.lead;
    const named = leader === null ? null : leader.city === null || leader.name.includes(leader.city) ? leader.name : `${leader.name}, ${leader.city}`;
    return {
      asked: texts.whole.lead(name),
      sentence: named === null ? texts.leadUnknown(name) : texts.lead(name, named),
      ids: [of, ...(leader?.place === undefined ? [] : [leader.place])],
      sources: project.sources,
      asOf: project.asOf,
      next: [texts.questions.cost(name), texts.questions.payers(name)],
    };
  },
};

/** Who chairs now, or the last who did in the year. */
function chairIn(members: Network['members'], year: number | null): Network['members'][number] | undefined {
  const chairs = members.filter(({grade}) => grade === 'chair');
  if (year === null) return chairs.find(({until}) => until === undefined);
  const yearIn = (date: string): number => Number(date.slice(0, 4));
  return chairs
    .filter(({since, until, roleYear}) =>
      since === undefined ? roleYear !== undefined && yearIn(roleYear) === year : yearIn(since) <= year && (until === undefined || yearIn(until) >= year),
    )
    .toSorted((one, other) => (one.since ?? '').localeCompare(other.since ?? ''))
    .at(-1);
}

function chairOf({id, members, sources, asOf}: Network, name: string, year: number | null, desk: Desk): Draft {
  const {texts} = desk;
  const chair = chairIn(members, year);
  return {
    asked: year === null ? texts.whole.chair(name) : `${texts.whole.chair(name)}, ${texts.parts.inYear(year)}`,
    sentence: sentences(
      chair === undefined
        ? year === null
          ? texts.chairUnknown(name)
          : texts.chairUnknownThen(name, year)
        : year !== null
          ? texts.chairThen(name, nameIn(desk, chair.member), year)
          : texts.chair(name, nameIn(desk, chair.member), chair.since === undefined ? null : dateIn(desk, chair.since)),
      texts.noNames,
    ),
    ids: [id, ...(chair === undefined ? [] : [chair.member])],
    sources: chair?.sources ?? sources,
    asOf: chair === undefined ? asOf : null,
    next: [texts.questions.members(name), texts.questions.sinceOne(name)],
  };
}
