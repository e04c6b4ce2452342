// Where WebKitGTK is on this machine, and how tests drive it: by the W3C's WebDriver protocol, which its driver speaks.
import {spawn} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {createServer} from 'node:net';
import {startScreen} from './screen.mjs';

const DRIVER = process.env.WEBKIT_DRIVER_PATH ?? '/usr/bin/WebKitWebDriver';
/** The keys that have no letter (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS = /** @type {Record<string, string>} */ ({Enter: '\uE007', Escape: '\uE00C', PageDown: '\uE00F'});

/** Debian keeps it in a folder named after the processor. */
function browserPath() {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu')) : [];
  const paths = folders.flatMap((folder) => ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${folder}/webkit2gtk-${version}/MiniBrowser`));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Path of the driver; `null` when it or its browser is not there. */
export const webkitPath = () => (existsSync(DRIVER) && browserPath() !== null ? DRIVER : null);

/** A port that is free now. @returns {Promise<number>} */
const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });

/** Starts WebKitGTK's small browser with WebGL drawn by software. */
export async function startWebkit() {
  const screen = await startScreen();
  const port = await freePort();
  const driver = spawn(DRIVER, [`--port=${port}`], {
    stdio: 'ignore',
    env: {...process.env, LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', ...screen.env},
  });
  const stop = () => {
    driver.kill();
    screen.close();
  };
  /** @param {string} method @param {string} path @param {unknown} [body] */
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {method, ...(body === undefined ? {} : {body: JSON.stringify(body)})});
    const {value} = /** @type {{value: any}} */ (await response.json());
    if (!response.ok) throw new Error(`WebKitWebDriver: ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  try {
    await listening(port);
    const {sessionId} = await call('POST', '/session', {
      capabilities: {alwaysMatch: {'webkitgtk:browserOptions': {binary: browserPath(), args: ['--automation', '--enable-webgl=true']}}},
    });
    const session = `/session/${sessionId}`;
    /** @param {string} key */
    const strike = (key) => [
      {type: 'keyDown', value: key},
      {type: 'keyUp', value: key},
    ];
    return {
      /** @param {string} url */
      open: (url) => call('POST', `${session}/url`, {url}),
      /** @param {string} expression what the page makes of it, as JSON */
      run: (expression) => call('POST', `${session}/execute/sync`, {script: `return (${expression});`, args: []}),
      /** @param {string} key its name, or one letter */
      press: (key) => call('POST', `${session}/actions`, {actions: [{type: 'key', id: 'keyboard', actions: strike(KEYS[key] ?? key)}]}),
      /** @param {string} text */
      type: (text) => call('POST', `${session}/actions`, {actions: [{type: 'key', id: 'keyboard', actions: [...text].flatMap(strike)}]}),
      /** @param {number} width @param {number} height */
      resize: (width, height) => call('POST', `${session}/window/rect`, {x: 0, y: 0, width, height}),
      close: () => call('DELETE', session).finally(stop),
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** The driver says nothing when it is ready: asked until it answers. @param {number} port */
async function listening(port) {
  for (let left = 100; ; left--) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch (error) {
      if (left === 0) throw new Error('WebKitWebDriver: expected it to answer within ten seconds, it did not.', {cause: error});
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
