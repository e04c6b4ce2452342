import {performance} from 'node:perf_hooks';
import {buildQuestionDesk, type QuestionDesk} from '../../src/ask/ask.ts';
import {buildCatalogue} from '../../src/catalogue/build.ts';
import type {Catalogue} from '../../src/catalogue/catalogue.ts';
import type {Project} from '../../src/catalogue/project-facts.ts';
import {ask} from '../../src/i18n/texts/ask.ts';
import postcodes from '../../geo/postcodes.json' with {type: 'json'};
import around from '../../geo/towns-around.json' with {type: 'json'};
import {loadCatalogue} from '../../src/catalogue/load.ts';

/** How long answers take, in milliseconds. */
export interface QuestionsResult {
  readonly projects: number;
  /** To read all names, once, when the field is first used. */
  readonly buildMs: number;
  /** Median and slowest of all questions, each asked several times. */
  readonly medianMs: number;
  readonly slowestMs: number;
  readonly slowest: string;
  /** What an answer may take at most. */
  readonly budgetMs: number;
}

/** One of each kind, with a wrong letter here and there. */
const QUESTIONS = [
  'Welke projecten raken Losser?',
  'Welke projecten gaan over water?',
  'projecten over bijen',
  'Welke projecten liepen in 2019?',
  'Wie is lid van de EUREGIO in 2016?',
  'Sinds wanneer zijn wij met Emsdetten verbonden?',
  'hoe vre is het van Hengello naar Osnabruk?',
  'Wat ligt binnen 10 km van Losser?',
  'Wat hebben Hengelo en Osnabrück gemeen?',
  'Welke verbanden heeft Enschede?',
  'Wat is er veranderd sinds 2016?',
  'Wer bezahlt Unlock?',
  'How much do the projects cost?',
  'stedebanden',
  '7551',
];

/** The facts of today, with projects repeated under other names until there are so many. */
function catalogueWith(count: number): Catalogue {
  const {facts} = loadCatalogue();
  const projects = Array.from({length: count}, (_, index): Project => {
    const project = facts.projects[index % facts.projects.length] as Project;
    if (index < facts.projects.length) return project;
    const name = (text: string): string => `${text} ${index.toString(36)}`;
    return {
      ...project,
      id: `${project.id}-${index}`,
      title: name(project.title),
      aliases: [],
      names: {nl: name(project.names.nl), de: name(project.names.de), en: name(project.names.en)},
    };
  });
  return buildCatalogue({...facts, projects});
}

const build = (catalogue: Catalogue): QuestionDesk =>
  buildQuestionDesk(catalogue, {today: '2026-11-28', home: 'hengelo', years: {first: 1958, last: 2027}}, {texts: ask, postcodes, around});

function measure(count: number, budgetMs: number): QuestionsResult {
  const catalogue = catalogueWith(count);
  const start = performance.now();
  const desk = build(catalogue);
  const buildMs = performance.now() - start;
  // The first answers are those of a cold engine: the reader has been typing before.
  for (const text of QUESTIONS) desk.ask(text, 'nl');
  const times = QUESTIONS.map((text) => {
    const rounds = Array.from({length: 7}, () => {
      const begun = performance.now();
      if (!desk.ask(text, 'nl')) throw new Error(`bench: expected an answer to “${text}”, got none.`);
      return performance.now() - begun;
    });
    return {text, ms: rounds.toSorted((a, b) => a - b)[3] as number};
  }).toSorted((a, b) => a.ms - b.ms);
  const slowest = times.at(-1) as (typeof times)[number];
  return {
    projects: count,
    buildMs,
    medianMs: (times[Math.floor(times.length / 2)] as typeof slowest).ms,
    slowestMs: slowest.ms,
    slowest: slowest.text,
    budgetMs,
  };
}

/** Answers to one question of each kind: on the facts of today, and with ten thousand projects. */
export const measureQuestions = (): QuestionsResult[] => [measure(loadCatalogue().facts.projects.length, 30), measure(10_000, 100)];

export const questionsLine = ({projects, buildMs, medianMs, slowestMs, slowest, budgetMs}: QuestionsResult): string =>
  `questions, ${projects} projects: ${medianMs.toFixed(1)} ms, slowest ${slowestMs.toFixed(1)} ms (“${slowest}”), reading all names ${buildMs.toFixed(0)} ms; budget ${budgetMs} ms: ${slowestMs <= budgetMs ? 'kept' : 'exceeded'}`;
