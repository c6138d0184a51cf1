import type { ElectronApplication, Page } from '@playwright/test';

/** What a snapshot has done since the watch began. */
export type Deeds = {
  /** Requests that left the session of snapshots, for anything but snapshots. */
  readonly sent: readonly string[];
  /** Requests that were stopped at it. */
  readonly stopped: number;
  /** Addresses handed to the system. */
  readonly opened: readonly string[];
  /** Addresses the person was asked about. */
  readonly asked: readonly string[];
  readonly downloads: number;
  /** Windows and pages more than before, the view left out. */
  readonly windows: number;
  readonly url: string;
  readonly title: string;
};

/** Keeps an eye on the session of snapshots, on windows and on what is handed to the system; answers questions by no. */
export async function watchView(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow, dialog, session, shell, webContents }) => {
    const isView = (url: string) => url.startsWith('pressmark-snap:');
    const own = /^(pressmark-snap|data|blob|devtools|about):/;
    const cutOff = session.fromPartition('pressmark-snapshots', { cache: false });
    const seen = {
      sent: [] as string[],
      stopped: 0,
      opened: [] as string[],
      asked: [] as string[],
      downloads: 0,
      before:
        BrowserWindow.getAllWindows().length +
        webContents.getAllWebContents().filter((each) => !isView(each.getURL())).length,
    };
    Reflect.set(globalThis, 'seenDeeds', seen);
    // The filter itself stands; these only listen.
    cutOff.webRequest.onSendHeaders(({ url }) => void (own.test(url) || seen.sent.push(url)));
    cutOff.webRequest.onErrorOccurred(({ url }) => {
      if (!own.test(url)) seen.stopped += 1;
    });
    cutOff.on('will-download', (event) => {
      if (!event.defaultPrevented) seen.downloads += 1;
    });
    shell.openExternal = async (url) => void seen.opened.push(url);
    dialog.showMessageBox = async (...args: unknown[]) => {
      seen.asked.push((args.at(-1) as Electron.MessageBoxOptions).detail ?? '');
      return { response: 1, checkboxChecked: false };
    };
  });
}

export function deeds(app: ElectronApplication): Promise<Deeds> {
  return app.evaluate(({ BrowserWindow, webContents }) => {
    const { before, ...seen } = Reflect.get(globalThis, 'seenDeeds');
    const isView = (each: Electron.WebContents) => each.getURL().startsWith('pressmark-snap:');
    const pages = webContents.getAllWebContents();
    const view = pages.find(isView);
    const now = BrowserWindow.getAllWindows().length + pages.filter((each) => !isView(each)).length;
    return { ...seen, windows: now - before, url: view?.getURL() ?? '', title: view?.getTitle() ?? '' };
  });
}

/** Shows a snapshot in the view, through the window’s own channel, and waits until it stands. */
export async function showSnapshot(app: ElectronApplication, page: Page, snapshotId: string): Promise<void> {
  await page.evaluate(async (id) => {
    const bounds = { x: 600, y: 200, width: 700, height: 600 };
    const shown = { snapshotId: id, part: 'page' as const, bounds, zoom: 1, hidesOverlays: true };
    const reply = await window.pressmark.invoke('snapshot.show', shown, crypto.randomUUID());
    if (!reply.ok) throw new Error(reply.error.said.key);
  }, snapshotId);
  await app.evaluate(async ({ webContents }, id) => {
    const find = () => webContents.getAllWebContents().find((each) => each.getURL().includes(id));
    for (let turn = 0; turn < 12_000 && (!find() || find()?.isLoading()); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    if (!find()) throw new Error(`${id} was not shown.`);
  }, snapshotId);
}

/** Presses everything in the view that can be pressed, by pointer and by keyboard. @returns how many things */
export function pressEverything(app: ElectronApplication): Promise<number> {
  return app.evaluate(async ({ webContents }) => {
    const view = webContents.getAllWebContents().find((each) => each.getURL().startsWith('pressmark-snap:'));
    if (!view) throw new Error('There is no view.');
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const tools = view.debugger;
    if (!tools.isAttached()) tools.attach('1.3');
    const { root } = await tools.sendCommand('DOM.getDocument');
    const selector = 'a, area, button, input, summary, svg a, img, iframe, video, [onclick]';
    const { nodeIds } = await tools.sendCommand('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
    let pressed = 0;
    for (const nodeId of nodeIds) {
      const quads: number[][] = await tools
        .sendCommand('DOM.scrollIntoViewIfNeeded', { nodeId })
        .then(() => tools.sendCommand('DOM.getContentQuads', { nodeId }))
        .then(
          (found) => found.quads,
          () => [],
        );
      const [left = 0, top = 0, right = 0, , , bottom = 0] = quads[0] ?? [];
      if (right - left < 1) continue;
      const at = { x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2) };
      view.sendInputEvent({ type: 'mouseMove', ...at });
      view.sendInputEvent({ type: 'mouseDown', ...at, button: 'left', clickCount: 1 });
      view.sendInputEvent({ type: 'mouseUp', ...at, button: 'left', clickCount: 1 });
      pressed += 1;
      await wait(20);
    }
    view.focus();
    for (let at = 0; at < nodeIds.length; at += 1) {
      view.sendInputEvent({ type: 'keyDown', keyCode: 'Tab' });
      view.sendInputEvent({ type: 'keyUp', keyCode: 'Tab' });
      view.sendInputEvent({ type: 'keyDown', keyCode: 'Return' });
      view.sendInputEvent({ type: 'char', keyCode: '\r' });
      view.sendInputEvent({ type: 'keyUp', keyCode: 'Return' });
      await wait(10);
    }
    await wait(1_500);
    return pressed;
  });
}

/** What the session of snapshots answers to addresses, and which files the main process opened meanwhile. */
export function answersTo(app: ElectronApplication, addresses: readonly string[]) {
  return app.evaluate(
    async ({ session }, asked) => {
      const { promises } = process.getBuiltinModule('node:fs');
      const { syncBuiltinESMExports } = process.getBuiltinModule('node:module');
      const files: string[] = [];
      const { readFile, open } = promises;
      promises.readFile = ((file: unknown, ...rest: []) => {
        files.push(String(file));
        return Reflect.apply(readFile, promises, [file, ...rest]);
      }) as typeof readFile;
      promises.open = ((file: unknown, ...rest: []) => {
        files.push(String(file));
        return Reflect.apply(open, promises, [file, ...rest]);
      }) as typeof open;
      syncBuiltinESMExports();
      const cutOff = session.fromPartition('pressmark-snapshots', { cache: false });
      const statuses: number[] = [];
      for (const address of asked) {
        statuses.push(
          await cutOff.fetch(address).then(
            ({ status }) => status,
            () => 404,
          ),
        );
      }
      promises.readFile = readFile;
      promises.open = open;
      syncBuiltinESMExports();
      return { statuses, files };
    },
    [...addresses],
  );
}
