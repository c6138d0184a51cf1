import type { ReactNode } from 'react';
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
};

/** A text for reading, its paragraphs numbered in the margin; headings, lists and quotes look like such. */
export function NumberedText({ paragraphs, marks = [], language, before }: NumberedTextProps) {
  const size = useStore(preferences, (state) => state.readingSize);
  const byParagraph = new Map(marks.map((mark) => [mark.at, mark]));
  let number = 0;
  return (
    <article className={styles.text} lang={language} style={{ fontSize: `${size / 16}rem` }}>
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
