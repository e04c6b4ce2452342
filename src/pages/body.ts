import {writtenYear} from '../catalogue/dates.ts';
import type {Thing} from '../catalogue/catalogue.ts';
import type {Programme, Section} from '../catalogue/facts.ts';
import {formatNumber} from '../i18n/format.ts';
import {textIn} from '../i18n/languages.ts';
import type {Block, Item, Part} from './page.ts';
import {nameById, proseIn, type Voice} from './voice.ts';

/** What Hengelo or Twente does in it. */
export function role(thing: Thing, voice: Voice): Block | null {
  const text = thing.type === 'network' && thing.role ? proseIn(thing.role, voice) : null;
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
    .map((section) => ({id: `section-${section.id}`, title: textIn(section.title, voice.language), parts: sectionParts(section, voice)}));
}

function sectionParts({id, items, sources, asOf}: Section, voice: Voice): Part[] {
  // The years of a history stand in its names.
  const shown =
    id === 'history' && voice.year !== null ? items.filter(({name}) => Number(writtenYear(name.nl) ?? voice.year) <= (voice.year as number)) : items;
  return [
    {kind: 'items', items: shown.map((item) => sectionItem(item, voice))},
    {kind: 'source', source: {ids: sources, asOf}},
  ];
}

function sectionItem({name, text, things, children}: Section['items'][number], voice: Voice): Item {
  const {catalogue, language} = voice;
  const told = text === undefined ? null : proseIn(text, voice);
  const known = (things ?? []).filter((id) => catalogue.find(id));
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

export function address(thing: Thing, {messages}: Voice): Block | null {
  const seat = thing.type === 'network' ? thing.seat : null;
  const text = thing.type === 'landmark' ? thing.address : seat?.address;
  if (text === undefined) return null;
  const asOf = thing.type === 'landmark' ? (thing.addressAsOf ?? null) : (seat?.addressAsOf ?? seat?.asOf ?? null);
  return {
    id: 'address',
    title: messages.details.address,
    parts: [
      {kind: 'text', line: [{text, proper: true}]},
      {kind: 'source', source: {ids: seat?.sources ?? thing.sources, asOf}},
    ],
  };
}
