import { describe, expect, it } from 'vitest';
import { citationTarget } from './citation-target.ts';
import { readArguments } from './read-arguments.ts';

function targetOf(line: readonly string[], file?: string) {
  const read = readArguments(line);
  if (read.kind !== 'run') throw new Error(`read as ${read.kind}`);
  return citationTarget(read.args, file);
}

describe('citationTarget', () => {
  it.each(['text', 'html', 'rtf', 'markdown', 'asciidoc', 'latex'])(
    'prints the style that is named, in %s',
    (format) => {
      for (const command of ['cite', 'export']) {
        expect(targetOf([command, '--style', 'ieee', '--format', format])).toEqual({
          kind: 'printed',
          key: { style: 'ieee' },
          isByItem: false,
          format,
        });
      }
      expect(targetOf(['export', '--style', 'ieee'], 'works.md')).toMatchObject({
        kind: 'printed',
        format: 'markdown',
      });
    },
  );

  it('writes references where no style is named', () => {
    expect(targetOf(['export', '--format', 'markdown'])).toMatchObject({
      kind: 'exchange',
      format: 'markdown',
    });
    expect(targetOf(['cite', '--style', 'bibtex'])).toMatchObject({ kind: 'exchange', format: 'bibtex' });
  });
});
