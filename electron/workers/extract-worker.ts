import { readSource } from '#adapters/sources/read-source.ts';
import { wantedFiles } from '#adapters/sources/wanted-files.ts';
import type { ExtractApi } from '#adapters/workers/extract-client.ts';
import { serveWorker } from '#adapters/workers/serve-worker.ts';

// Libraries complain of hostile pages on the console of whoever started the program; failures travel as data.
console.error = console.warn = console.log = () => undefined;

const characterMaps = new URL('./cmaps/', import.meta.url);

const api: ExtractApi = {
  read: (bytes, hints, files) => readSource(bytes, hints, { files, characterMaps }),
  wantedFiles: async (bytes, hints, files) => wantedFiles(bytes, hints, files),
};

serveWorker(api);
