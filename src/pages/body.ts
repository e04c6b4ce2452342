import {writtenYear} from '../catalogue/dates.ts';
import type {Thing} from '../catalogue/catalogue.ts';
import type {Programme, Section} from '../catalogue/facts.ts';
import {isOfLater, newestSource, standingIn} from '../catalogue/moments.ts';
import {formatNumber} from '../i18n/format.ts';
import {textIn} from '../i18n/languages.ts';
import type {Block, Item, Part} from './page.ts';
import {nameById, proseIn, proseOf, sentencesOf, type Voice} from './voice.ts';

/** The memo tells of roles as they were in its year. */
const MEMO_YEAR = 2016;

/** What Hengelo or Twente does in it. In a year before the memo only what that tells of such a year. */
export function role(thing: Thing, voice: Voice): Block | null {
  const told = thing.type === 'network' && thing.role ? proseOf(thing, thing.role, voice) : null;
  const isDated = voice.year !== null && voice.year < MEMO_YEAR && !isOfLater(voice.catalogue, thing.id, voice.year);
  const text =
    told !== null && isDated
      ? sentencesOf(told)
          .filter((sentence) => /\d{4}/.test(sentence))
          .join(' ') || null
      : told;
  return text === null ? null : {id: 'role', title: voice.messages.details.roleOfHengelo, parts: [{kind: 'text', line: [text]}]};
}

/** Titled lists of a thing; one that tells of a later year than the one looked at is left out. */
export function sections(thing: Thing, voice: Voice): Block[] {
  if (!('sections' in thing)) return [];
  return thing.sections
    .filter(
      ({asOf, id, title}) =>
        voice.year === null || id === 'history' || (Number(writtenYear(asOf) ?? voice.year) <= voice.year && proseIn(title, voice) !== null),
    )
    .map((section) => ({id: `section-${section.id}`, title: textIn(section.title, voice.language), parts: sectionParts(section, voice)}))
    .filter(({parts}) => parts.length > 0);
}

function sectionParts({id, items, sources, asOf}: Section, voice: Voice): Part[] {
  // The years of a history stand in its names.
  const shown = items.filter((item) => isToldIn(item, id, voice));
  if (shown.length === 0) return [];
  return [
    {kind: 'items', items: shown.map((item) => sectionItem(item, voice))},
    {kind: 'source', source: {ids: sources, asOf}},
  ];
}

/** The years of a history stand in its names; of what has not begun a list is silent. */
function isToldIn({name, things}: Section['items'][number], section: string, {catalogue, year}: Voice): boolean {
  if (year === null) return true;
  if (section === 'history') return Number(writtenYear(name.nl) ?? year) <= year;
  const known = (things ?? []).filter((id) => catalogue.find(id));
  return known.length === 0 || known.some((id) => standingIn(catalogue, id, year) !== 'to-come');
}

function sectionItem({name, text, things, children}: Section['items'][number], voice: Voice): Item {
  const {catalogue, language, year} = voice;
  const told = text === undefined ? null : proseIn(text, voice);
  const known = (things ?? []).filter((id) => catalogue.find(id) && (year === null || standingIn(catalogue, id, year) !== 'to-come'));
  const [first] = known;
  const own = textIn(name, language);
  const only = first !== undefined && known.length === 1 && nameById(first, voice) === own;
  return {
    name: [only ? {text: own, id: first} : own],
    ...(told === null ? {} : {text: told}),
    ...(only || known.length === 0 ? {} : {links: known.map((id) => ({text: nameById(id, voice), id, proper: true as const}))}),
    ...(children === undefined || children.length === 0 ? {} : {children: children.map((child) => textIn(child.name, language))}),
  };
}

/** What a page says of a programme, a block for each period that had begun in the year. */
export function programmeBlocks(programme: Programme, voice: Voice): Block[] {
  const {catalogue, language, messages, year} = voice;
  const {details} = messages;
  const periods = programme.periods
    .filter(({from}) => year === null || Number(from) <= year)
    .map((period): Block => ({
      id: `period-${period.id.replaceAll(' ', '').toLowerCase()}`,
      title: details.periodLabel(`Interreg ${period.id}`, period.from, period.to),
      parts: [
        ...period.sections.flatMap((section): Part[] => [{kind: 'title', text: textIn(section.title, language)}, ...sectionParts(section, voice)]),
        {
          kind: 'fold',
          summary: `${details.nuts} (${formatNumber(language, period.nuts3.length)})`,
          parts: [
            {
              kind: 'facts',
              facts: period.nuts3.map(({code, name, inEuregio}) => ({
                term: `${name} (${code})`,
                value: details.inEuregio[inEuregio],
                sources: period.sources,
              })),
            },
            {kind: 'source', source: {ids: period.sources, asOf: null}},
          ],
        },
      ],
    }));
  const bodies = programme.bodies.map(({name, city, role: does, sources}) => ({
    term: textIn(does, language),
    value: textIn(name, language),
    notes: [city],
    sources,
    proper: true as const,
  }));
  const euregios = programme.euregios.map(({id, name, seat, sources}) => ({
    term: 'Euregio',
    value: catalogue.find(id) ? nameById(id, voice) : name,
    notes: [seat],
    sources,
    proper: true as const,
  }));
  const facts = [...bodies, ...euregios];
  return [
    ...periods,
    {
      id: 'bodies',
      title: details.bodies,
      parts: [
        {kind: 'facts', facts},
        {kind: 'source', source: {ids: facts.flatMap(({sources}) => sources), asOf: null}},
      ],
    },
  ];
}

/** The stations of a railway line from one end to the other; `null` for anything else. */
export function stations(thing: Thing, {language, messages}: Voice): Block | null {
  if (thing.type !== 'landmark' || !thing.stations || thing.stations.length === 0) return null;
  const text = thing.stations.map(({name}) => name).join(' – ');
  return {
    id: 'stations',
    title: `${messages.details.stations} (${formatNumber(language, thing.stations.length)})`,
    parts: [
      {kind: 'text', line: [{text, proper: true}]},
      {kind: 'source', source: {ids: [...new Set(thing.stations.flatMap(({sources}) => sources ?? thing.sources))], asOf: null}},
    ],
  };
}

/** Whether it is known where the office was in the year: an address of later says nothing of it, but on the page of what is of later as a whole. */
export function isSeatKnown(thing: Thing, {catalogue, year}: Pick<Voice, 'catalogue' | 'year'>): boolean {
  if (year === null || isOfLater(catalogue, thing.id, year)) return true;
  return Number(writtenYear(seatDate(thing)) ?? writtenYear(newestSource(catalogue))) <= year;
}

function seatDate(thing: Thing): string | null {
  if (thing.type === 'landmark') return thing.addressAsOf ?? thing.asOf;
  const seat = thing.type === 'network' ? thing.seat : null;
  return seat?.addressAsOf ?? seat?.asOf ?? null;
}

/** Where its office is; `null` when it has none, or nobody knows where it was in the year. */
export function address(thing: Thing, voice: Voice): Block | null {
  const {messages} = voice;
  const seat = thing.type === 'network' ? thing.seat : null;
  const text = thing.type === 'landmark' ? thing.address : seat?.address;
  if (text === undefined || !isSeatKnown(thing, voice)) return null;
  const asOf = thing.type === 'landmark' ? (thing.addressAsOf ?? null) : seatDate(thing);
  return {
    id: 'address',
    title: messages.details.address,
    parts: [
      {kind: 'text', line: [{text, proper: true}]},
      {kind: 'source', source: {ids: seat?.sources ?? thing.sources, asOf}},
    ],
  };
}
