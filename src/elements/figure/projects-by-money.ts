import type {Project} from '../../catalogue/project-facts.ts';
import {COSTS, costId, UNKNOWN} from '../../catalogue/filters.ts';
import {formatEuro, formatNumber} from '../../i18n/format.ts';
import {messagesIn} from '../../i18n/messages.ts';
import {diamondRows} from './diamonds.ts';
import {ofYear, projectsOf} from './facts-of.ts';
import type {MakeFigure} from './figure.ts';

type CostId = (typeof COSTS)[number]['id'] | typeof UNKNOWN;

/** Projects by their total cost, in the classes of the filters; those without a known cost last. */
export const projectsByCost = (all: readonly Project[]): {readonly id: CostId; readonly projects: readonly Project[]; readonly eur: number}[] =>
  ([...COSTS.map(({id}) => id), UNKNOWN] as const).map((id) => {
    const projects = all.filter((project) => costId(project) === id);
    return {id, projects, eur: projects.reduce((sum, {totalCost}) => sum + (totalCost?.eur ?? 0), 0)};
  });

/** All projects by what they cost, a diamond each. */
export const byMoney: MakeFigure = ({voices, catalogue, year}) => {
  const projects = projectsOf(catalogue, year);
  const groups = projectsByCost(projects);
  const {language, texts} = voices.first;
  const nameOf = (id: CostId) => voices.say((tongue) => messagesIn(tongue.language).filters.costs[id]);
  const all = projects.length;
  const known = groups.filter(({id}) => id !== UNKNOWN).reduce((sum, {projects}) => sum + projects.length, 0);
  const eur = groups.reduce((sum, group) => sum + group.eur, 0);
  return {
    headline: voices.say(({texts, language}) =>
      ofYear(year, texts.byMoney.headline(formatNumber(language, known), formatNumber(language, all), formatEuro(language, eur, 'short'))),
    ),
    alt: texts.byMoney.alt(groups.map(({id, projects}) => `${nameOf(id).first}: ${formatNumber(language, projects.length)}`).join('; ')),
    note: voices.say(({texts}) => texts.byMoney.note),
    sources: [...new Set(catalogue.get('interreg').sources)],
    asOf: null,
    table: {
      head: [texts.columns.amount, texts.columns.count, texts.columns.share],
      rows: groups.map((group) => [
        nameOf(group.id).first,
        formatNumber(language, group.projects.length),
        group.id === UNKNOWN ? '–' : texts.byMoney.sum(formatEuro(language, group.eur, 'short')),
      ]),
    },
    draw(page) {
      diamondRows(
        page,
        groups.map((group) => ({
          label: nameOf(group.id),
          value: formatNumber(language, group.projects.length),
          paints: group.projects.map(() => (group.id === UNKNOWN ? 'hatch' : 'interreg')),
          ...(group.id === UNKNOWN ? {} : {remark: voices.say(({texts, language}) => texts.byMoney.sum(formatEuro(language, group.eur, 'short')))}),
        })),
        1,
      );
    },
  };
};
