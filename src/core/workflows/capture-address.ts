import type { LoadedPage, LoadOptions, PageLoader, PagePacker } from '../capture/ports.ts';
import { PROGRAM } from '../model/program.ts';
import type { LooseArtefact } from '../model/snapshot.ts';
import { said } from '../said/said.ts';
import type { SourceReader } from './ports.ts';
import type { Captured } from './seal-capture.ts';
import { shownAndKept } from './shown-and-kept.ts';

export type CaptureAddressDeps = {
  readonly pages: PageLoader;
  readonly packer: PagePacker;
  readonly reader: SourceReader;
};

/** What is captured: a page, or the file that an address gives. */
export type Address = { readonly url: string } & Pick<LoadOptions, 'allowPrivate' | 'asSignedIn' | 'withPdf'>;

/**
 * Loads what is at an address, makes its files, and reads it. Stores nothing.
 *
 * @throws PressmarkError `invalid-input`, `unreachable`, `unreadable` or `cancelled`
 */
export async function captureAddress(
  deps: CaptureAddressDeps,
  address: Address,
  options: Pick<LoadOptions, 'signal' | 'onProgress'>,
): Promise<Captured> {
  const { signal, onProgress } = options;
  const { url, ...how } = address;
  onProgress?.({ step: said('workflow.step-opening', {}), fraction: 0 });
  const page = await deps.pages.load(url, { ...how, signal, onProgress });
  onProgress?.({ step: said('workflow.step-making-files', {}), fraction: 0.7 });
  const { content, exchanges, fetchedAt, finalUrl } = page;
  const packed = await deps.packer.pack(
    {
      url: finalUrl,
      title: content.kind === 'page' ? content.title : finalUrl,
      ...(content.kind === 'page' && { mhtml: content.mhtml }),
      exchanges,
      fetchedAt,
      software: `${PROGRAM.name} ${PROGRAM.version}`,
    },
    { signal },
  );
  onProgress?.({ step: said('workflow.step-reading-article', {}), fraction: 0.8 });
  const bytes = content.kind === 'file' ? content.bytes : (packed.html ?? new Uint8Array());
  const contentType = content.kind === 'file' ? content.contentType : 'text/html; charset=utf-8';
  const read = await deps.reader.read(bytes, { name: url, url: finalUrl, contentType }, { signal });
  const { bytes: shown, artefacts } = shownAndKept(bytes, read);
  return {
    bytes: shown,
    origin: { kind: 'url', url, finalUrl, status: page.evidence.status },
    method: address.asSignedIn ? 'signed-in-window' : 'recorded-window',
    capturedAt: fetchedAt,
    read,
    artefacts: [...artefactsOf(page, packed.wacz), ...artefacts],
    evidence: page.evidence,
  };
}

function artefactsOf({ content }: LoadedPage, wacz: Uint8Array): LooseArtefact[] {
  const record = { role: 'wacz', bytes: wacz, mediaType: 'application/wacz' } as const;
  if (content.kind === 'file') return [record];
  const { mhtml, screenshot, thumbnail, pdf } = content;
  return [
    { role: 'mhtml', bytes: mhtml, mediaType: 'multipart/related' },
    record,
    ...(screenshot ? [{ role: 'screenshot', bytes: screenshot, mediaType: 'image/png' } as const] : []),
    ...(thumbnail ? [{ role: 'thumbnail', bytes: thumbnail, mediaType: 'image/jpeg' } as const] : []),
    ...(pdf ? [{ role: 'pdf', bytes: pdf, mediaType: 'application/pdf' } as const] : []),
  ];
}
