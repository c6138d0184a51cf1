import { packPage } from '#adapters/archive/pack/pack-page.ts';
import { WebArchive } from '#adapters/archive/read/web-archive.ts';
import type { ArchiveApi } from '#adapters/workers/archive-client.ts';
import { serveWorker } from '#adapters/workers/serve-worker.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';

let opened: WebArchive | undefined;

const api: ArchiveApi = {
  pack: packPage,
  async open(bytes, name) {
    opened = await WebArchive.read(bytes, name);
    const { pages, problems } = opened;
    return { pages, problems };
  },
  async html(index) {
    try {
      if (opened === undefined) throw new Error('No archive is open in this thread');
      return opened.html(index);
    } catch (cause) {
      if (cause instanceof PressmarkError) throw cause;
      throw new PressmarkError('unreadable', said('archive.page-not-packed', {}), {
        cause,
      });
    }
  },
};

serveWorker(api);
