import type {Thing} from '../catalogue/catalogue.ts';
import {PARTNER_ROLES, type PartnerRole, type ProjectPartner} from '../catalogue/project-facts.ts';
import {endedBy, yearsOf} from '../catalogue/moments.ts';
import {formatDate, formatNumber, formatPercent} from '../i18n/format.ts';
import {textIn} from '../i18n/languages.ts';
import {projectSources} from './facts.ts';
import type {Block, Fact, Item, Part, Piece} from './page.ts';
import {nameById, proseOf, type Voice} from './voice.ts';
import {early, money, runningTime} from './words.ts';

type ProjectThing = Thing & {readonly type: 'project'};

const MEMO_YEAR = 2016;
const COUNTRIES = ['NL', 'DE', 'unknown'] as const;
type Country = (typeof COUNTRIES)[number];

const countryOf = ({country}: ProjectPartner): Country => (country === 'NL' || country === 'DE' ? country : 'unknown');

/** What is told of a project, in the order in which a councillor asks: money, time, where, Hengelo, who, what came of it, whose programme. */
export function projectBlocks(project: ProjectThing, voice: Voice): Block[] {
  return [
    moneyBlock(project, voice),
    timeBlock(project, voice),
    classed(project, voice),
    where(project, voice),
    ...hengelo(project, voice),
    partners(project, voice),
    ...told(project, 'before', voice.messages.page.before, project.before, voice),
    // What came of it is known at its end.
    ...(isOutcomeKnown(project, voice) ? told(project, 'outcome', voice.messages.page.outcome, project.outcome, voice) : []),
    selfName(project, voice),
  ];
}

const isOutcomeKnown = (project: ProjectThing, {year}: Voice): boolean => year === null || yearsOf(project)[1] <= year;

function moneyBlock(project: ProjectThing, {language, messages}: Voice): Block {
  const {totalCost, erdf, financers} = project;
  const {details, page} = messages;
  const amount = (eur: number, approximate = false): string => money(eur, approximate, language, messages);
  const share = totalCost && erdf ? erdf.eur / totalCost.eur : null;
  const percent = share === null ? null : formatPercent(language, share);
  const facts: Fact[] = [
    ...(totalCost === null ? [] : [{term: details.total, value: amount(totalCost.eur, totalCost.approximate), sources: totalCost.sources}]),
    ...(erdf === null
      ? []
      : [
          {
            term: details.erdf,
            value: amount(erdf.eur, erdf.approximate),
            sources: erdf.sources,
            ...(percent === null ? {} : {notes: [details.percent(percent)]}),
          },
        ]),
    ...(totalCost === null || erdf === null
      ? []
      : [
          {
            term: page.others,
            value: amount(Math.round((totalCost.eur - erdf.eur) * 100) / 100, totalCost.approximate || erdf.approximate),
            notes: [page.othersNote],
            sources: totalCost.sources,
          },
        ]),
  ];
  const sources = [...new Set([...(totalCost?.sources ?? []), ...(erdf?.sources ?? [])])];
  return {
    id: 'money',
    title: details.money,
    parts: [
      ...(totalCost === null ? [{kind: 'text' as const, line: [details.totalUnknown]}] : []),
      ...(totalCost === null && erdf === null && financers.length === 0
        ? []
        : [
            {
              kind: 'share' as const,
              part: share,
              label: [
                totalCost === null ? details.totalUnknown : `${details.total}: ${amount(totalCost.eur, totalCost.approximate)}.`,
                // Without a total there is no share, though the amount may be known.
                erdf === null ? details.erdfUnknown : `${details.erdf}: ${percent === null ? amount(erdf.eur, erdf.approximate) : details.percent(percent)}.`,
              ].join(' '),
            },
          ]),
      ...(facts.length === 0 ? [] : [{kind: 'facts' as const, facts}]),
      ...(erdf === null ? [{kind: 'text' as const, line: [details.erdfUnknown]}] : []),
      ...(facts.length === 0 ? [] : [{kind: 'source' as const, source: {ids: sources, asOf: null}}]),
      ...financersPart(financers, projectSources(project), {details, amount, number: formatNumber(language, financers.length)}),
    ],
  };
}

function financersPart(
  financers: ProjectThing['financers'],
  sources: readonly string[],
  {details, amount, number}: {details: Voice['messages']['details']; amount: (eur: number, approximate?: boolean) => string; number: string},
): Part[] {
  if (financers.length === 0) return [];
  const facts = financers.map(({name, eur, approximate}): Fact =>
    eur === null ? {term: name, value: details.amountUnknown, sources, unknown: true} : {term: name, value: amount(eur, approximate), sources},
  );
  return [
    {
      kind: 'fold',
      drawn: true,
      summary: `${details.financers} (${number})`,
      parts: [
        {kind: 'facts', facts},
        {kind: 'source', source: {ids: sources, asOf: null}},
      ],
    },
  ];
}

function timeBlock(project: ProjectThing, voice: Voice): Block {
  const {language, messages, year} = voice;
  const {details} = messages;
  const {start, end, dateSources} = project;
  const period = periodOf(project, voice);
  const line: Part = {
    kind: 'soft',
    line: [periodPiece(project, details.periodLabel(`Interreg ${project.period}`, String(period.from), String(period.to)), voice)],
  };
  if (start === null && end === null) return {id: 'time', title: details.time, parts: [{kind: 'text', line: [details.timeUnknown]}, line]};
  const sentence =
    start !== null && end !== null
      ? runningTime(project, language, messages)
      : start === null
        ? (year !== null && yearsOf(project)[1] > year ? details.startUnknownRuns : details.startUnknown)(formatDate(language, end as string))
        : details.endUnknown(formatDate(language, start));
  const last = Math.max(period.to + 1, end === null ? period.to + 1 : decimalYear(end, true));
  return {
    id: 'time',
    title: details.time,
    parts: [
      {kind: 'text', line: [saidOfYear(sentence, early(project, voice).replace(/^, /, ''))]},
      {
        kind: 'time',
        period: [period.from, period.to + 1],
        running: [start === null ? period.from : decimalYear(start), end === null ? last : decimalYear(end, true)],
        sure: start !== null && end !== null,
      },
      {kind: 'source', source: {ids: dateSources, asOf: null}},
      line,
    ],
  };
}

/** “2016 – 2017, in 1958 nog niet”; behind whole sentences a sentence of its own. */
const saidOfYear = (text: string, words: string): string =>
  words === '' ? text : text.endsWith('.') ? `${text} ${words.charAt(0).toUpperCase()}${words.slice(1)}.` : `${text}, ${words}`;

const periodPiece = (project: ProjectThing, text: string, {catalogue}: Voice): Piece =>
  catalogue.find(project.programme) ? {text, id: project.programme} : {text};

function periodOf(project: ProjectThing, {catalogue}: Voice): {readonly from: number; readonly to: number} {
  const found = catalogue.facts.programmes.flatMap(({periods}) => periods).find(({id}) => id === project.period);
  return found ? {from: Number(found.from), to: Number(found.to)} : project.period === 'V A' ? {from: 2014, to: 2020} : {from: 2021, to: 2027};
}

function classed(project: ProjectThing, {language, messages}: Voice): Block {
  const {priority, theme} = project;
  const {details, thing} = messages;
  return {
    id: 'classed',
    title: details.classed,
    parts: [
      {
        kind: 'facts',
        facts: [
          // The themes are ours, for the programme has none: what the sources tell was sorted into them.
          {term: details.theme, value: details.themes[theme], sources: [], computed: true},
          priority === null
            ? {term: details.priority, value: thing.notFound, sources: [], unknown: true}
            : {
                term: details.priority,
                value: details.priorityOf(String(priority.number), textIn(priority.name, language)),
                sources: projectSources(project),
                ...(priority.published ? {} : {notes: [details.priorityOurs]}),
              },
        ],
      },
    ],
  };
}

/** Where partners sit, where it works and where the programme allows it are three things. */
function where(project: ProjectThing, {language, messages}: Voice): Block {
  const {seats, scope, period} = project;
  const {page} = messages;
  const works = scope.find(({kind}) => kind === 'work-area');
  return {
    id: 'where',
    title: page.where,
    parts: [
      {
        kind: 'facts',
        facts: [
          seats.length === 0
            ? {term: page.seats, value: messages.thing.notFound, sources: [], unknown: true}
            : {term: page.seats, value: page.towns(seats.length), sources: projectSources(project)},
          ...(works ? [{term: page.works, value: textIn(works.text, language), sources: works.sources}] : []),
          {term: page.allowed, value: page.allowedIn(`Interreg ${period}`), sources: [], computed: true},
        ],
      },
    ],
  };
}

function hengelo({hengelo: part, id}: ProjectThing, {catalogue, messages, year}: Voice): Block[] {
  // What the memo names is no news of a year before it.
  if (part === null || (part.kind === 'memo' && year !== null && year < MEMO_YEAR)) return [];
  const words = messages.page.hengelo[part.kind];
  const text = endedBy(catalogue, id, year) ? words.past : words.now;
  return [{id: 'hengelo', title: messages.details.hengelo, parts: [{kind: 'text', line: [{text, ...(catalogue.find('hengelo') ? {id: 'hengelo'} : {})}]}]}];
}

/** Who takes part, by role and country. */
function partners({id, lead, partners: others, partnersComplete}: ProjectThing, voice: Voice): Block {
  const {catalogue, language, messages, year} = voice;
  const {details, page} = messages;
  const all = lead === null ? others : [lead, ...others.filter(({name}) => name !== lead.name)];
  const group = (role: PartnerRole, country: Country): Part[] => {
    const found = all.filter((partner) => partner.role === role && countryOf(partner) === country);
    if (found.length === 0) return [];
    const number = formatNumber(language, found.length);
    const title =
      country === 'unknown' ? page.roleNowhere(page.rolesMany[role], number) : page.roleIn(page.rolesMany[role], details.countriesIn[country], number);
    return [
      {kind: 'title', text: title},
      {kind: 'items', items: found.map((partner) => partnerItem(partner, voice))},
    ];
  };
  return {
    id: 'partners',
    title: endedBy(catalogue, id, year) ? page.took : page.takes,
    parts: [
      ...(all.length === 0 ? [{kind: 'text' as const, line: [details.noPartners]}] : []),
      ...PARTNER_ROLES.flatMap((role) => COUNTRIES.flatMap((country) => group(role, country))),
      ...(partnersComplete || all.length === 0 ? [] : [{kind: 'soft' as const, line: [details.partnersIncomplete]}]),
    ],
  };
}

function partnerItem({name, city, place}: ProjectPartner, voice: Voice): Item {
  const piece: Piece = {text: name, proper: true};
  if (place !== undefined && voice.catalogue.find(place)) return {name: [piece, ', ', {text: city ?? nameById(place, voice), id: place, proper: true}]};
  return {name: city !== null && !name.includes(city) ? [piece, ', ', {text: city, proper: true}] : [piece]};
}

function told(thing: ProjectThing, id: string, title: string, what: ProjectThing['outcome'], voice: Voice): Block[] {
  const text = what === undefined ? null : proseOf(thing, what.text, voice);
  if (what === undefined || text === null) return [];
  return [
    {
      id,
      title,
      parts: [
        {kind: 'text', line: [text]},
        {kind: 'source', source: {ids: what.sources, asOf: null}},
      ],
    },
  ];
}

/** How the programme names itself; of the period from 2021 on it asks for the emblem of the European Union beside it. */
function selfName({period}: ProjectThing, {messages}: Voice): Block {
  const {page} = messages;
  const text: Part = {kind: 'text', line: [page.selfNames[period]]};
  return {id: 'self-name', title: page.selfName, parts: [{kind: 'emblem', label: page.emblem}, text]};
}

/** `2015-07` → 2015.5; for an end the whole month or year is counted: `2017` → 2018. */
function decimalYear(date: string, end = false): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return end ? year + 1 : year;
  if (day === undefined) return year + (month - (end ? 0 : 1)) / 12;
  return year + (month - 1) / 12 + day / 365;
}
