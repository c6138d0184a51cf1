import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { FileTextStore } from '#adapters/blobs/text-store.ts';
import { MendingCatalogue } from '#adapters/catalogue/mending-catalogue.ts';
import { itemFiles } from '#adapters/storage/item-files.ts';
import { libraryFiles } from '#adapters/storage/library-files.ts';
import type { CatalogueApi } from '#adapters/workers/catalogue-client.ts';
import { serveWorker } from '#adapters/workers/serve-worker.ts';
import type { Told } from '#core/said/said.ts';

const { folder, index } = z.object({ folder: z.string(), index: z.string() }).parse(workerData);
const files = libraryFiles(folder);
const damaged: Told[] = [];
const recovered: Told[] = [];
const catalogue = new MendingCatalogue({
  file: index,
  items: itemFiles(files, (told) => void recovered.push(told)),
  texts: new FileTextStore(files.texts),
  onDamaged: ({ said }) => void damaged.push(said),
});

const api: CatalogueApi = {
  page: (request, range) => catalogue.page(request, range),
  ids: (request) => catalogue.ids(request),
  tagsOf: (ids) => catalogue.tagsOf(ids),
  rowsOf: (request, ids) => catalogue.rowsOf(request, ids),
  understand: (query) => catalogue.understand(query),
  complete: (query, caret) => catalogue.complete(query, caret),
  countSince: (query, since) => catalogue.countSince(query, since),
  facets: () => catalogue.facets(),
  find: (key) => catalogue.find(key),
  findWorks: (works) => catalogue.findWorks(works),
  setCollections: (collections) => catalogue.setCollections(collections),
  setNameGroups: (groups) => catalogue.setNameGroups(groups),
  citekeysFrom: (beginning) => catalogue.citekeysFrom(beginning),
  apply: (changed) => catalogue.apply(changed),
  setSeal: (id, state) => catalogue.setSeal(id, state),
  status: () => catalogue.status(),
  files: async () => {
    await catalogue.whole();
    return { damaged, recovered };
  },
  settled: () => catalogue.settled(),
  finish: () => catalogue.close(),
};

serveWorker(api);
