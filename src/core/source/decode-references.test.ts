import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { says, wordsOf } from '../../../tests/support/says.ts';
import { decodeReferences } from './decode-references.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, isBig = false) =>
  Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

describe('decodeReferences', () => {
  it.each([
    ['UTF-8', utf8('Müller کورد'), 'Müller کورد', 'utf-8'],
    ['UTF-8 with a mark', utf8('\ufeffMüller'), 'Müller', 'utf-8'],
    ['UTF-16 with a mark', utf16('\ufeffMüller'), 'Müller', 'utf-16le'],
    ['UTF-16 big with a mark', utf16('\ufeffMüller', true), 'Müller', 'utf-16be'],
    ['UTF-16 without a mark', utf16('TY  - JOUR\r\nAU  - Müller'), 'TY  - JOUR\r\nAU  - Müller', 'utf-16le'],
    ['UTF-16 big without a mark', utf16('TY  - JOUR', true), 'TY  - JOUR', 'utf-16be'],
    ['Windows-1252', latin('M\u00fcller \u0093x\u0094'), 'Müller “x”', 'windows-1252'],
    [
      'the encoding that a .bib names',
      latin('% Encoding: Cp1251\n\u00cf'),
      '% Encoding: Cp1251\nП',
      'windows-1251',
    ],
    ['a wrong name', utf8('% Encoding: Cp1252\nMüller'), '% Encoding: Cp1252\nMüller', 'utf-8'],
    ['control characters', utf8('A\u0000\u0007\u001b title\tx\r\n'), 'A title\tx\r\n', 'utf-8'],
  ])('reads %s', (_, bytes, text, charset) => {
    expect(decodeReferences(bytes)).toMatchObject({ text, charset });
  });

  it('notes what it guessed or left out', () => {
    expect(wordsOf(decodeReferences(latin('M\u00fcller')).notes[0])).toContain('Windows-1252');
    expect(wordsOf(decodeReferences(utf8('% Encoding: Cp1252\nMüller')).notes[0])).toContain('UTF-8');
    expect(decodeReferences(utf8('a\u0000b\u0007 and more text')).notes).toEqual([
      says('2 control characters were left out.'),
    ]);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['white space', utf8(' \r\n')],
    ['a PDF', latin('%PDF-1.7 x')],
    ['every byte', Uint8Array.from({ length: 1_024 }, (_, index) => index % 256)],
  ])('refuses %s in a sentence', (_, bytes) => {
    expect(() => decodeReferences(bytes)).toThrow(says(/^The file is .*\.$/));
  });

  it('never throws anything but `unreadable`', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        try {
          expect(decodeReferences(bytes).text).not.toMatch(/(?![\n\r\t])\p{Cc}|^\ufeff/u);
        } catch (thrown) {
          expect(thrown).toMatchObject({ name: 'PressmarkError', code: 'unreadable' });
        }
      }),
    );
  });
});
