import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { unreadableFile } from '#adapters/files/file-error.ts';
import { searchStyles } from '#core/cite/styles/search-styles.ts';
import type { StyleFacts } from '#core/model/style-facts.ts';
import { cli } from '#messages/cli.ts';
import { type Command, UsageError } from './command.ts';
import { limitFrom } from './limit-from.ts';

const MOST_LISTED = 40;

/** `styles`: finds citation styles, and installs and removes those of the person's own. */
export const styles: Command = {
  name: 'styles',
  ...cli.about.styles,
  options: {
    field: { type: 'string' },
    limit: { type: 'string' },
    install: { type: 'string', multiple: true },
    remove: { type: 'string' },
  },
  async run(args, session) {
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
