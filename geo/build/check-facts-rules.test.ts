import {describe, expect, test} from 'vitest';
import {checkIds, checkMeaning, checkTexts, checkTies, KINDS} from './check-facts.ts';
import type {FactFiles, Kind} from './check-facts.ts';

// The rules on made-up facts that hold only what a rule looks at. How the real files fare is in check-facts.test.ts.
const made = (parts: Partial<Record<Kind, readonly object[]>>): FactFiles =>
  Object.fromEntries(KINDS.map((kind) => [kind, {[kind]: parts[kind] ?? []}])) as unknown as FactFiles;

const thing = (id: string, more: object = {}): object => ({id, aliases: [], ...more});
const network = (id: string, members: readonly object[] = [], more: object = {}): object => ({...thing(id, more), members});
const member = (id: string, more: object = {}): object => ({member: id, sources: [], ...more});
const link = (more: object = {}): object => ({...thing('aa-bee'), from: 'aa', to: 'bee', status: 'active', until: null, ...more});
const AA_AND_BEE = [thing('aa'), thing('bee')];

describe('ids', () => {
  test.each(KINDS)('two of %s with one id are refused, each by its file and row', (kind) => {
    expect(checkIds(made({[kind]: [thing('one'), thing('two'), thing('one')]}))).toEqual([
      `geo/facts/${kind}.json.${kind}[2] (one): expected an id of its own, got "one", which is also that of geo/facts/${kind}.json.${kind}[0] (one). Rename the newer one.`,
    ]);
  });

  test('an id in two kinds is refused in the later of them', () => {
    expect(checkIds(made({landmarks: [thing('bridge')], claims: [thing('bridge')]}))).toEqual([
      'geo/facts/claims.json.claims[0] (bridge): expected an id of its own, got "bridge", which is also that of geo/facts/landmarks.json.landmarks[0] (bridge). Rename the newer one.',
    ]);
  });

  test.each(['places', 'networks', 'projects', 'partnerships', 'landmarks', 'programme'] as const)(
    'an alias in %s that is the id of another thing is refused, however it is written',
    (kind) => {
      const rows = {[kind]: [{id: 'one', aliases: ['Eins', 'TWO']}]};
      expect(checkIds(made({...rows, [kind === 'places' ? 'networks' : 'places']: [thing('two')]}))).toEqual([
        `geo/facts/${kind}.json.${kind}[0] (one).aliases: expected names of its own, got "two", which is the id of another thing. Remove it.`,
      ]);
    },
  );

  test('an alias may be the own id, stand twice at one thing, and be the id of a source', () => {
    expect(checkIds(made({places: [{id: 'one', aliases: ['One', 'Eins', 'EINS', 'book']}], sources: [{id: 'book'}]}))).toEqual([]);
  });
});

describe('ties', () => {
  test('a thing in a section of a period has to exist, the years of the period are no things', () => {
    const period = {from: '2014', to: '2020', sections: [{things: ['aa', 'atlantis']}]};
    expect(checkTies(made({places: [thing('aa')], programme: [thing('interreg', {periods: [period]})]}))).toEqual([
      'geo/facts/programme.json.programme[0] (interreg).periods[0].sections[0].things: expected the id of a thing, got "atlantis". Add the thing or correct it.',
    ]);
  });

  test('also the years of the eleventh period of the eleventh programme are no things', () => {
    const periods = Array.from({length: 11}, () => ({from: '2014', to: '2020'}));
    expect(checkTies(made({programme: Array.from({length: 11}, (_, index) => thing(`programme-${index}`, {periods}))}))).toEqual([]);
  });

  test.each(['member', 'place', 'things', 'related', 'about', 'programme', 'from', 'to'])('the thing in "%s" has to exist', (field) => {
    expect(
      checkTies(
        made({
          places: [thing('aa')],
          figures: [
            {id: 'figure-x', [field]: 'aa'},
            {id: 'figure-y', [field]: 'atlantis'},
          ],
        }),
      ),
    ).toEqual([`geo/facts/figures.json.figures[1] (figure-y).${field}: expected the id of a thing, got "atlantis". Add the thing or correct it.`]);
  });

  test.each(['projects', 'partnerships', 'landmarks', 'programme', 'networks', 'places'] as const)('one of %s is a thing that ties may lead to', (kind) => {
    expect(checkTies(made({[kind]: [thing('one')], memo: [{id: 'memo-x', related: ['one']}]}))).toEqual([]);
  });

  test('a tie without a thing leads nowhere wrong', () => {
    expect(checkTies(made({projects: [thing('unlock', {lead: {place: null}, related: [null]})]}))).toEqual([]);
  });

  test('who takes part through a network names one that exists', () => {
    const members = [
      member('aa'),
      member('aa', {grade: null}),
      member('aa', {grade: 'founder'}),
      member('aa', {grade: 'via:league'}),
      member('aa', {grade: 'via:atlantis'}),
      member('aa', {grade: 'via:aa'}),
    ];
    expect(checkTies(made({places: [thing('aa')], networks: [network('league', members)]}))).toEqual([
      'geo/facts/networks.json.networks[0] (league).members[4].grade: expected the id of a network after "via:", got "atlantis". Correct it.',
      'geo/facts/networks.json.networks[0] (league).members[5].grade: expected the id of a network after "via:", got "aa". Correct it.',
    ]);
  });

  test('other fields may begin with "via:", or hold it', () => {
    expect(checkTies(made({places: [thing('aa', {website: 'via:atlantis', note: 'from aa via:'})]}))).toEqual([]);
  });
});

describe('texts', () => {
  const said = (text: string): string[] => checkTexts(made({places: [thing('aa', {names: {nl: text}})]}));
  const at = 'geo/facts/places.json.places[0] (aa).names.nl';

  test.each([' Almelo', 'Almelo ', 'Almelo\n'])('%j has a blank at an end', (text) => {
    expect(said(text)).toEqual([`${at}: expected no blank at its ends, got ${JSON.stringify(text)}. Remove it.`]);
  });

  test.each(['<b>Almelo', 'Almelo</p', '<!-- Almelo', '<BR', 'Aa&nbsp;Bee', 'Aa&#228;', 'Aa&x;'])('%j is marked up', (text) => {
    expect(said(text)).toEqual([`${at}: expected plain text, got markup, "${text}". Write the letters themselves.`]);
  });

  test('letters that are none are refused', () => {
    expect(said('M\uFFFDnster')).toEqual([`${at}: expected whole letters (UTF-8), got "M\uFFFDnster". Restore the text.`]);
  });

  test.each(['Aa {}', 'Aa {count}', 'Aa undefined', 'None', 'TODO Aa', 'Aa  Bee'])('%j is not finished', (text) => {
    expect(said(text)).toEqual([`${at}: expected a finished text, got "${text}". Finish it.`]);
  });

  test.each(['5 < 6', 'x <3', 'Research & Development', 'Aa {Bee – Cee}', 'Nones', 'an undefinedness'])('%j is well', (text) => {
    expect(said(text)).toEqual([]);
  });

  test('an alias, a text in a list and a text under any name are looked at', () => {
    expect(checkTexts(made({places: [{id: 'aa', aliases: ['Aa', 'TODO']}], memo: [{id: 'memo-x', '2nd': 'TODO', 'nl-b1': 'TODO'}]}))).toEqual([
      'geo/facts/places.json.places[0] (aa).aliases[1]: expected a finished text, got "TODO". Finish it.',
      'geo/facts/memo.json.memo[0] (memo-x).2nd: expected a finished text, got "TODO". Finish it.',
      'geo/facts/memo.json.memo[0] (memo-x).nl-b1: expected a finished text, got "TODO". Finish it.',
    ]);
  });

  test('of a long text the beginning is shown', () => {
    // With its quotation marks the first has 60 signs, the second 61.
    const [short, long] = [`TODO ${'x'.repeat(53)}`, `TODO ${'x'.repeat(54)}`];
    expect(said(short)).toEqual([`${at}: expected a finished text, got "TODO ${'x'.repeat(53)}". Finish it.`]);
    expect(said(long)).toEqual([`${at}: expected a finished text, got "TODO ${'x'.repeat(53)}…. Finish it.`]);
  });

  test('a lead of a place has at most 45 words', () => {
    const lead = (count: number): string => Array.from({length: count}, () => 'woord').join(' ');
    expect(checkTexts(made({places: [thing('aa', {text: {nl: lead(45), de: lead(46)}}), thing('bee', {text: null})]}))).toEqual([
      'geo/facts/places.json.places[0] (aa).text.de: expected at most 45 words, got 46. Shorten it.',
    ]);
  });
});

describe('meaning', () => {
  test('a day or month has to exist, in a list too', () => {
    const dates = {
      good: ['2016-02-29', '2016-12-31', '2016-12', '2016', 'Since 2016-13', '2016-13-01-01', 2016],
      one: ['2016-13'],
      bad: ['2016-00', '2015-02-29', '2016-04-31', '2016-04-00', '2016-13-01'],
    };
    const at = 'geo/facts/figures.json.figures[0] (figure-x)';
    expect(checkMeaning(made({figures: [{id: 'figure-x', ...dates}]}))).toEqual([
      `${at}.one[0]: expected a day or month that exists, got "2016-13". Correct it.`,
      `${at}.bad[0]: expected a day or month that exists, got "2016-00". Correct it.`,
      `${at}.bad[1]: expected a day or month that exists, got "2015-02-29". Correct it.`,
      `${at}.bad[2]: expected a day or month that exists, got "2016-04-31". Correct it.`,
      `${at}.bad[3]: expected a day or month that exists, got "2016-04-00". Correct it.`,
      `${at}.bad[4]: expected a day or month that exists, got "2016-13-01". Correct it.`,
    ]);
  });

  test('a point with its latitude before its longitude is refused', () => {
    const places = [thing('almelo', {point: [52.3567, 6.6625]}), thing('south', {point: [34.8, 30]}), thing('none', {point: null, sizes: [52, 6]})];
    expect(checkMeaning(made({places, projects: [thing('unlock', {lead: {point: [52.212, 7.026]}})]}))).toEqual([
      'geo/facts/places.json.places[0] (almelo).point: expected longitude, latitude, got [52.3567,6.6625]. Swap them.',
      'geo/facts/projects.json.projects[0] (unlock).lead.point: expected longitude, latitude, got [52.212,7.026]. Swap them.',
    ]);
  });

  test('a project, a partnership, a network and a membership end after they start', () => {
    const members = [member('aa', {since: '2010', until: '2009'})];
    const early = {since: '2016-11', until: '2015'};
    expect(
      checkMeaning(
        made({
          places: AA_AND_BEE,
          projects: [thing('unlock', {start: '2016-02', end: '2016-01'})],
          partnerships: [link(early)],
          networks: [network('league', members, early)],
        }),
      ),
    ).toEqual([
      'geo/facts/projects.json.projects[0] (unlock).end: expected an end after the start 2016-02, got 2016-01. Correct one of them.',
      'geo/facts/partnerships.json.partnerships[0] (aa-bee).until: expected an end after the start 2016-11, got 2015. Correct one of them.',
      'geo/facts/networks.json.networks[0] (league).until: expected an end after the start 2016-11, got 2015. Correct one of them.',
      'geo/facts/networks.json.networks[0] (league).members (aa).until: expected an end after the start 2010, got 2009. Correct one of them.',
    ]);
  });

  test.each([
    ['2016', '2016'],
    ['2016-11', '2016'],
    ['2016', '2016-11'],
    ['2015-12', '2016-01'],
    ['2016', null],
    [null, '2016'],
    [undefined, undefined],
  ])('from %s to %s is in order', (start, end) => {
    expect(checkMeaning(made({projects: [thing('unlock', {start, end})]}))).toEqual([]);
  });

  test('the id of a partnership begins with its owner, and both its ends are places', () => {
    expect(checkMeaning(made({places: AA_AND_BEE, partnerships: [link({id: 'bee-aa'})]}))).toEqual([
      'geo/facts/partnerships.json.partnerships[0] (bee-aa): expected an id that begins with its owner, "aa-", got "bee-aa". Rename it.',
    ]);
    expect(checkMeaning(made({networks: [network('aa')], partnerships: [link()]}))).toEqual([
      'geo/facts/partnerships.json.partnerships[0] (aa-bee).from: expected the id of a place, got "aa". Add it to places.json or correct it.',
      'geo/facts/partnerships.json.partnerships[0] (aa-bee).to: expected the id of a place, got "bee". Add it to places.json or correct it.',
    ]);
  });

  test('a partnership that ended has its last year, one that goes on has none', () => {
    const of = (status: string, until: string | null): string[] => checkMeaning(made({places: AA_AND_BEE, partnerships: [link({status, until})]}));
    expect([of('ended', '2016'), of('active', null)]).toEqual([[], []]);
    expect(of('ended', null)).toEqual([
      'geo/facts/partnerships.json.partnerships[0] (aa-bee).until: expected the year in which it ended, got none. Add it or change the status.',
    ]);
  });

  test('a claim is named after its thing and property, and says why its values differ', () => {
    const claim = (id: string, values: number, remark?: string): object => ({
      id,
      about: 'aa',
      property: 'population',
      values: Array.from({length: values}, () => ({})),
      remark,
    });
    expect(checkMeaning(made({claims: [claim('aa.population', 1), claim('aa.people', 2, 'Counted twice'), claim('aa.population', 3)]}))).toEqual([
      'geo/facts/claims.json.claims[1] (aa.people).id: expected "aa.population", got "aa.people". Rename it.',
      'geo/facts/claims.json.claims[2] (aa.population).remark: expected a word on why its 3 values differ, got none. Write it in three languages.',
    ]);
  });

  test('the subjects of the memo are counted from one on', () => {
    const subject = (order: number): object => ({id: `memo-${order}`, order});
    expect(checkMeaning(made({memo: [subject(1), subject(2), subject(4)]}))).toEqual([
      'geo/facts/memo.json.memo[2] (memo-4).order: expected 3, got 4. Keep the order of the memo.',
    ]);
  });

  test('nobody takes part through a network before he joined it, or before it was there', () => {
    const towns = network('towns', [member('aa', {since: '2006-05'}), member('bee')], {since: '2001-03'});
    const through = (id: string, since?: string, throughSince?: string): object => member(id, {grade: 'via:towns', since, throughSince});
    const said = (...members: object[]): string[] => checkMeaning(made({networks: [towns, network('league', members)]}));
    const at = 'geo/facts/networks.json.networks[1] (league).members';

    // What begins in the same year is in order, whatever the month.
    expect(said(through('aa', '2006-01'), through('aa', '1989', '2006'), through('bee', '2001-01'), through('cee', '2001'), through('aa'))).toEqual([]);
    expect(said(member('aa', {since: '1989'}), member('aa', {grade: 'founder', since: '1989'}))).toEqual([]);
    expect(said(through('aa', '2005-12'), through('bee', '1989', '2000'), through('cee', '1989'))).toEqual([
      `${at} (aa): expected a tie through towns from 2006 on, got 2005. Say in "throughSince" when it began to run through it.`,
      `${at} (bee): expected a tie through towns from 2001 on, got 2000. Say in "throughSince" when it began to run through it.`,
      `${at} (cee): expected a tie through towns from 2001 on, got 1989. Say in "throughSince" when it began to run through it.`,
    ]);
  });

  test('through a network without a first year anybody may take part', () => {
    const members = [member('aa', {grade: 'via:towns', since: '1989'})];
    expect(checkMeaning(made({networks: [network('towns'), network('league', members)]}))).toEqual([]);
  });

  test('a list that was read through a copy is no source of a membership', () => {
    const sources = [{id: 'minutes'}, {id: 'list', via: 'archive'}];
    const rests = {sources: ['minutes', 'list']};
    expect(
      checkMeaning(
        made({sources, places: [thing('aa', {...rests, euregio: rests}), thing('bee', rests)], networks: [network('league', [member('aa', rests)], rests)]}),
      ),
    ).toEqual([
      'geo/facts/networks.json.networks[0] (league).members (aa).sources: expected sources that tell of the membership, got the list "list". Name it only at the figure that it gives.',
      'geo/facts/places.json.places[0] (aa).euregio.sources: expected sources that tell of the membership, got the list "list". Name it only at the figure that it gives.',
    ]);
  });
});
