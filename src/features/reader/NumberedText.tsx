import type { ReactNode } from 'react';
import { useStore } from '../../lib/create-store.ts';
import { preferences } from '../../lib/preferences.ts';
import styles from './ArticleText.module.css';

type NumberedTextProps = {
  readonly paragraphs: readonly string[];
  readonly language: string | undefined;
  /** Stands before the first paragraph, without a number. */
  readonly before?: ReactNode;
};

/** A text for reading, its paragraphs numbered in the margin. */
export function NumberedText({ paragraphs, language, before }: NumberedTextProps) {
  const size = useStore(preferences, (state) => state.readingSize);
  let number = 0;
  return (
    <article className={styles.text} lang={language} style={{ fontSize: `${size / 16}rem` }}>
      {before}
      {paragraphs.map((paragraph) => {
        number += 1;
        return (
          <p key={number} dir="auto" data-number={number} className={styles.paragraph}>
            {paragraph}
          </p>
        );
      })}
    </article>
  );
}
