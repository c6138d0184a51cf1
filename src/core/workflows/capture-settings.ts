import type { ArrangementStore } from '../library/ports.ts';

/** How this library's pages are captured. */
export type CaptureSettings = {
  /** How many pages load at once, 1 to 4. */
  readonly windows: number;
  /** Prints every page to a PDF as well. */
  readonly withPdf: boolean;
};

/** More than two load faster only where there are more than two processors, at some 200 MB each. */
export const DEFAULT_CAPTURE_SETTINGS: CaptureSettings = { windows: 2, withPdf: false };
const MOST_WINDOWS = 4;

const WINDOWS = 'captureWindows';
const WITH_PDF = 'capturePdf';

/** The settings there are; what is not set, or cannot be, is as it comes. */
export async function captureSettings(arrangement: ArrangementStore): Promise<CaptureSettings> {
  const { settings } = await arrangement.read();
  const { [WINDOWS]: windows, [WITH_PDF]: withPdf } = settings;
  return {
    windows: typeof windows === 'number' ? clamp(windows) : DEFAULT_CAPTURE_SETTINGS.windows,
    withPdf: typeof withPdf === 'boolean' ? withPdf : DEFAULT_CAPTURE_SETTINGS.withPdf,
  };
}

/** Changes settings. @throws PressmarkError `storage`, `damaged` */
export async function setCaptureSettings(
  arrangement: ArrangementStore,
  change: { readonly [K in keyof CaptureSettings]?: CaptureSettings[K] | undefined },
): Promise<CaptureSettings> {
  const before = await captureSettings(arrangement);
  const next = {
    windows: clamp(change.windows ?? before.windows),
    withPdf: change.withPdf ?? before.withPdf,
  };
  await arrangement.change((arranged) => ({
    ...arranged,
    settings: { ...arranged.settings, [WINDOWS]: next.windows, [WITH_PDF]: next.withPdf },
  }));
  return next;
}

function clamp(windows: number): number {
  return Math.min(MOST_WINDOWS, Math.max(1, Math.round(windows)));
}
