import { spawn } from 'node:child_process';
import { SetupError } from './run.mjs';

const START_WITHIN_MS = 60_000;

/** True on Linux with neither an X nor a Wayland display. */
export const isHeadless =
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/**
 * Opens a virtual display, until it is closed. On macOS and Windows, where there is none, the desktop is used.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ env: NodeJS.ProcessEnv, close(): void }>}
 */
export async function openVirtualDisplay(env) {
  if (process.platform !== 'linux') return { env, close: () => undefined };
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const { WAYLAND_DISPLAY: _, ...rest } = env;
  return { env: { ...rest, DISPLAY: `:${await displayNumber(xvfb)}` }, close: () => xvfb.kill() };
}

/**
 * Runs a task on a virtual display of its own, which ends with it.
 *
 * @template T
 * @param {NodeJS.ProcessEnv} env
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withVirtualDisplay(env, task) {
  const display = await openVirtualDisplay(env);
  try {
    return await task(display.env);
  } finally {
    display.close();
  }
}

function displayNumber(xvfb) {
  return new Promise((resolve, reject) => {
    const fail = () => {
      clearTimeout(limit);
      xvfb.kill();
      reject(new SetupError('The virtual display (Xvfb) did not start.'));
    };
    const limit = setTimeout(fail, START_WITHIN_MS);
    xvfb.once('error', fail);
    xvfb.once('exit', fail);
    xvfb.stdio[3].once('data', (data) => {
      clearTimeout(limit);
      resolve(String(data).trim());
    });
  });
}
