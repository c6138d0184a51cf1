import type { PackedPage, PackRequest } from '#core/capture/ports.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';
import { pageFromMhtml } from './page-from-mhtml.ts';
import { recordedResources } from './recorded-resources.ts';
import { writeWacz } from './wacz-writer.ts';

/** Makes the files of a capture. @throws PressmarkError `unreadable` */
export async function packPage(page: PackRequest): Promise<PackedPage> {
  const wacz = await writeWacz(page);
  if (page.mhtml === undefined) return { wacz };
  try {
    const html = await pageFromMhtml(page.mhtml, { url: page.url, find: recordedResources(page.exchanges) });
    return { html: new TextEncoder().encode(html), wacz };
  } catch (cause) {
    throw new PressmarkError('unreadable', said('archive.page-not-packed', {}), {
      cause,
    });
  }
}
