import {afterEach, expect, test, vi} from 'vitest';
import {fetchJson} from './fetch-json.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const answering = (answer: () => Response): ReturnType<typeof vi.fn> => {
  const fetched = vi.fn(() => Promise.resolve(answer()));
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

test('what the file at the address holds', async () => {
  const fetched = answering(() => new Response('{"places": [null, {"text": "a town"}]}'));
  expect(await fetchJson('https://kaart.test/assets/rest.json')).toEqual({places: [null, {text: 'a town'}]});
  expect(fetched.mock.calls).toEqual([['https://kaart.test/assets/rest.json']]);
});

test('a file that is not there is told with its address and status, also where the server sends a page of JSON', async () => {
  answering(() => new Response('{}', {status: 404}));
  await expect(fetchJson('https://kaart.test/assets/rest.json')).rejects.toThrow(
    /^https:\/\/kaart\.test\/assets\/rest\.json: expected a JSON file, got status 404\./,
  );
});

test('a page instead of JSON is no data', async () => {
  answering(() => new Response('<!doctype html>'));
  await expect(fetchJson('https://kaart.test/')).rejects.toThrow(SyntaxError);
});
