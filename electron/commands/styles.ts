import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { unreadableFile } from '#adapters/files/file-error.ts';
import { writeDurably } from '#adapters/files/write-durably.ts';
import { savedStyle, savedWithout } from '#core/cite/styles/saved-style.ts';
import { searchStyles } from '#core/cite/styles/search-styles.ts';
import { styleIdFrom } from '#core/cite/styles/style-aliases.ts';
import type { StyleFacts } from '#core/model/style-facts.ts';
import { cli } from '#messages/cli.ts';
import { type Command, type CommandArguments, type CommandResult, UsageError } from './command.ts';
import { limitFrom } from './limit-from.ts';
import { refuseToReplace } from './refuse-to-replace.ts';
import type { Session } from './session.ts';

const MOST_LISTED = 40;

/** `styles`: finds and saves citation styles, and installs and removes those of the person's own. */
export const styles: Command = {
  name: 'styles',
  ...cli.about.styles,
  options: {
    field: { type: 'string' },
    limit: { type: 'string' },
    install: { type: 'string', multiple: true },
    remove: { type: 'string' },
    save: { type: 'string' },
    output: { type: 'string' },
    force: { type: 'boolean' },
  },
  async run(args, session) {
    if (args.has('save')) return save(args, session);
    const installed: StyleFacts[] = [];
    for (const file of args.texts('install')) {
      const full = session.resolve(file);
      const xml = await readFile(full, 'utf8').catch((error: unknown) => {
        throw unreadableFile(full, error);
      });
      installed.push(await session.installStyle({ xml, name: path.basename(full) }));
    }
    const removed = args.text('remove');
    if (removed !== undefined) await session.removeStyle(removed);
    if (installed.length > 0 || removed !== undefined) {
      const did = installed.map(({ id, title }) => cli.library.installed(id, title));
      return {
        json: { installed, removed },
        text: [...did, ...(removed === undefined ? [] : [cli.library.removed(removed)])].join('\n'),
      };
    }
    const limit = limitFrom(args) ?? MOST_LISTED;
    const field = args.text('field');
    const known = session.styles().list();
    if (field !== undefined && known.every(({ fields }) => !fields.includes(field))) {
      const fields = [...new Set(known.flatMap((style) => style.fields))].sort();
      throw new UsageError(cli.line.takes('--field', fields));
    }
    const query = args.positionals.join(' ');
    const found = searchStyles(known, query, { field, limit });
    const all = searchStyles(known, query, { field, limit: known.length }).length;
    const rows = found.map(({ id, title, locale, isInstalled }) =>
      [id, title, locale ?? '', isInstalled ? cli.library.installedByYou : ''].join('\t').trimEnd(),
    );
    const more = all > found.length ? [cli.library.moreStyles(all - found.length)] : [];
    return { json: { total: all, styles: found }, text: [...rows, ...more].join('\n') };
  },
};

/** Writes a style as it is cited by here, for pandoc and other programs. */
async function save(args: CommandArguments, session: Session): Promise<CommandResult> {
  const output = args.text('output');
  if (output === undefined) throw new UsageError(cli.line.sayWhereTo);
  const style = savedStyle(session.styles(), styleIdFrom(args.text('save') ?? ''), { at: Date.now() });
  const file = session.resolve(output);
  if (!args.has('force')) await refuseToReplace(file);
  await writeDurably(file, Buffer.from(style.xml));
  const { id, title, left } = style;
  return {
    json: { id, title, file, left },
    text: cli.library.savedStyle(title, file),
    notes: left.length > 0 ? [savedWithout(style)] : [],
  };
}
