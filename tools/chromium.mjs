// Where Chromium is on this machine, and how tests start it.
import {existsSync} from 'node:fs';
import {chromium} from 'playwright-core';

const SYSTEM_PATHS = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** No traffic of the browser's own. */
const QUIET_FLAGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** WebGL by software, so that the map is drawn on a machine without a graphics card. */
export const CHROMIUM_FLAGS = [...QUIET_FLAGS, '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

/** For pages whose WebGL draws nothing: software graphics would put together what stands beside it, too, in a quarter more time. */
export const NO_GRAPHICS_FLAGS = [...QUIET_FLAGS, '--disable-gpu'];

/** Path of a Chromium that can be started: the system's, else Playwright's own; `null` when there is none. */
export function chromiumPath() {
  const own = (() => {
    try {
      return chromium.executablePath();
    } catch {
      return undefined; // Playwright knows no build for this system.
    }
  })();
  return [...SYSTEM_PATHS, own].find((path) => path && existsSync(path)) ?? null;
}
