/** The parts of citeproc-js that Pressmark calls. @see https://citeproc-js.readthedocs.io/ */
declare module 'citeproc' {
  /** What is known of an item while it is in an engine. */
  export type RegistryEntry = {
    id: string;
    /** Place in the bibliography, from 1; what `citation-number` prints. */
    seq: number;
    /** What the style sorts by, in the order it asks for; absent values sort last. */
    sortkeys: (string | undefined)[];
    /** The citation as it reads before anything tells it from others. */
    ambig: string;
    /** What tells it from others; absent names and given names are as the style has them. */
    disambig: { year_suffix: number | string | false; names?: number[]; givens?: number[][] };
    /** The item as the engine took it. */
    ref: { title?: string };
  };

  /** How a bibliography wants to be laid out, and the ids of its entries. */
  export type BibliographyParams = {
    entry_ids: string[][];
    entryspacing: number;
    linespacing: number;
    hangingindent?: boolean;
    'second-field-align': false | 'flush' | 'margin';
  };

  export type CitationItem = {
    id: string;
    locator?: string;
    label?: string;
    prefix?: string;
    suffix?: string;
    'suppress-author'?: boolean;
    'author-only'?: boolean;
  };
  export type Citation = {
    citationID?: string;
    citationItems: CitationItem[];
    properties: { noteIndex: number; mode?: string };
  };

  /** How many names a citation has and how much of each given name, by which it is told from others. */
  export type AmbiguityBase = {
    names: number[];
    givens: number[][];
    [setting: string]: unknown;
  };

  export type Engine = {
    sys: {
      retrieveItem(id: string): unknown;
      /** Ours: told of each entry of a bibliography as it is written. */
      onEntry?: ((id: string, markup: string) => void) | undefined;
    };
    opt: {
      /** Its address at zotero.org; unknown while the engine is built. */
      styleID?: string;
      xclass: 'note' | 'in-text';
      lang: string;
      'disambiguate-add-names'?: boolean;
      'disambiguate-add-givenname'?: boolean;
      'disambiguate-add-year-suffix'?: boolean;
      development_extensions: Record<string, unknown>;
    };
    fun: { flipflopper: { processTags(blob: { blobs: string }): void } };
    disambiguate: { readonly modes: readonly string[]; run(ambiguous: string): void };
    bibliography: { opt: Record<string, unknown>; tokens: unknown[] };
    /** `lang_array`: the languages of what is being written, the item's before the bibliography's. */
    tmp: {
      last_rendered_name: unknown;
      lang_array: string[] | undefined;
      area: string;
      date_token?: Token;
      group_context: { readonly tip: { readonly condition?: unknown } };
      name_node: { top?: unknown };
      term_predecessor: boolean;
      term_predecessor_name: boolean;
      authority_stop_last: number;
      /** What is known of the numbers of the item that is being written. */
      shadow_numbers: Record<string, { readonly values: readonly unknown[] }>;
    };
    output: {
      openLevel(token?: string | Token): void;
      closeLevel(name?: string): void;
      /** Takes away the last piece. */
      pop(): Blob;
      append(text: unknown, token?: string | Token): boolean;
    };
    registry: {
      registry: Record<string, RegistryEntry>;
      reflist: RegistryEntry[];
      namereg: {
        /** By item, the names that are known of it. */
        readonly nameind: Readonly<Record<string, Readonly<Record<string, true>>>>;
        addname(id: string, name: unknown, place: number): void;
      };
    };
    bibliography_sort: { opt: { sort_directions: [number, number][] }; tokens: unknown[] };
    locale: Record<string, { opts: { 'skip-words-regexp': RegExp } }>;
    getTerm(name: string): string;
    /** Where the second date of a range is put together. */
    dateput: {
      queue: unknown[];
      string(engine: Engine, queue: unknown[]): unknown;
      openLevel(token: Token): void;
    };
    setOutputFormat(format: string): void;
    /** @param nosort leaves them as they come: sorting asks the collation for every pair */
    updateItems(ids: readonly string[], nosort?: boolean): void;
    updateUncitedItems(ids: readonly string[]): void;
    makeBibliography(section?: unknown): false | [BibliographyParams, string[]];
    makeCitationCluster(items: CitationItem[]): string;
    /** `[citationID, noteIndex, text]` of each citation, in the order of the document. */
    rebuildProcessorState(
      citations: Citation[],
      mode: string,
      uncited: readonly string[],
    ): [string, number, string][];
    processCitationCluster(
      citation: Citation,
      before: [string, number][],
      after: [string, number][],
      flag?: number,
    ): [unknown, [number, string, string][]];
  };

  /** Renders a decoration: the text it applies to goes in, marked up text comes out; `value` is of our own ones. */
  export type Decoration =
    | string
    | false
    | ((this: { system_id?: string }, engine: Engine, text: string, value?: never) => string);
  /** What a style asks for a piece of text; the first one lies innermost. */
  export type Decorations = [name: string, value: string, own?: unknown][];
  /** A piece of text on its way out. */
  export type Blob = { blobs: string | Blob[]; decorations: Decorations };
  /** An element of a style. */
  export type Token = {
    tokentype: number;
    strings: Record<string, unknown> & { 'text-case'?: string };
    execs: ((engine: Engine) => void)[];
    decorations: Decorations;
    /** What it prints of the item. */
    variables_real?: string[];
  };
  /** Prints the names of an element of a style. */
  type NameOutput = {
    readonly state: Engine;
    readonly Item: Readonly<Record<string, unknown>>;
    /** Which are left to print. */
    variables: string[];
    readonly name: Token;
    readonly names: Token;
    readonly etal_term: unknown;
  };
  type Build = (this: Token, state: unknown, target: Token[]) => void;
  type NamesRenderer = (this: unknown, variable: string, ...rest: unknown[]) => Blob | false | undefined;
  export type OutputFormat = Record<string, Decoration | ((text: string) => string)>;

  const CSL: {
    /** For `processCitationCluster`: the items are known already. */
    ASSUME_ALL_ITEMS_REGISTERED: number;
    PROCESSOR_VERSION: string;
    Engine: {
      new (
        sys: {
          retrieveItem(id: string): unknown;
          retrieveLocale(tag: string): unknown;
          retrieveStyleModule?(): unknown;
        },
        style: unknown,
        locale: string | undefined,
        forceLocale: boolean,
      ): Engine;
      prototype: {
        /** Finds out about the number in a variable of an item, for what is printed of it. */
        processNumber: (
          this: Engine,
          node: unknown,
          item: Readonly<Record<string, unknown>> | undefined,
          variable: string,
          ...rest: unknown[]
        ) => void;
      };
    };
    NameOutput: {
      prototype: Record<'_renderPersonalName' | '_renderInstitutionName', NamesRenderer> & {
        outputNames: (this: NameOutput) => void;
      };
    };
    /** The kinds of variables that can be printed in several languages. */
    LangPrefsMap: Readonly<Record<string, string>>;
    Output: {
      Queue: {
        prototype: {
          append: (
            this: { state: Engine; current: { value(): Blob | Blob[] | undefined } },
            text: unknown,
            token?: string | Token,
            ...rest: boolean[]
          ) => boolean;
        };
      };
      Formats: Record<string, OutputFormat>;
      Formatters: { passthrough: OutputFormat[string]; title: (engine: Engine, text: string) => string };
    };
    Stack: { prototype: { value: (this: { readonly mystack: readonly unknown[] }) => unknown } };
    START: number;
    SINGLETON: number;
    Node: Record<'text' | 'number' | 'date', { build: Build }>;
    Util: { cloneToken(token: Token): Token };
    /** How an item is cited before anything tells it from others, or as `base` has it. Changes `base`. */
    getAmbiguousCite: (
      this: Engine,
      item: { readonly id: string },
      base?: AmbiguityBase | false,
      isCompared?: boolean,
      ...rest: unknown[]
    ) => string;
    getSortKeys: (this: Engine, item: { readonly id: string }, sort: string) => (string | undefined)[];
    toLocaleLowerCase: (this: Engine, text: string) => string;
    toLocaleUpperCase: (this: Engine, text: string) => string;
    SUPERSCRIPTS: Record<string, string>;
    SUPERSCRIPTS_REGEXP: RegExp;
  };
  export default CSL;
}
