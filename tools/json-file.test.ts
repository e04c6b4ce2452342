import {expect, test} from 'vitest';
import {addressOfJson} from './json-file.ts';

test('the file is in the build, and the code gets its address', () => {
  const emitted: object[] = [];
  const build = {emitFile: (file: object): string => `ref${emitted.push(file)}`};
  expect(addressOfJson(build as never, 'rest', {places: [null, {text: 'Ahaus ist eine Stadt.'}]})).toBe('import.meta.ROLLUP_FILE_URL_ref1');
  expect(emitted).toEqual([{type: 'asset', name: 'rest.json', source: '{"places":[null,{"text":"Ahaus ist eine Stadt."}]}'}]);
});
