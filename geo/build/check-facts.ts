/** `npm run geo:check`: are the files of `geo/facts` complete, well formed and tied together? */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {Ajv2020} from 'ajv/dist/2020.js';
import type {ErrorObject, ValidateFunction} from 'ajv/dist/2020.js';
import type {FigureFact} from '../../src/catalogue/figure-facts.ts';
import type {Claim, Landmark, MemoSubject, Milestone, Network, Partnership, Place, Programme, Remark, Source} from '../../src/catalogue/facts.ts';
import type {Project} from '../../src/catalogue/project-facts.ts';

/** The kinds in the order in which they are checked; each has `geo/facts/<kind>.json` and `geo/schema/<kind>.schema.json`. */
export const KINDS = [
  'sources',
  'places',
  'networks',
  'projects',
  'partnerships',
  'landmarks',
  'claims',
  'programme',
  'memo',
  'milestones',
  'figures',
] as const;
/** One file of `geo/facts` each. */
export type Kind = (typeof KINDS)[number];

/** The files as they lie on the disk, one per kind. */
export interface FactFiles {
  readonly sources: {readonly sources: readonly Source[]};
  readonly places: {readonly places: readonly Place[]};
  readonly networks: {readonly networks: readonly Network[]};
  readonly projects: {readonly projects: readonly Project[]; readonly remarks?: readonly Remark[]};
  readonly partnerships: {readonly partnerships: readonly Partnership[]; readonly remarks?: readonly Remark[]};
  readonly landmarks: {readonly landmarks: readonly Landmark[]};
  readonly claims: {readonly claims: readonly Claim[]};
  readonly programme: {readonly programme: readonly Programme[]};
  readonly memo: {readonly memo: readonly MemoSubject[]};
  readonly milestones: {readonly milestones: readonly Milestone[]};
  readonly figures: {readonly figures: readonly FigureFact[]};
}

const geo = join(import.meta.dirname, '..');
const read = (folder: string, name: string): unknown => parsed(`geo/${folder}/${name}`, readFileSync(join(geo, folder, name), 'utf8'));

/** What a file holds. @throws Error that names the file and what stands where it breaks off. */
export function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const stop = stopOf(text, (error as Error).message);
    const line = text.slice(0, stop).split('\n').length;
    // Behind the end of a text that breaks off stands nothing: show what stands before it.
    throw new Error(`${path}, line ${line}: expected JSON, got ${shortOf(text.slice(stop, stop + 30) || text.slice(-30))}. Restore the file.`, {cause: error});
  }
}

/** Where the reader of JSON stopped. It tells the position, or of a stray sign the ten letters before and after it; otherwise the text broke off. */
function stopOf(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const around = /, \.\.\."(.+)"(\.\.\.)? is not valid JSON$/s.exec(message)?.[1];
  if (around !== undefined) return text.indexOf(around) + 10;
  // Near the beginning of the text nothing is left out before the sign.
  return message.startsWith('Unexpected token') ? 0 : text.length;
}

/** All files of `geo/facts`, not checked. @throws Error that names the file and line where one is no JSON. */
export function readFactFiles(): FactFiles {
  return Object.fromEntries(KINDS.map((kind) => [kind, read('facts', `${kind}.json`)])) as unknown as FactFiles;
}

/** Each error is one sentence: where, what was expected, what came, what to do. Empty when all is well. */
export function checkFacts(files: FactFiles): string[] {
  const shape = checkSchemas(files);
  // Ties are only worth following in files that have the right shape.
  return shape.length > 0 ? shape : [...checkIds(files), ...checkTies(files), ...checkTexts(files), ...checkMeaning(files)];
}

/** Every file against its JSON Schema: fields, complete texts, dates, coordinates in range, a scope for every thing. */
export function checkSchemas(files: FactFiles, kinds: readonly Kind[] = KINDS): string[] {
  return kinds.flatMap((kind) => {
    const validate = validatorOf(kind);
    if (validate(files[kind])) return [];
    const errors = validate.errors!;
    // "None of the alternatives fits" and "may also be null" only repeat what the other errors say.
    const telling = errors.filter(({keyword, params}) => keyword !== 'anyOf' && !(keyword === 'type' && params['type'] === 'null'));
    return (telling.length > 0 ? telling : errors).map((error) => sentenceOf(kind, files[kind], error));
  });
}

const ajv = new Ajv2020({allErrors: true, allowUnionTypes: true, verbose: true});
const validators = new Map<Kind, ValidateFunction>();

/** Made once: that takes longer than using it. */
function validatorOf(kind: Kind): ValidateFunction {
  if (validators.size === 0) ajv.addSchema(read('schema', 'common.schema.json') as object);
  const known = validators.get(kind) ?? ajv.compile(read('schema', `${kind}.schema.json`) as object);
  validators.set(kind, known);
  return known;
}

function sentenceOf(kind: Kind, file: unknown, {instancePath, keyword, params, message, data}: ErrorObject): string {
  const at = `geo/facts/${kind}.json${placeOf(file, instancePath)}`;
  const got = shortOf(data);
  switch (keyword) {
    case 'required':
      return `${at}: expected a field "${params['missingProperty']}", got none. Add it.`;
    case 'additionalProperties':
      return `${at}: expected only the fields of the schema, got "${params['additionalProperty']}". Remove it, or add it to geo/schema/${kind}.schema.json and src/catalogue/facts.ts.`;
    case 'enum':
      return `${at}: expected one of ${params['allowedValues'].join(', ')}, got ${got}. Choose one of them.`;
    case 'pattern':
      return `${at}: expected a text like ${params['pattern']}, got ${got}. Correct it.`;
    case 'minLength':
      return `${at}: expected a text that is not empty, got ${got}. Write it, or leave the field out.`;
    case 'minItems':
      return `${at}: expected at least ${params['limit']} entry, got ${(data as unknown[]).length}. Add what is missing.`;
    case 'minimum':
    case 'maximum':
      return `${at}: expected a number ${params['comparison']} ${params['limit']}, got ${got}. Coordinates are longitude, latitude.`;
    default:
      return `${at}: expected a value that ${message ?? keyword}, got ${got}. Correct it.`;
  }
}

/** `/places/3/names` → `.places[3] (almelo).names`, so that the record can be found. */
function placeOf(file: unknown, path: string): string {
  let at = '';
  let value = file;
  // No field of the schemas has a slash or a tilde in its name.
  for (const step of path.split('/').slice(1)) {
    value = (value as Record<string, unknown>)[step];
    const id = (value as {id?: unknown} | null | undefined)?.id;
    at += /^\d+$/.test(step) ? `[${step}]${typeof id === 'string' ? ` (${id})` : ''}` : `.${step}`;
  }
  return at;
}

function shortOf(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

type Entry = readonly [at: string, id: string];

function thingsOf(files: FactFiles): Entry[] {
  return [
    ...entriesOf('places', files.places.places),
    ...entriesOf('networks', files.networks.networks),
    ...entriesOf('projects', files.projects.projects),
    ...entriesOf('partnerships', files.partnerships.partnerships),
    ...entriesOf('landmarks', files.landmarks.landmarks),
    ...entriesOf('programme', files.programme.programme),
  ];
}

const entriesOf = (kind: Kind, rows: readonly {readonly id: string}[]): Entry[] =>
  rows.map(({id}, index) => [`geo/facts/${kind}.json.${kind}[${index}] (${id})`, id] as const);

/** Ids are in people’s links: one thing each, over all kinds. An alias leads to one thing only. */
export function checkIds(files: FactFiles): string[] {
  const all: Entry[] = [
    ...thingsOf(files),
    ...entriesOf('sources', files.sources.sources),
    ...entriesOf('claims', files.claims.claims),
    ...entriesOf('memo', files.memo.memo),
    ...entriesOf('milestones', files.milestones.milestones),
    ...entriesOf('figures', files.figures.figures),
  ];
  const owner = new Map<string, string>();
  const errors: string[] = [];
  for (const [at, id] of all) {
    const other = owner.get(id);
    if (other) errors.push(`${at}: expected an id of its own, got "${id}", which is also that of ${other}. Rename the newer one.`);
    else owner.set(id, at);
  }
  const things = new Set(thingsOf(files).map(([, id]) => id));
  const aliasOwner = new Map<string, string>();
  for (const kind of ['places', 'networks', 'projects', 'partnerships', 'landmarks', 'programme'] as const) {
    const rows = (files[kind] as unknown as Record<string, readonly {readonly id: string; readonly aliases: readonly string[]}[]>)[kind]!;
    for (const [index, {id, aliases}] of rows.entries()) {
      for (const alias of aliases.map((text) => text.toLowerCase())) {
        const at = `geo/facts/${kind}.json.${kind}[${index}] (${id}).aliases`;
        const other = aliasOwner.get(alias);
        if (things.has(alias) && alias !== id) errors.push(`${at}: expected names of its own, got "${alias}", which is the id of another thing. Remove it.`);
        else if (other !== undefined && other !== id)
          errors.push(`${at}: expected names of its own, got "${alias}", which also leads to "${other}". Remove it from one of them.`);
        else aliasOwner.set(alias, id);
      }
    }
  }
  return errors;
}

/** Fields that hold the id of a thing, or a list of them. */
const TIES = new Set(['member', 'place', 'things', 'related', 'about', 'programme', 'from', 'to']);

/** Every source and every thing that is named exists. */
export function checkTies(files: FactFiles): string[] {
  const sources = new Set(files.sources.sources.map(({id}) => id));
  const things = new Set(thingsOf(files).map(([, id]) => id));
  const networks = new Set(files.networks.networks.map(({id}) => id));
  const used = new Set<string>();
  const errors: string[] = [];
  for (const kind of KINDS) {
    walk(files[kind], (path, key, value) => {
      // The years of a period share their names with ties.
      if (/^\/programme\/\d+\/periods\/\d+$/.test(path)) return;
      const ids = (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === 'string');
      const at = (): string => `geo/facts/${kind}.json${placeOf(files[kind], `${path}/${key}`)}`;
      if (key === 'sources') {
        for (const id of ids) {
          used.add(id);
          if (!sources.has(id)) errors.push(`${at()}: expected the id of a source, got "${id}". Add it to sources.json or correct it.`);
        }
      } else if (TIES.has(key)) {
        for (const id of ids) if (!things.has(id)) errors.push(`${at()}: expected the id of a thing, got "${id}". Add the thing or correct it.`);
      } else if (key === 'grade' && typeof value === 'string' && value.startsWith('via:') && !networks.has(value.slice(4))) {
        errors.push(`${at()}: expected the id of a network after "via:", got "${value.slice(4)}". Correct it.`);
      }
    });
  }
  for (const [at, id] of entriesOf('sources', files.sources.sources)) {
    if (!used.has(id)) errors.push(`${at}: expected a source that something rests on, got one that nothing names. Name it or remove it.`);
  }
  return errors;
}

/** Every field and every entry of a list. */
function walk(value: unknown, visit: (path: string, key: string, value: unknown) => void, path = ''): void {
  if (value === null || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) {
    visit(path, key, child);
    walk(child, visit, `${path}/${key}`);
  }
}

/** At most so many words fit into a popup without scrolling. */
const WORDS_OF_A_LEAD = 45;

/** Texts without leftovers, and leads of places short enough for a popup. */
export function checkTexts(files: FactFiles): string[] {
  const errors: string[] = [];
  for (const kind of KINDS) {
    walk(files[kind], (path, key, value) => {
      if (typeof value !== 'string') return;
      const at = (): string => `geo/facts/${kind}.json${placeOf(files[kind], `${path}/${key}`)}`;
      if (value !== value.trim()) errors.push(`${at()}: expected no blank at its ends, got ${shortOf(value)}. Remove it.`);
      if (/<[a-z!/]|&#?\w+;/i.test(value)) errors.push(`${at()}: expected plain text, got markup, ${shortOf(value)}. Write the letters themselves.`);
      // The sign that stands for bytes that are no letters.
      if (value.includes('\uFFFD')) errors.push(`${at()}: expected whole letters (UTF-8), got ${shortOf(value)}. Restore the text.`);
      if (/\{\w*\}|\bundefined\b|\bNone\b|TODO| {2}/.test(value)) errors.push(`${at()}: expected a finished text, got ${shortOf(value)}. Finish it.`);
    });
  }
  for (const [index, {id, text}] of files.places.places.entries()) {
    for (const [language, words] of Object.entries(text ?? {}).map(([language, lead]) => [language, lead.split(/\s+/).length] as const)) {
      if (words > WORDS_OF_A_LEAD) {
        errors.push(`geo/facts/places.json.places[${index}] (${id}).text.${language}: expected at most ${WORDS_OF_A_LEAD} words, got ${words}. Shorten it.`);
      }
    }
  }
  return errors;
}

/** Degrees of latitude; Rishon LeZion, the southernmost, lies at 31.97. */
const SOUTHERNMOST = 30;

/** What no schema can say: dates that exist, ends after starts, claims under their own name, the memo in its order. */
export function checkMeaning(files: FactFiles): string[] {
  const errors: string[] = [];
  const places = new Set(files.places.places.map(({id}) => id));
  for (const kind of KINDS) {
    walk(files[kind], (path, key, value) => {
      if (typeof value !== 'string' || !/^\d{4}(-\d{2}){1,2}$/.test(value) || isDate(value)) return;
      errors.push(`geo/facts/${kind}.json${placeOf(files[kind], `${path}/${key}`)}: expected a day or month that exists, got "${value}". Correct it.`);
    });
  }
  for (const kind of KINDS) {
    walk(files[kind], (path, key, value) => {
      if (key !== 'point' || !Array.isArray(value)) return;
      // Everything lies between Israel and Sweden: farther south it is longitude and latitude the wrong way round.
      const [, lat] = value as [number, number];
      if (lat < SOUTHERNMOST)
        errors.push(`geo/facts/${kind}.json${placeOf(files[kind], `${path}/${key}`)}: expected longitude, latitude, got ${shortOf(value)}. Swap them.`);
    });
  }
  const order = (at: string, since: string | null | undefined, until: string | null | undefined): void => {
    // An end in "2016" may lie after a start in "2016-11": compare what both say.
    if (since && until && since.slice(0, until.length) > until)
      errors.push(`${at}: expected an end after the start ${since}, got ${until}. Correct one of them.`);
  };
  for (const [index, project] of files.projects.projects.entries())
    order(`geo/facts/projects.json.projects[${index}] (${project.id}).end`, project.start, project.end);
  for (const [index, link] of files.partnerships.partnerships.entries()) {
    const at = `geo/facts/partnerships.json.partnerships[${index}] (${link.id})`;
    order(`${at}.until`, link.since, link.until);
    if (!link.id.startsWith(`${link.from}-`)) errors.push(`${at}: expected an id that begins with its owner, "${link.from}-", got "${link.id}". Rename it.`);
    for (const end of ['from', 'to'] as const) {
      if (!places.has(link[end])) errors.push(`${at}.${end}: expected the id of a place, got "${link[end]}". Add it to places.json or correct it.`);
    }
    if (link.status === 'ended' && link.until === null) errors.push(`${at}.until: expected the year in which it ended, got none. Add it or change the status.`);
  }
  for (const [index, network] of files.networks.networks.entries()) {
    const at = `geo/facts/networks.json.networks[${index}] (${network.id})`;
    order(`${at}.until`, network.since, network.until);
    for (const {member, since, until} of network.members) order(`${at}.members (${member}).until`, since, until);
  }
  errors.push(...checkThrough(files), ...checkRegisters(files));
  for (const [index, claim] of files.claims.claims.entries()) {
    const at = `geo/facts/claims.json.claims[${index}] (${claim.id})`;
    if (claim.id !== `${claim.about}.${claim.property}`) errors.push(`${at}.id: expected "${claim.about}.${claim.property}", got "${claim.id}". Rename it.`);
    if (claim.values.length > 1 && !claim.remark)
      errors.push(`${at}.remark: expected a word on why its ${claim.values.length} values differ, got none. Write it in three languages.`);
  }
  for (const [index, subject] of files.memo.memo.entries()) {
    if (subject.order !== index + 1)
      errors.push(`geo/facts/memo.json.memo[${index}] (${subject.id}).order: expected ${index + 1}, got ${subject.order}. Keep the order of the memo.`);
  }
  return errors;
}

const yearOf = (date: string | undefined): number | null => (date === undefined ? null : Number(date.slice(0, 4)));

/** Nobody takes part through a body that was not there yet, or that he had not joined yet. */
function checkThrough({networks: {networks}}: FactFiles): string[] {
  return networks.flatMap(({id, members}, index) =>
    members.flatMap(({member, grade, since, throughSince}) => {
      const body = networks.find((network) => grade === `via:${network.id}`);
      const from = yearOf(throughSince ?? since);
      const joined = yearOf(body?.members.find((other) => other.member === member)?.since) ?? yearOf(body?.since);
      if (!body || from === null || joined === null || from >= joined) return [];
      return [
        `geo/facts/networks.json.networks[${index}] (${id}).members (${member}): expected a tie through ${body.id} from ${joined} on, got ${from}. Say in "throughSince" when it began to run through it.`,
      ];
    }),
  );
}

/** A list of towns, people or coordinates tells who lives where; that somebody is a member needs a source that says so. */
function checkRegisters({sources: {sources}, networks: {networks}, places: {places}}: FactFiles): string[] {
  const registers = new Set(sources.filter(({via}) => via !== undefined).map(({id}) => id));
  const stray = (at: string, named: readonly string[]): string[] =>
    named
      .filter((id) => registers.has(id))
      .map((id) => `${at}.sources: expected sources that tell of the membership, got the list "${id}". Name it only at the figure that it gives.`);
  return [
    ...networks.flatMap(({id, members}, index) =>
      members.flatMap((member) => stray(`geo/facts/networks.json.networks[${index}] (${id}).members (${member.member})`, member.sources)),
    ),
    ...places.flatMap(({id, euregio}, index) => (euregio ? stray(`geo/facts/places.json.places[${index}] (${id}).euregio`, euregio.sources) : [])),
  ];
}

function isDate(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number?];
  // A day that the month does not have lies in another month.
  return new Date(Date.UTC(year, month - 1, day ?? 1)).getUTCMonth() === month - 1;
}

/** How many there are of each kind. */
export function countFacts(files: FactFiles): Record<Kind, number> {
  return Object.fromEntries(KINDS.map((kind) => [kind, (files[kind] as unknown as Record<string, readonly unknown[]>)[kind]!.length])) as Record<Kind, number>;
}

/** What the check says: all that is wrong, or how many facts there are. */
export function reportOf(files: FactFiles): {readonly isWell: boolean; readonly text: string} {
  const errors = checkFacts(files);
  if (errors.length > 0) return {isWell: false, text: errors.join('\n')};
  return {
    isWell: true,
    text: Object.entries(countFacts(files))
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', '),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {isWell, text} = reportOf(readFactFiles());
  (isWell ? console.log : console.error)(text);
  if (!isWell) process.exitCode = 1;
}
