import { spawn } from 'node:child_process';
import { SetupError } from './run.mjs';

const START_WITHIN_MS = 10_000;

/** True on Linux with neither an X nor a Wayland display. */
export const isHeadless =
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/**
 * Runs a task on a virtual display of its own, which ends with it. On macOS and Windows, where there is none,
 * the task runs on the desktop.
 *
 * @template T
 * @param {NodeJS.ProcessEnv} env
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withVirtualDisplay(env, task) {
  if (process.platform !== 'linux') return task(env);
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  try {
    const { WAYLAND_DISPLAY: _, ...rest } = env;
    return await task({ ...rest, DISPLAY: `:${await displayNumber(xvfb)}` });
  } finally {
    xvfb.kill();
  }
}

function displayNumber(xvfb) {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new SetupError('The virtual display (Xvfb) did not start.'));
    xvfb.once('error', fail);
    xvfb.once('exit', fail);
    setTimeout(fail, START_WITHIN_MS).unref();
    xvfb.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
}
