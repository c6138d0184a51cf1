import { readSourceFile } from '#adapters/files/read-source-file.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { importEntries } from '#core/workflows/import-entries.ts';
import { type Command, UsageError } from './command.ts';

/** `import FILE…`: makes items of the entries of CSL-JSON files. */
export const importFile: Command = {
  name: 'import',
  form: 'FILE… [--tag T]…',
  summary: 'make items of the entries of CSL-JSON files',
  options: { tag: { type: 'string', multiple: true } },
  async run(args, session) {
    if (args.positionals.length === 0) throw new UsageError('Name at least one CSL-JSON file to import.');
    const library = await session.writing();
    const imported: { file: string; entries: number }[] = [];
    const failures: string[] = [];
    for (const file of args.positionals) {
      try {
        const { bytes } = await readSourceFile(session.resolve(file));
        const { items, problems } = await importEntries(library, bytes, {
          tags: args.texts('tag'),
          signal: session.signal,
        });
        imported.push({ file, entries: items.length });
        failures.push(...problems.map(({ index, message }) => `${file}, entry ${index + 1}: ${message}`));
      } catch (error) {
        session.signal.throwIfAborted();
        failures.push(`${file}: ${PressmarkError.from(error).message}`);
      }
    }
    return {
      json: imported,
      text: imported.map(({ file, entries }) => `Imported ${entries} from ${file}`).join('\n'),
      failures,
    };
  },
};
