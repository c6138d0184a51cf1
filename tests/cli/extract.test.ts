import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WIRE_REPORT } from '../fixtures/wire-report.ts';
import { runLineHere } from './run-line-here.ts';

let folder: string;
const run = (...args: string[]) => runLineHere(['--library', path.join(folder, 'library'), ...args]);
const json = async (...args: string[]) => (await run('--json', ...args)).json();
const KEY = 'CoastGuardsCall';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark-extract-'));
  writeFileSync(path.join(folder, 'report.txt'), WIRE_REPORT);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('pressmark extract', () => {
  it('prints every field with its origin, what it does not know and why, and the numbered text', async () => {
    const { out, code } = await run('extract', path.join(folder, 'report.txt'));
    expect(code).toBe(0);
    expect(out).toContain('container-title: Baltic Desk  [dateline-agency, likely');
    expect(out).toContain('author: unknown  [No byline or reporting credit in the text.]');
    expect(out).toContain('dateline: VARNHOLM · Baltic Desk');
    expect(out).toMatch(/^quotation in \d+: “.+ — .+$/mu);
    expect(out).toMatch(/^1\. /mu);
  });

  it('prints in words what had to be noted of the file', async () => {
    const file = path.join(folder, 'page.html');
    writeFileSync(path.join(folder, 'page.css'), 'p { color: black }');
    writeFileSync(
      file,
      '<title>Ports</title><link rel="stylesheet" href="page.css"><p>The ports have closed.</p><img src="gone.png">',
    );
    expect((await run('extract', file)).out).toContain('was not found beside it and is left out.');
  });
});

describe('pressmark re-extract', () => {
  it('says what would change, changes it, and leaves what a person set', async () => {
    await run('add', path.join(folder, 'report.txt'));
    await run('edit', KEY, 'container-title=The Desk');
    expect(await json('re-extract', '--all', '--dry-run')).toEqual({
      dryRun: true,
      read: 1,
      items: [
        {
          id: expect.any(String),
          citekey: KEY,
          changes: [],
          kept: [expect.objectContaining({ variable: 'container-title', after: 'Baltic Desk' })],
          text: { before: 4, after: 4, changed: false },
        },
      ],
    });
    const { out } = await run('re-extract', KEY);
    expect(out).toContain('container-title: yours stays; the source says Baltic Desk');
    expect(out).toContain('1 item re-extracted, 0 changed.');
    expect(await json('show', KEY)).toMatchObject({ csl: { 'container-title': 'The Desk' } });
  });

  it('wants to know what to read', async () => {
    expect(await run('re-extract')).toMatchObject({ code: 2, err: expect.stringContaining('--all') });
  });
});
