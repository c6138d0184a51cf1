import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseChainLine } from '#core/capture/capture-chain.ts';
import type { Item } from '#core/model/item.ts';
import { fileErrorCode } from '../files/file-error.ts';
import { parseArrangement } from './arrangement-file.ts';
import { NewerVersionError } from './envelope.ts';
import { parseSegment } from './history-segment.ts';
import type { LibraryFiles } from './library-files.ts';
import { parseHeader } from './library-header.ts';
import { parseShard } from './shard-file.ts';

/** What one file of a library is like. */
export type FileState =
  | { readonly state: 'good'; readonly bytes: Buffer; readonly items: readonly Item[] }
  | { readonly state: 'missing' }
  | { readonly state: 'damaged' | 'newer'; readonly bytes: Buffer | undefined; readonly reason: string };

/** Reads a library file, `library.json` or `items/XYZ.json`, and says whether it is as it was written. */
export async function libraryFileState(files: LibraryFiles, name: string): Promise<FileState> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path.join(files.folder, name));
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return { state: 'missing' };
    return { state: 'damaged', bytes: undefined, reason: `cannot be read (${fileErrorCode(error)})` };
  }
  return stateOfBytes(name, bytes);
}

/** Says whether the bytes of a library file are as they were written. */
export function stateOfBytes(name: string, bytes: Buffer): FileState {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!name.startsWith('items/')) {
      if (name.startsWith('captures')) mustBeChain(text);
      else if (name.startsWith('organisation')) parseArrangement(text);
      else if (name.startsWith('history/')) parseSegment(text);
      else parseHeader(text);
      return { state: 'good', bytes, items: [] };
    }
    return { state: 'good', bytes, items: parseShard(text) };
  } catch (error) {
    const state = error instanceof NewerVersionError ? 'newer' : 'damaged';
    return { state, bytes, reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '' };
  }
}

/** Whether its lines follow on one another is for `verify`; here they need only be whole. */
function mustBeChain(text: string): void {
  const lines = text.split('\n').slice(0, -1);
  const bad = lines.findIndex((line) => parseChainLine(line) === undefined);
  if (bad >= 0) throw new Error(`entry ${bad + 1} cannot be read`);
}
