/** `npm run plain`: how many texts have plain Dutch of their own, how many fall back to Dutch, and how hard they are to read. `-- --all` names each that falls back. */
import {parseArgs} from 'node:util';
import {loadCatalogue} from '../src/catalogue/load.ts';
import {measureIn, readPlain, ROOMS} from './plain/read.ts';

const {values} = parseArgs({options: {all: {type: 'boolean', default: false}}});
const catalogue = loadCatalogue();
const texts = readPlain(catalogue);
for (const room of ROOMS) {
  const here = texts.filter((text) => text.room === room);
  const own = here.filter((text) => text.own).length;
  const {words, sentences, longest, ease, hard} = measureIn(catalogue, here.map(({text}) => text).join('\n'));
  console.log(
    `${room}: ${own} of ${here.length} in plain Dutch of their own, ${here.length - own} from Dutch; ${(words / sentences).toFixed(1)} words a sentence, at most ${longest}; reading ease ${ease.toFixed(0)}${hard.length > 0 ? `; hard: ${hard.join(', ')}` : ''}`,
  );
}
if (values.all) for (const {room, at, text} of texts.filter(({own}) => !own)) console.log(`${room} ${at}\n  ${text}`);
