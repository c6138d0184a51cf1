import { spawn } from 'node:child_process';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';

const START_WITHIN_MS = 10_000;

/** A display to draw on, named in an environment. */
export type Display = { readonly environment: NodeJS.ProcessEnv; close(): void };

/**
 * A display to draw on: the person's own, or on Linux without one a virtual one (Xvfb) that ends with `close`.
 *
 * @throws PressmarkError `not-found` if Xvfb is needed and not installed
 */
export async function openDisplay(): Promise<Display> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) {
    return { environment: process.env, close: () => undefined };
  }
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  try {
    const number = await new Promise<string>((resolve, reject) => {
      xvfb.once('error', reject);
      xvfb.once('exit', () => reject(new Error('Xvfb ended')));
      setTimeout(() => reject(new Error('Xvfb did not start in time')), START_WITHIN_MS).unref();
      xvfb.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    });
    return { environment: { ...process.env, DISPLAY: `:${number}` }, close: () => void xvfb.kill() };
  } catch (cause) {
    xvfb.kill();
    throw new PressmarkError('not-found', said('browser.no-display', {}), { cause });
  }
}
