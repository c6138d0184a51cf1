import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STRIKE_PAGE } from '../fixtures/strike-page.ts';
import { WIRE_REPORT } from '../fixtures/wire-report.ts';
import { runLineHere } from './run-line-here.ts';
import { runPressmark } from './run-pressmark.ts';

let folder: string;
let library: string;
let id: string;
const KEY = 'CoastGuardsCall';

const run = (...args: string[]) => runLineHere(['--library', library, ...args]);
const runProcess = (...args: string[]) => runPressmark(['--library', library, ...args]);
const json = async (...args: string[]) => (await run('--json', ...args)).json();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark-cli-'));
  library = path.join(folder, 'library');
  writeFileSync(path.join(folder, 'report.txt'), WIRE_REPORT);
  writeFileSync(path.join(folder, 'page.html'), STRIKE_PAGE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STRIKE_KEY = 'oduyaDockStrikeEnters2024';

describe('pressmark', () => {
  it('archives a file and says so', async () => {
    const { code, err, json } = await runProcess(
      ...['add', path.join(folder, 'report.txt'), '--tag', 'crews', '--json'],
    );
    expect(code).toBe(0);
    expect(err).toContain('Made a new library');
    const added = json();
    expect(added).toEqual([
      {
        id: expect.any(String),
        outcome: 'added',
        citekey: KEY,
        title: 'Coast guards call on ports to take back stranded crews',
        type: 'article-newspaper',
        snapshot: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/), bytes: Buffer.byteLength(WIRE_REPORT) },
      },
    ]);
    id = (added as [{ id: string }])[0].id;
  });

  it('lists, shows and reads it by id or citekey', async () => {
    expect(await json('list', '--tag', 'Crews')).toEqual({
      total: 1,
      items: [
        {
          id,
          citekey: KEY,
          title: expect.any(String),
          type: 'article-newspaper',
          authors: [],
          editors: ['Karel Sulavan'],
          issued: null,
          containerTitle: 'Baltic Desk',
          tags: ['crews'],
        },
      ],
    });
    expect(await json('show', id)).toEqual(await json('show', KEY));
    expect(await json('show', KEY)).toMatchObject({
      csl: { 'publisher-place': 'VARNHOLM' },
      snapshots: [{ method: 'file' }],
      provenance: { issued: { state: 'unknown' } },
    });
    const { out } = await run('text', KEY);
    expect(out.trimEnd().split('\n\n')).toHaveLength(4);
  });

  it('saves a copy of a capture as it was sealed, and replaces no file unasked', async () => {
    const file = path.join(folder, 'copy.txt');
    expect((await run('snapshot', KEY, '--format', 'original', '--output', file)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(WIRE_REPORT);
    const again = await run('snapshot', KEY, '--format', 'text', '--output', file, '--capture', '1');
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('--force') });
    expect(readFileSync(file, 'utf8')).toBe(WIRE_REPORT);
    await run('snapshot', KEY, '--format', 'text', '--output', file, '--force');
    expect(readFileSync(file, 'utf8').trimEnd().split('\n\n')).toHaveLength(4);
    const none = await run('snapshot', KEY, '--format', 'wacz', '--output', file, '--force');
    expect(none.err).toContain('It can be saved as text, original.');
    expect(
      (await run('snapshot', KEY, '--capture', '2', '--format', 'text', '--output', file)).err,
    ).toContain('has no capture “2”');
  });

  it('finds it', async () => {
    expect(await json('search', 'generators engines failed')).toMatchObject({
      total: 1,
      hits: [{ id, snippet: expect.stringContaining('generators') }],
    });
    expect(await json('search', 'فارسی')).toEqual({
      total: 0,
      isPartial: false,
      answeredBy: 'typed',
      tookMs: expect.any(Number),
      hits: [],
    });
    expect(await json('search', 'missing:doi generators has:wings')).toMatchObject({
      total: 1,
      notes: [{ text: expect.stringContaining('“has:” does not know “wings”') }],
    });
    expect(await json('search', 'generatorz')).toMatchObject({ total: 1, correctedQuery: 'generators' });
  });

  it('finds it by a name of one’s own', async () => {
    expect(await json('search', 'aggregates')).toMatchObject({ total: 0 });
    expect(await json('names', 'generators', 'Stromaggregate, aggregates')).toEqual([
      'generators',
      'Stromaggregate',
      'aggregates',
    ]);
    expect(await json('search', 'aggregates')).toMatchObject({ total: 1, answeredBy: 'forms' });
    expect((await run('names')).out).toBe('generators, Stromaggregate, aggregates\n');
    expect((await run('names', 'alone')).err).toContain('Write two names or more');
    expect(await json('names', '--forget', 'STROMAGGREGATE')).toHaveLength(3);
    expect(await json('names')).toEqual([]);
  });

  it('cites it without naming an author', async () => {
    expect((await run('cite', KEY, '--style', 'apa')).out).toBe(
      'Coast guards call on ports to take back stranded crews. (n.d.). Baltic Desk.\n',
    );
    expect((await run('cite', '--all', '--style', 'mla', '--format', 'html')).out).toContain(
      '<i>Baltic Desk</i>',
    );
    expect((await run('cite', KEY, '--style', 'bibtex')).out).toContain(`@article{${KEY},`);
  });

  it('archives the same bytes once', async () => {
    expect(await json('add', path.join(folder, 'report.txt'))).toMatchObject([{ id }]);
    expect(await json('list')).toMatchObject({ total: 1 });
  });

  it('takes text on standard input, and what the person says of it', async () => {
    const line = [
      '--library',
      library,
      '--json',
      'add',
      '-',
      '--title',
      'Said',
      '--url',
      'https://x.example/a',
      '--type',
      'post',
    ];
    const { json: added } = await runPressmark(line, { input: 'A short note about the quay.' });
    expect(added()).toMatchObject([{ title: 'Said', type: 'post' }]);
    expect(await json('show', 'Said')).toMatchObject({
      csl: { URL: 'https://x.example/a' },
      provenance: { title: { by: 'given' } },
      snapshots: [{ method: 'pasted-text' }],
    });
  });

  it('edits, tags, trashes and restores', async () => {
    expect(await json('edit', KEY, 'issued=May 2020')).toMatchObject({
      csl: { issued: { 'date-parts': [[2020, 5]] } },
    });
    expect(await json('edit', KEY, 'author=Hesse, Ludmila', 'issued=2019-06-30')).toMatchObject({
      csl: { author: [{ family: 'Hesse' }] },
    });
    expect((await run('cite', KEY, '--style', 'apa')).out).toContain('Hesse, L. (2019, June 30).');
    expect(await json('tag', KEY, '--add', 'ports', '--remove', 'crews')).toMatchObject([
      { tags: ['ports'] },
    ]);
    expect(await json('remove', 'Said')).toMatchObject([{ trashed: true }]);
    expect(await json('list')).toMatchObject({ total: 1 });
    expect(await json('restore', 'Said')).toMatchObject([{ trashed: false }]);
    expect(await json('list')).toMatchObject({ total: 2 });
  });

  it('extracts without a library', async () => {
    const { json: facts } = await runLineHere([
      'extract',
      path.join(folder, 'page.html'),
      '--url',
      'https://courier.example/a',
      '--json',
    ]);
    expect(facts()).toMatchObject({
      title: 'Dock strike enters third week',
      authors: ['Mara Oduya'],
      issued: '2024-05-17',
      containerTitle: 'Elspeth Courier',
      language: 'en',
      url: 'https://courier.example/a',
    });
  });

  it('exports to a file, and cites a CSL-JSON file', async () => {
    const file = path.join(folder, 'all.bib');
    expect(await json('export', '--style', 'bibtex', '--output', file)).toMatchObject({ entries: 2, file });
    expect(readFileSync(file, 'utf8').match(/^@/gmu)).toHaveLength(2);
    const csl = path.join(folder, 'refs.json');
    writeFileSync(
      csl,
      JSON.stringify([{ id: 1, type: 'book', title: 'Ports', author: [{ family: 'Lind', given: 'Bo' }] }]),
    );
    expect((await runLineHere(['cite', '--from', csl, '--style', 'apa'])).out).toBe(
      'Lind, B. (n.d.). Ports.\n',
    );
  });

  it('archives a web address', async () => {
    const server = createServer((_, response) =>
      response.setHeader('Content-Type', 'text/html').end(STRIKE_PAGE),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/news`;
    try {
      const refused = await run('add', url);
      expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('--allow-private')]);
      const added = await json('add', url, '--allow-private', '--pdf');
      expect(added).toMatchObject([{ title: 'Dock strike enters third week' }]);
      const roles = ['mhtml', 'wacz', 'screenshot', 'thumbnail', 'pdf'].map((role) => ({ role }));
      const method = 'recorded-window';
      expect(await json('show', STRIKE_KEY)).toMatchObject({
        snapshots: [{ method, origin: { kind: 'url', url, status: 200 }, artefacts: roles }],
      });
      expect(await json('recapture', STRIKE_KEY, '--allow-private')).toMatchObject([
        { outcome: 'captured-again', change: 'same' },
      ]);
      expect(await json('show', STRIKE_KEY)).toMatchObject({ snapshots: [{ method }, { method }] });
    } finally {
      server.close();
    }
  });

  it('reads while another process holds the library, and says who when asked to write', async () => {
    const lock = path.join(library, 'lock');
    const start = readFileSync(`/proc/${process.pid}/stat`, 'utf8');
    const processStart = start.slice(start.lastIndexOf(')') + 2).split(' ')[19];
    writeFileSync(
      lock,
      JSON.stringify({
        pid: process.pid,
        host: (await import('node:os')).hostname(),
        program: 'app',
        takenAt: 1,
        processStart,
      }),
    );
    expect((await runProcess('list')).code).toBe(0);
    expect((await run('verify')).code).toBe(0);
    const refused = await runProcess('tag', KEY, '--add', 'x');
    expect([refused.code, refused.err]).toEqual([
      1,
      'Pressmark is open with this library. Make the change in its window, or close it and try again.\n',
    ]);
    rmSync(lock);
  });
});

describe('bad input', () => {
  const file = (name: string, content: string | Uint8Array) => {
    const place = path.join(folder, name);
    writeFileSync(place, content);
    return place;
  };

  it.each<[string, () => string, RegExp]>([
    ['an empty file', () => file('empty.txt', ''), /empty\.txt is empty/],
    [
      'a binary named .txt',
      () => file('program.txt', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0)),
      /program\.txt is a program/,
    ],
    ['100 MB of text', () => file('big.txt', Buffer.alloc(100_000_000, 'word ')), /big\.txt has 100 MB/],
    ['a file that is not there', () => path.join(folder, 'none.txt'), /There is no file .*none\.txt/],
    ['a folder', () => folder, /it is a folder/],
    [
      'an encoding that cannot be told',
      () => file('latin.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9)),
      /is not UTF-8/,
    ],
    ['an address that refuses', () => 'http://127.0.0.1:1/', /was not archived/],
    ['an address of another kind', () => 'ftp://example.org/a', /archives http and https addresses/],
  ])('says what is wrong with %s, and changes nothing', async (_, source, sentence) => {
    const before = JSON.stringify(await json('list'));
    const { code, err, out } = await run('add', source());
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(out).toBe('');
    expect(JSON.stringify(await json('list'))).toBe(before);
  });

  it('goes on with the good sources beside a bad one', async () => {
    const {
      code,
      err,
      json: added,
    } = await run('add', path.join(folder, 'none.txt'), path.join(folder, 'page.html'), '--json');
    expect([code, err.includes('none.txt')]).toEqual([1, true]);
    expect(added()).toHaveLength(1);
  });

  it.each([
    [['show', 'nobody'], 1, /There is no item “nobody”/],
    [['edit', KEY, 'issued=Sunday'], 1, /“Sunday” is not a date/],
    [['edit', KEY, 'citation-key=Said'], 1, /is in use by another item/],
    [['edit', KEY, 'title'], 2, /not of the form VARIABLE=VALUE/],
    [['cite', KEY], 2, /Choose a style/],
    [['cite', KEY, '--style', 'no-such-style'], 1, /no-such-style/],
    [['list', '--limit', 'many'], 2, /--limit takes a whole number/],
    [['search', ' '], 2, /Say what to search for/],
    [['fly'], 2, /There is no command “fly”/],
  ])('%j exits with %i', async (line, code, sentence) => {
    const ran = await run(...line);
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toMatch(sentence);
  });

  it('gives its words and its exit code as a process too', async () => {
    const found = await runProcess('search', 'generators', '--json');
    expect([found.code, found.json()]).toEqual([0, expect.objectContaining({ total: 1 })]);
    const failed = await runProcess('show', 'nobody');
    expect([failed.code, failed.out, failed.err]).toEqual([1, '', expect.stringContaining('“nobody”')]);
    expect((await runProcess('fly')).code).toBe(2);
  });

  it('does not begin a library to read from it', async () => {
    const nowhere = path.join(folder, 'nowhere');
    const { code, err } = await runLineHere(['--library', nowhere, 'list']);
    expect([code, err]).toEqual([1, expect.stringContaining('There is no library in')]);
    expect(readdirSync(folder)).not.toContain('nowhere');
  });
});

describe('damage', () => {
  it('is found by verify: one byte altered, one file gone', async () => {
    const before = (await run('list', '--json')).json() as { items: { citekey: string }[] };
    const [first = '', second = ''] = await Promise.all(
      before.items.map(async ({ citekey }) => {
        const { snapshots } = (await run('show', citekey, '--json')).json() as {
          snapshots: { sha256: string }[];
        };
        const sha256 = snapshots[0]?.sha256 ?? '';
        return path.join(library, 'snapshots', sha256.slice(0, 2), `sha256-${sha256}`);
      }),
    );
    const bytes = readFileSync(first);
    bytes[10] = (bytes[10] ?? 0) ^ 1;
    chmodSync(first, 0o644);
    writeFileSync(first, bytes);
    rmSync(second);
    const { code, err, json: report } = await run('verify', '--json');
    expect(code).toBe(1);
    expect(report()).toMatchObject({ altered: [expect.any(String)], missing: [expect.any(String)] });
    expect(err).toMatch(/Altered since capture/);
  });

  it('is found by verify: an entry of the chain of captures altered', async () => {
    const chain = path.join(library, 'captures.jsonl');
    const written = readFileSync(chain, 'utf8');
    const [first = '', ...others] = written.split('\n');
    writeFileSync(chain, [first.replace(/"record":"./, '"record":"x'), ...others].join('\n'));
    const { err } = await run('verify');
    expect(err).toContain('Entry 1 of captures.jsonl cannot be read');
    expect(err).toContain('Entry 2 of captures.jsonl does not follow on entry 1');
    writeFileSync(chain, written);
  });

  it('of a library file is said by every command', async () => {
    const items = path.join(library, 'items');
    const [name = ''] = readdirSync(items).filter((file) => file.endsWith('.json'));
    for (const file of [name, `${name}.1`]) rmSync(path.join(items, file), { force: true });
    for (const line of [
      ['list'],
      ['search', 'x'],
      ['cite', '--all', '--style', 'apa'],
      ['verify'],
      ['add', path.join(folder, 'report.txt')],
    ]) {
      const { code, err, out } = await run(...line);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(`A file of the library is missing: ${path.join(items, name)}`);
    }
  });
});
