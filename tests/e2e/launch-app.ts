import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');
const electron = process.env.PRESSMARK_ELECTRON;

/** A running app with a library and a profile of its own. */
export type RunningApp = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Errors that the window has written to its console, content policy violations among them. */
  readonly consoleErrors: readonly string[];
  close(): Promise<void>;
};

/** Folders for one test, removed at its end. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'pressmark-e2e-'));
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function argumentsFor(folder: string): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${path.join(folder, 'profile')}`,
    root,
    '--library',
    path.join(folder, 'library'),
  ];
}

/** Starts the app once more where it runs already, and gives the exit code. Not by Playwright, which would wait. */
export function startSecond(folder: string): Promise<number | null> {
  if (!electron) throw new Error('PRESSMARK_ELECTRON is not set: run the tests by “npm test”');
  return new Promise((resolve, reject) => {
    const child = spawn(electron, argumentsFor(folder), { stdio: 'ignore' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code));
  });
}

/** Starts the built app on the library in `folder`. Starting again on the same folder finds everything there. */
export async function launchApp(folder: string): Promise<RunningApp> {
  if (!electron) throw new Error('PRESSMARK_ELECTRON is not set: run the tests by “npm test”');
  const app = await _electron.launch({
    executablePath: electron,
    args: argumentsFor(folder),
    env: Object.fromEntries(
      Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
  });
  const page = await app.firstWindow();
  const consoleErrors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && consoleErrors.push(message.text()));
  page.on('pageerror', (error) => consoleErrors.push(error.message));
  await page.getByRole('searchbox', { name: 'Search' }).waitFor();
  return { app, page, consoleErrors, close: () => app.close() };
}

/** What is on the system's clipboard. */
export function clipboardText({ app }: RunningApp): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}

/** The clipboard's HTML, by the older synchronous call or the newer one, whichever this Electron has. */
export function clipboardHtml({ app }: RunningApp): Promise<string> {
  return app.evaluate(async ({ clipboard }) => {
    if ('readHTML' in clipboard && typeof clipboard.readHTML === 'function')
      return String(clipboard.readHTML());
    const [item] = await clipboard.read();
    return item ? (await item.getType('text/html')).text() : '';
  });
}

export async function setClipboard({ app }: RunningApp, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, written) => clipboard.writeText(written), text);
}

/** Answers the next dialogs for a file to save, as a person would by choosing `file`. */
export async function answerSaveDialog({ app }: RunningApp, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
}

/** Answers the next dialogs for files to open. */
export async function answerOpenDialog({ app }: RunningApp, files: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
    },
    [...files],
  );
}
