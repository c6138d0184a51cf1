import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { LoadedPage, PageLoader } from '#core/capture/ports.ts';
import { ERROR_CODES, PressmarkError } from '#core/errors/pressmark-error.ts';
import { electronPath } from './electron-path.ts';
import { withDisplay } from './with-display.ts';

const resultSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    page: z.object({
      requestedUrl: z.string(),
      finalUrl: z.string(),
      status: z.int().optional(),
      fetchedAt: z.int(),
    }),
  }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.enum(ERROR_CODES), message: z.string() }) }),
]);

const LONGEST_MS = 120_000;
const GRACE_MS = 3_000;

/** Loads pages for a program without windows: in an Electron of its own, started for the one page. */
export class ChildPageLoader implements PageLoader {
  readonly #builtFolder: URL;

  /** @param builtFolder where the built `capture-child.js` is. */
  constructor(builtFolder: URL) {
    this.#builtFolder = builtFolder;
  }

  async load(url: string, { signal }: { readonly signal: AbortSignal }): Promise<LoadedPage> {
    const electron = await electronPath(this.#builtFolder);
    const folder = await mkdtemp(path.join(tmpdir(), 'pressmark-capture-'));
    try {
      await withDisplay((environment) => this.#run({ electron, url, folder, environment, signal }));
      const result = resultSchema.parse(JSON.parse(await readFile(path.join(folder, 'result.json'), 'utf8')));
      if (!result.ok) throw new PressmarkError(result.error.code, result.error.message);
      return { ...result.page, mhtml: await readFile(path.join(folder, 'page.mhtml')) };
    } catch (cause) {
      if (cause instanceof PressmarkError) throw cause;
      throw new PressmarkError('internal', 'The browser for captures ended without an answer. Try again.', {
        cause,
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async #run(task: {
    readonly electron: string;
    readonly url: string;
    readonly folder: string;
    readonly environment: NodeJS.ProcessEnv;
    readonly signal: AbortSignal;
  }): Promise<void> {
    const { ELECTRON_RUN_AS_NODE: _, ...environment } = task.environment;
    // Chromium refuses its sandbox to the superuser; anyone else keeps it.
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const child = spawn(
      task.electron,
      [
        ...asRoot,
        `--user-data-dir=${path.join(task.folder, 'profile')}`,
        `--capture-url=${task.url}`,
        `--capture-into=${task.folder}`,
        fileURLToPath(new URL('capture-child.js', this.#builtFolder)),
      ],
      { env: environment, stdio: ['pipe', 'ignore', 'ignore'] },
    );
    await ended(child, task.signal);
  }
}

/** Waits for the child; on a cancel or after two minutes it is asked to stop, then made to. */
async function ended(child: ChildProcess, signal: AbortSignal): Promise<void> {
  let killer: NodeJS.Timeout | undefined;
  const stop = () => {
    child.stdin?.end();
    killer ??= setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  };
  const timer = setTimeout(stop, LONGEST_MS);
  signal.addEventListener('abort', stop, { once: true });
  try {
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', () => resolve());
    });
  } finally {
    clearTimeout(timer);
    clearTimeout(killer);
    signal.removeEventListener('abort', stop);
  }
  if (signal.aborted) throw new PressmarkError('cancelled', 'Stopped. Nothing was changed.');
}
