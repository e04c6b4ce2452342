import {compare} from '../../catalogue/compare.ts';
import {type TieGroup, tiesOf} from '../../catalogue/ties.ts';
import {formatList} from '../../i18n/format.ts';
import {has} from '../reading.ts';
import {bondIn, type Desk, mentions, nameIn, type Rule, sentences, sourcesOf} from '../rule.ts';

/** What two things have to do with each other. */
export const shared: Rule<'shared'> = {
  kind: 'shared',
  read(reading, desk) {
    const {all} = mentions(reading, desk);
    const [a, b] = all;
    return a !== undefined && b !== undefined && has(reading, 'share', 'tie') ? {kind: 'shared', a, b} : null;
  },
  answer({a, b}, desk) {
    const {catalogue, texts, say} = desk;
    const [from, to] = [nameIn(desk, a), nameIn(desk, b)];
    const {direct, shared: both} = compare(catalogue, a, b);
    const through = (...groups: readonly TieGroup[]): string[] =>
      both.filter(({first, second}) => groups.includes(first.group) && first.group === second.group).map((tie) => nameIn(desk, tie.through));
    const networks = through('networks');
    const projects = through('projects');
    const lines = through('lines');
    const told = new Set([...networks, ...projects, ...lines]);
    const rest = both.map((tie) => nameIn(desk, tie.through)).filter((name) => !told.has(name));
    const ids = both.map((tie) => tie.through);
    const found = direct.length + both.length;
    return {
      asked: texts.asked(texts.whole.shared(from, to), [], found),
      sentence: sentences(
        ...direct.map((tie) => directly(tie.via, a, b, desk)),
        networks.length > 0 ? say.together(from, to, networks) : null,
        projects.length > 0 ? say.togetherProjects(projects.slice(0, NAMED), Math.max(0, projects.length - NAMED)) : null,
        lines.length > 0 ? say.lines(lines) : null,
        rest.length > 0 ? say.sharedRest(rest) : null,
        found === 0 ? say.notTied(from, to) : null,
      ),
      ids: [a, b, ...ids],
      sources: [...new Set([...direct.flatMap(({sources}) => sources), ...both.flatMap(({first, second}) => [...first.sources, ...second.sources])])],
      parameters: {place: a, compare: b, lens: '1'},
      next: [texts.questions.distance(from, to), texts.questions.ties(from)],
    };
  },
};

const NAMED = 4;

function directly(via: string | undefined, a: string, b: string, desk: Desk): string {
  const link = via === undefined ? undefined : desk.catalogue.get(via);
  return link?.type === 'partnership' ? bondIn(desk, link, a, b) : desk.say.directPlain(nameIn(desk, a), nameIn(desk, b));
}

/** The headings under which ties are counted, in their order. */
const GROUPS = ['partners', 'networks', 'members', 'projects', 'seats', 'lines', 'past'] as const satisfies readonly TieGroup[];

/** All ties of a thing. */
export const ties: Rule<'ties'> = {
  kind: 'ties',
  read(reading, desk) {
    const {all} = mentions(reading, desk);
    const [of, other] = all;
    return of !== undefined && other === undefined && has(reading, 'tie') ? {kind: 'ties', of} : null;
  },
  answer({of}, desk) {
    const {catalogue, texts, language} = desk;
    const name = nameIn(desk, of);
    const all = tiesOf(catalogue, of);
    const counts = GROUPS.map((group) => ({group, count: all.filter((tie) => tie.group === group).length}));
    const others = all.length - counts.reduce((sum, {count}) => sum + count, 0);
    const groups = [
      ...counts.filter(({count}) => count > 0).map(({group, count}) => texts.tieGroups[group](count)),
      ...(others > 0 ? [texts.tieGroups.other(others)] : []),
    ];
    const ids = [...new Set(all.map((tie) => tie.via ?? tie.other))];
    const isPlace = catalogue.get(of).type === 'place';
    return {
      asked: texts.asked(texts.whole.ties(name), [], all.length),
      sentence: all.length === 0 ? texts.noneFound : texts.ties(name, all.length, formatList(language, groups)),
      ids,
      sources: all.length === 0 ? sourcesOf(desk, [of]) : [...new Set(all.flatMap(({sources}) => sources))],
      parameters: {place: of, lens: '1'},
      next: isPlace ? [texts.questions.projects(name), texts.questions.networks(name)] : [texts.questions.sinceOne(name), texts.questions.howMany],
    };
  },
};
