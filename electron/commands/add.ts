import { readSourceFile } from '#adapters/files/read-source-file.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { CSL_TYPES, type CslType } from '#core/model/csl-item.ts';
import { shownSnapshot } from '#core/model/shown-snapshot.ts';
import { type AddedSource, addSource, type Source } from '#core/workflows/add-source.ts';
import { type Command, type CommandArguments, UsageError } from './command.ts';
import type { Session } from './session.ts';

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;

/** `add SOURCE…`: archives files, web addresses, or text on standard input. */
export const add: Command = {
  name: 'add',
  form: 'SOURCE… [--tag T]… [--url U] [--title T] [--type T]',
  summary: 'archive files, web addresses, or text on standard input (-)',
  options: {
    tag: { type: 'string', multiple: true },
    url: { type: 'string' },
    title: { type: 'string' },
    type: { type: 'string' },
  },
  async run(args, session) {
    const { positionals } = args;
    if (positionals.length === 0) throw new UsageError('Name at least one source to add.');
    if (positionals.length > 1 && (args.has('title') || args.has('url'))) {
      throw new UsageError('--title and --url describe one source; add the sources one by one.');
    }
    const given = { title: args.text('title'), url: args.text('url'), type: typeFrom(args) };
    const library = await session.writing();
    const added: AddedSource[] = [];
    const failures: string[] = [];
    for (const name of positionals) {
      try {
        const source = await sourceFrom(name, session);
        added.push(
          await addSource(library, source, { tags: args.texts('tag'), given, signal: session.signal }),
        );
      } catch (error) {
        session.signal.throwIfAborted();
        failures.push(PressmarkError.from(error).message);
      }
    }
    return {
      json: added.map(({ item }) => summaryOf(item)),
      text: added.map(lineFor).join('\n'),
      failures,
    };
  },
};

async function sourceFrom(name: string, session: Session): Promise<Source> {
  if (name === '-')
    return { kind: 'bytes', bytes: await session.readStandardInput(), origin: { kind: 'pasted' } };
  if (ADDRESS.test(name)) return { kind: 'url', url: name };
  const file = await readSourceFile(session.resolve(name));
  return { kind: 'bytes', bytes: file.bytes, origin: { kind: 'file', name: file.name } };
}

function typeFrom(args: CommandArguments): CslType | undefined {
  const text = args.text('type');
  const type = CSL_TYPES.find((known) => known === text);
  if (text !== undefined && !type)
    throw new UsageError(`“${text}” is not a CSL item type, such as article-newspaper or webpage.`);
  return type;
}

function summaryOf(item: AddedSource['item']) {
  const snapshot = shownSnapshot(item);
  return {
    id: item.id,
    citekey: item.citekey,
    title: item.csl.title ?? null,
    type: item.csl.type,
    snapshot: snapshot && { sha256: snapshot.sha256, bytes: snapshot.bytes },
  };
}

function lineFor({ item, alreadyThere }: AddedSource): string {
  return `${alreadyThere ? 'Already there' : 'Added'}: ${item.citekey}  ${item.csl.title ?? '(no title)'}`;
}
