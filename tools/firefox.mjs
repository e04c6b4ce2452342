// Where Firefox is on this machine, and how tests start it.
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {launch} from 'puppeteer-core';

const FIREFOX_PATHS = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const XVFB = '/usr/bin/Xvfb';

/** Path of a Firefox; `null` when there is none. */
export const firefoxPath = () => FIREFOX_PATHS.find((path) => path && existsSync(path)) ?? null;

/** True where Firefox can draw the map: without a screen it has no WebGL, so it needs one, if only a virtual one. */
export const firefoxCanDraw = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) || existsSync(XVFB);

/**
 * Starts a Firefox that draws WebGL by software.
 *
 * @returns {Promise<{browser: import('puppeteer-core').Browser, close: () => Promise<void>}>}
 */
export async function startFirefox() {
  const screen = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY ? await startScreen() : null;
  const close = () => screen?.process.kill();
  try {
    const browser = await launch({
      browser: 'firefox',
      executablePath: firefoxPath() ?? undefined,
      headless: false,
      defaultViewport: {width: 1440, height: 900},
      extraPrefsFirefox: {'webgl.force-enabled': true, 'webgl.disabled': false},
      env: {...process.env, LIBGL_ALWAYS_SOFTWARE: '1', ...(screen ? {DISPLAY: screen.display} : {})},
    });
    return {browser, close: () => browser.close().finally(close)};
  } catch (error) {
    close();
    throw error;
  }
}

/** A screen that nobody sees; it chooses a number that is free. */
async function startScreen() {
  const child = spawn(XVFB, ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const output = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  const number = await new Promise((done, fail) => {
    let text = '';
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`Xvfb: expected a screen, it ended with ${code}.`)));
    output.on('data', (data) => {
      text += String(data);
      if (text.includes('\n')) done(text.trim());
    });
  });
  child.removeAllListeners('exit');
  return {process: child, display: `:${number}`};
}
