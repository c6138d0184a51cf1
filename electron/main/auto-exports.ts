import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { Told } from '#core/said/said.ts';
import { type AutoExportDeps, exportNotes, updateExports } from '#core/workflows/auto-export.ts';

/** So long after the last change files are brought up to date, so that a burst of changes writes them once. */
const QUIET_MS = 1_000;

/** Keeps files outside the library like it, while the app is open. */
export type AutoExports = {
  /** Something changed: files follow a moment later. */
  changed(): void;
  /** Brings the files up to date if that is still due, and ends. */
  close(): Promise<void>;
  /** What the files are written with. */
  readonly deps: AutoExportDeps;
};

/** Starts following the library. What happened while the app was closed is made good at once. */
export function startAutoExports(
  deps: AutoExportDeps,
  {
    isWritable,
    onNotes,
  }: { readonly isWritable: boolean; readonly onNotes: (told: readonly Told[]) => void },
): AutoExports {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let known: readonly string[] = [];
  /** What goes on being wrong is told once, not after every change. */
  const tell = (notes: readonly Told[]) => {
    const lines = notes.map((note) => JSON.stringify(note));
    const isNew = notes.filter((_, at) => !known.includes(lines[at] ?? ''));
    known = lines;
    if (isNew.length > 0) onNotes(isNew);
  };
  const update = async () => {
    try {
      tell(exportNotes(await updateExports(deps)));
    } catch (error) {
      tell([PressmarkError.from(error).said]);
    }
  };
  const start = () => {
    timer = undefined;
    running = running.then(update);
  };
  const changed = () => {
    if (!isWritable) return;
    clearTimeout(timer);
    timer = setTimeout(start, QUIET_MS);
  };
  changed();
  return {
    deps,
    changed,
    async close() {
      const isDue = timer !== undefined;
      clearTimeout(timer);
      if (isDue) start();
      await running;
    },
  };
}
