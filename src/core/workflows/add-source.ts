import type { LoadOptions, PageLoader, PagePacker } from '../capture/ports.ts';
import { EXTRACTOR } from '../extract/extractor.ts';
import type { Library } from '../library/library.ts';
import { draftWithGiven, type GivenFacts, makeItem } from '../library/make-item.ts';
import type { ExclusiveLibrary } from '../library/one-change.ts';
import type { ArrangementStore } from '../library/ports.ts';
import { changeTags, cleanTag } from '../library/tags.ts';
import type { Item, ItemId } from '../model/item.ts';
import type { OnProgress } from '../model/progress.ts';
import { shownSnapshot } from '../model/shown-snapshot.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { uniqueCitekey } from '../model/unique-citekey.ts';
import type { Told } from '../said/said.ts';
import { said } from '../said/said.ts';
import type { Catalogue } from '../search/ports.ts';
import { parsePageUrl } from '../source/parse-page-url.ts';
import { captureAddress } from './capture-address.ts';
import { citekeyPatternOf } from './citekey-setting.ts';
import { keptText } from './keep-text.ts';
import type { ReadSibling, SourceReader } from './ports.ts';
import { reExtractSnapshot } from './re-extract-snapshot.ts';
import { bindCapture, type Captured, type SealDeps, sealCapture } from './seal-capture.ts';
import { shownAndKept } from './shown-and-kept.ts';

export type AddSourceDeps = SealDeps & {
  readonly library: Library;
  readonly catalogue: Catalogue;
  readonly reader: SourceReader;
  readonly pages: PageLoader;
  readonly packer: PagePacker;
  readonly arrangement: ArrangementStore;
};

/** What a person can hand over to be archived. */
export type Source =
  | ({ readonly kind: 'url'; readonly url: string } & Pick<
      LoadOptions,
      'allowPrivate' | 'asSignedIn' | 'withPdf'
    >)
  | {
      readonly kind: 'bytes';
      readonly bytes: Uint8Array;
      readonly origin: Exclude<Snapshot['origin'], { kind: 'url' }>;
      /** Serves the files that a page was saved with. */
      readonly readSibling?: ReadSibling | undefined;
      /** It is archived as a text even if it lists references. */
      readonly asText?: boolean | undefined;
    };

export type AddSourceOptions = {
  readonly tags: readonly string[];
  readonly given?: GivenFacts;
  /** The item that the capture belongs to, whatever it is of. */
  readonly itemId?: ItemId;
  readonly signal: AbortSignal;
  readonly onProgress?: OnProgress | undefined;
};

/** What a further capture has that the one before it did not: nothing, other bytes, another text; or that there was none. */
export type CaptureChange = 'first' | 'same' | 'same-text' | 'changed';

type Outcome =
  | { readonly outcome: 'added'; readonly item: Item }
  /** The very same bytes were archived before; the tags were added to that item. */
  | { readonly outcome: 'already-there'; readonly item: Item }
  /** The item has one more capture. */
  | { readonly outcome: 'captured-again'; readonly item: Item; readonly change: CaptureChange };

/** What became of a source, and what the person should know of reading it, a sentence each. */
export type AddedSource = Outcome & { readonly notes: readonly Told[] };

/**
 * Captures a source, reads it, and keeps it as an item of the library. A page that was archived before gets a
 * further capture. Nothing is stored if `signal` fires before the source has been read.
 *
 * @throws PressmarkError `invalid-input`, `unreachable`, `unreadable`, `storage`, `conflict` or `cancelled`
 */
export async function addSource(
  deps: AddSourceDeps,
  source: Source,
  options: AddSourceOptions,
): Promise<AddedSource> {
  const captured =
    source.kind === 'url'
      ? await captureAddress(deps, { ...source, url: parsePageUrl(source.url) }, options)
      : await readBytes(deps, source, options);
  return addCaptured(deps, captured, options);
}

/**
 * Keeps what was captured as an item of the library, as `addSource` does.
 *
 * @throws PressmarkError `invalid-input`, `storage`, `conflict` or `cancelled`
 */
export async function addCaptured(
  deps: AddSourceDeps,
  captured: Captured,
  options: AddSourceOptions,
): Promise<AddedSource> {
  const tags = options.tags.map(cleanTag);
  options.signal.throwIfAborted();
  options.onProgress?.({ step: said('workflow.step-storing', {}), fraction: 0.9 });
  const snapshot = await sealCapture(deps, captured);
  options.signal.throwIfAborted();
  const outcome = await deps.library.exclusively((library) =>
    keep(deps, library, { captured, snapshot, tags, options }),
  );
  return { ...outcome, notes: captured.read.notes };
}

type Kept = {
  readonly captured: Captured;
  readonly snapshot: Snapshot;
  readonly tags: readonly string[];
  readonly options: AddSourceOptions;
};

async function keep(deps: AddSourceDeps, library: ExclusiveLibrary, kept: Kept): Promise<Outcome> {
  const { snapshot, tags, options } = kept;
  const known = await findKnown(deps, snapshot, options.itemId);
  if (!known) return { outcome: 'added', item: await addNew(deps, library, kept) };
  if (known.isSame && snapshot.origin.kind !== 'url') {
    const [item = known.item] = await library.change([known.item.id], said('change.add-tags', {}), (old) =>
      withTags(old, tags, deps),
    );
    return { outcome: 'already-there', item };
  }
  const change = await changeSince(deps, known.item, snapshot);
  await bindCapture(deps, snapshot);
  const [item = known.item] = await library.change(
    [known.item.id],
    said('change.capture-again', {}),
    (old) => ({
      ...withTags(old, tags, deps),
      snapshots: [...old.snapshots, snapshot],
      modifiedAt: deps.system.now(),
    }),
  );
  return { outcome: 'captured-again', item, change };
}

async function addNew(deps: AddSourceDeps, library: ExclusiveLibrary, kept: Kept): Promise<Item> {
  const { captured, snapshot, tags, options } = kept;
  const draft = draftWithGiven(captured.read.draft, options.given ?? {});
  const base = (await citekeyPatternOf(deps.arrangement))(draft.csl);
  const taken = new Set(await deps.catalogue.citekeysFrom(base));
  const item = makeItem({
    id: deps.system.newId(),
    citekey: uniqueCitekey(base, (citekey) => taken.has(citekey)),
    draft,
    snapshot,
    tags,
    now: deps.system.now(),
  });
  await bindCapture(deps, snapshot);
  await library.add(item, said('change.add', { title: item.csl.title ?? item.citekey }));
  return item;
}

async function readBytes(
  deps: AddSourceDeps,
  { bytes, origin, readSibling }: Extract<Source, { kind: 'bytes' }>,
  { given, signal, onProgress }: AddSourceOptions,
): Promise<Captured> {
  onProgress?.({ step: said('workflow.step-reading-article', {}), fraction: 0.3 });
  const name = 'name' in origin ? origin.name : undefined;
  const read = await deps.reader.read(bytes, { name, url: given?.url }, { signal, readSibling });
  const method = origin.kind === 'pasted' ? 'pasted-text' : 'file';
  return { ...shownAndKept(bytes, read), origin, method, capturedAt: deps.system.now(), read };
}

/** The item that a capture is said to belong to, or that holds the same bytes, or was captured from the same address. */
async function findKnown(deps: AddSourceDeps, { sha256, origin }: Snapshot, itemId: ItemId | undefined) {
  if (itemId !== undefined) return { item: await deps.library.item(itemId), isSame: false };
  const [same] = await livingItems(deps, await deps.catalogue.find({ sha256 }));
  if (same) return { item: same, isSame: true };
  if (origin.kind !== 'url') return undefined;
  const found = [origin.url, origin.finalUrl].map((url) => deps.catalogue.find({ url }));
  const [captured] = await livingItems(deps, [...new Set((await Promise.all(found)).flat())]);
  return captured && { item: captured, isSame: false };
}

async function livingItems(deps: AddSourceDeps, ids: readonly string[]): Promise<Item[]> {
  const items = await Promise.all(ids.map((id) => deps.library.item(id)));
  return items.filter(({ trashedAt }) => trashedAt === undefined);
}

async function changeSince(deps: AddSourceDeps, item: Item, now: Snapshot): Promise<CaptureChange> {
  const before = shownSnapshot(item);
  if (!before) return 'first';
  if (before.sha256 === now.sha256) return 'same';
  return (await textByRulesOfToday(deps, item, before)) === now.text.sha256 ? 'same-text' : 'changed';
}

/** The digest of a text, read again where older rules read it; where it cannot be, it counts as another text. */
async function textByRulesOfToday(deps: AddSourceDeps, item: Item, snapshot: Snapshot): Promise<string> {
  if (snapshot.text.extractor === EXTRACTOR) return snapshot.text.sha256;
  const { signal } = new AbortController();
  const draft = await reExtractSnapshot(deps, item, snapshot, { signal }).catch(() => undefined);
  return draft ? deps.texts.put(keptText(draft)) : snapshot.text.sha256;
}

function withTags(item: Item, tags: readonly string[], deps: AddSourceDeps): Item {
  const changed = changeTags(item.tags, { add: tags, remove: [] });
  return changed.length === item.tags.length
    ? item
    : { ...item, tags: changed, modifiedAt: deps.system.now() };
}
