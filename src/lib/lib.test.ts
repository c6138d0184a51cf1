import { describe, expect, it } from 'vitest';
import { parseCitation } from './citation-markup.ts';
import { formatBytes, formatIsoDate, shortDigest } from './formats.ts';
import { describeKeys, matchesKeys } from './keys.ts';

const press = (key: string, held: readonly string[] = []) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
});

describe('parseCitation', () => {
  it('knows a number in the margin and small capitals by their classes, and no other', () => {
    const html = '<div class="csl-left-margin">[1]</div><span class="small-caps">A</span><i class="x">b</i>';
    expect(parseCitation(html)).toMatchObject([
      { name: 'div', look: 'csl-left-margin' },
      { name: 'span', look: 'small-caps' },
      { name: 'i' },
    ]);
  });

  it('reads what citations are made of', () => {
    expect(parseCitation('A &amp; B. <i>The <b>Post</b></i>.')).toEqual([
      { kind: 'text', text: 'A & B. ' },
      {
        kind: 'element',
        name: 'i',
        children: [
          { kind: 'text', text: 'The ' },
          { kind: 'element', name: 'b', children: [{ kind: 'text', text: 'Post' }] },
        ],
      },
      { kind: 'text', text: '.' },
    ]);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg><a href="javascript:x">y</a></svg>',
    '</i></div><i>',
    '<',
    '<i',
    '&lt;script&gt;',
  ])('makes no element but its own of %s', (html) => {
    const names = JSON.stringify(parseCitation(html)).match(/"name":"(\w+)"/gu) ?? [];
    expect(names.every((name) => ['"name":"i"', '"name":"a"'].includes(name))).toBe(true);
  });
});

describe('matchesKeys', () => {
  it.each([
    ['Mod+Shift+C', press('C', ['ctrl', 'shift']), false, true],
    ['Mod+Shift+C', press('c', ['ctrl']), false, false],
    ['Mod+N', press('n', ['meta']), true, true],
    ['Mod+N', press('n', ['ctrl']), true, false],
    ['?', press('?', ['shift']), false, true],
    ['t', press('t'), false, true],
    ['t', press('t', ['ctrl']), false, false],
    ['Shift+F6', press('F6'), false, false],
  ])('%s on %j (mac: %s): %s', (keys, event, isMac, expected) => {
    expect(matchesKeys(keys, event, isMac)).toBe(expected);
  });

  it('writes keys as the system’s people do', () => {
    expect([describeKeys('Mod+Shift+C', false), describeKeys('Mod+Shift+C', true)]).toEqual([
      'Ctrl Shift C',
      '⌘⇧C',
    ]);
  });
});

describe('formats', () => {
  it('shows a date to the precision it has', () => {
    expect(['2019', '2019-06', '2019-06-30', 'soon'].map(formatIsoDate)).toEqual([
      '2019',
      'Jun 2019',
      '30 Jun 2019',
      'soon',
    ]);
  });

  it('shows sizes and digests briefly', () => {
    expect([900, 2_700, 15_300_000].map(formatBytes)).toEqual(['900 bytes', '2.7 kB', '15 MB']);
    expect(shortDigest('9f2c00e41a')).toBe('9f2c…e41a');
  });
});
