import { type ReactNode, useEffect, useRef } from 'react';
import type { ParagraphMark } from '#core/model/reading.ts';
import { useStore } from '../../lib/create-store.ts';
import { preferences } from '../../lib/preferences.ts';
import styles from './ArticleText.module.css';

type NumberedTextProps = {
  readonly paragraphs: readonly string[];
  /** What those are that are not plain prose. */
  readonly marks?: readonly ParagraphMark[];
  readonly language: string | undefined;
  /** Stands before the first paragraph, without a number. */
  readonly before?: ReactNode;
  /** The paragraph that was gone to, by its number; 0 is the beginning. A new object goes there again. */
  readonly place?: { readonly paragraph: number } | undefined;
};

/** A text for reading, its paragraphs numbered in the margin; headings, lists and quotes look like such. */
export function NumberedText({ paragraphs, marks = [], language, before, place }: NumberedTextProps) {
  const size = useStore(preferences, (state) => state.readingSize);
  const article = useRef<HTMLElement>(null);
  const isThere = paragraphs.length > 0;
  useEffect(() => {
    if (!place || !isThere) return;
    const found = article.current?.querySelector<HTMLElement>(`[data-number="${place.paragraph}"]`);
    const target = found ?? article.current;
    target?.scrollIntoView({ block: found ? 'center' : 'start' });
    target?.focus({ preventScroll: true });
  }, [place, isThere]);
  const byParagraph = new Map(marks.map((mark) => [mark.at, mark]));
  let number = 0;
  return (
    <article
      ref={article}
      // It can be gone to, but is no stop of the Tab key.
      tabIndex={-1}
      className={styles.text}
      lang={language}
      style={{ fontSize: `${size / 16}rem` }}
    >
      {before}
      {paragraphs.map((paragraph) => {
        const mark = byParagraph.get(number);
        number += 1;
        return (
          <p
            key={number}
            dir="auto"
            data-number={number}
            data-kind={mark?.kind}
            data-place={number === place?.paragraph || undefined}
            tabIndex={number === place?.paragraph ? -1 : undefined}
            className={styles.paragraph}
            {...(mark?.kind === 'heading' && { role: 'heading', 'aria-level': (mark.level ?? 2) + 1 })}
          >
            {paragraph}
          </p>
        );
      })}
    </article>
  );
}
