import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/support/round-trip.ts';
import { enwFormat } from '../enw/enw-format.ts';
import { risFormat } from '../ris/ris-format.ts';

describe.each([
  ['RIS', risFormat, 'TY  - BOOK\nTI  - T\n', 'N1  - ', 'ER  - \n'],
  ['Refer', enwFormat, '%0 Book\n%T T\n', '%Z ', '\n'],
] as const)('notes of %s', (_, format, head, tag, end) => {
  it('are notes where they are HTML, and may give the citekey', () => {
    const lines = [
      '<p>a <b>note</b></p>',
      'Citation Key: doe2020',
      'plain words',
      '<p>two<script>x</script></p>',
    ];
    const text = head + lines.map((line) => `${tag}${line}\n`).join('') + end;
    expect(readAll(format, text).entries).toMatchObject([
      {
        citekey: 'doe2020',
        csl: { type: 'book', title: 'T', note: 'plain words', annote: 'a note\n\ntwo' },
        notes: [{ html: '<p>a <b>note</b></p>' }, { html: '<p>two</p>' }],
      },
    ]);
  });
});
