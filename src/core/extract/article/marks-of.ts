import type { ParagraphMark } from '../../model/reading.ts';
import type { Block } from './block.ts';

/** Which paragraphs are not plain prose, and what they are. */
export function marksOf(blocks: readonly Block[]): readonly ParagraphMark[] {
  return blocks.flatMap(({ kind, level }, at) => {
    if (kind === 'prose') return [];
    return [{ at, kind, ...(kind === 'heading' && level !== undefined && { level }) }];
  });
}
