import type { ListRow } from '#contract/ipc.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import styles from './ItemRow.module.css';

type FoundPlacesProps = {
  readonly passages: NonNullable<ListRow['passages']>;
  readonly hasCursor: boolean;
  readonly onPlace: ((paragraph: number) => void) | undefined;
};

/** The places where a search was found, each of which opens the text there. */
export function FoundPlaces({ passages, hasCursor, onPlace }: FoundPlacesProps) {
  return passages.map(({ text, paragraph }, at) => (
    <button
      // biome-ignore lint/suspicious/noArrayIndexKey: the places of one answer keep their order
      key={at}
      type="button"
      className={styles.place}
      data-of={passages.length}
      tabIndex={hasCursor ? 0 : -1}
      dir="auto"
      onClick={(event) => {
        event.stopPropagation();
        onPlace?.(paragraph);
      }}
    >
      <MarkedText pieces={text} />
    </button>
  ));
}
