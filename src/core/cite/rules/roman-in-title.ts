import type { CslItem } from '../../model/csl-item.ts';

/**
 * The title with words after it that are no part of it, such as a translation in brackets. In a title that APA
 * sets in italics they are upright.
 *
 * @see PM7 6.22, 9.38 and the examples of 10.2
 */
export function titleWithNote(csl: CslItem, note: string): CslItem {
  const { title = '' } = csl;
  const isItalic = csl.type === 'post' || csl.type === 'webpage' || csl['container-title'] === undefined;
  return {
    ...csl,
    title: `${title} ${isItalic ? `<i>${note}</i>` : note}`,
    'title-short': csl['title-short'] ?? title,
  };
}
