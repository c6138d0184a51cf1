import { parseCitations } from '#core/cite/citations/parse-citations.ts';
import type { EngineKey } from '#core/cite/engine/engine-pool.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { Citation } from '#core/model/citation.ts';
import type { CiteEntry } from '#core/model/cite-entry.ts';
import { said } from '#core/said/said.ts';
import { citekeyCarriedAs } from '#core/workflows/carry-keys.ts';
import { citeInContext } from '#core/workflows/cite-in-context.ts';
import { cli } from '#messages/cli.ts';
import {
  CHOICE_OPTIONS,
  type ChosenReferences,
  chosenReferences,
  referencesFromFile,
} from './chosen-references.ts';
import { citationTarget, TARGET_OPTIONS } from './citation-target.ts';
import { type Command, type CommandArguments, type CommandResult, UsageError } from './command.ts';
import { resolveItems } from './resolve-items.ts';
import type { Session } from './session.ts';
import { joined, writtenReferences } from './written-references.ts';

/** `cite`: prints a bibliography, or citations to stand in a text. */
export const cite: Command = {
  name: 'cite',
  ...cli.about.cite,
  options: { ...TARGET_OPTIONS, ...CHOICE_OPTIONS, 'in-text': { type: 'string', multiple: true } },
  async run(args, session) {
    const target = citationTarget(args);
    if (args.has('in-text')) {
      if (target.kind === 'exchange') throw new UsageError(cli.line.chooseStyleInText);
      return citeInText(args, session, target.key);
    }
    if (target.kind === 'printed' && ['docx', 'odt'].includes(target.format)) {
      throw new UsageError(cli.line.isFile(target.format));
    }
    const chosen = await chosenReferences(args, session);
    const isFragment = target.kind === 'printed' && target.format !== 'rtf';
    const written = await writtenReferences(session, chosen, target, { isFragment });
    const { entries, keyChanges } = written;
    const text = await joined(written.parts);
    const style = target.kind === 'printed' ? target.key.style : target.format;
    return {
      json: { style, format: target.format, entries, text, keyChanges },
      text,
      notes: written.notes(),
      failures: chosen.failures,
    };
  },
};

async function citeInText(args: CommandArguments, session: Session, key: EngineKey): Promise<CommandResult> {
  const citations = args.texts('in-text').flatMap(parseCitations);
  const file = args.text('from');
  const { cited, failures } =
    file === undefined
      ? { cited: await citedFromLibrary(session, citations, key), failures: [] }
      : await citedFromFile(await referencesFromFile(session, file), session, citations, key);
  return { json: cited, text: cited.map(({ text }) => text).join('\n'), failures: [...failures] };
}

async function citedFromLibrary(session: Session, citations: readonly Citation[], key: EngineKey) {
  const library = await session.reading();
  const names = [...new Set(citations.flatMap(({ works }) => works.map(({ id }) => id)))];
  const items = await resolveItems(library, names);
  const ids = new Map(names.map((name, at) => [name, items[at]?.id ?? '']));
  const byId = citations.map((citation) => ({
    ...citation,
    works: citation.works.map((work) => ({ ...work, id: ids.get(work.id) ?? '' })),
  }));
  return citeInContext({ ...library, printer: session.printer, styles: session.styles() }, byId, key);
}

async function citedFromFile(
  { entries, failures }: ChosenReferences,
  session: Session,
  citations: readonly Citation[],
  key: EngineKey,
) {
  const all: CiteEntry[] = [];
  if (Symbol.iterator in entries) all.push(...entries);
  const byKey = all.map((entry) => ({ ...entry, id: entry.citekey }));
  const keys = byKey.map(({ id }) => id);
  const known = new Set(keys);
  const meant = citations.map((citation) => ({
    ...citation,
    works: citation.works.map((work) => {
      const id = known.has(work.id) ? work.id : citekeyCarriedAs(work.id, keys);
      if (id === undefined) throw new PressmarkError('not-found', said('command.no-entry', { key: work.id }));
      return { ...work, id };
    }),
  }));
  return { cited: await session.printer.citations(meant, byKey, key), failures };
}
