// Where Firefox is on this machine, and how tests start it.
import {existsSync} from 'node:fs';
import {launch} from 'puppeteer-core';
import {hasScreen, startScreen} from './screen.mjs';

const FIREFOX_PATHS = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Path of a Firefox; `null` when there is none. */
export const firefoxPath = () => FIREFOX_PATHS.find((path) => path && existsSync(path)) ?? null;

/** True where Firefox can draw the map: without a screen it has no WebGL, so it needs one, if only a virtual one. */
export const firefoxCanDraw = hasScreen;

/**
 * Starts a Firefox that draws WebGL by software.
 *
 * @returns {Promise<{browser: import('puppeteer-core').Browser, close: () => Promise<void>}>}
 */
export async function startFirefox() {
  const screen = await startScreen();
  const close = () => screen.close();
  try {
    const browser = await launch({
      browser: 'firefox',
      executablePath: firefoxPath() ?? undefined,
      headless: false,
      defaultViewport: {width: 1440, height: 900},
      extraPrefsFirefox: {'webgl.force-enabled': true, 'webgl.disabled': false},
      env: {...process.env, LIBGL_ALWAYS_SOFTWARE: '1', ...screen.env},
    });
    return {browser, close: () => browser.close().finally(close)};
  } catch (error) {
    close();
    throw error;
  }
}
