/** Type that a citation can carry. */
export type TextMark = 'italic' | 'bold' | 'underline' | 'small-caps' | 'superscript' | 'subscript';

/** A piece of a citation. `block`, `left-margin`, `right-inline` and `indent` are CSL's display attributes. */
export type RichNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly mark: TextMark; readonly children: readonly RichNode[] }
  /** Takes the marks of what is around it away: `font-style="normal"` and its kin. */
  | { readonly kind: 'plain'; readonly mark: TextMark; readonly children: readonly RichNode[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly RichNode[] }
  /** What a CSL variable printed: a title, one name of several. */
  | { readonly kind: 'field'; readonly variable: string; readonly children: readonly RichNode[] }
  | {
      readonly kind: 'display';
      readonly display: 'block' | 'left-margin' | 'right-inline' | 'indent';
      readonly children: readonly RichNode[];
    };
export type RichText = readonly RichNode[];

/** How a style wants its entries laid out. */
export type BibliographyLayout = {
  readonly hangingIndent: boolean;
  /** Lines; 1 is single. */
  readonly lineSpacing: number;
  /** Lines between entries. */
  readonly entrySpacing: number;
  readonly secondFieldAlign?: 'flush' | 'margin' | undefined;
  /** BCP 47; right-to-left languages lay the page out from the right. */
  readonly locale: string;
};

/** One entry of a bibliography, by the id it was given with. */
export type BibliographyEntry = {
  readonly id: string;
  readonly citekey: string;
  readonly content: RichText;
  /** BCP 47, of the item. */
  readonly language?: string | undefined;
};

export type BibliographyDocument = {
  readonly title: string;
  readonly layout: BibliographyLayout;
  /** When the document is made: milliseconds since 1970. */
  readonly madeAt?: number | undefined;
  /** The longest of the numbers or codes in the margin, as far as it is known before the entries are. */
  readonly longestLabel?: string | undefined;
  /** True to lay each entry out from the side that its own item is read from. */
  readonly isByItem?: boolean | undefined;
  readonly entries: readonly BibliographyEntry[];
};
