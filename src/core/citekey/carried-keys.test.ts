import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalPart } from '../model/key-rules.ts';
import { carriedKeys } from './carried-keys.ts';

describe('carriedKeys', () => {
  it('leaves keys that the format takes as they are', () => {
    expect(carriedKeys(['a:b/c.d-e_f+1', 'Smith2020'], 'bibtex')).toEqual(new Map());
    expect(carriedKeys(['grün2020', 'كتاب2020', 'smith', 'Smith'], 'biblatex')).toEqual(new Map());
  });

  it('writes the others in Latin letters', () => {
    expect(carriedKeys(['grün:2020', 'كتاب2020', '北京2020', 'a b', '😀'], 'bibtex')).toEqual(
      new Map([
        ['grün:2020', 'grun:2020'],
        ['كتاب2020', 'ktab2020'],
        ['北京2020', 'beijing2020'],
        ['a b', 'ab'],
        ['😀', 'item'],
      ]),
    );
    expect(carriedKeys(['grün, 2020', '🎵'], 'biblatex')).toEqual(new Map([['grün, 2020', 'grün2020']]));
  });

  it('takes the place of no other work’s key, wherever that stands', () => {
    expect(carriedKeys(['grün', 'grun', 'gruna', 'grún'], 'bibtex')).toEqual(
      new Map([
        ['grún', 'grunb'],
        ['grün', 'grunc'],
      ]),
    );
  });

  it('parts keys that differ only in capitals where the format does not', () => {
    expect(carriedKeys(['smith', 'Smith'], 'bibtex')).toEqual(new Map([['smith', 'smitha']]));
  });

  it('makes legal keys, none twice, whatever the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.constantFrom('bibtex', 'biblatex'),
        (keys, rule) => {
          const changed = carriedKeys(keys, rule);
          expect(carriedKeys([...keys].reverse(), rule)).toEqual(changed);
          const written = [...new Set(keys)]
            .filter((key) => key !== '')
            .map((key) => changed.get(key) ?? key);
          expect(new Set(written).size).toBe(written.length);
          for (const key of written) expect(legalPart(key, rule)).toBe(key);
        },
      ),
    );
  });
});
