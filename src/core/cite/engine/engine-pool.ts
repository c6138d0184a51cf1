import { plugins } from '@citation-js/core';
import { said } from '../../said/said.ts';
import '@citation-js/plugin-csl';
import type { Engine } from 'citeproc';
import { PressmarkError } from '../../errors/pressmark-error.ts';
import type { StyleFacts } from '../../model/style-facts.ts';
import type { StyleSource } from '../ports.ts';
import { familyOf } from '../styles/family-of.ts';
import { mendedStyle } from '../styles/mended-style.ts';
import { resolveLocale } from '../styles/resolve-locale.ts';
import './mend-citeproc.ts';
import { ENGINE_FORMAT } from './pressmark-format.ts';
import './quick-empties.ts';
import { quickenDisambiguation } from './quick-disambiguation.ts';
import { quickenTags } from './quick-tags.ts';

/** A style in a language: one engine of citeproc. */
export type EngineKey = {
  /** CSL id. */
  readonly style: string;
  /** BCP 47; absent for the style's own language, or English. */
  readonly locale?: string | undefined;
};

/** What an engine cites: CSL-JSON with an id of ours. */
export type EngineItem = { readonly id: string };

const csl = plugins.config.get('@csl');
/** citation-js keeps one engine for each style and locale, and leaves it open what that is. */
const engineFor = csl.engine as unknown as (
  items: readonly EngineItem[],
  style: string,
  locale: string | undefined,
  format: string,
) => Engine;

/** Locales of ours that took the place of citation-js’s. */
const registered = new Set<string>();
/** Styles as they were when citation-js got them. */
const given = new Map<string, string>();

/** Builds engines when they are first asked for, which takes up to a second each, and keeps them. */
export class EnginePool {
  readonly #styles: StyleSource;
  readonly #known = new Set<string>();

  constructor(styles: StyleSource) {
    this.#styles = styles;
  }

  /** How many engines were built. */
  get size(): number {
    return this.#known.size;
  }

  /**
   * An engine without any item of earlier calls, which takes the given ones by their ids.
   *
   * @throws PressmarkError `not-found` if there is no such style or locale, `unreadable` if the style is not CSL
   */
  engine({ style, locale }: EngineKey, items: readonly EngineItem[]): Engine {
    const tag = this.#registerLocale(this.localeOf({ style, locale }));
    const name = `pressmark-${style}`;
    const content = this.#styles.style(style);
    if (given.get(name) !== content) {
      csl.styles.add(name, mendedStyle(content, familyOf(this.#styles, style)));
      given.set(name, content);
    }
    this.#known.add(`${name}|${tag}`);
    try {
      const engine = engineFor(items, name, tag, ENGINE_FORMAT);
      engine.opt.development_extensions.wrap_url_and_doi = true;
      quickenTags(engine);
      quickenDisambiguation(engine);
      return engine;
    } catch (cause) {
      throw new PressmarkError('unreadable', said('cite.style-unusable', { style }), { cause });
    }
  }

  /** The language that a bibliography will be in. @throws PressmarkError `not-found` */
  localeOf({ style, locale }: EngineKey): string {
    const wanted = locale ?? this.#facts(style)?.locale ?? 'en-US';
    const tag = resolveLocale(wanted, this.#styles.locales());
    if (tag !== undefined) return tag;
    // A style may bring the terms of a language that nobody else has.
    if (locale === undefined) return wanted;
    throw new PressmarkError('not-found', said('cite.no-terms', { locale }));
  }

  /** True if the style cites in notes. */
  isNote(style: string): boolean {
    return this.#facts(style)?.isNote ?? false;
  }

  /** True if the style’s citations begin with authors, so that these can stand in the sentence instead. */
  namesAuthors(style: string): boolean {
    const facts = this.#facts(style);
    return facts !== undefined && !facts.isNote && ['author-date', 'author'].includes(facts.format);
  }

  #facts(style: string): StyleFacts | undefined {
    return this.#styles.list().find(({ id }) => id === style);
  }

  /** An engine asks for the locale, for its language’s main one and for American English. */
  #registerLocale(tag: string): string {
    const main = resolveLocale(tag.split('-')[0] ?? tag, this.#styles.locales());
    for (const each of [tag, main, 'en-US']) {
      const content =
        each === undefined ? undefined : (this.#styles.locale(each) ?? this.#styles.locale('en-US'));
      if (each !== undefined && content !== undefined && !registered.has(each)) {
        csl.locales.add(each, content);
        registered.add(each);
      }
    }
    return tag;
  }
}
