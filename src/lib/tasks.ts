import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { OnProgress, Progress } from '#core/model/progress.ts';
import { say } from '../messages/say.ts';
import { createStore } from './create-store.ts';

/** Something that takes a while, shown in the status line until it ends. */
export type Task = {
  readonly id: string;
  readonly label: string;
  readonly progress: Progress;
  cancel(): void;
};

/** A short word about something done elsewhere. */
export type Notice = {
  readonly id: string;
  readonly text: string;
  readonly isFailure: boolean;
  readonly action?: { readonly label: string; run(): void };
};

export const tasks = createStore<{ readonly running: readonly Task[]; readonly notices: readonly Notice[] }>({
  running: [],
  notices: [],
});

const NOTICE_MS = 8_000;

/** Runs a task with its progress and a cancel in the status line. @throws whatever it throws */
export async function runTask<T>(
  label: string,
  work: (options: { signal: AbortSignal; onProgress: OnProgress }) => Promise<T>,
): Promise<T> {
  const id = crypto.randomUUID();
  const controller = new AbortController();
  const task: Task = { id, label, progress: { step: label }, cancel: () => controller.abort() };
  tasks.set(({ running }) => ({ running: [...running, task] }));
  const onProgress: OnProgress = (progress) =>
    tasks.set(({ running }) => ({
      running: running.map((each) => (each.id === id ? { ...each, progress } : each)),
    }));
  try {
    return await work({ signal: controller.signal, onProgress });
  } finally {
    tasks.set(({ running }) => ({ running: running.filter((each) => each.id !== id) }));
  }
}

const FEW = 200;

/** Runs a change of items; with many of them as a task that shows how far it is. @throws whatever it throws */
export function runBulk<T>(
  ids: readonly string[],
  label: string,
  work: (options: { signal?: AbortSignal; onProgress?: OnProgress }) => Promise<T>,
): Promise<T> {
  return ids.length > FEW ? runTask(label, work) : work({});
}

/** Says something in a corner for eight seconds; failures stay until dismissed. */
export function notify(
  text: string,
  options: { readonly isFailure?: boolean; readonly action?: Notice['action'] } = {},
): void {
  const notice: Notice = {
    id: crypto.randomUUID(),
    text,
    isFailure: options.isFailure ?? false,
    ...(options.action ? { action: options.action } : {}),
  };
  // A newer word about something done takes the place of an older one; failures stay.
  tasks.set(({ notices }) => ({ notices: [...notices.filter((each) => each.isFailure).slice(-2), notice] }));
  if (!notice.isFailure) setTimeout(() => dismiss(notice.id), NOTICE_MS);
}

export function dismiss(id: string): void {
  tasks.set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

/** Does something, and shows in its own words what goes wrong with it. */
export async function orNotify(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    notifyFailure(error);
  }
}

/** Shows a failure in its own words; a cancel is no failure. */
export function notifyFailure(thrown: unknown): void {
  const error = PressmarkError.from(thrown);
  if (error.code === 'internal') console.error(error.cause ?? error);
  if (error.code !== 'cancelled') notify(say(error.said), { isFailure: true });
}
