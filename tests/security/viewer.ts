import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { withVirtualDisplay } from '../../scripts/lib/virtual-display.mjs';
import { answersTo, deeds, pressEverything, showSnapshot, watchView } from '../support/attacked-view.ts';
import { type MadeItem, makeCapturedLibrary } from '../support/captured-library.ts';
import { startCanary } from './canary.ts';
import { hostileSnapshot, PAGE_WAYS } from './hostile-snapshot.ts';
import { traversalAddresses } from './traversal.ts';

const CORPORA = path.resolve('../shared/data/corpora');
const PARTS = 6;
/** So many strings are shown as a page of their own; all of them are shown as a page in a frame. */
const MOST_ALONE = 300;
const FRAMES = 25;
const OWN_STRINGS = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '<svg onload=alert(1)>'];

type Row = { readonly check: string; readonly figure: string; readonly isRight: boolean };

/**
 * Shows hostile snapshots in the built app and looks at what gets out of the view; then shows attack strings as page,
 * title, author, tag, note, publication and file name. Ends with 1 if anything got out or ran.
 */
async function main(env: NodeJS.ProcessEnv): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pressmark-viewer-'));
  const canary = await startCanary();
  try {
    const strings = attackStrings();
    const pages = [...strings.slice(0, MOST_ALONE).map(pageOf), ...framePages(strings)];
    const made = await makeCapturedLibrary(path.join(folder, 'library'), [
      { csl: { title: 'hostile' }, captures: [{ bytes: hostileSnapshot(canary.origin) }] },
      ...pages.map((bytes): MadeItem => ({ csl: { title: 'page' }, captures: [{ bytes }] })),
      ...itemsOf(strings),
    ]);
    const ids = made.map(({ snapshotIds }) => snapshotIds[0] ?? '');
    const app = await launch(folder, env);
    try {
      const page = await app.firstWindow();
      const ran = await listenForScripts(app, page);
      const id = ids[0] ?? '';
      const suites: readonly (() => Promise<readonly Row[]>)[] = [
        () => unguarded(app, canary),
        () => hostilePage({ app, page, canary, id }),
        () => traversal(app, ids, path.join(folder, 'library')),
        () => stringsAsPages({ app, page, canary, ids: ids.slice(1, pages.length + 1), ran }),
        () => stringsInWindow({ app, page, count: Math.ceil(strings.length / PARTS), ran }),
      ];
      console.log('| check | figure | |\n| --- | --- | --- |');
      let isRight = true;
      for (const suite of suites) {
        for (const row of await suite()) {
          console.log(`| ${row.check} | ${row.figure} | ${row.isRight ? 'ok' : 'WRONG'} |`);
          isRight &&= row.isRight;
        }
      }
      return isRight ? 0 : 1;
    } finally {
      await app.close();
    }
  } finally {
    canary.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function launch(folder: string, env: NodeJS.ProcessEnv): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: env.PRESSMARK_ELECTRON ?? '',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${path.join(folder, 'profile')}`,
      path.resolve('.'),
      '--library',
      path.join(folder, 'library'),
    ],
    env: Object.fromEntries(
      Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
  });
}

function attackStrings(): readonly string[] {
  const files = ['xss/payloadbox.json', 'naughty-strings/blns.json'].map((name) => path.join(CORPORA, name));
  const found = files.filter(existsSync).flatMap((file): string[] => JSON.parse(readFileSync(file, 'utf8')));
  if (found.length === 0)
    console.log(`${CORPORA} is not there: only ${OWN_STRINGS.length} strings are tried.`);
  const all = [...OWN_STRINGS, ...found].filter((text) => text.length > 0);
  return all.slice(0, mostStrings());
}

/** `--strings N` tries the first of them only. */
function mostStrings(): number {
  const at = process.argv.indexOf('--strings');
  return at < 0 ? Number.POSITIVE_INFINITY : Number(process.argv[at + 1]);
}

function pageOf(text: string): string {
  return `<!doctype html><html><head><title>quiet</title></head><body>${text}</body></html>`;
}

/** Pages of frames, a string in each. */
function framePages(strings: readonly string[]): readonly string[] {
  const frame = (text: string) =>
    `<iframe srcdoc="${pageOf(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
  return Array.from({ length: Math.ceil(strings.length / FRAMES) }, (_, at) =>
    pageOf(
      strings
        .slice(at * FRAMES, (at + 1) * FRAMES)
        .map(frame)
        .join(''),
    ),
  );
}

/** Items whose every part is an attack. */
function itemsOf(strings: readonly string[]): MadeItem[] {
  return Array.from({ length: Math.ceil(strings.length / PARTS) }, (_, at): MadeItem => {
    const part = (number: number) => strings[(at * PARTS + number) % strings.length] ?? '';
    return {
      csl: {
        title: part(0),
        author: [{ literal: part(1) }],
        note: part(3),
        'container-title': part(4),
        URL: part(5),
      },
      tags: [part(2)],
      captures: [{ bytes: pageOf(part(0)), paragraphs: [part(1)], origin: { kind: 'file', name: part(5) } }],
    };
  });
}

/** What ran, in the window or in the view: each attack shows a dialog or says so on the console. */
async function listenForScripts(app: ElectronApplication, page: Page): Promise<() => readonly string[]> {
  const ran: string[] = [];
  const listen = (each: Page) =>
    each.on('dialog', (dialog) => {
      ran.push(`${each.url()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
  listen(page);
  app.on('window', listen);
  await page.getByRole('searchbox', { name: 'Search' }).waitFor();
  await page.getByRole('row').first().waitFor();
  await watchView(app);
  return () => ran;
}

/** The same page in a plain window, to see that the ways are ways. */
async function unguarded(
  app: ElectronApplication,
  canary: Awaited<ReturnType<typeof startCanary>>,
): Promise<Row[]> {
  await app.evaluate(async ({ BrowserWindow, session }, html) => {
    const plain = session.fromPartition('unguarded');
    plain.setSpellCheckerLanguages([]);
    const window = new BrowserWindow({ show: false, webPreferences: { session: plain } });
    window.webContents.on('will-navigate', (event) => event.preventDefault());
    await window
      .loadURL(`data:text/html;base64,${Buffer.from(html).toString('base64')}`)
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    window.destroy();
  }, hostileSnapshot(canary.origin));
  const figure = `${canary.arrived().size} of ${PAGE_WAYS.length} ways arrived without a press, ${canary.connections()} connections`;
  const isRight = canary.arrived().size > 20;
  canary.forget();
  return [{ check: 'the hostile page in a plain window (must get out)', figure, isRight }];
}

type Attack = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly canary: Awaited<ReturnType<typeof startCanary>>;
};

async function hostilePage({ app, page, canary, id }: Attack & { readonly id: string }): Promise<Row[]> {
  await showSnapshot(app, page, id);
  await app.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2_500)));
  const row = async (when: string, pressed: string): Promise<Row> => {
    const done = await deeds(app);
    const isQuiet = done.title === 'quiet' && done.url.startsWith(`pressmark-snap://${id}/`);
    const out = done.sent.length + canary.connections() + done.opened.length + done.downloads;
    return {
      check: `the hostile page in the view, ${when}`,
      figure: `${PAGE_WAYS.length} ways, ${pressed}${out} requests out (${done.stopped} stopped), ${done.windows} windows, ${done.asked.length} addresses shown first`,
      isRight: out === 0 && done.windows === 0 && isQuiet,
    };
  };
  const before = await row('before pressing', '');
  const pressed = await pressEverything(app);
  return [before, await row('after pressing everything', `${pressed} things pressed, `)];
}

async function traversal(app: ElectronApplication, ids: readonly string[], library: string): Promise<Row[]> {
  const addresses = traversalAddresses(ids[0] ?? '', ids[1] ?? '');
  const { statuses, files } = await answersTo(app, addresses);
  const others = addresses.filter((_, at) => statuses[at] !== 404);
  const outside = files.filter((file) => !path.resolve(file).startsWith(library));
  return [
    {
      check: 'addresses that lead out of a snapshot',
      figure: `${addresses.length} asked, ${others.length} not 404, ${outside.length} files opened outside the library${others.map((each) => ` ${each}`).join('')}`,
      isRight: others.length === 0 && outside.length === 0,
    },
  ];
}

type Strings = { readonly ran: () => readonly string[] };

async function stringsAsPages(
  attack: Attack & Strings & { readonly ids: readonly string[] },
): Promise<Row[]> {
  const { app, page, canary, ids, ran } = attack;
  for (const id of ids) await showSnapshot(app, page, id);
  const done = await deeds(app);
  return [
    {
      check: 'attack strings as pages',
      figure: `${ids.length} pages shown, ${ran().length} ran, ${done.sent.length + canary.connections()} requests out, ${done.windows} windows`,
      isRight: ran().length + done.sent.length + canary.connections() === 0 && done.windows === 0,
    },
  ];
}

async function stringsInWindow(
  attack: Strings & { readonly app: ElectronApplication; readonly page: Page; readonly count: number },
): Promise<Row[]> {
  const { app, page, count, ran } = attack;
  await page.evaluate(() => window.pressmark.invoke('snapshot.hide', {}, crypto.randomUUID()));
  const items = page.getByRole('grid', { name: 'Items' });
  await page.getByRole('row').first().click();
  await page.keyboard.press('Control+2');
  await items.focus();
  await page.keyboard.press('Home');
  for (let at = 0; at < count; at += 1) {
    if (at % 20 === 0) await page.waitForFunction(() => document.querySelector('[data-sheet]') !== null);
    await page.keyboard.press('ArrowDown');
  }
  const foreign = await page.evaluate(
    () =>
      document.querySelectorAll(
        'iframe, object, embed, base, script:not([src^="./assets"], [src^="/assets"])',
      ).length,
  );
  const done = await deeds(app);
  return [
    {
      check: 'attack strings as title, author, tag, note, publication, file name',
      figure: `${count} items shown, ${ran().length} ran, ${foreign} foreign elements, ${done.sent.length} requests out, ${done.windows} windows`,
      isRight: ran().length + foreign + done.sent.length === 0 && done.windows === 0,
    },
  ];
}

process.exitCode = await withVirtualDisplay(process.env, main);
