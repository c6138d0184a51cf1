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
  options: { readonly input?: string | Uint8Array } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args]);
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
    child.on('error', reject);
    child.on('close', (code) => {
      try {
        resolve(ran(code, out, err));
      } catch (error) {
        reject(error);
      }
    });
  });
}

/** What a run has given. @throws Error if core said something that was not put into words */
export function ran(code: number | null, out: string, err: string): Ran {
  if (`${out}${err}`.includes('[object Object]')) throw new Error(`no words in: ${out}${err}`);
  return { code, out, err, json: () => JSON.parse(out) };
}
