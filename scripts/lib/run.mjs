import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * Runs a program to its end and gives its exit code and, if not inherited, what it printed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, inherit?: boolean, timeoutMs?: number, onLine?: (line: string) => void }} [options]
 * @returns {Promise<{ code: number, output: string }>} code 127 if the program is not there, 124 on time-out
 */
export function run(command, args, { cwd, env, inherit = false, timeoutMs, onLine } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: env ?? process.env,
      stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && !command.includes('\\'),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
      if (stream && onLine) createInterface(stream).on('line', onLine);
    }
    let timedOut = false;
    const timer =
      timeoutMs &&
      setTimeout(() => {
        timedOut = true;
        child.kill('SIGKILL');
      }, timeoutMs);
    child.once('error', () => resolve({ code: 127, output }));
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code: timedOut ? 124 : (code ?? 1), output });
    });
  });
}

/** A failure whose message is a finished sentence for the person at the terminal. */
export class SetupError extends Error {}

/**
 * Runs a program and, if it fails, throws what it printed under a sentence of ours.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} failure
 * @param {Parameters<typeof run>[2]} [options]
 */
export async function mustRun(command, args, failure, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new SetupError(`${failure}\n${output}`);
  return output;
}
