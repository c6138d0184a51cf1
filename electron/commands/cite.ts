import { readSourceFile } from '#adapters/files/read-source-file.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { parseCslJson } from '#core/exchange/parse-csl-json.ts';
import type { CiteEntry } from '#core/model/cite-entry.ts';
import { entriesWithKeys, entryOf, selectEntries } from '#core/workflows/cite-items.ts';
import { type Command, type CommandArguments, UsageError } from './command.ts';
import { resolveItems } from './resolve-items.ts';
import type { Session } from './session.ts';
import { STYLE_OPTIONS, styleFrom } from './style-options.ts';

/** `cite`: prints citations of items, of all items, or of a CSL-JSON file without a library. */
export const cite: Command = {
  name: 'cite',
  form: '[ID…] [--all] [--from FILE.json] --style apa|mla|bibtex [--format text|html]',
  summary: 'print citations of items, of all, or of a CSL-JSON file',
  options: { ...STYLE_OPTIONS, all: { type: 'boolean' }, from: { type: 'string' } },
  async run(args, session) {
    const { style, format } = styleFrom(args);
    const { entries, failures } = await entriesFrom(args, session);
    const written = await session.bibliography(entries, style);
    return { json: { style, ...written }, text: format === 'html' ? written.html : written.text, failures };
  },
};

async function entriesFrom(
  args: CommandArguments,
  session: Session,
): Promise<{ entries: CiteEntry[]; failures: string[] }> {
  const file = args.text('from');
  if (file !== undefined) return entriesFromFile(file, session);
  if (!args.has('all') && args.positionals.length === 0) {
    throw new UsageError('Name the items to cite, or say --all or --from FILE.json.');
  }
  const library = await session.reading();
  if (args.has('all')) return { entries: await selectEntries(library, { all: true }), failures: [] };
  return { entries: (await resolveItems(library, args.positionals)).map(entryOf), failures: [] };
}

async function entriesFromFile(
  file: string,
  session: Session,
): Promise<{ entries: CiteEntry[]; failures: string[] }> {
  const { bytes } = await readSourceFile(session.resolve(file));
  try {
    const { entries, problems } = parseCslJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return {
      entries: entriesWithKeys(entries),
      failures: problems.map(({ index, message }) => `${file}, entry ${index + 1}: ${message}`),
    };
  } catch (cause) {
    const message = cause instanceof PressmarkError ? cause.message : 'This is not text in UTF-8.';
    throw new PressmarkError('unreadable', `${file}: ${message}`, { cause });
  }
}
