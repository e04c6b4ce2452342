import type {Project, ProjectTheme} from '../../catalogue/project-facts.ts';
import {formatNumber} from '../../i18n/format.ts';
import {messagesIn} from '../../i18n/messages.ts';
import {diamondRows} from './diamonds.ts';
import {ofYear, projectsOf} from './facts-of.ts';
import type {MakeFigure} from './figure.ts';
import {legend} from './legend.ts';

/** Projects by theme, the largest theme first; within a theme the older programme period first. */
export function projectsByTheme(all: readonly Project[]): {readonly theme: ProjectTheme; readonly projects: readonly Project[]}[] {
  const themes = [...new Set(all.map(({theme}) => theme))];
  return themes
    .map((theme) => ({
      theme,
      projects: all.filter((project) => project.theme === theme).toSorted((a, b) => a.period.length - b.period.length),
    }))
    .toSorted((a, b) => b.projects.length - a.projects.length || a.theme.localeCompare(b.theme));
}

/** All projects by theme, a diamond each. */
export const byTheme: MakeFigure = ({voices, catalogue, year}) => {
  const all = projectsOf(catalogue, year);
  const groups = projectsByTheme(all);
  const {language, texts} = voices.first;
  const nameOf = (theme: ProjectTheme) => voices.say((tongue) => messagesIn(tongue.language).details.themes[theme]);
  const number = (value: number): string => formatNumber(language, value);
  const most = groups[0]?.theme;
  return {
    headline: voices.say((tongue) =>
      ofYear(
        year,
        tongue.texts.byTheme.headline(
          formatNumber(tongue.language, all.length),
          most ? inSentence(messagesIn(tongue.language).details.themes[most], tongue.language) : '',
        ),
      ),
    ),
    alt: texts.byTheme.alt(groups.map(({theme, projects}) => `${nameOf(theme).first}: ${number(projects.length)}`).join('; ')),
    note: voices.say(({texts}) => texts.byTheme.note),
    sources: [...new Set(catalogue.get('interreg').sources)],
    asOf: null,
    table: {
      head: [texts.columns.what, texts.columns.count, texts.byTheme.periods['V A'], texts.byTheme.periods['VI A']],
      rows: groups.map(({theme, projects}) => [
        nameOf(theme).first,
        number(projects.length),
        ...(['V A', 'VI A'] as const).map((period) => number(projects.filter((project) => project.period === period).length)),
      ]),
    },
    draw(page) {
      legend(page, [
        {paint: 'interreg', words: voices.say(({texts}) => texts.byTheme.periods['V A'])},
        {paint: 'paper', words: voices.say(({texts}) => texts.byTheme.periods['VI A'])},
      ]);
      page.gap(0.5);
      diamondRows(
        page,
        groups.map(({theme, projects}) => ({
          label: nameOf(theme),
          value: number(projects.length),
          paints: projects.map(({period}) => (period === 'V A' ? 'interreg' : 'paper')),
        })),
        page.wide ? 2 : 1,
      );
    },
  };
};

/** German keeps its capitals within a sentence. */
const inSentence = (name: string, language: string): string => (language === 'de' ? name : name.charAt(0).toLowerCase() + name.slice(1));
