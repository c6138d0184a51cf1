import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationMarks } from './quotation-marks.ts';

/** The text with `‹ ›` for outer pairs, `[ ]` for inner ones, `’` for apostrophes and the sign itself for the rest. */
function shown(text: string): string {
  let out = '';
  let at = 0;
  for (const mark of quotationMarks(text)) {
    const [open, close] = mark.depth % 2 === 0 ? ['‹', '›'] : ['[', ']'];
    const sign = { open, close, apostrophe: '’', literal: mark.sign }[mark.role];
    out += text.slice(at, mark.at) + sign;
    at = mark.at + 1;
  }
  return out + text.slice(at);
}

describe('quotationMarks', () => {
  it.each([
    [
      "Farmers' leader calls 'reckless' ministers' plan a 'betrayal'",
      'Farmers’ leader calls ‹reckless› ministers’ plan a ‹betrayal›',
    ],
    ["Rock 'n' roll and the '60s: the workers' strike", 'Rock ’n’ roll and the ’60s: the workers’ strike'],
    ['Rock ‘n’ roll and the ‘60s', 'Rock ’n’ roll and the ’60s'],
    ['Rock ’n’ roll and the ’60s', 'Rock ’n’ roll and the ’60s'],
    ["'Workers' rights' row goes on", '‹Workers’ rights› row goes on'],
    ["'Singin' in the Rain' returns", '‹Singin’ in the Rain› returns'],
    ["Class of '68 says 'no'", 'Class of ’68 says ‹no›'],
    ["'Tis a dog's life — and 'twas", '’Tis a dog’s life — and ’twas'],
    ["The mayor's \"open letter\" to 'them'", 'The mayor’s ‹open letter› to ‹them›'],
    ['“She said ‘no’ twice”', '‹She said [no] twice›'],
    ['"She said \'no\' twice"', '‹She said [no] twice›'],
    ['\'She said "no" twice\'', '‹She said [no] twice›'],
    ['A 6" pipe and a 5\' wall', 'A 6" pipe and a 5’ wall'],
    ['The "lost city', 'The "lost city'],
    ['„Wort“ und „Werk”', '‹Wort› und ‹Werk›'],
    ['Ett ”ord” till', 'Ett ‹ord› till'],
    ["L'avenir « d'Europe »", 'L’avenir « d’Europe »'],
    ["Lost in 's-Hertogenbosch", 'Lost in ’s-Hertogenbosch'],
    [
      '<i>"Ports"</i> and <span class="nocase">\'x\'</span>',
      '<i>‹Ports›</i> and <span class="nocase">‹x›</span>',
    ],
    ["Trump: 'It's over'; Biden: 'no'", 'Trump: ‹It’s over›; Biden: ‹no›'],
    ['(“so”)—"then"', '(‹so›)—‹then›'],
    ["James' and Jones's 'boss'", 'James’ and Jones’s ‹boss›'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('keeps every sign in its place, and closes what it opens', () => {
    const text = fc.string({
      unit: fc.constantFrom('"', "'", '‘', '’', '“', '”', '„', ' ', 'a', 's', '<i>'),
    });
    fc.assert(
      fc.property(text, (written) => {
        const marks = quotationMarks(written);
        const open: number[] = [];
        for (const { at, sign, role, depth } of marks) {
          expect(written[at]).toBe(sign);
          if (role === 'open') open.push(depth);
          if (role === 'close') expect(open.pop()).toBe(depth);
        }
        expect(open).toEqual([]);
      }),
    );
  });
});
