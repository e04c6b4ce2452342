import {handoutIn} from '../../i18n/texts/handout.ts';
import {seatKey} from '../present/story-key.ts';
import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {PartnershipKind} from '../../catalogue/facts.ts';
import {countsAt} from '../../catalogue/counts.ts';
import {isBeforeFoundation} from '../../catalogue/membership.ts';
import {areMunicipalitiesOfNow, partnershipsAt} from '../../catalogue/moments.ts';
import type {TopicId} from '../../catalogue/topics.ts';
import {formatNumber} from '../../i18n/format.ts';
import type {Language} from '../../i18n/languages.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {MarkKind} from '../shared/mark-shapes.ts';

/** What is shown, of which a legend on paper explains the signs. */
export interface Shown {
  readonly topics: readonly TopicId[];
  readonly place: string | null;
  readonly lens: boolean;
  readonly year: number | null;
}

/** A topic of the legend on paper, with its marks. */
export interface LegendGroup {
  readonly title: string;
  readonly rows: readonly (readonly [mark: MarkKind, text: string])[];
}

type Row = LegendGroup['rows'][number];
type Words = {readonly catalogue: Catalogue; readonly language: Language; readonly messages: Messages};

const KINDS: readonly PartnershipKind[] = ['sister-city', 'friendship-city', 'thematic-cooperation', 'contact', 'sponsorship'];

/** The legend of a page: only what can be seen in its picture, topic by topic. */
export function legendGroups(shown: Shown, words: Words): LegendGroup[] {
  const {topics, legend} = words.messages;
  const own = topicsShown(shown, words.catalogue);
  const rows = (id: TopicId): readonly Row[] => (own.includes(id) ? rowsOf(id, shown, words) : []);
  const groups: LegendGroup[] = [
    {title: topics.names.euregio, rows: rows('euregio')},
    // The two smallest share a heading, as they share the picture.
    {
      title: own.includes('mont') ? (own.includes('twente') ? `${topics.names.twente} · MONT` : topics.names.mont) : topics.names.twente,
      rows: [...rows('twente'), ...rows('mont')],
    },
    {title: topics.names.interreg, rows: rows('interreg')},
    // Before the longest, so that three columns come out alike.
    {
      title: handoutIn(words.language).background,
      rows: [
        ['border', legend.border],
        ['rail', legend.rail],
        ['water', legend.water],
      ],
    },
    {title: topics.names.partners, rows: rows('partners')},
    {title: topics.names.networks, rows: rows('networks')},
  ];
  return groups.filter((group) => group.rows.length > 0);
}

/** The topics that are on and that of the selection, which is drawn whatever is switched on. Under the lens only what the selection is tied to stays. */
function topicsShown({topics, place, lens}: Shown, catalogue: Catalogue): readonly TopicId[] {
  const thing = place === null ? undefined : catalogue.find(place);
  if (!thing) return topics;
  if (!lens) return [...topics, ...catalogue.topicsOf(thing.id).slice(0, thing.type === 'place' || thing.type === 'landmark' ? 0 : 1)];
  const tied = catalogue.relationsOf(thing.id).flatMap(({from, to, via}) => [from, to, via].filter((id) => id !== undefined && id !== thing.id));
  const found = new Set(tied.flatMap((id) => catalogue.topicsOf(id as string)));
  return [...found, 'twente'];
}

function rowsOf(id: TopicId, {place, lens, year}: Shown, {catalogue, language, messages}: Words): readonly Row[] {
  const {legend, topics} = messages;
  const handout = handoutIn(language);
  const thing = place === null ? undefined : catalogue.find(place);
  const count = (text: string, number: number): string => handout.count(text, formatNumber(language, number));
  switch (id) {
    case 'euregio': {
      const {members} = countsAt(catalogue, year);
      const found: readonly (readonly [MarkKind, string, number])[] = [
        ['territory', isBeforeFoundation(year) ? legend.confirmedBefore : legend.confirmed, members.solid],
        ['probable', legend.probable, members.hatched],
        ['unknown', legend.unknown, members.unknown],
      ];
      return found.filter(([, , number]) => number > 0).map(([mark, text, number]) => [mark, count(text, number)]);
    }
    case 'twente': {
      const line = areMunicipalitiesOfNow(catalogue, year) ? handout.municipalities : handout.municipalitiesNow;
      return [['twente', line(topics.names.twente, countsAt(catalogue, year).municipalities)]];
    }
    case 'mont':
      return [
        ['mont', legend.montCity],
        ['netwerkstad', legend.netwerkstad],
      ];
    case 'interreg': {
      const project = thing?.type === 'project' ? thing : null;
      const rows: Row[] = [];
      if (project || thing?.type === 'programme') rows.push(['scope', legend.effect]);
      if (project && !lens) rows.push(...seatKey(project, {legend}));
      else rows.push(...(lens ? [] : [['lead', legend.lead] as const]), ['project', legend.seat]);
      if (project?.corridor ?? !lens) rows.push(['corridor', legend.corridor]);
      return rows;
    }
    case 'partners':
      return partnerRows(place, lens, year, {catalogue, language, messages});
    case 'networks':
      return [['network', legend.brussels]];
  }
}

function partnerRows(place: string | null, lens: boolean, year: number | null, {catalogue, messages}: Words): readonly Row[] {
  const {legend} = messages;
  const held = new Set(partnershipsAt(catalogue, year));
  const links = catalogue.facts.partnerships.filter(({id, from, to}) => held.has(id) && (!lens || from === place || to === place));
  const kinds = KINDS.filter((kind) => links.some((link) => link.kind === kind));
  const owners = new Set(links.map(({area}) => area));
  return [...kinds.map((kind): Row => [kind, legend.kinds[kind]]), ...(owners.size > 1 ? [['owner-lines', legend.owners] as const] : [])];
}
