import { readSourceFile } from '#adapters/files/read-source-file.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { ExchangeFormatId } from '#core/exchange/format-facts.ts';
import { pathsByItem } from '#core/library/collections.ts';
import type { ParsedEntry } from '#core/model/reference-entry.ts';
import { said } from '#core/said/said.ts';
import { entriesWithKeys, exportEntriesOf, exportEntryOf } from '#core/workflows/cite-items.ts';
import { selectItems } from '#core/workflows/select-items.ts';
import { cli } from '#messages/cli.ts';
import { say } from '#messages/say.ts';
import type { LibraryDeps } from '../wiring/wire-library.ts';
import { collectionNamed } from './collection-named.ts';
import { type CommandArguments, UsageError } from './command.ts';
import { describeProblem } from './describe-problem.ts';
import { resolveItems } from './resolve-items.ts';
import type { Session } from './session.ts';
import type { References } from './written-references.ts';

/** The options that choose references: of the library, or of a file. */
export const CHOICE_OPTIONS = {
  all: { type: 'boolean' },
  collection: { type: 'string' },
  from: { type: 'string' },
} as const;

/** References that the line names, and what was wrong with a file of them. */
export type ChosenReferences = References & { readonly failures: readonly string[] };

/** The references that a line names, of a library that is open already or opened here. @throws UsageError if it names none; PressmarkError `not-found`, `unreadable` */
export async function chosenReferences(
  args: CommandArguments,
  session: Session,
  {
    orAll = false,
    library: opened,
  }: { readonly orAll?: boolean; readonly library?: LibraryDeps | undefined } = {},
): Promise<ChosenReferences> {
  const file = args.text('from');
  if (file !== undefined) return referencesFromFile(session, file);
  const collection = args.text('collection');
  const names = args.positionals;
  if (names.length === 0 && collection === undefined && !args.has('all') && !orAll) {
    throw new UsageError(cli.line.nameToCite);
  }
  const library = opened ?? (await session.reading());
  const { collections } = await library.arrangement.read();
  const paths = pathsByItem(collections);
  const allKeys = () => library.catalogue.citekeysFrom('');
  if (names.length > 0) {
    const items = await resolveItems(library, names);
    const entries = items.map((item, rank) => exportEntryOf({ item, rank }, paths));
    return { count: entries.length, entries, allKeys, failures: [] };
  }
  const selected = await selectItems(
    library,
    collection === undefined ? { all: true } : { collection: collectionNamed(collections, collection).id },
  );
  return { count: selected.count, entries: exportEntriesOf(selected, paths), allKeys, failures: [] };
}

/** All entries of a file of references in any format that is read. */
export async function referencesFromFile(
  session: Session,
  file: string,
  format?: ExchangeFormatId,
): Promise<ChosenReferences> {
  const { bytes, name } = await readSourceFile(session.resolve(file), { isReferences: true });
  const parsed: ParsedEntry[] = [];
  const failures: string[] = [];
  try {
    const { signal } = session;
    const { pieces, notes } = await session.entries.open(bytes, { name, format, signal });
    failures.push(...notes.map((told) => say(said('general.about', { subject: file, told }))));
    for await (const some of pieces) {
      parsed.push(...some.flatMap(({ entry }) => entry ?? []));
      failures.push(
        ...some.flatMap(({ problems }) => problems.map((problem) => describeProblem(file, problem))),
      );
    }
  } catch (cause) {
    const { code, said: told } = PressmarkError.from(cause);
    const isNamed = Object.values(told.values).includes(name);
    throw new PressmarkError(code, isNamed ? told : said('general.about', { subject: file, told }), {
      cause,
    });
  }
  const entries = entriesWithKeys(parsed);
  const allKeys = () => entries.map(({ citekey }) => citekey);
  return { count: entries.length, entries, allKeys, failures };
}
