import { app } from 'electron';

/**
 * Puts every renderer into Chromium's sandbox, whatever its window asks for. The superuser, under whom Chromium
 * has no sandbox, says `--no-sandbox` when starting a development build; it is respected, since nothing would
 * start otherwise.
 */
export function sandboxEverything(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}
