import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { builtFolder } from '../support/built.ts';

const program = fileURLToPath(new URL('cli.js', builtFolder));

export type Ran = {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  json(): unknown;
};

/** Runs the built command line in a process of its own. */
export function runPressmark(
  args: readonly string[],
  options: { readonly input?: string | Uint8Array; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      env: { ...process.env, ...options.env },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    child.on('close', (code) => {
      // What core says must be put into words before it is printed.
      if (`${out}${err}`.includes('[object Object]')) reject(new Error(`no words in: ${out}${err}`));
      else resolve({ code, out, err, json: () => JSON.parse(out) });
    });
  });
}
