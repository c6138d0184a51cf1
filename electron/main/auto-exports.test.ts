import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { EMPTY_ARRANGEMENT } from '#core/model/arrangement.ts';
import type { AutoExportDeps } from '#core/workflows/auto-export.ts';
import { say } from '#messages/say.ts';
import { memoryArrangement, memoryLibrary } from '../../tests/support/memory-library.ts';
import { startAutoExports } from './auto-exports.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const kept = { id: '11111111-1111-4111-8111-111111111111', file: '/refs.bib', format: 'bibtex' } as const;

async function exportsOf({ isWritable = true } = {}) {
  vi.useRealTimers();
  const { library, catalogue, system } = await memoryLibrary();
  vi.useFakeTimers();
  const state = { writes: 0, failure: undefined as string | undefined };
  const notes: string[] = [];
  const deps: AutoExportDeps = {
    library,
    catalogue,
    system,
    arrangement: memoryArrangement({ ...EMPTY_ARRANGEMENT, autoExports: [kept] }),
    writer: { write: async () => (async function* () {})() },
    files: {
      async replace() {
        state.writes += 1;
        if (state.failure) throw new PressmarkError('storage', state.failure);
        return { sha256: 'same' };
      },
      realName: async (file) => file,
    },
  };
  const exports = startAutoExports(deps, {
    isWritable,
    onNotes: (told) => void notes.push(...told.map((each) => say(each))),
  });
  /** A moment later, when all that was begun has ended. */
  const settle = async () => {
    await vi.advanceTimersByTimeAsync(2_000);
  };
  return { exports, state, notes, settle };
}

describe('startAutoExports', () => {
  it('makes good at the start, and writes once for a burst of changes', async () => {
    const { exports, state, settle } = await exportsOf();
    await settle();
    expect(state.writes).toBe(1);
    for (let change = 0; change < 5; change += 1) exports.changed();
    await settle();
    expect(state.writes).toBe(2);
  });

  it('writes what is still due when it is closed, and nothing else', async () => {
    const { exports, state, settle } = await exportsOf();
    await exports.close();
    expect(state.writes).toBe(1);
    await settle();
    await exports.close();
    expect(state.writes).toBe(1);
  });

  it('tells once of what goes on being wrong, and again when it comes back', async () => {
    const { exports, state, notes, settle } = await exportsOf();
    const change = async (failure: string | undefined) => {
      state.failure = failure;
      exports.changed();
      await settle();
    };
    await change('The disk is away.');
    await change('The disk is away.');
    expect(notes).toEqual(['/refs.bib was not brought up to date. The disk is away.']);
    await change(undefined);
    await change('The disk is away.');
    expect(notes).toHaveLength(2);
  });

  it('writes nothing while the library is read-only', async () => {
    const { exports, state, settle } = await exportsOf({ isWritable: false });
    exports.changed();
    await settle();
    await exports.close();
    expect(state.writes).toBe(0);
  });
});
