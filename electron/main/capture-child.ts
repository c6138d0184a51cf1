import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { app } from 'electron';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { windowPageLoader } from './capture/window-page-loader.ts';
import { guardAllWebContents } from './security/guard-web-contents.ts';
import { sandboxEverything } from './security/sandbox-everything.ts';

/**
 * Captures one page for the command line, which starts this as a child: `--capture-url=URL --capture-into=DIR`.
 * Leaves `page.mhtml` and `result.json` in the folder; ends when its standard input closes.
 */
sandboxEverything();
guardAllWebContents();
app.on('window-all-closed', () => undefined);

const url = app.commandLine.getSwitchValue('capture-url');
const folder = app.commandLine.getSwitchValue('capture-into');
const controller = new AbortController();
process.stdin.on('end', () => controller.abort()).resume();

app
  .whenReady()
  .then(() => windowPageLoader.load(url, { signal: controller.signal }))
  .then(async ({ mhtml, ...page }) => {
    await writeFile(path.join(folder, 'page.mhtml'), mhtml);
    return { ok: true, page };
  })
  .catch((thrown: unknown) => {
    const { code, message } = PressmarkError.from(thrown);
    return { ok: false, error: { code, message } };
  })
  .then((result) => writeFile(path.join(folder, 'result.json'), JSON.stringify(result)))
  .finally(() => app.exit(0));
