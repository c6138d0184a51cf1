import { open } from 'node:fs/promises';
import path from 'node:path';
import { app } from 'electron';
import type { CaptureReply, CaptureRequest } from '#adapters/browser/capture-messages.ts';
import { encodeLoadedPage } from '#adapters/browser/loaded-page-file.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { shareOneProcess } from './capture/share-one-process.ts';
import { windowPageLoader } from './capture/window-page-loader.ts';
import { guardAllWebContents } from './security/guard-web-contents.ts';
import { sandboxEverything } from './security/sandbox-everything.ts';

/**
 * Captures pages for the command line, which starts this as a child and says what to capture in messages. Each
 * page is left as a file in the folder the child was given. Ends when its parent goes.
 */
sandboxEverything();
guardAllWebContents();
shareOneProcess();
app.on('window-all-closed', () => undefined);

const folder = app.commandLine.getSwitchValue('capture-into');
const running = new Map<number, AbortController>();

process.on('disconnect', () => app.exit(0));
void app.whenReady().then(() => {
  process.on('message', (request: CaptureRequest) => {
    if ('cancel' in request) running.get(request.cancel)?.abort();
    else void capture(request).then(reply);
  });
  reply({ ready: true });
});

function reply(message: CaptureReply): void {
  process.send?.(message);
}

async function capture({
  id,
  url,
  options,
}: Extract<CaptureRequest, { url: string }>): Promise<CaptureReply> {
  const controller = new AbortController();
  running.set(id, controller);
  try {
    const page = await windowPageLoader.load(url, {
      ...options,
      signal: controller.signal,
      onProgress: (progress) => reply({ id, progress }),
    });
    const file = path.join(folder, `${id}.page`);
    const handle = await open(file, 'wx', 0o600);
    await handle.writev(encodeLoadedPage(page)).finally(() => handle.close());
    return { id, file };
  } catch (thrown) {
    const { code, said } = PressmarkError.from(thrown);
    return { id, error: { code, said } };
  } finally {
    running.delete(id);
  }
}
