import type {Place, PlaceKind} from '../../catalogue/facts.ts';
import {membershipOf, traceOf} from '../../catalogue/membership.ts';
import {membersAt, membershipIn, thereIn} from '../../catalogue/moments.ts';
import {mannerOf, throughIn} from '../../catalogue/tie-manner.ts';
import {type Tie, tiesOf} from '../../catalogue/ties.ts';
import {endOf, isPast, membershipsAt} from '../../catalogue/ties-in-time.ts';
import {formatNumber} from '../../i18n/format.ts';
import {membershipWords} from '../../i18n/membership-words.ts';
import {tieWords} from '../../i18n/tie-words.ts';
import type {QuestionOf} from '../question.ts';
import {has, momentOf, valuesOf} from '../reading.ts';
import {dateIn, type Desk, type Draft, listedThings, mentions, nameIn, openThings, type Rule, sentences} from '../rule.ts';
import {regionIn} from './project-set.ts';

const EUREGIO = 'euregio';

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
    // “Zit Hardenberg bij de EUREGIO?” has no word that asks; a town and a network together can mean nothing else.
    const isBare = reading.cues.size === 0 && reading.unread.length === 0;
    if ((!has(reading, 'member') && !isBare) || place === undefined || network === undefined || has(reading, 'since-when', 'when')) return null;
    return {kind: 'membership', place, network, year: momentOf(reading)};
  },
  answer({place, network, year}, desk) {
    const {catalogue, texts} = desk;
    const name = nameIn(desk, place);
    const body = nameIn(desk, network);
    const thing = catalogue.get(place) as Place;
    const ties = membershipsAt(catalogue, place, 'networks', year);
    const tie = ties.now.find((one) => one.other === network);
    const isOpen = ties.open.some((one) => one.other === network);
    const before =
      tie !== undefined ? null : year !== null ? saidOfLater(place, network, year, desk) : network !== EUREGIO ? saidOfThen(place, network, desk) : null;
    const how = tie === undefined ? '' : withinSentence(memberWords(tie, network, year, desk));
    const listed = thing.euregio?.listed === true;
    const inEuregio = listed ? (membershipIn(thing, year) ?? 'no') : thing.euregio ? 'unknown' : 'no';
    const known = network === EUREGIO ? inEuregio : isOpen ? 'unknown' : tie === undefined ? 'no' : null;
    const status = known === 'unknown' && year !== null ? 'unknownThen' : known;
    return {
      asked: texts.whole.membership(name, body, year === null ? texts.parts.now : String(year)),
      sentence: before ?? (status === null ? texts.membership.yes(name, body, how) : texts.membership[status](name, body, howKnown(thing, year, desk))),
      ids: [place, network],
      sources: network === EUREGIO && thing.euregio ? thing.euregio.sources : (tie?.sources ?? catalogue.get(network).sources),
      next: [texts.questions.networks(name), texts.questions.members(body)],
    };
  },
};

/** That it joined later than the year that is asked for; `null`: it did not, or nobody knows. */
function saidOfLater(place: string, network: string, year: number, desk: Desk): string | null {
  const tie = tiesOf(desk.catalogue, place).find(({group, other}) => group === 'networks' && other === network);
  const since = tie?.since;
  if (tie === undefined || since === undefined || Number(since.slice(0, 4)) <= year || isPast(desk.catalogue, tie, null, place)) return null;
  return desk.texts.membership.notYet(nameIn(desk, place), nameIn(desk, network), dateIn(desk, since));
}

/** “Lid sinds 1989, vanaf 2001 via Netwerkstad Twente”: as the place’s own page says it. */
export function memberWords(tie: Tie, network: string, year: number | null, desk: Desk): string {
  const {through, since} = throughIn(tie, year);
  return tieWords(desk.language, {
    manner: mannerOf(desk.catalogue.get(network), tie),
    past: false,
    since: tie.since ?? null,
    until: null,
    asOf: null,
    through: through === null ? null : nameIn(desk, through),
    throughSince: since,
  });
}

/** “genoemd in 1994, niet als vertrokken”: in the words of the place’s own page. */
function howKnown(place: Place, year: number | null, {language}: Desk): string {
  const known = membershipOf(place, year);
  const words = membershipWords(language, known === null ? null : traceOf(place, known, year));
  return withinSentence(words);
}

/** Behind a colon; a noun keeps its capital in German. */
const withinSentence = (words: string): string => (/^(?:Mitglied|Vorsitz|Partner)/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1));

/** Who is a member of a network, in a year. */
export const members: Rule<'members'> = {
  kind: 'members',
  read(reading, desk) {
    const {places, networks} = mentions(reading, desk);
    const kinds = valuesOf(reading, 'place') as PlaceKind[];
    // “Which networks is Twente a member of?”
    if (has(reading, 'network') && networks.length === 0 && valuesOf(reading, 'region').length > 0) return null;
    const isAsked =
      has(reading, 'member') ||
      (networks.length > 0 && has(reading, 'who') && !has(reading, 'project')) ||
      (networks.length > 0 && (kinds.length > 0 || has(reading, 'place', 'partner')) && !has(reading, 'project'));
    const [only, other] = places;
    const isDistrict = only !== undefined && other === undefined && (desk.catalogue.get(only) as Place).kind === 'district' && kinds.length > 0;
    if (!isAsked || (places.length > 0 && !isDistrict)) return null;
    return {
      kind: 'members',
      // Only one body has members that people call “the members”; the answer says which was meant.
      network: networks[0] ?? EUREGIO,
      year: momentOf(reading),
      places: kinds,
      countries: valuesOf(reading, 'country'),
      region: valuesOf(reading, 'region')[0] ?? null,
      district: isDistrict ? only : null,
    };
  },
  answer(question, desk) {
    const {catalogue, texts, say} = desk;
    const {network, year, places, countries, region, district} = question;
    const name = nameIn(desk, network);
    const found = foundOf(question, desk);
    const ids = [...found.sure, ...found.probable, ...found.open];
    const [kind] = places;
    const parts = [
      texts.parts.of(name),
      ...(district === null ? [] : [texts.parts.inPlace(nameIn(desk, district))]),
      ...(region === null ? [] : [texts.parts.in(regionIn(desk, region))]),
      ...countries.map((code) => texts.parts.in(say.country(code))),
      year !== null ? texts.parts.inYear(year) : found.knownIn === null ? texts.parts.now : texts.parts.inYear(Number(found.knownIn)),
    ];
    // In a year only those count of whom it is known; of the others that is said.
    const unknown = year === null ? 0 : found.open.length;
    const told = ids.length - unknown;
    const openWords = unknown === 0 ? null : told === 0 ? texts.membersOpenAll(name) : texts.membersOpen(unknown);
    const isWhole = places.length === 0 && countries.length === 0 && region === null && district === null;
    return {
      // None known is no number of members.
      asked: texts.asked(kind === undefined ? texts.nouns.members : texts.nouns[kind], parts, told === 0 && unknown > 0 ? null : told),
      sentence:
        told === 0 ? (openWords ?? texts.noMembers(name)) : sentences(toldOf(question, found, told, desk), openWords, isWhole ? claimed(question, desk) : null),
      ids,
      sources: network === EUREGIO ? [...new Set(ids.flatMap((id) => (catalogue.get(id) as Place).euregio?.sources ?? []))] : catalogue.get(network).sources,
      next: [
        year === null ? texts.questions.membersIn(name, 2016) : texts.questions.members(name),
        texts.questions.sinceOne(name),
        texts.questions.chair(name),
      ],
    };
  },
};

/** Ids of the members that fit a question, by how sure they are. */
interface Found {
  readonly sure: readonly string[];
  readonly probable: readonly string[];
  readonly open: readonly string[];
  /** The only year of which they are known, when none is known of now. */
  readonly knownIn: string | null;
}

function foundOf(question: QuestionOf<'members'>, desk: Desk): Found {
  const {network, year} = question;
  const wanted = (ids: readonly string[]): string[] => ids.filter((id) => isWanted(id, question, desk));
  if (network === EUREGIO) {
    const {confirmed, probable, unknown} = membersAt(desk.catalogue, year);
    return {sure: wanted(confirmed), probable: wanted(probable), open: wanted(unknown), knownIn: null};
  }
  const {now, earlier, open} = membershipsAt(desk.catalogue, network, 'members', year);
  const isOver = now.length === 0 && earlier.length > 0;
  return {sure: wanted(idsOf(isOver ? earlier : now)), probable: [], open: wanted(idsOf(open)), knownIn: isOver ? knownYear(earlier) : null};
}

/** Of the EUREGIO how many by how sure they are: they are too many to be named. */
function toldOf({network, year}: QuestionOf<'members'>, {sure, probable, open, knownIn}: Found, told: number, desk: Desk): string {
  const {texts} = desk;
  const name = nameIn(desk, network);
  if (network === EUREGIO) return texts.membersFound(name, told, sure.length, probable.length, year === null ? open.length : 0);
  const names = listedThings(desk, sure, 6);
  return knownIn === null ? texts.membersOf(name, told, names) : texts.membersThen(name, knownIn, names);
}

function isWanted(id: string, {places, countries, region, district}: QuestionOf<'members'>, {catalogue}: Desk): boolean {
  const thing = catalogue.get(id);
  if (thing.type !== 'place') return places.length === 0 && countries.length === 0 && region === null && district === null;
  return (
    (district === null || thing.district === (catalogue.get(district) as Place).localName) &&
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
    return isAsked
      ? {
          kind: 'networks',
          of: place ?? (reading.cues.has('region:twente') ? 'regio-twente' : null),
          european: has(reading, 'european'),
          year: momentOf(reading),
        }
      : null;
  },
  answer({of, european, year}, desk): Draft {
    const {catalogue, texts} = desk;
    const isWantedHere = (id: string): boolean => {
      const thing = catalogue.get(id);
      return thing.type === 'network' && (!european || thing.scale === 'european');
    };
    const {now, earlier, open} = of === null ? {now: [], earlier: [], open: []} : membershipsAt(catalogue, of, 'networks', year);
    const all = of === null ? thereIn(catalogue, catalogue.facts.networks, year) : null;
    const known = (all?.known ?? idsOf(now)).filter(isWantedHere);
    const wantedEarlier = earlier.filter(({other}) => isWantedHere(other));
    const wantedOpen = idsOf(open).filter(isWantedHere);
    const ids = [...known, ...idsOf(wantedEarlier), ...wantedOpen];
    const name = of === null ? null : nameIn(desk, of);
    const parts = [...(name === null ? [] : [texts.parts.of(name)]), ...(year === null ? [] : [texts.parts.inYear(year)])];
    return {
      asked: texts.asked(european ? texts.nouns.europeanNetworks : texts.nouns.networks, parts, ids.length - wantedOpen.length),
      sentence:
        name === null
          ? sentences(
              ids.length === 0 ? texts.noneFound : texts.list(texts.found(ids.length), listedThings(desk, ids)),
              openThings(all?.open.filter(isWantedHere) ?? [], year, desk),
            )
          : ids.length === 0
            ? texts.noneFound
            : sentences(
                known.length === 0 ? null : texts.networksOf(name, known.length, listedThings(desk, known, 6)),
                wantedEarlier.length === 0 ? null : texts.networksThen(knownYear(wantedEarlier), listedThings(desk, idsOf(wantedEarlier), 6)),
                wantedOpen.length === 0 ? null : texts.networksOpen(name, listedThings(desk, wantedOpen, 6)),
              ),
      ids,
      sources: [...new Set(ids.flatMap((id) => catalogue.get(id).sources))],
      next:
        name === null
          ? [texts.questions.members(nameIn(desk, EUREGIO)), texts.questions.members('MONT')]
          : [texts.questions.ties(name), texts.questions.projects(name)],
    };
  },
};
