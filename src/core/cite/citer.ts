import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { PressmarkError } from '../errors/pressmark-error.ts';
import type { CiteEntry } from '../model/cite-entry.ts';
import type { CslItem } from '../model/csl-item.ts';
import type { CiteprocEngine } from './citeproc-engine.ts';
import { linkAddresses } from './link-addresses.ts';
import type { StyleSource } from './ports.ts';
import { applyStyleRules } from './rules/style-rules.ts';
import { safeMarkup } from './safe-markup.ts';

/** The styles a bibliography can be printed in, and the CSL style behind each. */
const CSL_STYLES = { apa: 'apa', mla: 'modern-language-association' } as const;
export type PrintedStyle = keyof typeof CSL_STYLES;

export type CitedEntry = {
  /** The id the entry was given with. */
  readonly id: string;
  /** Safe to show: only `i`, `b`, `sup`, `sub`, `span` and links to http, https and DOI addresses. */
  readonly html: string;
  readonly text: string;
};

const LOCALE = 'en-US';
const csl = plugins.config.get('@csl');
/** citation-js keeps one engine for each style and locale; its own types leave it open what that is. */
const engineFor = csl.engine as unknown as (
  items: readonly { readonly id: string }[],
  style: string,
  locale: string,
  format: 'html' | 'text',
) => CiteprocEngine;

/** Formats bibliographies with citeproc. Building a style's engine takes about a second, once. */
export class Citer {
  readonly #styles: StyleSource;

  constructor(styles: StyleSource) {
    this.#styles = styles;
  }

  /** Builds a style's engine, so that the first citation need not wait for it. */
  prepare(style: PrintedStyle): void {
    this.bibliography([{ id: '', citekey: '', csl: { type: 'document', title: '' } }], style);
  }

  /**
   * The entries in the order the style sorts them.
   *
   * @throws PressmarkError `not-found` if a style is missing from the build, `internal` if the engine fails
   */
  bibliography(entries: readonly CiteEntry[], style: PrintedStyle): CitedEntry[] {
    if (entries.length === 0) return [];
    const cslStyle = this.#register(style);
    // Ids of our own: what a library holds never reaches the engine as an id or comes out of it unescaped.
    const items = entries.map((entry, index) => engineItem(applyStyleRules(style, entry.csl), `i${index}`));
    try {
      const engine = engineFor(items, cslStyle, LOCALE, 'html');
      engine.updateItems(items.map(({ id }) => id));
      const html = engine.makeBibliography();
      engine.setOutputFormat('text');
      const text = engine.makeBibliography();
      if (!html || !text) throw new Error(`style ${cslStyle} has no bibliography`);
      return html[0].entry_ids.flatMap(([id], at) => {
        const entry = entries[Number(id?.slice(1))];
        return entry ? [cited(entry, html[1][at] ?? '', text[1][at] ?? '')] : [];
      });
    } catch (cause) {
      throw new PressmarkError('internal', 'The citations could not be formatted.', { cause });
    }
  }

  #register(style: PrintedStyle): string {
    const name = CSL_STYLES[style];
    const own = `pressmark-${name}`;
    if (!csl.styles.has(own)) csl.styles.add(own, this.#styles.style(name));
    const locale = this.#styles.locale(LOCALE);
    if (locale !== undefined && !csl.locales.has(LOCALE)) csl.locales.add(LOCALE, locale);
    return own;
  }
}

function engineItem({ custom: _, ...csl }: CslItem, id: string) {
  return { ...csl, id };
}

function cited({ id, csl }: CiteEntry, html: string, text: string): CitedEntry {
  return { id, html: linkAddresses(safeMarkup(html), csl), text: text.replace(/\s+/gu, ' ').trim() };
}
