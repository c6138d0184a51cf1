import { BIBLIOGRAPHY_STYLES, type BibliographyStyle } from '#core/workflows/write-bibliography.ts';
import { type CommandArguments, UsageError } from './command.ts';

/** The options of commands that write bibliographies. */
export const STYLE_OPTIONS = { style: { type: 'string' }, format: { type: 'string' } } as const;

/** The chosen style and format. @throws UsageError if there is no style, or either is not known */
export function styleFrom(args: CommandArguments): {
  readonly style: BibliographyStyle;
  readonly format: 'text' | 'html';
} {
  const name = args.text('style');
  const style = BIBLIOGRAPHY_STYLES.find((known) => known === name);
  if (!style) throw new UsageError(`Choose a style: --style ${BIBLIOGRAPHY_STYLES.join('|')}.`);
  const format = args.text('format') ?? 'text';
  if (format !== 'text' && format !== 'html') throw new UsageError('--format takes text or html.');
  return { style, format };
}
