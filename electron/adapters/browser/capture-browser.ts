import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';
import { type CaptureReply, type CaptureRequest, captureReplySchema } from './capture-messages.ts';
import { electronPath } from './electron-path.ts';
import { openDisplay } from './open-display.ts';

const STARTS_WITHIN_MS = 30_000;

/** A browser that captures pages, as a child of this program. */
export type CaptureBrowser = {
  send(request: CaptureRequest): void;
  /** Ends it at once, whatever it does. */
  kill(): void;
  close(): Promise<void>;
};

export type CaptureBrowserOptions = {
  /** Where the built `capture-child.js` is. */
  readonly builtFolder: URL;
  /** The Electron to start; by default the one that setup brought up. */
  readonly electron?: string | undefined;
};

/** Starts the browser, and resolves when it listens. @throws PressmarkError `internal` if it does not start */
export async function startCaptureBrowser(
  options: CaptureBrowserOptions,
  handlers: { readonly onReply: (reply: CaptureReply) => void; readonly onEnd: () => void },
): Promise<CaptureBrowser> {
  const { builtFolder } = options;
  const electron = options.electron ?? (await electronPath(builtFolder));
  const folder = await mkdtemp(path.join(tmpdir(), 'pressmark-capture-'));
  const display = await openDisplay();
  const child = spawnBrowser({ electron, folder, builtFolder, environment: display.environment });
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  const cleanUp = ended.then(async () => {
    display.close();
    handlers.onEnd();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  const ready = new Promise<void>((resolve) => {
    child.on('message', (message) => {
      const reply = captureReplySchema.safeParse(message);
      if (!reply.success) return;
      if ('ready' in reply.data) resolve();
      handlers.onReply(reply.data);
    });
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), STARTS_WITHIN_MS);
  await Promise.race([ready, ended]).finally(() => clearTimeout(timer));
  if (child.exitCode !== null || !child.connected) {
    await cleanUp;
    throw brokenBrowser(undefined);
  }
  return {
    send: (request) => void (child.connected && child.send(request)),
    kill: () => void child.kill('SIGKILL'),
    async close() {
      if (child.connected) child.disconnect();
      const killer = setTimeout(() => child.kill('SIGKILL'), 3_000);
      await cleanUp.finally(() => clearTimeout(killer));
    },
  };
}

function spawnBrowser(task: {
  readonly electron: string;
  readonly folder: string;
  readonly builtFolder: URL;
  readonly environment: NodeJS.ProcessEnv;
}): ChildProcess {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = task.environment;
  // Chromium refuses its sandbox to the superuser; anyone else keeps it.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const options = [
    `--user-data-dir=${path.join(task.folder, 'profile')}`,
    `--capture-into=${task.folder}`,
    fileURLToPath(new URL('capture-child.js', task.builtFolder)),
  ];
  return spawn(task.electron, [...asRoot, ...options], {
    env: environment,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** A capture ended with the browser it ran in. */
export function brokenBrowser(cause: unknown): PressmarkError {
  return new PressmarkError('internal', said('browser.ended', {}), {
    cause,
  });
}
