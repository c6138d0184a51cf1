import type { WebContents } from 'electron';
import { z } from 'zod';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';
import { VIEWPORT } from './capture-window.ts';
import type { CdpTarget } from './cdp-targets.ts';
import { within } from './within.ts';

/** What is below this is not in the screenshot: pictures of more pixels cannot be made or looked at. */
const TALLEST_SCREENSHOT = 16_000;
const THUMBNAIL = { width: 1280, height: 960, scale: 0.25 };
const SNAPSHOT_WITHIN_MS = 40_000;
const PICTURE_WITHIN_MS = 20_000;
const LARGEST_BYTES = 200_000_000;

const metricsSchema = z.object({ cssContentSize: z.object({ width: z.number(), height: z.number() }) });
const dataSchema = z.object({ data: z.string() });

/** Pictures of the page as it is now. One that cannot be made is left out: the page itself counts more. */
export async function takePictures(
  page: CdpTarget,
): Promise<{ screenshot?: Uint8Array; thumbnail?: Uint8Array }> {
  const metrics = metricsSchema.parse(await page.send('Page.getLayoutMetrics'));
  const height = Math.min(TALLEST_SCREENSHOT, Math.max(VIEWPORT.height, metrics.cssContentSize.height));
  const whole = { x: 0, y: 0, width: VIEWPORT.width, height, scale: 1 };
  const screenshot = await picture(page, { format: 'png', clip: whole, captureBeyondViewport: true });
  const top = { x: 0, y: 0, ...THUMBNAIL };
  const thumbnail = await picture(page, { format: 'jpeg', quality: 80, clip: top });
  return { ...(screenshot && { screenshot }), ...(thumbnail && { thumbnail }) };
}

async function picture(page: CdpTarget, options: object): Promise<Uint8Array | undefined> {
  try {
    const answer = await page.send('Page.captureScreenshot', options, { withinMs: PICTURE_WITHIN_MS });
    return Buffer.from(dataSchema.parse(answer).data, 'base64');
  } catch {
    return undefined;
  }
}

/** The page with its frames, styles and images, as the browser holds it. @throws PressmarkError `unreadable` */
export async function takeMhtml(page: CdpTarget, url: string): Promise<Uint8Array> {
  const answer = await page
    .send('Page.captureSnapshot', { format: 'mhtml' }, { withinMs: SNAPSHOT_WITHIN_MS })
    .catch((cause: unknown) => {
      throw new PressmarkError('unreadable', said('taking.no-answer', { url }), {
        cause,
      });
    });
  const { data } = dataSchema.parse(answer);
  if (data.length > LARGEST_BYTES) {
    throw new PressmarkError('unreadable', said('taking.too-large', { url }));
  }
  return new TextEncoder().encode(data);
}

/** The page as it would be printed; `undefined` if it cannot be. */
export async function takePdf(contents: WebContents): Promise<Uint8Array | undefined> {
  const printing = contents.printToPDF({ printBackground: true });
  return within(PICTURE_WITHIN_MS, printing, 'printing took too long').catch(() => undefined);
}
