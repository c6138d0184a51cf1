import type { BibliographyParams, Engine } from 'citeproc';
import { withoutDoubledMarks } from './doubled-marks.ts';
import { withoutDisambiguation } from './without-disambiguation.ts';

/** An entry as the engine wrote it, in our output format. */
export type WrittenEntry = {
  /** The engine's id of the item. */
  readonly id: string;
  readonly markup: string;
  /** The names it begins with, a line each where the style looks at each; empty if it begins with none. */
  readonly names: string;
};

/**
 * Has an engine write its bibliography. What tells citations apart by more names never changes an entry, as CSL
 * has it; letters behind years do.
 *
 * @param options.substitutes false to print every entry’s names, whatever stands above it
 * @param options.section which of its items, in citeproc’s own form
 * @returns `undefined` if the style has no bibliography
 */
export function writeEntries(
  engine: Engine,
  { substitutes, section }: { readonly substitutes: boolean; readonly section?: unknown },
): { readonly params: BibliographyParams; readonly entries: readonly WrittenEntry[] } | undefined {
  const entries: WrittenEntry[] = [];
  engine.sys.onEntry = (id, markup) => {
    const names = engine.tmp.last_rendered_name;
    entries.push({
      id,
      markup: withoutDoubledMarks(markup, engine),
      names: Array.isArray(names) ? names.join('\n') : names ? String(names) : '',
    });
    if (!substitutes) engine.tmp.last_rendered_name = false;
  };
  try {
    const made = withoutDisambiguation(engine, ['disambiguate-add-names', 'disambiguate-add-givenname'], () =>
      engine.makeBibliography(section),
    );
    return made ? { params: made[0], entries } : undefined;
  } finally {
    engine.sys.onEntry = undefined;
  }
}
