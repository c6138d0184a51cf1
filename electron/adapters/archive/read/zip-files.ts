import yauzl from 'yauzl';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';
import type { Problems } from './problems.ts';
import type { UnpackBudget } from './unpack-budget.ts';

/** Files of an archive by the names they have in it. No name ever becomes a path. */
export type ZipFiles = ReadonlyMap<string, Uint8Array>;

const MOST_ENTRIES = 20_000;
const SYMBOLIC_LINK = 0xa000;
const FILE_TYPE = 0xf000;
const LOCAL_HEADER = Buffer.from('PK\x03\x04');
const LOCAL_HEADER_BYTES = 30;

/**
 * Unpacks the files of a ZIP that are asked for, in memory and within the budget. Names that lead elsewhere, links,
 * and files whose size is not what they say are left out and said; of two with one name the first stands.
 *
 * If the list at its end is missing, as in a file that was cut off, the files are found where they begin.
 *
 * @throws PressmarkError `unreadable` if it has too many entries or is no ZIP at all
 */
export async function zipFiles(
  packed: Uint8Array,
  { isWanted, budget, problems }: ZipOptions,
): Promise<ZipFiles> {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const files = new Map<string, Uint8Array>();
  const take = (name: string, content: Uint8Array) => {
    if (files.has(name)) problems.add('zipTwice', name);
    else files.set(name, content);
  };
  let zip: yauzl.ZipFile;
  try {
    zip = await yauzl.fromBufferPromise(bytes, { decodeStrings: false });
  } catch {
    problems.add('zipCut');
    for (const [name, content] of filesBegun(bytes)) if (isWanted(name)) take(name, content);
    return files;
  }
  if (zip.entryCount > MOST_ENTRIES) throw tooManyEntries();
  try {
    for await (const entry of zip.eachEntry()) {
      const name = safeName(entry);
      if (name === undefined) problems.add('zipName', entry.fileNameRaw.toString('latin1'));
      else if (isWanted(name)) {
        const content = await contentOf(zip, entry, budget);
        if (content instanceof Uint8Array) take(name, content);
        else problems.add(content === 'too-large' ? 'tooLarge' : 'zipDamaged', name);
      }
    }
  } catch {
    problems.add('zipDamaged', '…');
  }
  return files;
}

export type ZipOptions = {
  readonly isWanted: (name: string) => boolean;
  readonly budget: UnpackBudget;
  readonly problems: Problems;
};

/** `undefined` for what is no plain file with a name inside the archive. */
function safeName(entry: yauzl.Entry): string | undefined {
  const mode = entry.externalFileAttributes >>> 16;
  if ((mode & FILE_TYPE) === SYMBOLIC_LINK) return undefined;
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  const name = yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  return yauzl.validateFileName(name) === null && !name.includes('\0') ? name : undefined;
}

async function contentOf(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  budget: UnpackBudget,
): Promise<Uint8Array | 'damaged' | 'too-large'> {
  const allowed = budget.allowed(entry.compressedSize);
  if (entry.uncompressedSize > allowed) return 'too-large';
  try {
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of await zip.openReadStreamPromise(entry)) {
      if (!(part instanceof Uint8Array)) continue;
      size += part.byteLength;
      if (size > allowed) return 'too-large';
      parts.push(part);
    }
    budget.spend(size);
    return Buffer.concat(parts, size);
  } catch {
    return 'damaged';
  }
}

/** Stored files by their local headers; one without a length goes on to the end. */
function* filesBegun(bytes: Buffer): Generator<[string, Uint8Array]> {
  let at = bytes.indexOf(LOCAL_HEADER);
  for (
    let count = 0;
    at >= 0 && at + LOCAL_HEADER_BYTES < bytes.byteLength && count < MOST_ENTRIES;
    count++
  ) {
    const isStored = bytes.readUInt16LE(at + 8) === 0;
    const size = bytes.readUInt32LE(at + 18);
    const nameEnd = at + LOCAL_HEADER_BYTES + bytes.readUInt16LE(at + 26);
    const start = nameEnd + bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + LOCAL_HEADER_BYTES, nameEnd);
    const isSized = size > 0 && size < 0xff_ff_ff_ff;
    const end = isSized ? start + size : bytes.byteLength;
    if (isStored && yauzl.validateFileName(name) === null) yield [name, bytes.subarray(start, end)];
    at = bytes.indexOf(LOCAL_HEADER, isSized ? Math.max(end, start) : start);
  }
}

function tooManyEntries(): PressmarkError {
  return new PressmarkError('unreadable', said('archive.too-many-files', { most: MOST_ENTRIES }));
}
