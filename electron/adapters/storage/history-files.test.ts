import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { ChangePiece } from '#core/model/change-record.ts';
import { said } from '#core/said/said.ts';
import { idNumbered } from '../../../tests/support/memory-library.ts';
import { HistoryFiles, type HistoryOptions } from './history-files.ts';
import { segmentName } from './history-segment.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark-history-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (options: HistoryOptions = {}) => new HistoryFiles(folder, options);

function piece(number: number, parts = 1): ChangePiece {
  return {
    id: idNumbered(number),
    at: number,
    who: 'person',
    said: said('change.trash', {}),
    piece: 0,
    parts: Array.from({ length: parts }, (_, at) => ({
      in: 'items' as const,
      of: idNumbered(1_000 * number + at),
      path: ['trashedAt'],
      after: number,
    })),
  };
}

/** The times of the pieces there are, the newest first. */
async function timesIn(files: HistoryFiles): Promise<(number | 'gap')[]> {
  const found: (number | 'gap')[] = [];
  for await (const each of files.newestFirst()) found.push('isGap' in each ? 'gap' : each.at);
  return found;
}

async function filled(count: number, parts?: number, options?: HistoryOptions): Promise<HistoryFiles> {
  const files = open(options);
  for (let number = 1; number <= count; number += 1) await files.append(piece(number, parts));
  return files;
}

describe('HistoryFiles', () => {
  it('gives what was added, the newest first, also to another that opens it', async () => {
    const files = await filled(230);
    const times = Array.from({ length: 230 }, (_, at) => 230 - at);
    expect(await timesIn(files)).toEqual(times);
    expect(await timesIn(open())).toEqual(times);
    expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toHaveLength(3);
  });

  it('finds what names an item', async () => {
    const files = await filled(120);
    const found: number[] = [];
    for await (const { at } of files.naming(idNumbered(7_000))) found.push(at);
    expect(found).toEqual([7]);
  });

  it('puts another piece in the place of the newest, or none, also of one that stands alone in its file', async () => {
    await filled(101);
    await open().replaceLast(undefined);
    expect((await timesIn(open()))[0]).toBe(100);
    await open().replaceLast(piece(500));
    expect((await timesIn(open())).slice(0, 2)).toEqual([500, 99]);
    await open().append(piece(501));
    expect((await timesIn(open())).slice(0, 3)).toEqual([501, 500, 99]);
  });

  it('forgets whole files from the oldest on, beyond its limits', async () => {
    const files = await filled(60, 40, { limits: { bytes: 100_000, files: 1_000 } });
    const size = readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
    expect(size).toBeLessThan(150_000);
    const times = await timesIn(files);
    expect(times[0]).toBe(60);
    expect(times).not.toContain('gap');
    expect(times).toEqual(times.map((_, at) => 60 - at));
  });

  it('says of a damaged file where it was, and never writes to it', async () => {
    await filled(220);
    const damaged = path.join(folder, segmentName(2));
    for (const file of [damaged, `${damaged}.1`]) truncateSync(file, 100);
    const told: unknown[] = [];
    const files = open({ onRecovered: (each) => told.push(each) });
    const times = await timesIn(files);
    expect(times.slice(18, 23)).toEqual([202, 201, 'gap', 100, 99]);
    expect(told).toHaveLength(1);
    const newest = path.join(folder, segmentName(3));
    for (const file of [newest, `${newest}.1`]) truncateSync(file, 10);
    await open().append(piece(900));
    expect((await timesIn(open())).slice(0, 4)).toEqual([900, 'gap', 'gap', 100]);
    expect(statSync(newest).size).toBe(10);
  });

  it('adds nothing where the library is read-only', async () => {
    const refuseWrite = new PressmarkError('conflict', said('storage.read-only', {}));
    await expect(open({ refuseWrite }).append(piece(1))).rejects.toBe(refuseWrite);
    expect(readdirSync(folder)).toEqual([]);
  });
});
