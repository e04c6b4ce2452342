import type {Partnership, PartnershipKind} from '../../catalogue/facts.ts';
import {isOfLater, partnershipsAt} from '../../catalogue/moments.ts';
import {PARTNERSHIP_KINDS} from '../../catalogue/lens.ts';
import {tiesOf} from '../../catalogue/ties.ts';
import type {QuestionOf} from '../question.ts';
import {has, momentOf, valuesOf} from '../reading.ts';
import {type Desk, listedThings, mentions, nameIn, type Rule, sentences, sourcesOf} from '../rule.ts';
import {otherBond} from './told.ts';
import {begunIn, endedIn, isDateWithin, lifeParts, regionIn} from './project-set.ts';

/** Sister cities and other bonds between towns: of a place, in a country, in a year, or those that have ended. */
export const partnerships: Rule<'partnerships'> = {
  kind: 'partnerships',
  read(reading, desk) {
    const kinds = valuesOf(reading, 'partnership') as PartnershipKind[];
    // “Which partners has Hengelo?” Of a town, not of a project.
    const isOfTown =
      has(reading, 'partner') && !has(reading, 'project') && mentions(reading, desk).projects.length === 0 && mentions(reading, desk).places.length > 0;
    // “Met welke stad heeft Almelo een band?”
    const isBond =
      has(reading, 'tie') && valuesOf(reading, 'place').some((kind) => kind === 'city' || kind === 'municipality') && mentions(reading, desk).all.length === 1;
    // “Bestaat de band met Preston nog?” A town far away has no other tie.
    const {all} = mentions(reading, desk);
    const [only, other] = all;
    const isFar = has(reading, 'tie') && only !== undefined && other === undefined && hasOnlyBonds(only, desk);
    if (!isBond && !isFar && !has(reading, 'partnership') && kinds.length === 0 && !isOfTown) return null;
    const ended = endedIn(reading);
    const begun = ended ? null : begunIn(reading);
    return {
      kind: 'partnerships',
      of: mentions(reading, desk).places,
      kinds: has(reading, 'partnership') || kinds.length === 0 ? null : kinds,
      countries: valuesOf(reading, 'country'),
      region: valuesOf(reading, 'region')[0] ?? null,
      year: ended || begun ? null : momentOf(reading),
      ended,
      begun,
    };
  },
  answer(question, desk) {
    const {catalogue, texts, say} = desk;
    const {of, kinds, countries, region, year, ended, begun} = question;
    const all = linksOf(question, desk);
    // In a year only those count that are known to have begun; of the others that is said.
    const links = all.filter(({id}) => !isOfLater(catalogue, id, year));
    const open = all.length - links.length;
    const ids = links.map(({id}) => id);
    const isTown = links.every(({kind}) => kind === 'sister-city' || kind === 'friendship-city');
    const noun = kinds?.length === 1 ? texts.nouns[kinds[0] as PartnershipKind] : isTown ? texts.nouns.partnerships : texts.nouns.links;
    const asked = texts.asked(
      noun,
      [
        ...of.map((id) => texts.parts.of(nameIn(desk, id))),
        ...(region === null ? [] : [texts.parts.in(regionIn(desk, region))]),
        ...countries.map((code) => texts.parts.in(say.country(code))),
        ...(year === null ? [] : [texts.parts.inYear(year)]),
        ...lifeParts(desk, {begun, ended}),
      ],
      links.length,
    );
    const [owner] = of;
    const [first, second, third] = of;
    // “Is Malmö een zusterstad van Hengelo?” It is something else.
    const instead =
      links.length === 0 && first !== undefined && second !== undefined && third === undefined && year === null && !ended && !begun
        ? otherBond(first, second, desk)
        : links.length === 0 && first !== undefined && second === undefined && ended && ended.year === null
          ? stillHeld(first, question, desk)
          : null;
    const towns = owner === undefined ? ids : links.map((link) => partnerOf(link, owner));
    const doubtful = ended ? 0 : links.filter(({status}) => status === 'unknown').length;
    // Of those that began in some year, what else holds may have begun then too.
    const undated = (begun ? linksOf({...question, begun: null}, desk) : links).filter(({since}) => since === null).length;
    // That a town has no sister city is said only when somebody asked for those, and for now.
    const isAboutAll = (kinds === null || kinds.includes('sister-city')) && region === null && year === null && begun === null;
    // The sentence of the lens names partners kind by kind; it speaks of what holds now.
    const main =
      instead !== null
        ? instead.sentence
        : links.length === 0
          ? of.length === 1 && !ended && countries.length === 0 && isAboutAll && isInTwente(owner as string, desk)
            ? say.noPartners(nameIn(desk, owner as string))
            : texts.noneFound
          : of.length === 1 && !ended && !begun && year === null
            ? say.partners(nameIn(desk, owner as string), byKind(links, owner as string, desk))
            : texts.list(texts.bonds(links.length), listedThings(desk, of.length === 1 ? towns : ids));
    return {
      asked,
      sentence: sentences(
        main,
        doubtful > 0 ? texts.statusUnknown(doubtful) : null,
        (year !== null || ended || begun) && undated > 0 ? texts.startUnknown(undated) : null,
        open > 0 ? texts.bondsOpen(open) : null,
      ),
      ids: instead?.ids ?? ids,
      sources: sourcesOf(desk, instead === null ? ids : instead.ids.length > 0 ? instead.ids : of),
      next: nextOf(question, links, desk, (id) => catalogue.get(id).type === 'place'),
    };
  },
};

const partnerOf = ({from, to}: Partnership, owner: string): string => (from === owner ? to : from);

/** Names of a town’s partners, the closest kind of bond first. */
const byKind = (links: readonly Partnership[], owner: string, desk: Desk) =>
  PARTNERSHIP_KINDS.map((kind) => ({
    kind,
    names: links.filter((link) => link.kind === kind).map((link) => nameIn(desk, partnerOf(link, owner))),
  })).filter(({names}) => names.length > 0);

/** That none of a town is known to be over, and which there are. */
function stillHeld(owner: string, question: QuestionOf<'partnerships'>, desk: Desk): {readonly sentence: string; readonly ids: readonly string[]} {
  const {texts, say} = desk;
  const held = linksOf({...question, ended: null}, desk);
  const doubtful = held.filter(({status}) => status === 'unknown').length;
  return {
    sentence: sentences(
      texts.noneOver(nameIn(desk, owner)),
      held.length === 0 ? null : say.partners(nameIn(desk, owner), byKind(held, owner, desk)),
      doubtful > 0 ? texts.statusUnknown(doubtful) : null,
    ),
    ids: held.map(({id}) => id),
  };
}

const hasOnlyBonds = (id: string, {catalogue}: Desk): boolean =>
  catalogue.facts.partnerships.some(({from, to}) => from === id || to === id) &&
  catalogue.get(id).type === 'place' &&
  tiesOf(catalogue, id).every(({group}) => group === 'partners' || group === 'past');

/** Elsewhere the facts know only the links with Twente, Münster and Osnabrück: that they know none says nothing. */
function isInTwente(id: string, {catalogue}: Desk): boolean {
  const thing = catalogue.get(id);
  return thing.type === 'place' && thing.inTwente;
}

function linksOf({of, kinds, countries, region, year, ended, begun}: QuestionOf<'partnerships'>, {catalogue}: Desk): Partnership[] {
  const held = new Set(partnershipsAt(catalogue, year));
  const place = (id: string) => {
    const thing = catalogue.get(id);
    return thing.type === 'place' ? thing : null;
  };
  return catalogue.facts.partnerships.filter(
    (link) =>
      of.every((id) => link.from === id || link.to === id) &&
      (kinds === null || kinds.includes(link.kind)) &&
      countries.every((country) => place(link.to)?.country === country) &&
      (region === null || [link.from, link.to].some((id) => place(id)?.region === region)) &&
      (ended
        ? link.status === 'ended' && (ended.year === null || isDateWithin(link.until, ended.year, ended.how))
        : begun
          ? isDateWithin(link.since, begun.year, begun.how)
          : held.has(link.id)),
  );
}

function nextOf({of, ended}: QuestionOf<'partnerships'>, [first]: readonly Partnership[], desk: Desk, isPlace: (id: string) => boolean): string[] {
  const {questions} = desk.texts;
  const [owner] = of.filter(isPlace);
  return [
    ...(first === undefined
      ? []
      : [questions.since(nameIn(desk, first.from), nameIn(desk, first.to)), questions.distance(nameIn(desk, first.from), nameIn(desk, first.to))]),
    ...(owner === undefined ? [] : [questions.ties(nameIn(desk, owner))]),
    ...(ended ? [questions.ended] : [questions.endedBonds]),
  ];
}
