import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WIRE_REPORT } from '../fixtures/wire-report.ts';
import { runPressmark } from './run-pressmark.ts';

let folder: string;
const KEY = 'CoastGuardsCall';

const run = (...args: string[]) => runPressmark(['--library', path.join(folder, 'library'), ...args]);
const json = async (...args: string[]) => (await run('--json', ...args)).json();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark-cli-history-'));
  writeFileSync(path.join(folder, 'report.txt'), WIRE_REPORT);
  await run('add', path.join(folder, 'report.txt'));
  await run('tag', KEY, '--add', 'crews');
  await run('collection', 'Thesis/Chapter 2', '--add', KEY);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the history on the command line', () => {
  it('lists what was done to the library and to an item', async () => {
    const title = 'Coast guards call on ports to take back stranded crews';
    const changes = (await json('history')) as { what: string }[];
    expect(changes.map(({ what }) => what)).toEqual([
      'put into collection “Chapter 2”',
      `add tag “crews” to “${title}”`,
      `add “${title}”`,
    ]);
    expect(await json('history', KEY, '--limit', '2')).toMatchObject([
      { who: 'command-line', takenBack: false, values: [] },
      { what: `add tag “crews” to “${title}”`, values: [{ name: 'tags', after: 'crews' }] },
    ]);
  });

  it('takes changes back one by one, from run to run, and does them again', async () => {
    expect((await run('undo')).out).toBe('Taken back: put into collection “Chapter 2”\n');
    expect(await json('collection')).toEqual([]);
    expect(await json('undo')).toMatchObject({
      undone: { what: expect.stringContaining('add tag “crews”') },
    });
    expect((await json('show', KEY)) as object).toMatchObject({ tags: [] });
    expect((await run('redo')).out).toContain('Done again: add tag “crews”');
    expect((await run('redo')).out).toContain('Done again: put into collection');
    expect(await json('redo')).toEqual({ redone: null });
    expect(await json('collection')).toMatchObject([
      { path: 'Thesis' },
      { path: 'Thesis/Chapter 2', items: 1 },
    ]);
  });

  it('takes one older change back alone, unless its value was changed otherwise since', async () => {
    await run('edit', KEY, 'title=First');
    await run('tag', KEY, '--add', 'ports');
    const [, edit] = (await json('history', KEY)) as { change: string }[];
    await run('undo', edit?.change ?? '');
    expect(await json('show', KEY)).toMatchObject({ csl: { title: /^Coast/ }, tags: ['crews', 'ports'] });
    await run('edit', KEY, 'title=Second');
    await run('edit', KEY, 'title=Third');
    const [, second] = (await json('history', KEY)) as { change: string }[];
    const { code, err } = await run('undo', second?.change ?? '');
    expect(code).toBe(1);
    expect(err).toContain('“Third” was changed otherwise since');
    expect(await json('show', KEY)).toMatchObject({ csl: { title: 'Third' } });
  });
});
