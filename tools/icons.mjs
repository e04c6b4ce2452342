// Makes the app's icons from its one drawing, `public/favicon.svg`. Run it when the drawing changes: `node tools/icons.mjs`.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {CHROMIUM_FLAGS, chromiumPath} from './chromium.mjs';

const svg = readFileSync(new URL('../public/favicon.svg', import.meta.url), 'utf8');
/** Share of the width that the drawing takes: a maskable icon loses its rim to the shape that the system cuts. */
const ICONS = [
  {name: 'icon-192.png', size: 192, share: 0.86},
  {name: 'icon-512.png', size: 512, share: 0.86},
  {name: 'icon-maskable-512.png', size: 512, share: 0.6},
  {name: 'apple-touch-icon.png', size: 180, share: 0.72},
];

const browser = await chromium.launch({executablePath: chromiumPath() ?? undefined, args: CHROMIUM_FLAGS});
for (const {name, size, share} of ICONS) {
  const page = await browser.newPage({viewport: {width: size, height: size}});
  await page.setContent(
    `<body style="margin:0;background:#fff;display:grid;place-items:center;height:${size}px"><div style="width:${size * share}px">${svg}</div></body>`,
  );
  await page.screenshot({path: fileURLToPath(new URL(`../public/icons/${name}`, import.meta.url))});
  await page.close();
}
await browser.close();
