import { type Block, isProse } from './block.ts';

/** Leaves out a sentence that a page shows twice running, as for narrow and wide screens. Refrains and labels stay. */
export function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, at) => !isProse(block) || block.text !== blocks[at - 1]?.text);
}
