import type {Place, PlaceKind} from '../../catalogue/facts.ts';
import {membershipOf, traceOf} from '../../catalogue/membership.ts';
import {existedIn, membersAt, membershipIn} from '../../catalogue/moments.ts';
import {endOf, holdsIn, isKnownIn, isPast, type Tie, type TieGroup, tiesOf} from '../../catalogue/ties.ts';
import {formatNumber} from '../../i18n/format.ts';
import {membershipWords} from '../../i18n/membership-words.ts';
import type {QuestionOf} from '../question.ts';
import {has, momentOf, valuesOf} from '../reading.ts';
import {dateIn, type Desk, type Draft, listedThings, mentions, nameIn, type Rule, sentences} from '../rule.ts';
import {regionIn} from './project-set.ts';

const EUREGIO = 'euregio';

/**
 * Ties that hold at the moment, as far as anybody knows (`now`), and those of which that is known of an earlier year only, or that ran through a network that
 * has ended (`earlier`).
 */
function tiesAt({catalogue}: Desk, id: string, group: TieGroup, year: number | null): {readonly now: readonly Tie[]; readonly earlier: readonly Tie[]} {
  const ties = tiesOf(catalogue, id).filter((tie) => tie.group === group);
  const now = ties.filter((tie) => isKnownIn(catalogue, tie, year, id));
  const earlier = ties.filter((tie) => !now.includes(tie) && tie.until === undefined && holdsIn(catalogue, tie, year, id));
  return {now, earlier};
}

const idsOf = (ties: readonly Tie[]): string[] => ties.map(({other}) => other);

/** The memo tells of what has no year of its own. */
const MEMO_YEAR = '2016';
/** The year of which ties are known that are none of now. */
const knownYear = (ties: readonly Tie[]): string =>
  ties
    .map(({asOf}) => asOf?.slice(0, 4) ?? MEMO_YEAR)
    .toSorted()
    .at(-1) ?? MEMO_YEAR;

/** What is known of a tie that is none of now: its end, or the year it is known of. */
export function saidOfThen(place: string, network: string, desk: Desk): string | null {
  const {catalogue, texts} = desk;
  const [name, body] = [nameIn(desk, place), nameIn(desk, network)];
  const tie = tiesOf(catalogue, place).find((one) => one.other === network && (one.group === 'networks' || one.group === 'past'));
  if (tie === undefined) return null;
  if (!isPast(catalogue, tie, null, place)) return tie.asOf === undefined ? null : texts.membership.earlier(name, body, tie.asOf.slice(0, 4));
  const end = endOf(catalogue, tie, place);
  return texts.membership.over(name, body, end === null ? '' : dateIn(desk, end));
}

/** Whether a place belongs to a network, at a moment. */
export const membership: Rule<'membership'> = {
  kind: 'membership',
  read(reading, desk) {
    const {places, networks} = mentions(reading, desk);
    const [place] = places;
    const [network] = networks;
    if (!has(reading, 'member') || place === undefined || network === undefined || has(reading, 'since-when', 'when')) return null;
    return {kind: 'membership', place, network, year: momentOf(reading)};
  },
  answer({place, network, year}, desk) {
    const {catalogue, texts, say} = desk;
    const name = nameIn(desk, place);
    const body = nameIn(desk, network);
    const thing = catalogue.get(place) as Place;
    const tie = tiesAt(desk, place, 'networks', year).now.find((one) => one.other === network);
    const before = tie === undefined && year === null && network !== EUREGIO ? saidOfThen(place, network, desk) : null;
    const how =
      tie === undefined
        ? ''
        : say.member(tie.since === undefined ? null : dateIn(desk, tie.since), tie.through === undefined ? null : nameIn(desk, tie.through));
    const listed = thing.euregio?.listed === true;
    const status = network === EUREGIO ? (listed ? (membershipIn(thing, year) ?? 'no') : thing.euregio ? 'unknown' : 'no') : tie === undefined ? 'no' : null;
    return {
      asked: texts.whole.membership(name, body, year === null ? texts.parts.now : String(year)),
      sentence: before ?? (status === null ? texts.membership.yes(name, body, how) : texts.membership[status](name, body, howKnown(thing, year, desk))),
      ids: [place, network],
      sources: network === EUREGIO && thing.euregio ? thing.euregio.sources : (tie?.sources ?? catalogue.get(network).sources),
      next: [texts.questions.networks(name), texts.questions.members(body)],
    };
  },
};

/** “genoemd in 1994, niet als vertrokken”: in the words of the place’s own page. */
function howKnown(place: Place, year: number | null, {language}: Desk): string {
  const known = membershipOf(place, year);
  const words = membershipWords(language, known === null ? null : traceOf(place, known, year));
  // A noun keeps its capital in German.
  return words.startsWith('Mitglied') ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** Who is a member of a network, in a year. */
export const members: Rule<'members'> = {
  kind: 'members',
  read(reading, desk) {
    const {places, networks} = mentions(reading, desk);
    const kinds = valuesOf(reading, 'place') as PlaceKind[];
    const isAsked = has(reading, 'member') || (networks.length > 0 && (kinds.length > 0 || has(reading, 'place', 'partner')) && !has(reading, 'project'));
    if (!isAsked || places.length > 0) return null;
    return {
      kind: 'members',
      // Only one body has members that people call “the members”; the answer says which was meant.
      network: networks[0] ?? EUREGIO,
      year: momentOf(reading),
      places: kinds,
      countries: valuesOf(reading, 'country'),
      region: valuesOf(reading, 'region')[0] ?? null,
    };
  },
  answer(question, desk) {
    const {catalogue, texts, say} = desk;
    const {network, year, places, countries, region} = question;
    const name = nameIn(desk, network);
    const ids = network === EUREGIO ? membersAt(catalogue, year) : null;
    const {now, earlier} = tiesAt(desk, network, 'members', year);
    const others = now.length > 0 ? now : earlier;
    const all = ids ? [...ids.confirmed, ...ids.probable, ...ids.unknown] : idsOf(others);
    const found = all.filter((id) => isWanted(id, question, desk));
    const count = (list: readonly string[]): number => list.filter((id) => found.includes(id)).length;
    const [kind] = places;
    const parts = [
      texts.parts.of(name),
      ...(region === null ? [] : [texts.parts.in(regionIn(desk, region))]),
      ...countries.map((code) => texts.parts.in(say.country(code))),
      year !== null
        ? texts.parts.inYear(year)
        : ids === null && others === earlier && earlier.length > 0
          ? texts.parts.inYear(Number(knownYear(earlier)))
          : texts.parts.now,
    ];
    const isWhole = places.length === 0 && countries.length === 0 && region === null;
    return {
      asked: texts.asked(kind === undefined ? texts.nouns.members : texts.nouns[kind], parts, found.length),
      sentence:
        found.length === 0
          ? texts.noMembers(name)
          : ids
            ? sentences(
                texts.membersFound(name, found.length, count(ids.confirmed), count(ids.probable), count(ids.unknown)),
                isWhole ? claimed(question, desk) : null,
              )
            : others === earlier
              ? texts.membersThen(name, knownYear(earlier), listedThings(desk, found, 6))
              : texts.membersOf(name, found.length, listedThings(desk, found, 6)),
      ids: found,
      sources: network === EUREGIO ? [...new Set(found.flatMap((id) => (catalogue.get(id) as Place).euregio?.sources ?? []))] : catalogue.get(network).sources,
      next: [
        year === null ? texts.questions.membersIn(name, 2016) : texts.questions.members(name),
        texts.questions.sinceOne(name),
        texts.questions.chair(name),
      ],
    };
  },
};

function isWanted(id: string, {places, countries, region}: QuestionOf<'members'>, {catalogue}: Desk): boolean {
  const thing = catalogue.get(id);
  if (thing.type !== 'place') return places.length === 0 && countries.length === 0 && region === null;
  return (
    (places.length === 0 || kindsOf(places).includes(thing.kind)) &&
    countries.every((country) => thing.country === country) &&
    (region === null || thing.region === region)
  );
}

/** People who ask for municipalities mean cities and Samtgemeinden too. */
export const kindsOf = (places: readonly PlaceKind[]): PlaceKind[] =>
  places.includes('municipality') ? [...places, 'city', 'joint-municipality'] : [...places];

/** How many there are according to the sources, beside those that we found. */
function claimed({network, year}: QuestionOf<'members'>, {catalogue, texts, language}: Desk): string | null {
  const claim = catalogue
    .claim(`${network}.members`)
    ?.values.find(({asOf, value}) => typeof value === 'number' && (year === null || asOf?.startsWith(String(year)) === true));
  return claim === undefined ? null : texts.membersClaimed(formatNumber(language, claim.value as number), claim.asOf?.slice(0, 4) ?? null);
}

/** In which networks a place is, or which networks there are. */
export const networks: Rule<'networks'> = {
  kind: 'networks',
  read(reading, desk) {
    const {places} = mentions(reading, desk);
    const [place] = places;
    const isAsked = has(reading, 'network') || (has(reading, 'member') && place !== undefined);
    return isAsked ? {kind: 'networks', of: place ?? null, european: has(reading, 'european'), year: momentOf(reading)} : null;
  },
  answer({of, european, year}, desk): Draft {
    const {catalogue, texts} = desk;
    const isWantedHere = (id: string): boolean => {
      const thing = catalogue.get(id);
      return thing.type === 'network' && (!european || thing.scale === 'european');
    };
    const {now, earlier} = of === null ? {now: [], earlier: []} : tiesAt(desk, of, 'networks', year);
    const known = (of === null ? catalogue.facts.networks.map(({id}) => id).filter((id) => existedIn(catalogue, id, year)) : idsOf(now)).filter(isWantedHere);
    const wantedEarlier = earlier.filter(({other}) => isWantedHere(other));
    const ids = [...known, ...idsOf(wantedEarlier)];
    const name = of === null ? null : nameIn(desk, of);
    const parts = [...(name === null ? [] : [texts.parts.of(name)]), ...(year === null ? [] : [texts.parts.inYear(year)])];
    return {
      asked: texts.asked(european ? texts.nouns.europeanNetworks : texts.nouns.networks, parts, ids.length),
      sentence:
        ids.length === 0
          ? texts.noneFound
          : name === null
            ? texts.list(texts.found(ids.length), listedThings(desk, ids))
            : sentences(
                known.length === 0 ? null : texts.networksOf(name, known.length, listedThings(desk, known, 6)),
                wantedEarlier.length === 0 ? null : texts.networksThen(knownYear(wantedEarlier), listedThings(desk, idsOf(wantedEarlier), 6)),
              ),
      ids,
      sources: [...new Set(ids.flatMap((id) => catalogue.get(id).sources))],
      next:
        name === null ? [texts.questions.members('EUREGIO'), texts.questions.members('MONT')] : [texts.questions.ties(name), texts.questions.projects(name)],
    };
  },
};
