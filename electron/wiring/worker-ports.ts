import { httpReferenceLookup } from '#adapters/lookup/http-reference-lookup.ts';
import { lookupEndpoints } from '#adapters/lookup/lookup-endpoints.ts';
import type { LibraryFiles } from '#adapters/storage/library-files.ts';
import { ArchiveClient } from '#adapters/workers/archive-client.ts';
import { CiteClient } from '#adapters/workers/cite-client.ts';
import { ExchangeClient } from '#adapters/workers/exchange-client.ts';
import { ExtractClient } from '#adapters/workers/extract-client.ts';
import type { ReferenceLookup } from '#core/workflows/ports.ts';

/** The ports that need no library, made real by worker threads. */
export type WorkerPorts = {
  readonly archives: ArchiveClient;
  readonly reader: ExtractClient;
  readonly citer: CiteClient;
  readonly exchange: ExchangeClient;
  readonly lookup: ReferenceLookup;
  /** The folder of styles that come with Pressmark, with a slash. */
  readonly styleSnapshot: URL;
  /** Ends all threads; work under way fails as cancelled. */
  close(): Promise<void>;
};

/**
 * The threads that do what takes long; each starts when it is first needed.
 *
 * @param builtFolder where the built program is, with a slash; workers and styles are beside it
 * @param files.styles the folder of the person's own styles
 */
export function openWorkerPorts(builtFolder: URL, { styles }: Pick<LibraryFiles, 'styles'>): WorkerPorts {
  const styleSnapshot = new URL('../styles/', builtFolder);
  const entry = (name: string) => new URL(`${name}-worker.js`, builtFolder);
  const archives = new ArchiveClient(entry('archive'));
  const reader = new ExtractClient(entry('extract'));
  const citer = new CiteClient(entry('cite'), { snapshot: styleSnapshot.href, installed: styles });
  const exchange = new ExchangeClient(entry('exchange'));
  return {
    archives,
    reader,
    citer,
    exchange,
    lookup: httpReferenceLookup(lookupEndpoints(process.env)),
    styleSnapshot,
    close: async () => {
      await Promise.all([archives, reader, citer, exchange].map((worker) => worker.close()));
    },
  };
}
