import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openStyleSource } from '#adapters/styles/open-style-source.ts';
import type { CiteApi } from '#adapters/workers/cite-client.ts';
import { serveWorker } from '#adapters/workers/serve-worker.ts';
import { Citer } from '#core/cite/citer.ts';
import { writeBibliography } from '#core/workflows/write-bibliography.ts';

const { styles } = z.object({ styles: z.string() }).parse(workerData);
const citer = new Citer(openStyleSource(new URL(styles)));

const api: CiteApi = {
  prepare: async () => {
    citer.prepare('apa');
    citer.prepare('mla');
  },
  bibliography: async (entries, style) => writeBibliography(citer, entries, style),
};

serveWorker(api);
