import type { CslItem } from '../../model/csl-item.ts';
import type { Citer } from '../citer.ts';
import type { EngineKey } from '../engine/engine-pool.ts';
import { plainTextOf } from '../output/runs.ts';

const ISOLATES = /[\u2066-\u2069]/gu;

/** What has an entry printed in a style, in plain text; empty in a style without a bibliography. */
export function plainEntry(citer: Citer, key: EngineKey): (csl: CslItem) => string {
  return (csl) => {
    const { entries } = citer.bibliography([{ id: 'checked', citekey: '', csl }], key);
    return entries.map(({ content }) => plainTextOf(content, 'ltr').replace(ISOLATES, '')).join('\n');
  };
}
