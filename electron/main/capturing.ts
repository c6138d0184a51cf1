import { ChildPageLoader } from '#adapters/browser/child-page-loader.ts';
import { limitCaptures } from '#core/capture/limit-captures.ts';
import type { PageLoader } from '#core/capture/ports.ts';
import type { ArrangementStore } from '#core/library/ports.ts';
import {
  type CaptureSettings,
  captureSettings,
  DEFAULT_CAPTURE_SETTINGS,
  setCaptureSettings,
} from '#core/workflows/capture-settings.ts';
import { windowPageLoader } from './capture/window-page-loader.ts';

/** Loading pages for this app, as its settings say. */
export type Capturing = {
  readonly loader: PageLoader;
  settings(): CaptureSettings;
  /** @throws PressmarkError as `setCaptureSettings` */
  change(settings: Parameters<typeof setCaptureSettings>[1]): Promise<CaptureSettings>;
  close(): Promise<void>;
};

/**
 * Pages load in a browser of their own beside the app, so that nothing they do can bring it down; only those that
 * a person has signed in for load in the app itself, whose session no other process may open.
 */
export async function openCapturing(arrangement: ArrangementStore, builtFolder: URL): Promise<Capturing> {
  let settings = await captureSettings(arrangement).catch(() => DEFAULT_CAPTURE_SETTINGS);
  const beside = new ChildPageLoader({ builtFolder, electron: process.execPath });
  const either: PageLoader = {
    load: (url, options) => (options.asSignedIn ? windowPageLoader : beside).load(url, options),
  };
  const limited = limitCaptures(either, () => settings.windows);
  return {
    loader: {
      load: (url, options) => limited.load(url, { ...options, withPdf: options.withPdf ?? settings.withPdf }),
    },
    settings: () => settings,
    async change(changed) {
      settings = await setCaptureSettings(arrangement, changed);
      return settings;
    },
    close: () => beside.close(),
  };
}
