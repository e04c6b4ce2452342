// `npm start`: builds the site and serves it on this machine.
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {serve} from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
await build({root, logLevel: 'warn'});
const {address} = await serve({root: fileURLToPath(new URL('../dist', import.meta.url)), port: Number(process.env.PORT ?? 4173)});
console.log(`The map is at ${address}  (Ctrl+C stops it)`);
