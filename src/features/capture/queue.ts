import type { AddedSource, SourceRequest } from '#contract/source-channels.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { Progress } from '#core/model/progress.ts';
import { createStore } from '../../lib/create-store.ts';
import { ask } from '../../lib/ipc-client.ts';
import { runTask } from '../../lib/tasks.ts';
import { say } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';

/** A source on its way into the library, or that did not get there. */
export type QueueEntry = {
  readonly id: string;
  readonly source: SourceRequest;
  readonly label: string;
  readonly tags: readonly string[];
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'stopped';
  readonly progress?: Progress | undefined;
  /** A sentence, of one that failed. */
  readonly error?: string | undefined;
  /** It is at an address that a person has to allow. */
  readonly wantsAllowance?: boolean;
  readonly added?: AddedSource | undefined;
};

export type QueuedSource = { readonly source: SourceRequest; readonly label: string };

/** What was queued since the window opened, the newest last. */
export const queue = createStore<{ readonly entries: readonly QueueEntry[] }>({ entries: [] });

/** As many as ask the main process at once; it lets some of them load pages and the others wait. */
const AT_ONCE = 6;
/** Of those that are done, so many are remembered. */
const REMEMBERED = 200;

const controllers = new Map<string, AbortController>();
let running = 0;

/** Puts sources in the queue. @returns what became of each, once all have come to an end */
export function enqueue(
  sources: readonly QueuedSource[],
  tags: readonly string[] = [],
): Promise<readonly QueueEntry[]> {
  const entries = sources.map(
    (source): QueueEntry => ({ id: crypto.randomUUID(), tags, state: 'waiting', ...source }),
  );
  queue.set((state) => ({ entries: [...rememberable(state.entries), ...entries] }));
  const ids = new Set(entries.map(({ id }) => id));
  return new Promise((resolve) => {
    const stop = queue.subscribe(() => {
      const ours = queue.get().entries.filter(({ id }) => ids.has(id));
      if (!ours.every(hasEnded)) return;
      stop();
      resolve(ours);
    });
    next();
  });
}

/** Takes one out before its turn, or stops it. */
export function stopQueued(id: string): void {
  const controller = controllers.get(id);
  if (controller) controller.abort();
  else change(id, { state: 'stopped' });
}

/** Stops all that have not come to an end. */
export function stopAllQueued(): void {
  for (const entry of queue.get().entries) if (!hasEnded(entry)) stopQueued(entry.id);
}

/** Puts those that failed or were stopped in the queue again. */
export function retryQueued(
  ids: readonly string[],
  allowance: { readonly allowPrivate?: boolean } = {},
): void {
  queue.set(({ entries }) => ({
    entries: entries.map((entry) => {
      if (!ids.includes(entry.id)) return entry;
      const source = entry.source.kind === 'url' ? { ...entry.source, ...allowance } : entry.source;
      return { ...entry, source, state: 'waiting', error: undefined, progress: undefined };
    }),
  }));
  next();
}

/** Forgets those that have come to an end. */
export function clearEnded(): void {
  queue.set(({ entries }) => ({ entries: entries.filter((entry) => !hasEnded(entry)) }));
}

export function hasEnded({ state }: QueueEntry): boolean {
  return state === 'done' || state === 'failed' || state === 'stopped';
}

function next(): void {
  while (running < AT_ONCE) {
    const entry = queue.get().entries.find(({ state }) => state === 'waiting');
    if (!entry) return;
    running += 1;
    void run(entry).finally(() => {
      running -= 1;
      next();
    });
  }
}

async function run({ id, source, label, tags }: QueueEntry): Promise<void> {
  change(id, { state: 'running' });
  const controller = new AbortController();
  controllers.set(id, controller);
  try {
    const added = await runTask(label, async ({ signal, onProgress }) => {
      signal.addEventListener('abort', () => controller.abort(), { once: true });
      const options = {
        signal: controller.signal,
        onProgress: (progress: Progress) => {
          onProgress(progress);
          change(id, { progress });
        },
      };
      return ask('source.add', { source, tags: [...tags] }, options);
    });
    change(id, { state: 'done', added, progress: undefined });
  } catch (thrown) {
    const { code, said } = PressmarkError.from(thrown);
    if (code === 'cancelled') change(id, { state: 'stopped', progress: undefined });
    else {
      const wantsAllowance = code === 'invalid-input' && source.kind === 'url' && !source.allowPrivate;
      change(id, { state: 'failed', error: say(said), wantsAllowance, progress: undefined });
    }
  } finally {
    controllers.delete(id);
  }
}

function change(id: string, changes: Partial<QueueEntry>): void {
  queue.set(({ entries }) => ({
    entries: entries.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry)),
  }));
}

/** Those that failed stay until they are cleared; of the others the last ones. */
function rememberable(entries: readonly QueueEntry[]): readonly QueueEntry[] {
  const kept = new Set(entries.filter(({ state }) => state === 'done').slice(-REMEMBERED));
  return entries.filter((entry) => entry.state !== 'done' || kept.has(entry));
}

/** In the words of the window. */
export function queueStateText(entry: QueueEntry): string {
  if (entry.state === 'running') return entry.progress ? say(entry.progress.step) : t.add.opening;
  return entry.error ?? t.queue.states[entry.state];
}
