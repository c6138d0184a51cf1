import { spawn } from 'node:child_process';

export type WriterRun = { readonly log: string; readonly code: number | null };

export type WriterOptions = {
  readonly operations?: string;
  readonly times?: number;
  readonly stamp?: string | number;
  /** Ends the writer with `SIGKILL` so long after it is ready. */
  readonly killAfterMs?: number;
  readonly env?: Readonly<Record<string, string>>;
};

/** No writer takes so long, on a machine however busy. */
const HANGS_AFTER_MS = 600_000;

/** Runs the writer in a process of its own, to its end or until it is killed, and gives what it said. */
export function runWriter(folder: string, options: WriterOptions = {}): Promise<WriterRun> {
  const program = process.env.PRESSMARK_FAULT_WRITER;
  if (!program) throw new Error('PRESSMARK_FAULT_WRITER is not set: run this by “npm run faults”');
  const { operations = 'all', times = 1_000_000, stamp = 0, killAfterMs, env = {} } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, folder, operations, String(times), String(stamp)], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, UV_USE_IO_URING: '0', ...env },
    });
    let log = '';
    let isTimed = false;
    child.stdout.on('data', (data) => {
      log += data;
      if (killAfterMs === undefined || isTimed || !log.includes('READY')) return;
      isTimed = true;
      setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    });
    child.stderr.resume();
    const limit = setTimeout(() => child.kill('SIGKILL'), HANGS_AFTER_MS);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(limit);
      resolve({ log, code });
    });
  });
}
