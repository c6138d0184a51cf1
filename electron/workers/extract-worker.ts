import { convert } from 'mhtml-to-html';
import type { ExtractApi } from '#adapters/workers/extract-client.ts';
import { serveWorker } from '#adapters/workers/serve-worker.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { extractSource } from '#core/extract/extract-source.ts';
import { decodeSource } from '#core/source/decode-source.ts';

const api: ExtractApi = {
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

serveWorker(api);
