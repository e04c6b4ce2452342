import {expect, test, vi} from 'vitest';
import {readStory} from './own-stories.ts';
import {fetchStory, keepStories, loadStories, readStoryFile, storyAddress, underFreeId, withStory} from './story-store.ts';
import {known, SMALL} from './testing.ts';

const answer = (status: number) => async () => new Response(JSON.stringify(SMALL), {status});
const store = (kept?: string) => {
  const values = new Map<string, string>(kept === undefined ? [] : [['euregio-own-stories', kept]]);
  return {values, getItem: (key: string) => values.get(key) ?? null, setItem: (key: string, value: string) => void values.set(key, value)};
};

test('stories stay in the browser; what cannot be read is put aside, not lost', () => {
  const good = readStory(JSON.stringify(SMALL), known).story!;
  const kept = store();
  expect(keepStories([good], kept)).toBe(true);
  expect(loadStories(known, kept)).toEqual({stories: [good], problems: []});
  const mixed = store(JSON.stringify([SMALL, {...SMALL, id: 'Q!'}]));
  expect(loadStories(known, mixed).stories.map(({id}) => id)).toEqual(['mijn-verhaal']);
  expect(mixed.values.get('euregio-own-stories-aside')).toContain('Q!');
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  expect(keepStories([good], full)).toBe(false);
  expect(withStory([good], {...good, minutes: 20}).map(({minutes}) => minutes)).toEqual([20]);
  expect(underFreeId(good, (id) => id === 'mijn-verhaal').id).toBe('mijn-verhaal-2');
});

test('a story is fetched from the page’s own origin only', async () => {
  const page = 'https://example.org/kaart/';
  expect(storyAddress('verhalen/a.json', page)?.href).toBe('https://example.org/kaart/verhalen/a.json');
  for (const bad of [
    'https://evil.example/a.json',
    '//evil.example/a.json',
    'data:application/json,{}',
    'javascript:alert(1)',
    'http://example.org/a.json',
    'http://[',
  ]) {
    expect([bad, storyAddress(bad, page)]).toEqual([bad, null]);
  }
  expect((await fetchStory(new URL('a.json', page), known, answer(200))).story?.id).toBe('mijn-verhaal');
  await expect(fetchStory(new URL('a.json', page), known, answer(404))).rejects.toThrow('/kaart/a.json: expected a story, got 404.');
});

test('a story that is kept takes the place of its older self, any other stands behind', () => {
  const good = readStory(JSON.stringify(SMALL), known).story!;
  expect(withStory([good], {...good, id: 'tweede'}).map(({id}) => id)).toEqual(['mijn-verhaal', 'tweede']);
  expect(withStory([{...good, id: 'eerste'}, good], {...good, minutes: 7}).map(({id, minutes}) => [id, minutes])).toEqual([
    ['eerste', 10],
    ['mijn-verhaal', 7],
  ]);
  expect(underFreeId(good, () => false).id).toBe('mijn-verhaal');
  expect(underFreeId(good, (id) => ['mijn-verhaal', 'mijn-verhaal-2'].includes(id)).id).toBe('mijn-verhaal-3');
});

test('a browser with something else in its store keeps that aside and goes on', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const broken = store('{');
  expect(loadStories(known, broken)).toEqual({stories: [], problems: []});
  expect(broken.values.get('euregio-own-stories-aside')).toBe('{');
  expect(warned).toHaveBeenCalledTimes(1);
  expect(loadStories(known, store('{"a": 1}'))).toEqual({stories: [], problems: []});
  expect(loadStories(known, store())).toEqual({stories: [], problems: []});
  const good = store(JSON.stringify([SMALL]));
  loadStories(known, good);
  expect(good.values.has('euregio-own-stories-aside')).toBe(false);
  warned.mockRestore();
});

test('a file is read when it is small enough, else its size is told', async () => {
  const file = (size: number) => ({size, text: async () => JSON.stringify(SMALL)});
  expect((await readStoryFile(file(1_000_000), known)).story?.id).toBe('mijn-verhaal');
  expect(await readStoryFile(file(1_000_001), known)).toEqual({story: null, problems: [{kind: 'size', where: '', got: '1000001'}]});
});

test('a story is fetched without credentials, and not from where a redirect leads', async () => {
  const asked: unknown[] = [];
  await fetchStory(new URL('https://example.org/a.json'), known, async (url, options) => {
    asked.push([String(url), options]);
    return new Response(JSON.stringify(SMALL));
  });
  expect(asked).toEqual([['https://example.org/a.json', {redirect: 'error', credentials: 'omit'}]]);
});

test('an address over http is one too, and what only looks like it is none', () => {
  expect(storyAddress('a.json', 'http://localhost:5173/')?.href).toBe('http://localhost:5173/a.json');
  expect(storyAddress('a.json', 'httpsx://kaart.example/')).toBeNull();
  expect(storyAddress('a.json', 'xhttps://kaart.example/')).toBeNull();
});

test('stories that cannot be read are said, and put aside as they were; where nothing is kept that is said too', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const broken = store('{"id": ');
  expect(loadStories(known, broken)).toEqual({stories: [], problems: []});
  expect(broken.values.get('euregio-own-stories-aside')).toBe('{"id": ');
  expect(warned.mock.calls[0]?.[0]).toContain('could not be read');
  const full = {
    getItem: () => '[{"id": "Q!"}]',
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  expect(loadStories(known, full).problems.map(({kind}) => kind)).toContain('id');
  expect(warned.mock.calls.at(-1)).toEqual(['euregio-present: this browser keeps nothing.', new Error('QuotaExceededError')]);
  expect(loadStories(known, store())).toEqual({stories: [], problems: []});
  warned.mockRestore();
});

test('of a story that is too large no more is fetched than a story can have', async () => {
  const {problems} = await fetchStory(new URL('https://example.org/a.json'), known, async () => new Response('x'.repeat(1_000_001)));
  expect(problems).toEqual([{kind: 'size', where: '', got: '1000001'}]);
  // An answer that never ends: what was read until then is told.
  let pulled = 0;
  const endless = new ReadableStream({pull: (controller) => void (pulled++, controller.enqueue(new Uint8Array(400_000)))});
  expect((await fetchStory(new URL('https://example.org/a.json'), known, async () => new Response(endless))).problems).toEqual([
    {kind: 'size', where: '', got: '1200000'},
  ]);
  expect(pulled).toBeLessThan(6);
  const announced = new Response('{}', {headers: {'content-length': '5000000'}});
  expect((await fetchStory(new URL('https://example.org/a.json'), known, async () => announced)).problems[0]?.got).toBe('5000000');
});

test('a file that cannot be read is a problem like any other', async () => {
  const gone = {size: 10, text: () => Promise.reject(new DOMException('gone', 'NotFoundError'))};
  expect(await readStoryFile(gone, known)).toEqual({story: null, problems: [{kind: 'unreadable', where: '', got: 'NotFoundError'}]});
});

test('a story that comes byte by byte reads as it was written', async () => {
  // Letters of two, three and four bytes (UTF-8).
  const title = 'Münster – Coesfeld 𝄞';
  const bytes = new TextEncoder().encode(JSON.stringify({...SMALL, title}));
  let at = 0;
  const slow = new ReadableStream({pull: (controller) => (at < bytes.length ? controller.enqueue(bytes.slice(at, ++at)) : controller.close())});
  const {story, problems} = await fetchStory(new URL('https://example.org/a.json'), known, async () => new Response(slow));
  expect([problems, story?.title.nl]).toEqual([[], title]);
});
