import type { EngineKey } from '#core/cite/engine/engine-pool.ts';
import { styleIdFrom } from '#core/cite/styles/style-aliases.ts';
import { type ExchangeFormatId, FORMAT_FACTS, WRITTEN_FORMATS } from '#core/exchange/format-facts.ts';
import { OUTPUT_EXTENSIONS, OUTPUT_FORMATS, type OutputFormat } from '#core/model/output-format.ts';
import { cli } from '#messages/cli.ts';
import { type CommandArguments, UsageError } from './command.ts';

/** The options of commands that print or write references. */
export const TARGET_OPTIONS = {
  style: { type: 'string' },
  format: { type: 'string' },
  locale: { type: 'string' },
  letters: { type: 'string' },
  direction: { type: 'string' },
} as const;

/** What references are turned into: printed in a style, or written for another program. */
export type CitationTarget =
  | {
      readonly kind: 'printed';
      readonly key: EngineKey;
      readonly format: OutputFormat;
      /** Each entry from the side that its own work is read from. */
      readonly isByItem: boolean;
    }
  | {
      readonly kind: 'exchange';
      readonly format: ExchangeFormatId;
      readonly letters: 'unicode' | 'macros';
    };

/**
 * What the line asks for. A style with a format that can be printed is printed in it, whatever else bears the format’s name;
 * `--format markdown` without a style is a list of links. `--style bibtex` is the same as `--format bibtex`; without a format, that of the file’s
 * name is taken.
 *
 * @throws UsageError if there is neither a style nor a format, or the format is not known
 */
export function citationTarget(args: CommandArguments, file?: string): CitationTarget {
  const style = args.text('style');
  const named = args.text('format') ?? (style === undefined ? undefined : exchangeNamed(style));
  const format = named ?? (file === undefined ? undefined : formatOfFile(file, style !== undefined));
  const isStyled = style !== undefined && exchangeNamed(style) === undefined;
  const isPrinted = isStyled && OUTPUT_FORMATS.some((known) => known === format);
  const exchange = format === undefined || isPrinted ? undefined : exchangeNamed(format);
  if (exchange !== undefined) return { kind: 'exchange', format: exchange, letters: lettersFrom(args) };
  const output = OUTPUT_FORMATS.find((known) => known === (format ?? 'text'));
  if (!output) {
    throw new UsageError(cli.line.takes('--format', [...OUTPUT_FORMATS, ...WRITTEN_FORMATS]));
  }
  if (style === undefined) {
    throw new UsageError(cli.line.chooseStyleOrFormat);
  }
  const locale = args.text('locale');
  return {
    kind: 'printed',
    key: { style: styleIdFrom(style), ...(locale === undefined ? {} : { locale }) },
    format: output,
    isByItem: isByItem(args),
  };
}

function isByItem(args: CommandArguments): boolean {
  const direction = args.text('direction') ?? 'list';
  if (direction === 'list' || direction === 'work') return direction === 'work';
  throw new UsageError(cli.line.takesEither('--direction', ['list', 'work']));
}

function lettersFrom(args: CommandArguments): 'unicode' | 'macros' {
  const letters = args.text('letters') ?? 'unicode';
  if (letters === 'unicode' || letters === 'macros') return letters;
  throw new UsageError(cli.line.takesEither('--letters', ['unicode', 'macros']));
}

/** @throws UsageError for a format that is only read */
function exchangeNamed(name: string): ExchangeFormatId | undefined {
  const facts = FORMAT_FACTS.find(({ id }) => id === name.toLowerCase());
  if (!facts || facts.isWritten) return facts?.id;
  throw new UsageError(cli.line.onlyRead(facts.label, WRITTEN_FORMATS));
}

/** With a style, `.md` is a printed bibliography; without one, a list of references. */
function formatOfFile(file: string, hasStyle: boolean): string | undefined {
  const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  const output = OUTPUT_FORMATS.find((known) => OUTPUT_EXTENSIONS[known] === extension);
  if (hasStyle) return output;
  return (
    FORMAT_FACTS.find(({ extensions, isWritten }) => isWritten && extensions.includes(extension))?.id ??
    output
  );
}
