import type { PressmarkError } from '../errors/pressmark-error.ts';
import type { Arrangement } from '../model/arrangement.ts';
import type { Item, ItemId } from '../model/item.ts';
import type { Sha256, SnapshotState } from '../model/snapshot.ts';

/** The truth: every item of the library. */
export type ItemStore = {
  /** @throws PressmarkError `damaged` if the file that should hold the item is missing or unreadable. */
  get(id: ItemId): Promise<Item | undefined>;
  /**
   * Stores items, replacing those with the same id. They are on the disk when this resolves. If it rejects,
   * each item is, on the disk and to later reads, wholly as before or wholly new.
   *
   * @throws PressmarkError `storage` if the disk refuses, `damaged` as in `get`, `conflict` if the library is
   *   open for reading only.
   */
  put(items: readonly Item[]): Promise<void>;
  /**
   * Every item, the trash included, in no stated order.
   *
   * @param onDamaged is told of each file that cannot be read, and the rest goes on; without it that is thrown.
   */
  all(onDamaged?: (error: PressmarkError) => void): AsyncIterable<Item>;
};

/** Keeps bytes under the name of their own SHA-256 digest. Writing the same bytes twice is free. */
export type BlobStore = {
  /** @returns the digest, once the bytes are on the disk. @throws PressmarkError `storage` */
  put(bytes: Uint8Array): Promise<Sha256>;
  /** @throws PressmarkError `damaged` if the bytes are gone. Does not check the digest. */
  read(sha256: Sha256): Promise<Uint8Array>;
  /** Reads the bytes again and compares their digest with the name. */
  check(sha256: Sha256): Promise<BlobCheck>;
};

export type BlobCheck = {
  readonly state: SnapshotState;
  /** The digest the bytes have now; absent when they are gone. */
  readonly actualSha256?: Sha256;
};

/** Text read out of snapshots: derived, so it can always be made again. */
export type TextStore = {
  put(text: string): Promise<Sha256>;
  /** @returns `undefined` if the text is gone or is not what its digest says. */
  read(sha256: Sha256): Promise<string | undefined>;
};

/** How a person has arranged the library. */
export type ArrangementStore = {
  /** Empty if nothing was ever arranged. @throws PressmarkError `damaged` if the file is lost or unreadable */
  read(): Promise<Arrangement>;
  /** One change at a time, on the disk when it resolves; after a failure all is as before. @throws PressmarkError */
  change(change: (arrangement: Arrangement) => Arrangement): Promise<Arrangement>;
};

/** Time and identity, which core cannot make up. */
export type System = {
  /** Epoch ms. */
  now(): number;
  /** A fresh random UUID. */
  newId(): string;
};

/** The append-only chain over all captures. */
export type CaptureChain = {
  /**
   * Binds a capture to all before it. One at a time; on the disk when it resolves.
   *
   * @param capture.at epoch ms
   * @throws PressmarkError `storage`, `conflict` if the library is open for reading only
   */
  append(capture: {
    readonly snapshotId: string;
    readonly record: Sha256;
    readonly at: number;
  }): Promise<void>;
  /** Its lines as they are on the disk, without line breaks. @throws PressmarkError `storage` */
  lines(): AsyncIterable<string>;
  /** SHA-256 of a text's UTF-8. */
  sha256(text: string): Sha256;
};
