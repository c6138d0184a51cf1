import { breakSentence, type ChainLink, checkChain } from '../capture/capture-chain.ts';
import { readRecord } from '../capture/capture-record.ts';
import type { BlobStore, CaptureChain } from '../library/ports.ts';
import type { Item } from '../model/item.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { said, type Told } from '../said/said.ts';

/** What a check of the chain over all captures found. */
export type ChainReport = {
  readonly entries: number;
  /** Captures that earlier versions made, which have no record and no entry. */
  readonly unrecorded: number;
  /** What does not hold together, a sentence each. */
  readonly problems: readonly Told[];
  /** What has a harmless reason, a sentence each. */
  readonly notes: readonly Told[];
};

type Deps = { readonly blobs: BlobStore; readonly chain: CaptureChain };

/** No more problems of one kind are told one by one. */
const MOST_TOLD = 100;

/** Compares the chain with the captures of the library, as they are met one by one. */
export class CaptureChainCheck {
  readonly #deps: Deps;
  readonly #problems: Told[];
  readonly #entries: number;
  /** Links whose capture was not met yet. */
  readonly #unmet: Map<string, ChainLink>;
  readonly #links: ReadonlyMap<string, ChainLink>;
  #unrecorded = 0;

  private constructor(deps: Deps, found: Awaited<ReturnType<typeof checkChain>>) {
    this.#deps = deps;
    this.#problems = found.breaks.map(breakSentence);
    this.#entries = found.links.length;
    this.#links = new Map(found.links.map((link) => [link.snapshot, link]));
    this.#unmet = new Map(this.#links);
  }

  /** Reads the chain, and checks it by itself. @throws PressmarkError `storage` */
  static async begin(deps: Deps): Promise<CaptureChainCheck> {
    return new CaptureChainCheck(deps, await checkChain(deps.chain.lines(), deps.chain.sha256));
  }

  /** Notes that the captures of an item are still there. */
  meet({ snapshots }: Item): void {
    for (const { id } of snapshots) this.#unmet.delete(id);
  }

  /** Compares a capture with its record, and its record with the chain. */
  async compare(item: Item, snapshot: Snapshot): Promise<void> {
    if (snapshot.record === undefined) {
      this.#unrecorded += 1;
      return;
    }
    const named = { title: item.csl.title ?? item.citekey, at: new Date(snapshot.capturedAt).toISOString() };
    const link = this.#links.get(snapshot.id);
    if (!link) this.#tell(said('capture.no-entry', named));
    else if (link.record !== snapshot.record) this.#tell(said('capture.other-record', named));
    if (!(await this.#isAsRecorded(snapshot))) this.#tell(said('capture.other-files', named));
  }

  report(): ChainReport {
    const gone = this.#unmet.size;
    const notes = gone === 0 ? [] : [said('capture.entries-unmet', { count: gone })];
    return { entries: this.#entries, unrecorded: this.#unrecorded, problems: this.#problems, notes };
  }

  #tell(sentence: Told): void {
    if (this.#problems.length < MOST_TOLD) this.#problems.push(sentence);
  }

  /** True as well if the record is damaged or gone, which is said of the file itself. */
  async #isAsRecorded({ record, id, sha256, artefacts = [] }: Snapshot): Promise<boolean> {
    try {
      const bytes = await this.#deps.blobs.read(record ?? '');
      const { files, id: recorded } = readRecord(new TextDecoder().decode(bytes));
      const own = [sha256, ...artefacts.map((artefact) => artefact.sha256)];
      const digests = files.flatMap((file) => (file.role === 'text' ? [] : [file.sha256]));
      return recorded === id && own.length === digests.length && own.every((each) => digests.includes(each));
    } catch {
      return true;
    }
  }
}
