import { readSourceFile } from '#adapters/files/read-source-file.ts';
import { LINKED_FILES, siblingFiles } from '#adapters/files/sibling-files.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { READ_FORMATS } from '#core/exchange/format-facts.ts';
import { said, type Told } from '#core/said/said.ts';
import { archiveLinkedFiles } from '#core/workflows/archive-linked-files.ts';
import { DUPLICATE_CHOICES, importEntries } from '#core/workflows/import-entries.ts';
import { type Command, UsageError } from './command.ts';
import { describeProblem } from './describe-problem.ts';

type Imported = {
  readonly file: string;
  readonly format: string;
  readonly entries: number;
  readonly added: number;
  readonly merged: number;
  readonly skipped: number;
  /** Linked files that were archived. */
  readonly files: number;
};

/** `import FILE…`: makes items of the entries of files of references. */
export const importFile: Command = {
  name: 'import',
  form: 'FILE… [--format FORMAT] [--duplicates skip|merge|add] [--without-files] [--tag T]…',
  summary: 'make items of the entries of BibTeX, RIS, CSL-JSON, EndNote and other files',
  options: {
    tag: { type: 'string', multiple: true },
    format: { type: 'string' },
    duplicates: { type: 'string' },
    'without-files': { type: 'boolean' },
  },
  async run(args, session) {
    if (args.positionals.length === 0)
      throw new UsageError('Name at least one file of references to import.');
    const duplicates = oneOf(DUPLICATE_CHOICES, args.text('duplicates') ?? 'skip', '--duplicates');
    const named = args.text('format');
    const format = named === undefined ? undefined : oneOf(READ_FORMATS, named, '--format');
    const library = await session.writing();
    const imported: Imported[] = [];
    const failures: Told[] = [];
    for (const file of args.positionals) {
      try {
        const path = session.resolve(file);
        const { bytes, name } = await readSourceFile(path, { isReferences: true });
        const { signal } = session;
        const report = await importEntries(library, bytes, {
          name,
          format,
          duplicates,
          tags: args.texts('tag'),
          signal,
        });
        const files = args.has('without-files')
          ? { stored: 0, problems: [] }
          : await archiveLinkedFiles(library, report.linking, {
              name,
              signal,
              readSibling: siblingFiles(path, LINKED_FILES),
            });
        imported.push({
          file,
          format: report.format,
          entries: report.entries,
          added: report.added.length,
          merged: report.merged.length,
          skipped: report.skipped,
          files: files.stored,
        });
        failures.push(...report.notes.map((told) => said('general.about', { subject: file, told })));
        failures.push(
          ...[...report.problems, ...files.problems].map((problem) => describeProblem(file, problem)),
        );
      } catch (error) {
        session.signal.throwIfAborted();
        failures.push(said('general.about', { subject: file, told: PressmarkError.from(error).said }));
      }
    }
    return { json: imported, text: imported.map(sentenceOf).join('\n'), failures };
  },
};

function sentenceOf({ file, added, merged, skipped, files }: Imported): string {
  const also = [
    merged > 0 ? `filled in ${merged} that were there` : '',
    files > 0 ? `archived ${files} linked ${files === 1 ? 'file' : 'files'}` : '',
    skipped > 0 ? `skipped ${skipped} that were there` : '',
  ].filter(Boolean);
  return [`Imported ${added} from ${file}`, ...also].join(', ');
}

function oneOf<T extends string>(known: readonly T[], given: string, option: string): T {
  const value = known.find((each) => each === given);
  if (value !== undefined) return value;
  throw new UsageError(`${option} takes ${known.join(', ')}.`);
}
