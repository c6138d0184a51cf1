import { app, BrowserWindow } from 'electron';

/**
 * The control: opens pages in windows as Electron makes them, one after the other, with nothing of Pressmark's in
 * the way. `--open=URL URL …`, `--for-ms=N` each.
 */
const urls = app.commandLine.getSwitchValue('open').split(' ');
const forMs = Number(app.commandLine.getSwitchValue('for-ms'));

app.on('window-all-closed', () => undefined);
void app.whenReady().then(async () => {
  for (const url of urls) {
    const window = new BrowserWindow({ show: false });
    await Promise.race([window.loadURL(url).catch(() => undefined), wait(forMs)]);
    await wait(forMs);
    window.destroy();
  }
  app.exit(0);
});

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
