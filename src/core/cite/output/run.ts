import type { Direction } from './bidi.ts';
import type { TextMark } from './rich-text.ts';

/** What lies around a run of text: a mark, a link, or the isolation of its direction from what is around it. */
export type Frame =
  | { readonly kind: 'mark'; readonly mark: TextMark }
  | { readonly kind: 'link'; readonly href: string }
  | {
      readonly kind: 'isolate';
      readonly direction: Direction;
      /** True if its first letter says its direction, so that an isolate need not. */
      readonly isPlain: boolean;
    };

/** Text and what lies around it, from the outside in; no mark twice, at most one link. */
export type Run = {
  readonly text: string;
  readonly frames: readonly Frame[];
  /** BCP 47, where it is known to be in another language than the list: a title, by its item. */
  readonly language?: string | undefined;
  /** Where it is not that of the isolate around it, or of the lines. */
  readonly direction?: Direction;
};

/** A part of an entry that CSL displays on its own, or that runs on (`undefined`). */
export type Block = {
  readonly display: 'block' | 'left-margin' | 'right-inline' | 'indent' | undefined;
  readonly runs: readonly Run[];
};

/** What an entry is written for. */
export type Surroundings = {
  /** The direction of the lines it stands in. */
  readonly base: Direction;
  /** BCP 47, of the item. */
  readonly language?: string | undefined;
  /** BCP 47, of the list. */
  readonly locale?: string | undefined;
};
