import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkChain } from '#core/capture/capture-chain.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { sha256Of } from '../files/sha256-of.ts';
import { CaptureChainFile } from './capture-chain-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark-chain-'));
  file = path.join(folder, 'captures.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const capture = (number: number) => ({
  snapshotId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  record: sha256Of(`record ${number}`),
  at: 1_700_000_000_000 + number,
});

async function check(chain: CaptureChainFile) {
  return checkChain(chain.lines(), chain.sha256);
}

describe('CaptureChainFile', () => {
  it('is empty before anything was captured', async () => {
    expect(await check(new CaptureChainFile(file))).toEqual({ links: [], breaks: [] });
  });

  it('adds lines that hold together, one after another, whoever asks first', async () => {
    const chain = new CaptureChainFile(file);
    await Promise.all([1, 2, 3, 4].map((number) => chain.append(capture(number))));
    const { links, breaks } = await check(chain);
    expect(breaks).toEqual([]);
    expect(links.map(({ record }) => record)).toEqual([1, 2, 3, 4].map((number) => capture(number).record));
  });

  it('goes on from what another program wrote', async () => {
    await new CaptureChainFile(file).append(capture(1));
    await new CaptureChainFile(file).append(capture(2));
    const { links, breaks } = await check(new CaptureChainFile(file));
    expect([links.length, breaks]).toEqual([2, []]);
  });

  it('never changes a line that was written', async () => {
    const chain = new CaptureChainFile(file);
    await chain.append(capture(1));
    const before = readFileSync(file, 'utf8');
    await chain.append(capture(2));
    expect(readFileSync(file, 'utf8').startsWith(before)).toBe(true);
  });

  it.each([1, 40, 200])(
    'puts the next line in the place of one that was cut off after %i bytes',
    async (bytes) => {
      const chain = new CaptureChainFile(file);
      await chain.append(capture(1));
      const whole = statSync(file).size;
      await chain.append(capture(2));
      const text = readFileSync(file);
      writeFileSync(file, text.subarray(0, whole + bytes));
      await new CaptureChainFile(file).append(capture(3));
      const { links, breaks } = await check(chain);
      expect([links.map(({ record }) => record), breaks]).toEqual([
        [capture(1).record, capture(3).record],
        [],
      ]);
    },
  );

  it('follows on what was damaged, so that the damage stays to be seen', async () => {
    await new CaptureChainFile(file).append(capture(1));
    appendFileSync(file, 'not a line of ours\n');
    await new CaptureChainFile(file).append(capture(2));
    const { breaks } = await check(new CaptureChainFile(file));
    expect(breaks).toEqual([
      { line: 2, kind: 'unreadable' },
      { line: 3, kind: 'number' },
    ]);
  });

  it('refuses to write in a library that is open for reading', async () => {
    const refuseWrite = new PressmarkError('conflict', 'Open for reading.');
    const chain = new CaptureChainFile(file, { refuseWrite });
    await expect(chain.append(capture(1))).rejects.toBe(refuseWrite);
    expect((await check(chain)).links).toEqual([]);
  });
});
