import { describe, expect, it } from 'vitest';
import { tagTree } from './tag-tree.ts';

const linesOf = (...tags: string[]) =>
  tagTree(tags.map((tag) => ({ tag }))).map(
    ({ name, depth, known }) => `${'  '.repeat(depth)}${name}${known ? '' : ' (no items)'}`,
  );

describe('tagTree', () => {
  it('puts each tag behind the one it lies in, and puts in those that are missing', () => {
    expect(linesOf('ports/south', 'aid', 'ports', 'ports/north/quays', 'sea/fish')).toEqual([
      'aid',
      'ports',
      '  north (no items)',
      '    quays',
      '  south',
      'sea (no items)',
      '  fish',
    ]);
  });

  it('does not take a longer word for a tag within', () => {
    expect(linesOf('port-side', 'port/a', 'port')).toEqual(['port', '  a', 'port-side']);
  });
});
