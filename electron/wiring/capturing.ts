import { limitCaptures } from '#core/capture/limit-captures.ts';
import type { PageLoader } from '#core/capture/ports.ts';
import type { ArrangementStore } from '#core/library/ports.ts';
import {
  type CaptureSettings,
  captureSettings,
  DEFAULT_CAPTURE_SETTINGS,
  setCaptureSettings,
} from '#core/workflows/capture-settings.ts';

/** Loading pages as the library's settings say. */
export type Capturing = {
  readonly loader: PageLoader;
  settings(): CaptureSettings;
  /** @throws PressmarkError as `setCaptureSettings` */
  change(settings: Parameters<typeof setCaptureSettings>[1]): Promise<CaptureSettings>;
};

/** Has pages load through `pages`, so many at once and with a PDF or without, as the library's settings say. */
export async function openCapturing(arrangement: ArrangementStore, pages: PageLoader): Promise<Capturing> {
  let settings = await captureSettings(arrangement).catch(() => DEFAULT_CAPTURE_SETTINGS);
  const limited = limitCaptures(pages, () => settings.windows);
  return {
    loader: {
      load: (url, options) => limited.load(url, { ...options, withPdf: options.withPdf ?? settings.withPdf }),
    },
    settings: () => settings,
    async change(changed) {
      settings = await setCaptureSettings(arrangement, changed);
      return settings;
    },
  };
}
