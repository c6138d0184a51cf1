import type { Request } from '#contract/ipc.ts';
import { ask } from '../../../lib/ipc-client.ts';
import { notify, notifyFailure } from '../../../lib/tasks.ts';
import { t } from '../../../messages/t.ts';

/** Opens an address in the person’s browser, after showing it. */
export async function openAddress(url: string): Promise<void> {
  try {
    await ask('link.open', { url });
  } catch (error) {
    notifyFailure(error);
  }
}

/** Asks where, and saves a copy of a capture there. */
export async function saveCopy(copy: Request<'snapshot.export'>): Promise<void> {
  try {
    const { saved, fileName } = await ask('snapshot.export', copy);
    if (saved) notify(t.snapshotView.saved(fileName ?? ''));
  } catch (error) {
    notifyFailure(error);
  }
}
