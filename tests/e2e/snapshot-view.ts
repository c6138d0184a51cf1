import { expect, type Page } from '@playwright/test';
import type { RunningApp } from './launch-app.ts';

/** The page in the native view of a snapshot, as soon as there is one. Its scripts are off; it is only looked at. */
export async function snapshotPage({ app }: RunningApp): Promise<Page> {
  const find = () => app.windows().find((page) => page.url().startsWith('pressmark-snap:'));
  await expect.poll(() => find()?.url()).toBeDefined();
  const page = find();
  if (!page) throw new Error('The view is gone again.');
  return page;
}

/** Where the view lies over the window, how large its page is, and whether it has the keys. */
export function viewFacts({ app }: RunningApp) {
  return app.evaluate(({ BrowserWindow, webContents }) => {
    const contents = webContents
      .getAllWebContents()
      .find((each) => each.getURL().startsWith('pressmark-snap:'));
    const view = BrowserWindow.getAllWindows()[0]?.contentView.children.find(
      (child) => 'webContents' in child && child.webContents === contents,
    );
    return {
      bounds: view?.getBounds(),
      zoom: contents?.getZoomFactor(),
      hasFocus: contents?.isFocused() ?? false,
    };
  });
}

/** Presses a key while the view has the focus, as the person’s keyboard would. */
export async function pressInView({ app }: RunningApp, keyCode: string, modifiers: readonly string[] = []) {
  await app.evaluate(
    ({ webContents }, press) => {
      const contents = webContents
        .getAllWebContents()
        .find((each) => each.getURL().startsWith('pressmark-snap:'));
      const input = {
        keyCode: press.keyCode,
        modifiers: press.modifiers as Electron.InputEvent['modifiers'],
      };
      contents?.sendInputEvent({ type: 'keyDown', ...input });
      contents?.sendInputEvent({ type: 'keyUp', ...input });
    },
    { keyCode, modifiers: [...modifiers] },
  );
}

/** Clicks in the page of the view at the middle of an element. Not by Playwright, which would wait for a navigation. */
export async function clickInView({ app }: RunningApp, selector: string): Promise<void> {
  await app.evaluate(async ({ webContents }, wanted) => {
    const contents = webContents
      .getAllWebContents()
      .find((each) => each.getURL().startsWith('pressmark-snap:'));
    if (!contents) throw new Error('There is no view.');
    const { debugger: tools } = contents;
    if (!tools.isAttached()) tools.attach('1.3');
    const { root } = await tools.sendCommand('DOM.getDocument');
    const { nodeId } = await tools.sendCommand('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: wanted,
    });
    await tools.sendCommand('DOM.scrollIntoViewIfNeeded', { nodeId });
    const { quads } = await tools.sendCommand('DOM.getContentQuads', { nodeId });
    const [left, top, right, , , bottom] = quads[0];
    const at = { x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2) };
    contents.sendInputEvent({ type: 'mouseMove', ...at });
    contents.sendInputEvent({ type: 'mouseDown', ...at, button: 'left', clickCount: 1 });
    contents.sendInputEvent({ type: 'mouseUp', ...at, button: 'left', clickCount: 1 });
  }, selector);
}

/** Answers the next questions with their second button, and remembers what they showed. */
export async function refuseQuestions({ app }: RunningApp): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ dialog }) => {
    const shown: string[] = [];
    Reflect.set(globalThis, 'shownQuestions', shown);
    dialog.showMessageBox = async (...args: unknown[]) => {
      const options = args.at(-1) as Electron.MessageBoxOptions;
      shown.push(options.detail ?? '');
      return { response: 1, checkboxChecked: false };
    };
  });
  return () => app.evaluate(() => Reflect.get(globalThis, 'shownQuestions') as string[]);
}
