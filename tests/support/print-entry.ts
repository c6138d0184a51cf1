import type { Citer } from '#core/cite/citer.ts';
import type { EngineKey } from '#core/cite/engine/engine-pool.ts';
import { htmlEntry } from '#core/cite/output/html.ts';
import { plainTextOf } from '#core/cite/output/runs.ts';
import type { CslItem } from '#core/model/csl-item.ts';

/** The short names that tests use. */
export const STYLES = { apa: 'apa', mla: 'modern-language-association' } as const;

/** One work as a style prints it in its bibliography. */
export function printEntry(
  citer: Citer,
  csl: CslItem,
  key: EngineKey,
): { readonly text: string; readonly html: string } {
  const [entry] = citer.bibliography([{ id: 'x', citekey: 'x', csl }], key).entries;
  const content = entry?.content ?? [];
  return { text: plainTextOf(content, 'ltr'), html: htmlEntry({ content }, 'ltr') };
}
