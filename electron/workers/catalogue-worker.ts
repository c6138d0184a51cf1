import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { FileTextStore } from '#adapters/blobs/text-store.ts';
import { openLibraryForReading } from '#adapters/storage/open-library.ts';
import type { CatalogueApi } from '#adapters/workers/catalogue-client.ts';
import { serveWorker } from '#adapters/workers/serve-worker.ts';
import { loadCatalogue } from '#core/workflows/load-catalogue.ts';

const { folder } = z.object({ folder: z.string() }).parse(workerData);

async function load() {
  const damaged: string[] = [];
  const recovered: string[] = [];
  const onRecovered = (sentence: string) => void recovered.push(sentence);
  const { items, files } = await openLibraryForReading(folder, { onRecovered });
  const catalogue = await loadCatalogue(items, new FileTextStore(files.texts), (error) =>
    damaged.push(error.message),
  );
  return { catalogue, files: { damaged, recovered } };
}

const loaded = load();
// Lists are answered between the texts. Whoever asks first is told of a failure; until then nobody has to listen.
loaded.then(({ catalogue }) => catalogue.prepareSearch()).catch(() => undefined);

const api: CatalogueApi = {
  page: async (request, range) => (await loaded).catalogue.page(request, range),
  ids: async (request) => (await loaded).catalogue.ids(request),
  facets: async () => (await loaded).catalogue.facets(),
  find: async (key) => (await loaded).catalogue.find(key),
  citekeysFrom: async (beginning) => (await loaded).catalogue.citekeysFrom(beginning),
  apply: async (changed) => (await loaded).catalogue.apply(changed),
  setSeal: async (id, state) => (await loaded).catalogue.setSeal(id, state),
  files: async () => (await loaded).files,
};

serveWorker(api);
