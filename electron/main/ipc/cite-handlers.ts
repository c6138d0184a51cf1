import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { writeDurably } from '#adapters/files/write-durably.ts';
import { htmlDocument } from '#core/cite/html-document.ts';
import { selectEntries } from '#core/workflows/cite-items.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './handlers.ts';

type CiteChannel = Extract<keyof Handlers, `cite.${string}` | `export.${string}`>;

const NAMES = { apa: 'APA', mla: 'MLA', bibtex: 'BibTeX' } as const;

/** Citations to show and to copy, and bibliographies saved as files. */
export function citeHandlers(
  services: Services,
  window: () => BrowserWindow | undefined,
): Pick<Handlers, CiteChannel> {
  return {
    'cite.bibliography': async ({ selection, style }) =>
      services.citer.bibliography(await selectEntries(services, selection), style),
    'export.save': async ({ selection, style, format }) => {
      const { html, text, entries } = await services.citer.bibliography(
        await selectEntries(services, selection),
        style,
      );
      const isHtml = format === 'html' && style !== 'bibtex';
      const extension = style === 'bibtex' ? 'bib' : isHtml ? 'html' : 'txt';
      const options = {
        defaultPath: `bibliography.${extension}`,
        filters: [{ name: NAMES[style], extensions: [extension] }],
      };
      const parent = window();
      const { filePath } = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options));
      if (!filePath) return { saved: false, entries: 0 };
      await writeDurably(filePath, isHtml ? htmlDocument(`Bibliography (${NAMES[style]})`, html) : text);
      return { saved: true, fileName: path.basename(filePath), entries };
    },
  };
}
