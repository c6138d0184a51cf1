import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runLineHere } from './run-line-here.ts';

let folder: string;
let library: string;
const run = (...args: string[]) => runLineHere(['--library', library, ...args]);
const json = async (...args: string[]) => (await run('--json', ...args)).json();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark upkeep ’ü '));
  library = path.join(folder, 'library');
  const entries = Array.from({ length: 30 }, (_, at) => ({
    id: `e${at}`,
    type: 'book',
    title: `Book ${at}`,
  }));
  writeFileSync(path.join(folder, 'books.json'), JSON.stringify(entries));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('pressmark, keeping a library safe', () => {
  it('imports references, in the order of the file', async () => {
    const { code, out } = await run('import', path.join(folder, 'books.json'), '--tag', 'shelf');
    expect([code, out]).toEqual([0, expect.stringContaining('Imported 30 from')]);
    expect(await json('list', '--limit', '1')).toMatchObject({ total: 30, items: [{ title: 'Book 29' }] });
  });

  it('says which file cannot be imported', async () => {
    writeFileSync(path.join(folder, 'bad.json'), '{"nothing');
    const { code, err } = await run('import', path.join(folder, 'bad.json'));
    expect([code, err]).toEqual([1, expect.stringContaining('bad.json')]);
  });

  it('backs up, finds damage, repairs it, and goes back', async () => {
    expect((await run('backup')).out).toContain('30 items');
    expect((await run('doctor')).code).toBe(0);
    const items = path.join(library, 'items');
    const [shard = ''] = readdirSync(items).filter((name) => name.endsWith('.json'));
    truncateSync(path.join(items, shard), 12);
    const sick = await run('doctor');
    expect([sick.code, sick.err]).toEqual([1, expect.stringContaining(`items/${shard} is damaged`)]);
    const cured = await run('doctor', '--repair');
    expect([cured.code, cured.out]).toEqual([0, expect.stringContaining('was made again from the backup')]);
    expect(await json('list')).toMatchObject({ total: 30 });
    await run('remove', 'Book0', 'Book1').then(() => run('tag', 'Book2', '--add', 'later'));
    expect((await run('restore-backup', 'latest')).code).toBe(0);
    expect(await json('search', 'tag:later')).toMatchObject({ total: 0 });
    expect(await json('backups')).toHaveLength(2);
    const wrong = await run('restore-backup', 'yesterday');
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('There is no backup “yesterday”')]);
  });

  it('makes the index anew', async () => {
    expect(await json('reindex')).toMatchObject({ items: 30 });
    expect(await json('search', '"book 7"')).toMatchObject({ total: 1 });
  });

  it('says that there is no library where there is none', async () => {
    for (const command of ['doctor', 'backup', 'reindex']) {
      const { code, err } = await runLineHere(['--library', path.join(folder, 'nowhere'), command]);
      expect([code, err]).toEqual([1, expect.stringContaining('There is no library')]);
    }
  });
});
