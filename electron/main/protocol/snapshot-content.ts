import type { Sha256, Snapshot } from '#core/model/snapshot.ts';
import { picturePage } from './picture-page.ts';

/** Finds a snapshot by its id, and its bytes by their digest; `undefined` if there is no such snapshot. */
export type FindSnapshot = (
  snapshotId: string,
) => Promise<
  { readonly snapshot: Snapshot; readonly read: (sha256: Sha256) => Promise<Uint8Array> } | undefined
>;

export type Content = { readonly type: string; readonly body: Uint8Array | string };
type Found = NonNullable<Awaited<ReturnType<FindSnapshot>>>;

/** All there is at a snapshot’s origin. A name that is not in this table is not found; no name leads to a file. */
const CONTENTS: Readonly<Record<string, (found: Found) => Promise<Content | undefined>>> = {
  '/': shownPage,
  '/picture': async (found) => (isPicture(found.snapshot) ? sealed(found) : undefined),
  '/screenshot': async (found) => screenshotOf(found.snapshot) && ownPage(picturePage('/screenshot-picture')),
  '/screenshot-picture': screenshotBytes,
};

/**
 * What is at an address of a snapshot: found by its id and a fixed name. There is nothing at an address with anything
 * more in it.
 *
 * @throws PressmarkError `damaged` if the bytes are gone
 */
export async function snapshotContent(address: string, find: FindSnapshot): Promise<Content | undefined> {
  const { host, pathname, search, username, port } = new URL(address);
  if (search !== '' || username !== '' || port !== '' || !Object.hasOwn(CONTENTS, pathname)) return undefined;
  const found = await find(host);
  return found && (await CONTENTS[pathname]?.(found));
}

async function shownPage(found: Found): Promise<Content | undefined> {
  const { mediaType } = found.snapshot;
  if (isPicture(found.snapshot)) return ownPage(picturePage('/picture'));
  return mediaType === 'application/pdf' ? undefined : sealed(found);
}

async function sealed({ snapshot, read }: Found): Promise<Content> {
  const { mediaType, charset, sha256 } = snapshot;
  const type = mediaType.startsWith('text/') ? `${mediaType}; charset=${charset}` : mediaType;
  return { type, body: await read(sha256) };
}

async function screenshotBytes({ snapshot, read }: Found): Promise<Content | undefined> {
  const screenshot = screenshotOf(snapshot);
  return screenshot && { type: screenshot.mediaType, body: await read(screenshot.sha256) };
}

function screenshotOf({ artefacts = [] }: Snapshot) {
  return artefacts.find(
    ({ role, mediaType }) => role === 'screenshot' && /^image\/(png|jpeg)$/.test(mediaType),
  );
}

function isPicture({ mediaType }: Snapshot): boolean {
  return mediaType.startsWith('image/');
}

function ownPage(html: string): Content {
  return { type: 'text/html; charset=utf-8', body: html };
}
