import { readSourceFile } from '#adapters/files/read-source-file.ts';
import { LINKED_FILES, siblingFiles } from '#adapters/files/sibling-files.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { READ_FORMATS } from '#core/exchange/format-facts.ts';
import { said } from '#core/said/said.ts';
import { archiveLinkedFiles } from '#core/workflows/archive-linked-files.ts';
import { DUPLICATE_CHOICES, importEntries } from '#core/workflows/import-entries.ts';
import { cli } from '#messages/cli.ts';
import { say } from '#messages/say.ts';
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
  ...cli.about.import,
  options: {
    tag: { type: 'string', multiple: true },
    format: { type: 'string' },
    duplicates: { type: 'string' },
    'without-files': { type: 'boolean' },
  },
  async run(args, session) {
    if (args.positionals.length === 0) throw new UsageError(cli.line.nameToImport);
    const duplicates = oneOf(DUPLICATE_CHOICES, args.text('duplicates') ?? 'skip', '--duplicates');
    const named = args.text('format');
    const format = named === undefined ? undefined : oneOf(READ_FORMATS, named, '--format');
    const library = await session.writing();
    const imported: Imported[] = [];
    const failures: string[] = [];
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
        failures.push(...report.notes.map((told) => say(said('general.about', { subject: file, told }))));
        failures.push(
          ...[...report.problems, ...files.problems].map((problem) => describeProblem(file, problem)),
        );
      } catch (error) {
        session.signal.throwIfAborted();
        failures.push(say(said('general.about', { subject: file, told: PressmarkError.from(error).said })));
      }
    }
    return { json: imported, text: imported.map(cli.adding.imported).join('\n'), failures };
  },
};

function oneOf<T extends string>(known: readonly T[], given: string, option: string): T {
  const value = known.find((each) => each === given);
  if (value !== undefined) return value;
  throw new UsageError(cli.line.takes(option, known));
}
