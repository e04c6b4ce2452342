// The screen that Firefox and WebKit need to draw WebGL: the machine's own, or a virtual one.
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';

const XVFB = '/usr/bin/Xvfb';

const isNeeded = () => process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/** True where there is a screen, or one can be started. */
export const hasScreen = () => !isNeeded() || existsSync(XVFB);

/**
 * Starts a screen that nobody sees, where there is none; it chooses a number that is free.
 *
 * @returns {Promise<{env: Record<string, string>, close: () => void}>} what a browser needs in its environment to find it
 */
export async function startScreen() {
  if (!isNeeded()) return {env: {}, close: () => {}};
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
  return {env: {DISPLAY: `:${number}`}, close: () => void child.kill()};
}
