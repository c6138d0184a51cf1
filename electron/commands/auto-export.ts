import { exportFiles } from '#adapters/exports/export-files.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { formatFacts } from '#core/exchange/format-facts.ts';
import { pathOf } from '#core/library/collections.ts';
import { AUTO_EXPORT_FORMATS, type AutoExportFormat } from '#core/model/arrangement.ts';
import { said } from '#core/said/said.ts';
import { addAutoExport, removeAutoExport, updateExports } from '#core/workflows/auto-export.ts';
import { cli } from '#messages/cli.ts';
import { sayError } from '#messages/say.ts';
import type { LibraryDeps } from '../wiring/wire-library.ts';
import { collectionNamed } from './collection-named.ts';
import { type Command, UsageError } from './command.ts';
import type { Session } from './session.ts';

/** `auto-export`: keeps files of references like the library, or like a collection. */
export const autoExport: Command = {
  name: 'auto-export',
  form: cli.about['auto-export'].form(AUTO_EXPORT_FORMATS),
  summary: cli.about['auto-export'].summary,
  options: {
    format: { type: 'string' },
    collection: { type: 'string' },
    stop: { type: 'string' },
    now: { type: 'boolean' },
  },
  async run(args, session) {
    const stop = args.text('stop');
    if (stop !== undefined) {
      const file = session.resolve(stop);
      await removeAutoExport(await session.changing(), (kept) => kept.file === file);
      return { json: { stopped: file }, text: cli.library.stopped(file) };
    }
    const [name] = args.positionals;
    if (name !== undefined) return start(name, args.text('format'), args.text('collection'), session);
    const library = await session.changing();
    if (args.has('now')) return update(library);
    const { autoExports, collections } = await library.arrangement.read();
    const rows = autoExports.map(({ file, format, collectionId }) => ({
      file,
      format,
      collection: collectionId === undefined ? undefined : pathOf(collections, collectionId).join('/'),
    }));
    return {
      json: rows,
      text: rows
        .map(({ file, format, collection }) => `${file}\t${format}\t${collection ?? cli.library.all}`)
        .join('\n'),
    };
  },
};

async function start(
  name: string,
  wanted: string | undefined,
  collection: string | undefined,
  session: Session,
) {
  const file = session.resolve(name);
  const format =
    AUTO_EXPORT_FORMATS.find((known) => known === wanted) ??
    (wanted === undefined ? formatOf(file) : undefined);
  if (!format) throw new UsageError(cli.line.takes('--format', AUTO_EXPORT_FORMATS));
  const library = await session.changing();
  const { collections } = await library.arrangement.read();
  const collectionId = collection === undefined ? undefined : collectionNamed(collections, collection).id;
  const { entries, setAside, notes } = await addAutoExport(
    { ...library, files: exportFiles },
    {
      file,
      format,
      ...(collectionId === undefined ? {} : { collectionId }),
    },
  );
  return {
    json: { file, format, entries, setAside },
    text: [cli.library.started(file, entries), ...asideNote(file, setAside)].join('\n'),
    notes,
  };
}

async function update(library: LibraryDeps) {
  const results = await updateExports({ ...library, files: exportFiles });
  const failures = results.flatMap((each) => ('error' in each ? [sayError(each.error)] : []));
  const done = results.flatMap((each) => ('error' in each ? [] : [each]));
  return {
    json: done,
    text: done
      .flatMap(({ file, entries, setAside }) => [
        cli.library.holds(file, entries),
        ...asideNote(file, setAside),
      ])
      .join('\n'),
    notes: done.flatMap(({ notes }) => notes),
    failures,
  };
}

function asideNote(file: string, setAside: string | undefined): readonly string[] {
  return setAside === undefined ? [] : [cli.library.setAside(file, setAside)];
}

/** The format that a file's name tells, the most used first where several share an ending. */
function formatOf(file: string): AutoExportFormat {
  const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  const format = AUTO_EXPORT_FORMATS.find((id) => formatFacts(id).extensions.includes(extension));
  if (format) return format;
  throw new PressmarkError('invalid-input', said('command.no-format-of-file', { file }));
}
