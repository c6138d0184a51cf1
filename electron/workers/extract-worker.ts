import { convert } from 'mhtml-to-html';
import type { ExtractApi } from '#adapters/workers/extract-client.ts';
import { serveWorker } from '#adapters/workers/serve-worker.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { parseCslJson } from '#core/exchange/parse-csl-json.ts';
import { extractSource } from '#core/extract/extract-source.ts';
import type { ParsedEntry } from '#core/model/reference-entry.ts';
import { decodeSource } from '#core/source/decode-source.ts';

/** Entries of files that were read and not yet taken. */
const waiting = new Map<number, ParsedEntry[]>();

const api: ExtractApi = {
  async readEntries(key, bytes) {
    const { entries, problems } = parseCslJson(textFrom(bytes));
    waiting.set(key, entries.slice());
    return { count: entries.length, problems };
  },
  async takeEntries(key, limit) {
    const taken = waiting.get(key)?.splice(0, limit) ?? [];
    if (taken.length === 0) waiting.delete(key);
    return taken;
  },
  async read(bytes, hints) {
    const { text, charset, mediaType } = decodeSource(bytes, hints);
    return { mediaType, charset, draft: extractSource({ text, mediaType, ...hints }) };
  },
  async pageFromMhtml(mhtml) {
    try {
      const { data } = await convert(mhtml, { enableScripts: false, fetchMissingResources: false });
      return new TextEncoder().encode(data);
    } catch (cause) {
      throw new PressmarkError('unreadable', 'The page arrived but could not be made into one file.', {
        cause,
      });
    }
  },
};

function textFrom(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new PressmarkError('unreadable', 'The file is not text in UTF-8.', { cause });
  }
}

serveWorker(api);
