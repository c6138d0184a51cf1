import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import { unreadableFile } from '#adapters/files/file-error.ts';
import { writeDurably } from '#adapters/files/write-durably.ts';
import { savedStyle, savedWithout } from '#core/cite/styles/saved-style.ts';
import { searchStyles } from '#core/cite/styles/search-styles.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { StyleFacts } from '#core/model/style-facts.ts';
import type { Told } from '#core/said/said.ts';
import { t } from '#messages/t.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './handlers.ts';

type StyleChannel = Extract<keyof Handlers, `styles.${string}`>;

/** Finding citation styles, and keeping those of the person's own. */
export function styleHandlers(
  { styles }: Services,
  { window, onChanged }: { readonly window: () => BrowserWindow | undefined; readonly onChanged: () => void },
): Pick<Handlers, StyleChannel> {
  const rowOf = (facts: StyleFacts) => ({ ...facts, fields: [...facts.fields] });
  return {
    'styles.search': async ({ query, field, limit }) => {
      const known = styles.source().list();
      const found = searchStyles(known, query, { field, limit: known.length });
      return { styles: found.slice(0, limit).map(rowOf), total: found.length };
    },
    'styles.describe': async ({ ids }) => {
      const source = styles.source();
      const known = source.list();
      return {
        styles: ids.flatMap((id) => known.filter((style) => style.id === id)).map(rowOf),
        fields: [...new Set(known.flatMap(({ fields }) => fields))].sort(),
        locales: [...source.locales()].sort(),
      };
    },
    'styles.install': async () => {
      const parent = window();
      const options: OpenDialogOptions = {
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: t.dialogs.styles, extensions: ['csl'] }],
      };
      const { filePaths } = await (parent
        ? dialog.showOpenDialog(parent, options)
        : dialog.showOpenDialog(options));
      const installed: StyleFacts[] = [];
      const problems: Told[] = [];
      for (const file of filePaths) {
        try {
          const xml = await readFile(file, 'utf8').catch((error: unknown) => {
            throw unreadableFile(file, error);
          });
          installed.push(await styles.install({ xml, name: path.basename(file) }));
        } catch (error) {
          problems.push(PressmarkError.from(error).said);
        }
      }
      if (installed.length > 0) onChanged();
      return { installed: installed.map(rowOf), problems };
    },
    'styles.save': async ({ id }) => {
      const style = savedStyle(styles.source(), id, { at: Date.now() });
      const options = {
        defaultPath: `${id}-pressmark.csl`,
        filters: [{ name: t.dialogs.styles, extensions: ['csl'] }],
      };
      const parent = window();
      const { filePath } = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options));
      if (!filePath) return { notes: [] };
      await writeDurably(filePath, Buffer.from(style.xml));
      return { file: filePath, notes: style.left.length > 0 ? [savedWithout(style)] : [] };
    },
    'styles.remove': async ({ id }) => {
      const xml = await styles.remove(id);
      onChanged();
      return { xml };
    },
    'styles.restore': async (style) => {
      const restored = await styles.install(style);
      onChanged();
      return { style: rowOf(restored) };
    },
  };
}
