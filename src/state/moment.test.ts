import {describe, expect, test} from 'vitest';
import {loadCatalogue} from '../catalogue/load.ts';
import {STORIES, type Story} from '../story/stories.ts';
import {FIRST_STATE, linkedOf, withAlso, withLanguage} from './app-state.ts';
import {cameraTarget} from './camera-target.ts';
import {
  begunAnew,
  chosen,
  comparedWith,
  dismissed,
  escaped,
  FIRST_MOMENT,
  glanceClosed,
  lensLaid,
  mended,
  opened,
  overviewed,
  panelClosed,
  readMore,
  rested,
  drawnScheme,
  shifted,
  shownScheme,
  type State,
  storyLeft,
  topicsSwitched,
  troubled,
  viewed,
  zoomedBy,
} from './moment.ts';
import {presented} from './presenting.ts';
import {begun, leads, showsStop, tellingOf, wentTo, withStopOfLink} from './telling.ts';

const catalogue = loadCatalogue();
const first: State = {...FIRST_STATE, ...FIRST_MOMENT};
const evening = STORIES[0] as Story;
const [opening, second] = evening.stops as [Story['stops'][0], Story['stops'][0]];

describe('choosing', () => {
  test('a thing that was touched on the map stands under a glance, which takes the focus; what else lies there is kept', () => {
    expect(chosen(first, 'losser', {others: ['twente'], onMap: true})).toMatchObject({
      place: 'losser',
      glance: true,
      panel: false,
      others: ['twente'],
      focus: 'glance',
      sheet: 'half',
    });
    expect(chosen(first, 'losser').focus).toBeNull();
  });

  test('the panel comes on “more”, stays from thing to thing, and goes when it is closed', () => {
    const read = readMore(chosen(first, 'hengelo'));
    expect(read).toMatchObject({panel: true, focus: 'panel', sheet: 'full'});
    const next = chosen(read, 'emsdetten');
    expect(next).toMatchObject({place: 'emsdetten', panel: true, trail: ['hengelo'], sheet: 'full'});
    expect(panelClosed(next)).toMatchObject({place: null, panel: false, focus: 'back'});
    expect(chosen(panelClosed(next), 'mont').panel).toBe(false);
    expect(readMore(first)).toBe(first);
  });

  test('in the list, where no glance can stand, the panel comes at once', () => {
    expect(chosen({...first, view: 'list'}, 'losser').panel).toBe(true);
  });

  test('the trail holds three steps, and going back to one takes the later ones away', () => {
    const walk = ['hengelo', 'mont', 'munster', 'enschede', 'almelo'].reduce<State>((state, id) => chosen(state, id), first);
    expect(walk.trail).toEqual(['mont', 'munster', 'enschede']);
    expect(chosen(walk, 'munster').trail).toEqual(['mont']);
    expect(chosen(walk, 'almelo').trail).toEqual(walk.trail);
    expect(chosen(walk, null).trail).toEqual([]);
  });

  test('Escape leaves the glance, then a drawer that was opened, then the choice, then nothing', () => {
    const there = {...chosen(first, 'hengelo'), drawer: true};
    const withoutGlance = escaped(there, true) as State;
    expect(withoutGlance).toMatchObject({glance: false, place: 'hengelo', focus: 'back'});
    const withoutDrawer = escaped(withoutGlance, false) as State;
    expect(withoutDrawer).toMatchObject({drawer: false, place: 'hengelo'});
    expect(escaped(withoutDrawer, false)).toMatchObject({place: null});
    expect(escaped(first, false)).toBeNull();
    expect(glanceClosed(there)).toMatchObject({glance: false, place: 'hengelo'});
  });

  test('the lens and a comparison want the focus, and show what they are about', () => {
    const there = chosen(first, 'hengelo');
    expect(lensLaid(there, true)).toMatchObject({lens: true, focus: 'lens'});
    expect(lensLaid(first, true)).toMatchObject({lens: false, focus: null});
    expect(comparedWith(there, 'osnabruck')).toMatchObject({compare: 'osnabruck', lens: true, focus: 'lens'});
    expect(comparedWith(there, 'hengelo')).toMatchObject({compare: null, lens: false, focus: null});
  });
});

describe('where the map looks', () => {
  test('first at the region, then at what is chosen with its scope, then nowhere else when it is let go', () => {
    expect(cameraTarget(first, catalogue)).toEqual({kind: 'region'});
    const there = chosen(first, 'unlock');
    expect(cameraTarget(there, catalogue)).toEqual({kind: 'thing', id: 'unlock'});
    expect(cameraTarget(chosen(there, null), catalogue)).toBeNull();
  });

  test('where the reader went counts before all; a new choice counts after it', () => {
    const moved = rested(chosen(first, 'unlock'), {lng: 7, lat: 52, zoom: 9}, true);
    expect(cameraTarget(moved, catalogue)).toEqual({kind: 'camera', camera: {lng: 7, lat: 52, zoom: 9}});
    expect(cameraTarget(chosen(moved, 'mont'), catalogue)).toEqual({kind: 'thing', id: 'mont'});
    expect(rested(first, {lng: 7, lat: 52, zoom: 9}, false)).toMatchObject({camera: null, standing: {lng: 7, lat: 52, zoom: 9}, overview: 'region'});
  });

  test('under the lens at all ties of the thing: Hengelo’s lead to Emsdetten and Malmö, not to Palo Alto', () => {
    const target = cameraTarget(lensLaid(chosen(first, 'hengelo'), true), catalogue);
    expect(target).toMatchObject({kind: 'ties', id: 'hengelo'});
    const related = target?.kind === 'ties' ? target.related : [];
    expect(['emsdetten', 'malmo', 'palo-alto'].filter((id) => related.includes(id))).toEqual(['emsdetten', 'malmo']);
  });

  test('partners alone are a worldwide picture, any other topic alone fits the region', () => {
    expect(cameraTarget(topicsSwitched(first, ['partners']), catalogue)).toEqual({kind: 'world'});
    expect(cameraTarget(topicsSwitched(chosen(first, 'palo-alto'), ['mont']), catalogue)).toEqual({kind: 'region'});
    expect(topicsSwitched(chosen(first, 'unlock'), ['mont', 'twente'])).toMatchObject({overview: null, topics: ['twente', 'mont']});
  });

  test('the buttons: the whole region, the world, and nearer or further within what the data carry', () => {
    expect(cameraTarget(overviewed(chosen(first, 'unlock'), 'world'), catalogue)).toEqual({kind: 'world'});
    const standing = rested(first, {lng: 7, lat: 52, zoom: 12.5}, false);
    expect(zoomedBy(standing, 1).camera).toEqual({lng: 7, lat: 52, zoom: 13});
    expect(zoomedBy(zoomedBy(standing, -1), -1).camera?.zoom).toBe(10.5);
    expect(zoomedBy(rested(first, {lng: 7, lat: 52, zoom: 0.4}, false), -1).camera?.zoom).toBe(0);
  });

  test('a stop has its own picture, which comes back when the reader comes back', () => {
    const stop = evening.stops.find(({view}) => view.camera !== null) as Story['stops'][0];
    const {center, zoom} = stop.view.camera as {center: readonly [number, number]; zoom: number};
    const there = wentTo(first, {story: evening, stop});
    const picture = {kind: 'picture', camera: {lng: center[0], lat: center[1], zoom}};
    expect(cameraTarget(there, catalogue)).toEqual(picture);
    const away = rested(there, {lng: 0, lat: 50, zoom: 5}, true);
    expect([showsStop(there), showsStop(away)]).toEqual([true, false]);
    // On the way without a selection of one's own the story still has the column.
    expect([leads(there), leads({...away, place: null}), leads({...away, place: 'losser'})]).toEqual([true, true, false]);
    expect(cameraTarget(wentTo(away, {story: evening, stop}), catalogue)).toEqual(picture);
  });
});

describe('opening', () => {
  test('a link to a thing stands with a glance at it; an embedded map says it on its plate', () => {
    expect(opened({...FIRST_STATE, place: 'unlock'}, FIRST_MOMENT)).toMatchObject({glance: true, sheet: 'half', overview: null});
    expect(opened({...FIRST_STATE, place: 'unlock', embed: true}, FIRST_MOMENT).glance).toBe(false);
    // A state that holds more than a link brings only what a link brings.
    expect(opened({...first, place: 'unlock'} as typeof FIRST_STATE, {...FIRST_MOMENT, routed: true, page: 'https://kaart.example/'})).toMatchObject({
      routed: true,
      page: 'https://kaart.example/',
    });
    expect(opened(FIRST_STATE, FIRST_MOMENT)).toMatchObject({glance: false, sheet: 'peek', overview: 'region'});
  });

  test('a link to a stop brings what it shows; a link that says where somebody went from there keeps it', () => {
    const linked = {...first, story: evening.id, stop: second.id};
    expect(withStopOfLink(linked)).toMatchObject({topics: second.view.topics, place: second.view.place ?? null});
    expect(withStopOfLink({...linked, place: 'losser', topics: ['mont']})).toMatchObject({place: 'losser', topics: ['mont'], stop: second.id});
    expect(withStopOfLink({...first, story: evening.id})).toMatchObject({stop: opening.id});
    expect(withStopOfLink(first)).toBe(first);
  });

  test('what a link keeps is what it kept before, and nothing of the moment', () => {
    const state = {...chosen(first, 'unlock'), textScale: 1.3};
    expect(linkedOf(state)).toEqual({...FIRST_STATE, place: 'unlock'});
  });
});

describe('presenting', () => {
  const told = begun({...first, present: true}, evening);

  test('a step goes on, to the ends and no further, and begins the evening', () => {
    const next = presented(told, {kind: 'next'}, 1000);
    expect(next).toMatchObject({stop: second.id, startedAt: 1000, cover: null});
    expect(presented(next, {kind: 'previous'}, 2000)).toMatchObject({stop: opening.id, startedAt: 1000});
    expect(presented(told, {kind: 'previous'}, 1).stop).toBe(opening.id);
    expect(presented(told, {kind: 'last'}, 1).stop).toBe(evening.stops.at(-1)?.id);
    expect(presented(presented(told, {kind: 'last'}, 1), {kind: 'next'}, 1).stop).toBe(evening.stops.at(-1)?.id);
    expect(presented(presented(told, {kind: 'last'}, 1), {kind: 'first'}, 1).stop).toBe(opening.id);
    expect(presented(told, {kind: 'jump', number: 2}, 1).stop).toBe(second.id);
    expect(presented(told, {kind: 'jump', number: evening.stops.length + 1}, 1).stop).toBe(opening.id);
    expect(presented(told, {kind: 'jump', number: 0}, 1).stop).toBe(opening.id);
  });

  test('digits wait until something else is pressed', () => {
    const typed = presented(told, {kind: 'digits', digits: '1'}, 1);
    expect(typed.digits).toBe('1');
    expect(presented(typed, {kind: 'black'}, 1).digits).toBe('');
  });

  test('a cover comes and goes with its key, goes at the next stop, and is what is left first', () => {
    const black = presented(told, {kind: 'black'}, 1);
    expect(black.cover).toBe('black');
    expect(presented(black, {kind: 'black'}, 1).cover).toBeNull();
    expect(presented(black, {kind: 'qr'}, 1).cover).toBe('qr');
    expect(presented(black, {kind: 'next'}, 1).cover).toBeNull();
    expect(presented(black, {kind: 'leave'}, 1)).toMatchObject({cover: null, present: true});
    expect(presented(told, {kind: 'leave'}, 1)).toMatchObject({present: false, story: evening.id});
  });

  test('languages and sizes of text go round', () => {
    const languages = [1, 2, 3, 4].reduce<string[]>(
      (said) => [...said, presented({...told, language: said.at(-1) as 'nl'}, {kind: 'language'}, 1).language],
      ['nl'],
    );
    expect(languages).toEqual(['nl', 'de', 'en', 'nl-b1', 'nl']);
    const sizes = [1, 2, 3, 4].reduce<number[]>((said) => [...said, presented({...told, textScale: said.at(-1) ?? 1}, {kind: 'text-size'}, 1).textScale], [1]);
    expect(sizes).toEqual([1, 1.15, 1.3, 0.9, 1]);
  });

  test('a second language comes beside the first, in turn, and never says the same', () => {
    const de = presented(told, {kind: 'also'}, 1);
    expect(de.also).toBe('de');
    expect(presented(de, {kind: 'also'}, 1).also).toBe('en');
    expect(presented(presented(de, {kind: 'also'}, 1), {kind: 'also'}, 1).also).toBeNull();
    expect(withLanguage(de, 'de').also).toBeNull();
    expect(withAlso(first, 'nl').also).toBeNull();
  });

  test('outside a story nothing is presented', () => {
    expect(presented(first, {kind: 'next'}, 1)).toBe(first);
  });
});

describe('what is told', () => {
  test('without any picture the list takes its place, and the notice stays; other troubles can be waved away', () => {
    expect(dismissed(troubled(first, 'no-webgl'))).toMatchObject({problem: 'no-webgl', view: 'list'});
    // Asked for the map all the same, the reader has the drawn one, however often it fails.
    expect(troubled({...troubled(first, 'worker'), view: 'map'}, 'worker').view).toBe('map');
    expect(dismissed(troubled(first, 'outlines'))).toMatchObject({problem: null, view: 'map'});
    expect(mended(troubled(first, 'context-lost')).problem).toBeNull();
    expect(mended(troubled(first, 'worker')).problem).toBe('worker');
  });

  test('the list wants the focus, the map does not', () => {
    expect(viewed(first, 'list')).toMatchObject({view: 'list', focus: 'list'});
    expect(viewed(first, 'map').focus).toBeNull();
  });

  test('the scheme is the reader’s, else that of the occasion, else the system’s', () => {
    const dark = {...first, system: {dark: true, moreContrast: false, reducedMotion: false}};
    expect(shownScheme(dark)).toBe('dark');
    expect(shownScheme({...dark, present: true})).toBe('contrast');
    expect(shownScheme({...dark, present: true, scheme: 'light'})).toBe('light');
    expect(shownScheme({...first, system: {dark: false, moreContrast: true, reducedMotion: false}})).toBe('contrast');
    expect(shownScheme(first)).toBe('light');
  });

  test('on paper the app is light, whatever the screen is', () => {
    const dark: State = {...first, scheme: 'dark'};
    expect([drawnScheme(dark), drawnScheme({...dark, printing: {kind: 'screen'}})]).toEqual(['dark', 'light']);
  });
});

test('a kiosk begins anew in the language, the colours and the room that it has', () => {
  const visited: State = {...chosen(first, 'unlock'), language: 'de', kiosk: true, scheme: 'dark', year: 1999, size: {width: 1920, height: 1080}};
  expect(begunAnew(visited)).toEqual({...first, language: 'de', kiosk: true, scheme: 'dark', size: {width: 1920, height: 1080}, focus: visited.focus});
});

test('leaving a story leads to the whole map with its first topics', () => {
  const told = begun(first, evening);
  expect(storyLeft(told)).toMatchObject({story: null, stop: null, place: null, topics: FIRST_STATE.topics, overview: 'region', sheet: 'peek'});
  expect(tellingOf(storyLeft(told))).toBeNull();
});

test('a stop under the lens looks at all its ties, so that what lies beyond is named at the edge', () => {
  const [story] = STORIES as [Story];
  const stop = story.stops.find(({id}) => id === 'slot')!;
  expect(cameraTarget(wentTo(first, {story, stop}), catalogue)).toMatchObject({kind: 'ties', id: 'hengelo'});
});

test('the map moved by a key goes 100 px in the picture, at any zoom and latitude, and no nearer to a pole than 85 degrees', () => {
  /** Web Mercator: how far north a point lies, in px of a world of 512 px at zoom 0. */
  const northPx = (lat: number, zoom: number): number => (Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * 512 * 2 ** zoom;
  for (const lat of [0, 37.4, 52.27, 55.6])
    for (const zoom of [7, 9, 12]) {
      const from: State = {...first, camera: {lng: 6.79, lat, zoom}};
      const [north, south, east, west] = (['north', 'south', 'east', 'west'] as const).map((bearing) => shifted(from, bearing).camera!);
      expect([north, south].map((camera) => northPx(camera!.lat, zoom) - northPx(lat, zoom))).toEqual([expect.closeTo(100, 0), expect.closeTo(-100, 0)]);
      expect([east, west].map((camera) => ((camera!.lng - 6.79) / 360) * 512 * 2 ** zoom)).toEqual([expect.closeTo(100, 6), expect.closeTo(-100, 6)]);
      expect([north!.lng, east!.lat, north!.zoom]).toEqual([6.79, lat, zoom]);
    }
  expect([84.9, -84.9].map((lat, at) => shifted({...first, camera: {lng: 0, lat, zoom: 1}}, at === 0 ? 'north' : 'south').camera?.lat)).toEqual([85, -85]);
  expect(shifted(overviewed(first, 'world'), 'east').overview).toBeNull();
  // Where nobody has moved the map it begins where it stands.
  expect(shifted(rested(first, {lng: 7, lat: 52, zoom: 8}, false), 'north').camera).toMatchObject({lng: 7, zoom: 8});
});

test('the buttons stop at the nearest and the farthest that there is', () => {
  const at = (zoom: number): State => ({...first, camera: {lng: 7, lat: 52, zoom}});
  // 0 is the whole world; the outlines carry no detail for more than 13.
  expect([zoomedBy(at(0.5), -1), zoomedBy(at(12.5), 1), zoomedBy(at(8), 1), zoomedBy(at(8), -1)].map(({camera}) => camera?.zoom)).toEqual([0, 13, 9, 7]);
});

test('what is told of a trouble ends what was said before: a glance closed, a picture that is late', () => {
  expect(glanceClosed({...chosen(first, 'unlock'), glance: true})).toMatchObject({glance: false, place: 'unlock', focus: 'back'});
  expect(troubled({...first, late: true}, 'outlines').late).toBe(false);
  expect(mended({...first, late: true}).late).toBe(false);
});
