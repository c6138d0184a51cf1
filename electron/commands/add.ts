import { readSourceFile } from '#adapters/files/read-source-file.ts';
import { siblingFiles } from '#adapters/files/sibling-files.ts';
import { CSL_TYPES, type CslType } from '#core/model/csl-item.ts';
import { shownSnapshot } from '#core/model/shown-snapshot.ts';
import { decodeSource } from '#core/source/decode-source.ts';
import { parseUrlList } from '#core/source/parse-url-list.ts';
import { addEverythingIn } from '#core/workflows/add-everything-in.ts';
import type { AddedSource, Source } from '#core/workflows/add-source.ts';
import { problemAt } from '#core/workflows/problem-at.ts';
import { severalAtOnce } from '#core/workflows/several-at-once.ts';
import { cli } from '#messages/cli.ts';
import { say, sayError } from '#messages/say.ts';
import { type Command, type CommandArguments, UsageError } from './command.ts';
import type { Session } from './session.ts';

/** As many pages as the browser loads side by side. */
const AT_ONCE = 2;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;

/** `add SOURCE…`: archives files, web addresses, or text on standard input. */
export const add: Command = {
  name: 'add',
  ...cli.about.add,
  options: {
    urls: { type: 'string' },
    tag: { type: 'string', multiple: true },
    url: { type: 'string' },
    title: { type: 'string' },
    type: { type: 'string' },
    'allow-private': { type: 'boolean' },
    pdf: { type: 'boolean' },
    'as-text': { type: 'boolean' },
  },
  async run(args, session) {
    const { positionals } = args;
    const list = args.text('urls');
    if (positionals.length === 0 && list === undefined) {
      throw new UsageError(cli.line.nameSource);
    }
    const isOne = positionals.length === 1 && list === undefined;
    if (!isOne && (args.has('title') || args.has('url'))) {
      throw new UsageError(cli.line.oneSource);
    }
    const given = { title: args.text('title'), url: args.text('url'), type: typeFrom(args) };
    const library = await session.writing();
    const failures: string[] = [];
    const options = { tags: args.texts('tag'), given, signal: session.signal };
    const listed = list === undefined ? [] : await listedIn(list, { session, failures });
    const names = [...listed, ...positionals];
    // Files are added in the order they were named; pages come when they come.
    const atOnce = names.every((name) => ADDRESS.test(name)) ? AT_ONCE : 1;
    const reports = await severalAtOnce(names, atOnce, async (name) => {
      try {
        return await addEverythingIn(library, await sourceFrom(name, args, session), options);
      } catch (error) {
        session.signal.throwIfAborted();
        failures.push(listed.includes(name) ? say(problemAt(name, error)) : sayError(error));
        return { added: [], problems: [] };
      }
    });
    const added = reports.flatMap((report) => report.added);
    failures.push(...reports.flatMap(({ problems }) => problems.map(say)));
    return {
      json: added.map(summaryOf),
      text: added
        .flatMap((each) => [lineFor(each), ...each.notes.map((note) => `  ${say(note)}`)])
        .join('\n'),
      failures,
    };
  },
};

/** The addresses of a list; a line that is none is a failure of its own. */
async function listedIn(
  file: string,
  { session, failures }: { readonly session: Session; readonly failures: string[] },
): Promise<readonly string[]> {
  const bytes =
    file === '-' ? await session.readStandardInput() : (await readSourceFile(session.resolve(file))).bytes;
  const { urls, rejected } = parseUrlList(decodeSource(bytes, { name: file }).text);
  for (const { line, text } of rejected) {
    failures.push(cli.adding.notAnAddress(line, text));
  }
  return urls;
}

async function sourceFrom(name: string, args: CommandArguments, session: Session): Promise<Source> {
  const asText = args.has('as-text');
  if (name === '-')
    return { kind: 'bytes', bytes: await session.readStandardInput(), origin: { kind: 'pasted' }, asText };
  if (ADDRESS.test(name)) {
    return {
      kind: 'url',
      url: name,
      allowPrivate: args.has('allow-private'),
      withPdf: args.has('pdf') || undefined,
    };
  }
  const path = session.resolve(name);
  const { bytes, name: fileName } = await readSourceFile(path);
  return {
    kind: 'bytes',
    bytes,
    origin: { kind: 'file', name: fileName },
    readSibling: siblingFiles(path),
    asText,
  };
}

function typeFrom(args: CommandArguments): CslType | undefined {
  const text = args.text('type');
  const type = CSL_TYPES.find((known) => known === text);
  if (text !== undefined && !type) throw new UsageError(cli.line.noType(text));
  return type;
}

/** What became of a source, as data. */
export function summaryOf(added: AddedSource) {
  const { item, outcome } = added;
  const snapshot = shownSnapshot(item);
  return {
    id: item.id,
    outcome,
    ...(outcome === 'captured-again' && { change: added.change }),
    ...(added.notes.length > 0 && { notes: added.notes.map((note) => say(note)) }),
    citekey: item.citekey,
    title: item.csl.title ?? null,
    type: item.csl.type,
    snapshot: snapshot && { sha256: snapshot.sha256, bytes: snapshot.bytes },
  };
}

/** What became of a source, in a line. */
export function lineFor(added: AddedSource): string {
  const { citekey, csl } = added.item;
  const line = cli.adding.outcome(added.outcome, citekey, csl.title ?? cli.library.noTitle);
  return added.outcome === 'captured-again' ? `${line}  ${cli.adding.change[added.change]}` : line;
}
