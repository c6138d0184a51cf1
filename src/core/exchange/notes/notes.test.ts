import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { LONGEST_NOTE } from '../../model/note.ts';
import { annoteOf, textOfNote, withAnnote, withoutAnnoteOf } from './note-text.ts';
import { noteFromText, noteFromWritten, safeNote } from './safe-note.ts';

describe('safeNote', () => {
  it.each([
    '<p>a <strong>b</strong> <em>c</em></p><ul><li>d</li><li>e</li></ul>',
    '<h1>T</h1><blockquote><p>q</p></blockquote><pre>x  y</pre>',
    '<p><a href="https://example.org/a?b=1&amp;c=2">link</a></p>',
    '<p><span style="background-color: #ffd40080">marked</span></p>',
    '<table><tbody><tr><td colspan="2">1</td></tr></tbody></table>',
    '<div data-schema-version="9"><p><span class="citation" data-citation="%7B%22x%22%7D">(Ali)</span></p></div>',
  ])('keeps the formatting of %j as it is', (html) => {
    expect(safeNote(html)).toBe(html);
  });

  it.each([
    ['<p>caf&eacute; &mdash; &#8220;q&#8221;</p>', '<p>café — “q”</p>'],
    ['<p>a<script>alert(1)</script>b</p>', '<p>ab</p>'],
    ['<p>a<script>"<!--" </script>b</p>', '<p>ab</p>'],
    ['<p onclick="x()" onerror=y>a</p>', '<p>a</p>'],
    ['<img src=x onerror=alert(1) alt="a tide">', 'a tide'],
    ['<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['<a href=" java\nscript:alert(1)">a</a>', '<a>a</a>'],
    ['<a href="data:text/html,x">a</a>', '<a>a</a>'],
    ['<a href="file:///etc/passwd">a</a>', '<a>a</a>'],
    ['<svg><style>*{x:y}</style><script>1</script><text>t</text></svg>a', 'a'],
    ['<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>a', 'a'],
    ['<style>p{}</style><meta http-equiv=refresh content=0><base href="https://x"><link rel=x>a', 'a'],
    ['<form action="https://x"><input value=v><button>b</button></form>', 'b'],
    ['<p style="background:url(https://x);position:fixed;color:red">a</p>', '<p style="color: red">a</p>'],
    ['<iframe src="https://x">f</iframe><object>o</object><embed>a', 'a'],
    ['<p>a<p>b', '<p>a</p><p>b</p>'],
    ['<ul><li>a<li>b<ul><li>c</ul></ul>', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>'],
    ['<b>a<i>b</b>c', '<b>a<i>b</i></b>c'],
    ['<svg><p>kept</p>', '<p>kept</p>'],
    ['<p>a &lt;b&gt; &amp;amp;</p>', '<p>a &lt;b&gt; &amp;amp;</p>'],
    ['a\u0001b\ud800c', 'ab\ufffdc'],
    ['<p> </p>', ''],
    ['', ''],
  ])('makes of %j what does nothing: %j', (html, safe) => {
    expect(safeNote(html)).toBe(safe);
  });

  it('gives what a browser reads as it stands, and itself again, whatever it is given', () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<svg>',
        '</svg>',
        '<style>',
        '</style>',
        '<math>',
        '<mtext>',
        '<table>',
      ],
      ...[
        '<td>',
        '<script>',
        '</script>',
        '<!--',
        '-->',
        '<a href="javascript:x">',
        '<img src=x onerror=y>',
        '"',
      ],
      ...[
        "'",
        '<',
        '>',
        '&lt;',
        '&#x3c;',
        'words',
        '<template>',
        '<title>',
        '</title>',
        '<li>',
        '<ul>',
        '</ul>',
      ],
      ...['<noscript>', '<plaintext>', '\0', '\ud800', '<a href="https://example.org">', '</a>', '<![CDATA['],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const safe = safeNote(pieces.join(''));
        expect(safeNote(safe)).toBe(safe);
        const seen = serialize(parseFragment(safe));
        expect(seen).not.toMatch(
          /<(?:script|style|svg|math|img|iframe|template|title)|javascript:|onerror=/iu,
        );
      }),
    );
  });

  it.each([
    ['nested elements', '<b><p>'.repeat(50_000)],
    ['nested blocks', '<div>'.repeat(100_000)],
    ['nested lists', '<ul><li>'.repeat(50_000)],
    ['attributes', `<p ${'x=y '.repeat(100_000)}>a`],
    ['a long address', `<a href="https://x/${'a'.repeat(1_000_000)}">a</a>`],
    ['a long style', `<p style="${'color:red;'.repeat(100_000)}">a</p>`],
    ['ends without beginnings', '</p></b>'.repeat(100_000)],
    ['comments that never end', '<!--'.repeat(100_000)],
  ])('is bounded by %s', (_, html) => {
    expect(safeNote(html).length).toBeLessThan(html.length * 10);
  });

  it('keeps every word of a note that is too long for its formatting', () => {
    const note = safeNote(`<p>${'x'.repeat(LONGEST_NOTE)} the end</p>`);
    expect(note.startsWith('<p>&lt;p&gt;xxx')).toBe(true);
    expect(note.endsWith('x the end&lt;/p&gt;</p>')).toBe(true);
  });
});

describe('noteFromWritten', () => {
  it.each([
    ['<p>a <b>note</b></p>', '<p>a <b>note</b></p>'],
    ['two\nlines & <more', '<p>two</p><p>lines &amp; &lt;more</p>'],
    ['  ', ''],
  ])('reads %j', (written, note) => {
    expect(noteFromWritten(written)).toBe(note);
  });
});

describe('textOfNote', () => {
  it.each([
    ['<p>café</p><p>b</p>', 'café\nb'],
    ['<div data-schema-version="9"><p>a<br>b</p><ul><li>c</li></ul></div>', 'a\nb\nc'],
    ['<table><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></tbody></table>', '1\t2\n3'],
    ['a <b>note</b>', 'a note'],
    ['&lt;b&gt; &amp; “c”', '<b> & “c”'],
  ])('reads the words of %j', (html, text) => {
    expect(textOfNote(html)).toBe(text);
  });

  it('gives back the lines of a text that was made a note', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[!-~]{1,9}$/u), { minLength: 1 }), (lines) => {
        expect(textOfNote(noteFromText(lines.join('\n')))).toBe(lines.join('\n'));
      }),
    );
  });
});

describe('annote', () => {
  const notes = [{ html: '<p>one</p>' }, { html: '<p>two</p><p>three</p>' }];

  it('says the words of all notes, and is taken away again where it only says those', () => {
    const csl = withAnnote({ type: 'book' }, notes);
    expect(csl.annote).toBe('one\n\ntwo\nthree');
    expect(withoutAnnoteOf(csl, notes)).toEqual({ type: 'book' });
    expect(annoteOf([])).toBeUndefined();
  });

  it('of its own stays', () => {
    const csl = { type: 'book' as const, annote: 'mine' };
    expect(withAnnote(csl, notes)).toBe(csl);
    expect(withoutAnnoteOf(csl, notes)).toBe(csl);
  });
});
