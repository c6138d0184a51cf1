import { app } from 'electron';

/**
 * Lets frames of other sites share the process of their page, so that all they ask for is recorded. To be called
 * before the browser is ready, and only in one that holds nothing but pages without a sign-in: see decision 0015.
 */
export function shareOneProcess(): void {
  app.commandLine.appendSwitch('disable-site-isolation-trials');
  app.commandLine.appendSwitch('disable-features', 'IsolateOrigins,site-per-process');
}
