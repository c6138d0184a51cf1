import type { PageLoader } from '../capture/ports.ts';
import { uniqueCitekey } from '../citekey/unique-citekey.ts';
import type { Library } from '../library/library.ts';
import { draftWithGiven, type GivenFacts, makeItem } from '../library/make-item.ts';
import type { BlobStore, OrganisationStore, System, TextStore } from '../library/ports.ts';
import { changeTags, cleanTag } from '../library/tags.ts';
import type { Item } from '../model/item.ts';
import type { OnProgress } from '../model/progress.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Catalogue } from '../search/ports.ts';
import { parsePageUrl } from '../source/parse-page-url.ts';
import { citekeyPatternOf } from './citekey-setting.ts';
import type { ReadSource, SourceReader } from './ports.ts';

export type AddSourceDeps = {
  readonly library: Library;
  readonly catalogue: Catalogue;
  readonly blobs: BlobStore;
  readonly texts: TextStore;
  readonly reader: SourceReader;
  readonly pages: PageLoader;
  readonly system: System;
  readonly organisation: OrganisationStore;
};

/** What a person can hand over to be archived. */
export type Source =
  | { readonly kind: 'url'; readonly url: string }
  | {
      readonly kind: 'bytes';
      readonly bytes: Uint8Array;
      readonly origin: Exclude<Snapshot['origin'], { kind: 'url' }>;
    };

export type AddSourceOptions = {
  readonly tags: readonly string[];
  readonly given?: GivenFacts;
  readonly signal: AbortSignal;
  readonly onProgress?: OnProgress | undefined;
};

/** `alreadyThere` if the very same bytes were archived before: that item is given back, with the tags added. */
export type AddedSource = { readonly item: Item; readonly alreadyThere: boolean };

type Captured = {
  readonly bytes: Uint8Array;
  readonly origin: Snapshot['origin'];
  readonly method: Snapshot['method'];
  readonly capturedAt: number;
  readonly read: ReadSource;
};

const EXTRACTOR = 'pressmark-1';

/**
 * Captures a source, reads it, and keeps both as an item of the library. A page that was archived before gets
 * a further snapshot. Nothing is stored if `signal` fires before the source has been read.
 *
 * @throws PressmarkError `invalid-input`, `unreachable`, `unreadable`, `storage`, `conflict` or `cancelled`
 */
export async function addSource(
  deps: AddSourceDeps,
  source: Source,
  options: AddSourceOptions,
): Promise<AddedSource> {
  const tags = options.tags.map(cleanTag);
  const captured = await capture(deps, source, options);
  options.signal.throwIfAborted();
  options.onProgress?.({ step: 'Storing', fraction: 0.9 });
  const snapshot = await seal(deps, captured);
  options.signal.throwIfAborted();
  return deps.library.exclusively(async (library) => {
    const known = await findKnown(deps, snapshot);
    if (known) return known.isSame ? tagKnown(known.item) : captureAgain(known.item);
    const draft = draftWithGiven(captured.read.draft, options.given ?? {});
    const base = (await citekeyPatternOf(deps.organisation))(draft.csl);
    const taken = new Set(await deps.catalogue.citekeysFrom(base));
    const item = makeItem({
      id: deps.system.newId(),
      citekey: uniqueCitekey(base, (citekey) => taken.has(citekey)),
      draft,
      snapshot,
      tags,
      now: deps.system.now(),
    });
    await library.add(item, 'Add');
    return { item, alreadyThere: false };

    async function tagKnown(known: Item): Promise<AddedSource> {
      const [item = known] = await library.change([known.id], 'Add tags', (old) => withTags(old, tags, deps));
      return { item, alreadyThere: true };
    }
    async function captureAgain(known: Item): Promise<AddedSource> {
      const [item = known] = await library.change([known.id], 'Capture again', (old) => ({
        ...withTags(old, tags, deps),
        snapshots: [...old.snapshots, snapshot],
        modifiedAt: deps.system.now(),
      }));
      return { item, alreadyThere: false };
    }
  });
}

async function capture(deps: AddSourceDeps, source: Source, options: AddSourceOptions): Promise<Captured> {
  const { signal, onProgress } = options;
  if (source.kind === 'bytes') {
    onProgress?.({ step: 'Reading the article', fraction: 0.3 });
    const { bytes, origin } = source;
    const name = origin.kind === 'file' ? origin.name : 'the pasted text';
    const read = await deps.reader.read(bytes, { name, url: options.given?.url }, { signal });
    const method = origin.kind === 'pasted' ? 'pasted-text' : 'file';
    return { bytes, origin, method, capturedAt: deps.system.now(), read };
  }
  const url = parsePageUrl(source.url);
  onProgress?.({ step: 'Opening the page', fraction: 0 });
  const page = await deps.pages.load(url, { signal, onProgress });
  onProgress?.({ step: 'Reading the article', fraction: 0.7 });
  const bytes = await deps.reader.pageFromMhtml(page.mhtml, { signal });
  const hints = { name: url, url: page.finalUrl, contentType: 'text/html; charset=utf-8' };
  const read = await deps.reader.read(bytes, hints, { signal });
  const origin = { kind: 'url', url, finalUrl: page.finalUrl, status: page.status } as const;
  return { bytes, origin, method: 'browser-window', capturedAt: page.fetchedAt, read };
}

/** Puts the bytes, then the text, on the disk; a record may cite them only after that. */
async function seal(deps: AddSourceDeps, captured: Captured): Promise<Snapshot> {
  const { bytes, read } = captured;
  const sha256 = await deps.blobs.put(bytes);
  const { paragraphs } = read.draft;
  const text = await deps.texts.put(paragraphs.join('\n\n'));
  return {
    id: deps.system.newId(),
    sha256,
    bytes: bytes.byteLength,
    mediaType: read.mediaType,
    charset: read.charset,
    capturedAt: captured.capturedAt,
    method: captured.method,
    origin: captured.origin,
    text: { sha256: text, paragraphs: paragraphs.length, extractor: EXTRACTOR },
  };
}

/** The item that holds the same bytes, or else the one captured from the same address. */
async function findKnown(deps: AddSourceDeps, { sha256, origin }: Snapshot) {
  const [same] = await livingItems(deps, await deps.catalogue.find({ sha256 }));
  if (same) return { item: same, isSame: true };
  if (origin.kind !== 'url') return undefined;
  const [captured] = await livingItems(deps, await deps.catalogue.find({ url: origin.url }));
  return captured && { item: captured, isSame: false };
}

async function livingItems(deps: AddSourceDeps, ids: readonly string[]): Promise<Item[]> {
  const items = await Promise.all(ids.map((id) => deps.library.item(id)));
  return items.filter(({ trashedAt }) => trashedAt === undefined);
}

function withTags(item: Item, tags: readonly string[], deps: AddSourceDeps): Item {
  const changed = changeTags(item.tags, { add: tags, remove: [] });
  return changed.length === item.tags.length
    ? item
    : { ...item, tags: changed, modifiedAt: deps.system.now() };
}
