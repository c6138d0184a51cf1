import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { libraryFiles } from '#adapters/storage/library-files.ts';
import { upkeepOf } from '#adapters/storage/upkeep.ts';
import { nodeSystem } from '#adapters/system/node-system.ts';
import { serveWorker } from '#adapters/workers/serve-worker.ts';
import type { UpkeepApi } from '#adapters/workers/upkeep-client.ts';

const { folder } = z.object({ folder: z.string() }).parse(workerData);
const upkeep = upkeepOf(libraryFiles(folder), nodeSystem);

const api: UpkeepApi = {
  backup: (reason) => upkeep.backup(reason),
  backups: () => upkeep.backups(),
  isBackupDue: () => upkeep.isBackupDue(),
  check: () => upkeep.check(),
};

serveWorker(api);
