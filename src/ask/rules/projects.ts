import {PROJECTS_FROM, stageOn} from '../../catalogue/moments.ts';
import {formatEuro, formatNumber} from '../../i18n/format.ts';
import {has, type Reading, valuesOf} from '../reading.ts';
import {type Desk, type Draft, listed, listedThings, mentions, nameIn, type Rule, sentences, sourcesOf} from '../rule.ts';
import type {ProjectChoice} from '../question.ts';
import {choiceOf, chosen, isAhead, isOfPartner, partsOf, touching} from './project-set.ts';

/** Which projects, and how many: by who takes part, theme, period, year, country, words. */
export const projects: Rule<'projects'> = {
  kind: 'projects',
  read(reading, desk) {
    const {networks, projects: named} = mentions(reading, desk);
    const isOfProgramme = networks.includes('interreg-va') || valuesOf(reading, 'period').length > 0;
    // A name alone is looked up, not asked about; a project is no filter of projects.
    if (named.length > 0) return null;
    if (!has(reading, 'project') && !isOfProgramme && valuesOf(reading, 'theme').length === 0 && !(reading.organisations.length > 0 && reading.words > 1))
      return null;
    return {kind: 'projects', choice: choiceOf(reading, desk)};
  },
  answer({choice}, desk) {
    const {catalogue, texts} = desk;
    const found = chosen(desk, choice);
    const ids = found.map(({id}) => id);
    const undated =
      choice.running !== null || choice.around !== null || choice.ended !== null ? found.filter(({start, end}) => start === null || end === null).length : 0;
    const {ended} = choice;
    const planned = ended !== null && isAhead(ended, desk.today) ? found.filter((project) => stageOn(project, desk.today) !== 'ended').length : 0;
    const all = catalogue.facts.projects;
    const complete = all.filter(({partnersComplete}) => partnersComplete).length;
    const byPartner = choice.touching.length + choice.organisations.length + choice.regions.length + choice.countries.length > 0;
    return {
      asked: texts.asked(texts.nouns.projects, partsOf(choice, desk), found.length),
      sentence: sentences(
        found.length === 0 ? texts.noProject : texts.list(texts.projects(found.length), listedThings(desk, ids)),
        found.length === 0 && isBeforeList(choice) ? `${desk.messages.topics.listFrom(String(PROJECTS_FROM))}.` : null,
        planned > 0 ? texts.endsPlanned(planned) : null,
        ...howTheyTouch(choice, ids, desk),
        undated > 0 ? texts.datesUnknown(undated) : null,
        byPartner ? texts.partnersKnown(complete, all.length) : null,
      ),
      ids,
      sources: sourcesOf(desk, ids),
      ...parametersOf(choice),
      next: nextOf(choice, desk, ids),
    };
  },
};

/** A year before the projects that we know: that none was found does not mean that there was none. */
function isBeforeList({running, around, begun, ended}: ProjectChoice): boolean {
  const years = [typeof running === 'number' ? running : null, around?.year ?? null, begun?.year ?? null, ended?.year ?? null];
  return years.some((year) => year !== null && year <= PROJECTS_FROM);
}

/** Through which body, or in the description only. Several things would make it a table. */
function howTheyTouch({touching: touched}: ProjectChoice, ids: readonly string[], desk: Desk): string[] {
  const [id] = touched;
  if (id === undefined || touched.length > 1) return [];
  const {through, named} = touching(desk, id);
  const kept = (list: readonly string[]): number => list.filter((project) => ids.includes(project)).length;
  return [
    ...through.filter(({projects: list}) => kept(list) > 0).map(({body, projects: list}) => desk.texts.throughBody(kept(list), nameIn(desk, body))),
    ...(kept(named) > 0 ? [desk.texts.onlyNamed(kept(named), nameIn(desk, id))] : []),
  ];
}

/** The filters of the page show the same when only they were asked for. */
function parametersOf(choice: ProjectChoice): Pick<Draft, 'parameters'> {
  const {touching: touched, led, organisations, themes, regions, countries, period, running, around, begun, ended, words} = choice;
  const others = touched.length + led.length + organisations.length + countries.length + words.length + regions.filter((region) => region !== 'twente').length;
  if (others > 0 || around !== null || begun !== null || ended !== null || running === 'now') return {};
  const parameters = {
    ...(themes.length === 0 ? {} : {theme: themes.join(',')}),
    ...(period === null ? {} : {period}),
    ...(running === null ? {} : {running: String(running)}),
    ...(regions.length === 0 ? {} : {twente: '1'}),
  };
  return Object.keys(parameters).length === 0 ? {} : {parameters};
}

function nextOf({touching: touched, themes}: ProjectChoice, desk: Desk, ids: readonly string[]): string[] {
  const {questions} = desk.texts;
  const [place] = touched;
  const [first] = ids;
  return [
    ...(place === undefined ? [] : [questions.ties(nameIn(desk, place))]),
    ...(first === undefined ? [] : [questions.payers(nameIn(desk, first))]),
    ...(themes.length === 0 ? [questions.costs] : [questions.howMany]),
    questions.ended,
  ];
}

/** The most or least of projects, not of those who take part. */
export const isOfProjects = (reading: Reading): boolean =>
  has(reading, 'project') && !has(reading, 'partner', 'place', 'member') && valuesOf(reading, 'place').length === 0;

/** The dearest or cheapest project, or the one with the highest or lowest share of the European Union, of those of which it is known. */
export const top: Rule<'top'> = {
  kind: 'top',
  read(reading, desk) {
    const {all} = mentions(reading, desk);
    if (!has(reading, 'most', 'least') || !isOfProjects(reading) || all.length > 0) return null;
    return {kind: 'top', share: has(reading, 'pay'), least: has(reading, 'least')};
  },
  answer({share, least}, desk) {
    const {catalogue, texts, language} = desk;
    const money = catalogue.facts.projects.flatMap((project) => {
      const sum = share ? project.erdf : project.totalCost;
      return sum === null ? [] : [{project, eur: sum.eur, approximate: sum.approximate === true}];
    });
    const [first] = money.toSorted((a, b) => (least ? a.eur - b.eur : b.eur - a.eur));
    const all = catalogue.facts.projects.length;
    if (first === undefined) return {asked: texts.nouns.costs, sentence: texts.noProject, ids: [], sources: [], next: [texts.questions.costs]};
    const name = nameIn(desk, first.project.id);
    const eur = formatEuro(language, first.eur);
    return {
      asked: texts.whole.top(share, least),
      sentence: texts.top(name, first.approximate ? texts.about(eur) : eur, money.length, all),
      ids: [first.project.id],
      sources: first.project.sources,
      asOf: first.project.asOf,
      next: [texts.questions.payers(name), texts.questions.costs],
    };
  },
};

/** What projects cost together, and the share of the European Union. */
export const costs: Rule<'costs'> = {
  kind: 'costs',
  read(reading, desk) {
    if (!has(reading, 'cost', 'pay') || mentions(reading, desk).projects.length > 0) return null;
    const choice = choiceOf(reading, desk);
    // Only of projects people say what they are about; elsewhere a word left over is part of a partner’s name (“Saxion”), or was not understood.
    if (has(reading, 'project')) return {kind: 'costs', choice};
    const words = choice.words.filter((word) => isOfPartner(word, desk));
    // “Wat kost Wadloop?” is not asked of all projects.
    return words.length < choice.words.length ? null : {kind: 'costs', choice: {...choice, words}};
  },
  answer({choice}, desk) {
    const {texts, language} = desk;
    const found = chosen(desk, choice);
    // Some are rounded in the sources: their sum is no more exact.
    const sum = (values: readonly number[]): string => texts.million(formatNumber(language, values.reduce((total, value) => total + value, 0) / 1e6, 1));
    const costsKnown = found.flatMap(({totalCost}) => (totalCost ? [totalCost.eur] : []));
    const shares = found.flatMap(({erdf}) => (erdf ? [erdf.eur] : []));
    const ids = found.map(({id}) => id);
    const places = choice.touching.filter((id) => desk.catalogue.get(id).type === 'place').map((id) => nameIn(desk, id));
    return {
      asked: texts.asked(texts.nouns.costs, partsOf(choice, desk), found.length),
      sentence: sentences(
        found.length === 0 && isBeforeList(choice) ? `${desk.messages.topics.listFrom(String(PROJECTS_FROM))}.` : null,
        found.length === 0 ? texts.noProject : texts.costs(costsKnown.length, found.length, sum(costsKnown)),
        shares.length === 0 ? null : texts.erdfs(shares.length, sum(shares)),
        places.length === 0 ? null : texts.shareUnknown(listed(desk, places)),
      ),
      ids,
      sources: sourcesOf(desk, ids),
      next: [...places.slice(0, 1).map(texts.questions.projects), texts.questions.howMany, texts.questions.ended],
    };
  },
};
