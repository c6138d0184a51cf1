import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { SourceHints } from '#core/workflows/ports.ts';
import { makePdf } from '../../../tests/fixtures/make-pdf.ts';
import { says, wordsOf } from '../../../tests/support/says.ts';
import { readSource } from './read-source.ts';
import { wantedFiles } from './wanted-files.ts';

const characterMaps = new URL('cmaps/', import.meta.resolve('pdfjs-dist/package.json'));
const CORPORA = path.resolve(import.meta.dirname, '../../../../shared/data/corpora');

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, hints: SourceHints = {}, files = new Map<string, Uint8Array>()) =>
  readSource(bytes, hints, { files, characterMaps });

const BODY = [
  { text: 'The harbour of Varnholm has been closed since Monday, and nobody knows when the', y: 600 },
  { text: 'cranes will move again. The council has not answered the letters of the dock-', y: 585 },
  { text: 'workers, who ask for the contract that they were promised.', y: 570 },
  { text: 'A second paragraph stands apart from the first one by more than a line, as it is', y: 535 },
  { text: 'usual in reports of this kind.', y: 520 },
];

describe('readSource, of a PDF', () => {
  it('reads paragraphs, what the file says of itself, and its DOI', async () => {
    const bytes = makePdf({
      pages: [
        [
          { text: 'Closed Harbours', y: 700, size: 20 },
          { text: 'doi: 10.5555/harbour.2024(3).', y: 650 },
          ...BODY,
        ],
      ],
      info: {
        Title: 'Microsoft Word - draft.docx',
        Author: 'Ruiz, Ana; Bo Lind',
        CreationDate: 'D:20240305101112Z',
      },
      language: 'en-GB',
    });
    const { mediaType, charset, draft, notes, shown } = await read(bytes, { name: 'paper.pdf' });
    expect({ mediaType, charset, notes, shown }).toEqual({
      mediaType: 'application/pdf',
      charset: 'binary',
      notes: [],
      shown: undefined,
    });
    expect(draft.csl).toEqual({
      type: 'article-journal',
      title: 'Closed Harbours',
      author: [
        { family: 'Ruiz', given: 'Ana' },
        { family: 'Lind', given: 'Bo' },
      ],
      DOI: '10.5555/harbour.2024(3)',
      language: 'en-GB',
    });
    expect(draft.provenance.issued).toMatchObject({
      reason: { key: 'absent.pdf-date', values: { madeOn: '2024-03-05' } },
    });
    expect(draft.paragraphs).toEqual([
      'doi: 10.5555/harbour.2024(3).',
      'The harbour of Varnholm has been closed since Monday, and nobody knows when the cranes will move again. The council has not answered the letters of the dockworkers, who ask for the contract that they were promised.',
      'A second paragraph stands apart from the first one by more than a line, as it is usual in reports of this kind.',
    ]);
  });

  it('takes a journal’s own facts from XMP', async () => {
    const xmp =
      '<dc:title>On Harbours</dc:title><prism:doi>10.5555/x.1</prism:doi><prism:publicationName>Port Studies</prism:publicationName><prism:volume>7</prism:volume><prism:startingPage>12</prism:startingPage><prism:endingPage>30</prism:endingPage><prism:coverDate>2023-06</prism:coverDate>';
    const { draft } = await read(makePdf({ pages: [BODY], xmp }), {
      name: 'x.pdf',
      url: 'https://a.example/x.pdf',
    });
    expect(draft.csl).toMatchObject({
      type: 'article-journal',
      title: 'On Harbours',
      DOI: '10.5555/x.1',
      'container-title': 'Port Studies',
      volume: '7',
      page: '12–30',
      issued: { 'date-parts': [[2023, 6]] },
      URL: 'https://a.example/x.pdf',
    });
  });

  it('leaves out headers, footers and page numbers that repeat', async () => {
    const page = (number: number) => [
      { text: `Port Studies 7 (${number})`, y: 800 },
      {
        text: `Page ${number} tells something of its own, which nothing else in the whole file does.`,
        y: 600,
      },
      { text: String(number), y: 40, x: 297 },
    ];
    const { draft } = await read(makePdf({ pages: [1, 2, 3, 4].map(page) }), { name: 'x.pdf' });
    expect(draft.paragraphs).toHaveLength(4);
    expect(draft.paragraphs.join(' ')).not.toContain('Port Studies');
  });

  it('joins a paragraph that goes on after a page or a column', async () => {
    const pages = [
      [{ text: 'The first page ends in the middle of a sentence that goes on, without any', y: 60 }],
      [{ text: 'break at all, on the top of the page that comes after it, and ends there.', y: 780 }],
    ];
    expect((await read(makePdf({ pages }), { name: 'x.pdf' })).draft.paragraphs).toHaveLength(1);
  });

  it('keeps one that is locked or has no text, and says so', async () => {
    const locked = await read(makePdf({ pages: [BODY], isLocked: true }), { name: 'secret.pdf' });
    expect(wordsOf(locked.notes[0])).toContain('secret.pdf is protected with a password');
    expect(locked.draft).toMatchObject({ csl: { title: 'secret.pdf', type: 'document' }, paragraphs: [] });
    const scanned = await read(makePdf({ pages: [[]] }), { name: 'scan.pdf' });
    expect(wordsOf(scanned.notes[0])).toContain('scan.pdf has no text');
    expect(scanned.draft.csl.title).toBe('scan.pdf');
  });

  it('refuses what only begins like one', async () => {
    await expect(read(utf8('%PDF-1.7\nnothing more'), { name: 'bad.pdf' })).rejects.toThrow(
      says('bad.pdf begins like a PDF but cannot be opened'),
    );
  });

  it('never fails in any other way, however it is damaged', async () => {
    const whole = makePdf({ pages: [BODY] });
    for (let cut = 1; cut < 24; cut += 1) {
      const damaged = whole.slice();
      damaged.fill(65, Math.floor((whole.length * cut) / 24), Math.floor((whole.length * cut) / 24) + 40);
      const outcome = await read(damaged, { name: 'x.pdf' }).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(PressmarkError);
      else expect(outcome).toMatchObject({ mediaType: 'application/pdf' });
    }
  });
});

describe('readSource, of an image', () => {
  it('keeps it without a text, by its content', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);
    expect(await read(png, { name: 'crane.txt' })).toMatchObject({
      mediaType: 'image/png',
      charset: 'binary',
      draft: { csl: { type: 'graphic', title: 'crane.txt' }, paragraphs: [] },
    });
  });
});

const PAGE =
  '<!doctype html><!-- saved from url=(0030)https://harbour.example/strike --><link rel="stylesheet" href="./strike_files/a.css"><title>Strike in the harbour</title><h1>Strike in the harbour</h1><img src="strike_files/crane%201.png"><img src="https://cdn.example/far.png"><a href="/more">More</a><p>Text.';

describe('readSource, of a saved page', () => {
  const css = utf8('@import "b.css"; body { background: url(bg.png) }');
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1);

  it('asks for what the page needs, then for what its styles need', () => {
    expect(wantedFiles(utf8(PAGE), {}, new Map())).toEqual([
      'strike_files/a.css',
      'strike_files/crane 1.png',
    ]);
    expect(wantedFiles(utf8(PAGE), {}, new Map([['strike_files/a.css', css]]))).toEqual([
      'strike_files/b.css',
      'strike_files/bg.png',
      'strike_files/crane 1.png',
    ]);
  });

  it('makes one file of it, keeps the page as it was, and says what is missing', async () => {
    const files = new Map([
      ['strike_files/a.css', css],
      ['strike_files/bg.png', png],
      ['strike_files/crane 1.png', png],
    ]);
    const source = await read(utf8(PAGE), { name: 'strike.html' }, files);
    const shown = new TextDecoder().decode(source.shown);
    expect(shown.match(/data:image\/png/gu)).toHaveLength(2);
    expect(shown).not.toMatch(/\s(?:src|href)="[^"]*strike_files/u);
    expect(shown).toContain('href="https://harbour.example/more"');
    expect(source.keptAs).toEqual({ role: 'source', mediaType: 'text/html' });
    expect(source.leftOut.map(({ url }) => url)).toEqual([
      'strike_files/b.css',
      'https://cdn.example/far.png',
    ]);
    expect(source.notes).toHaveLength(1);
    expect(source.draft.csl).toMatchObject({
      URL: 'https://harbour.example/strike',
      title: 'Strike in the harbour',
    });
  });

  it('keeps links of a page without an address as they were', async () => {
    const page = utf8('<!doctype html><a href="next.html">x</a><img src="f/a.png">');
    const { shown } = await read(page, { name: 'a.html' }, new Map([['f/a.png', png]]));
    expect(new TextDecoder().decode(shown)).toContain('href="next.html"');
  });

  it('leaves a page alone that came without files', async () => {
    const source = await read(utf8(PAGE), { name: 'strike.html' });
    expect(source.saved?.by).toBe('saved-from-comment');
    expect([source.shown, source.keptAs]).toEqual([undefined, undefined]);
  });
});

describe('readSource, of MHTML', () => {
  it('shows its page, and keeps the file', async () => {
    const mhtml =
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://harbour.example/strike\r\nSubject: Strike\r\nDate: Tue, 5 Mar 2024 10:11:12 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b"\r\n\r\n------b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://harbour.example/strike\r\n\r\n<!doctype html><p>Cranes stand still.\r\n------b--\r\n';
    const source = await read(utf8(mhtml), { name: 'strike.mht' });
    expect(source).toMatchObject({
      mediaType: 'text/html',
      charset: 'utf-8',
      keptAs: { role: 'mhtml', mediaType: 'multipart/related' },
      draft: {
        csl: {
          title: 'Strike',
          URL: 'https://harbour.example/strike',
          accessed: { 'date-parts': [[2024, 3, 5]] },
        },
      },
    });
    expect(new TextDecoder().decode(source.shown)).toContain('Cranes stand still.');
  });
});

describe('readSource', () => {
  it.each([
    ['a web archive', utf8('WARC/1.1\r\n'), 'is a web archive'],
    [
      'an office document',
      Uint8Array.of(0x50, 0x4b, 3, 4, 0),
      'is a ZIP archive, an e-book or an office document',
    ],
    ['a drawing', utf8('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'SVG drawing'],
  ])('refuses %s in a sentence', async (_, bytes, sentence) => {
    await expect(read(bytes, { name: 'x' })).rejects.toThrow(says(sentence));
  });

  it.skipIf(!existsSync(CORPORA))('reads hostile files, or refuses them in a sentence', async () => {
    for (const folder of ['mhtml', 'html', 'html-encoding']) {
      for (const name of readdirSync(path.join(CORPORA, folder))) {
        const bytes = readFileSync(path.join(CORPORA, folder, name));
        const outcome = await read(bytes, { name }).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome, name).toBeInstanceOf(PressmarkError);
        else expect(outcome).toHaveProperty('draft');
      }
    }
  });
});
