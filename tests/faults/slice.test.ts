import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const hasCompiler = !spawnSync('gcc', ['--version']).error;

/** A short slice of the fault suites; whole they are run by `npm run faults`. */
function faults(suite: string, rounds: number): { readonly status: number | null; readonly output: string } {
  const line = ['scripts/faults.mjs', suite, '--rounds', String(rounds), '--seed', '7'];
  const { status, stdout, stderr } = spawnSync(process.execPath, line, { cwd: root, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

beforeAll(() => {
  if (!hasCompiler) console.log('There is no C compiler, so no I/O faults are tried. Install gcc for them.');
});

describe('what was acknowledged', () => {
  it('is there after a writer was killed', () => {
    const { status, output } = faults('kill', 12);
    expect(output).toContain('; 0 wrong');
    expect(status).toBe(0);
  });

  it('is not taken for good when a file was altered', () => {
    const { status, output } = faults('corrupt', 120);
    expect(output).toContain('120 corruptions');
    expect(output).toContain('; 0 wrong');
    expect(status).toBe(0);
  });

  it.skipIf(!hasCompiler)('is there after a call to the disk failed', () => {
    const { status, output } = faults('iofault', 2);
    expect(output).toContain('; 0 wrong');
    expect(status).toBe(0);
  });
});
