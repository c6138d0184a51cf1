import type { ListRow } from '#contract/ipc.ts';
import { formatIsoDate } from '../../lib/formats.ts';
import { t } from '../../messages/t.ts';
import { Dot } from '../../ui/Dot.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { FoundPlaces } from './FoundPlaces.tsx';
import styles from './ItemRow.module.css';

type OddSeal = Exclude<ListRow['seal'], 'sealed'>;

const SEAL_ICONS: Readonly<Record<OddSeal, IconName>> = {
  altered: 'alert',
  missing: 'missing',
  none: 'document',
};

type ItemRowProps = {
  readonly row: ListRow | undefined;
  /** Of tags that have one. */
  readonly colours?: ReadonlyMap<string, string> | undefined;
  /** What can be pressed in it is reached by Tab. */
  readonly hasCursor?: boolean;
  /** The copies of it are listed. */
  readonly isOpen?: boolean;
  readonly onPlace?: (paragraph: number) => void;
  readonly onCopies?: () => void;
};

/**
 * One item in the list: title and date, who and where, and what is odd about its snapshot. That a snapshot is as it was
 * sealed is said only where it has just been checked, in the item. With a search, the places where it was found.
 */
export function ItemRow({
  row,
  colours,
  hasCursor = false,
  isOpen = false,
  onPlace,
  onCopies,
}: ItemRowProps) {
  if (!row) return <div className={styles.row} aria-hidden="true" />;
  const by = [row.byline, row.source].filter(Boolean).join(' · ') || t.list.noAuthor;
  return (
    <div
      className={styles.row}
      data-found={row.snippet !== undefined || undefined}
      data-copy={row.copyOf !== undefined || undefined}
    >
      <span className={styles.title} dir="auto">
        {row.titleMarked ? <MarkedText pieces={row.titleMarked} /> : row.title || t.list.noTitle}
      </span>
      <span className={styles.date} dir="auto">
        {row.copyOf && `${t.list.copy} · `}
        {row.issued === undefined ? t.list.noDate : formatIsoDate(row.issued)}
      </span>
      <span className={row.snippet ? styles.places : styles.by} dir="auto">
        {row.missing && row.missing.length > 0 && <Missing words={row.missing} />}
        {row.snippet ? (
          <FoundPlaces passages={row.passages ?? []} hasCursor={hasCursor} onPlace={onPlace} />
        ) : (
          by
        )}
      </span>
      <span className={styles.side}>
        <Marks tags={row.tags} colours={colours} />
        {row.seal !== 'sealed' && (
          <span className={styles.seal} data-seal={row.seal} dir="auto">
            <Icon name={SEAL_ICONS[row.seal]} />
            {t.list.seals[row.seal]}
          </span>
        )}
        {row.copies !== undefined && (
          <button
            type="button"
            className={styles.copies}
            tabIndex={hasCursor ? 0 : -1}
            aria-expanded={isOpen}
            onClick={(event) => {
              event.stopPropagation();
              onCopies?.();
            }}
          >
            {t.list.copies(row.copies)}
          </button>
        )}
      </span>
    </div>
  );
}

/** The coloured tags of an item, as dots. */
function Marks({ tags, colours }: { readonly tags: readonly string[] } & Pick<ItemRowProps, 'colours'>) {
  const marked = tags.filter((tag) => colours?.has(tag));
  if (marked.length === 0) return null;
  return (
    <span className={styles.marks} title={marked.join(', ')}>
      {marked.map((tag) => (
        <Dot key={tag} colour={colours?.get(tag) ?? ''} />
      ))}
      <span className={styles.hidden}>{t.tags.inRow(marked)}</span>
    </span>
  );
}

/** Words of the search that an item has not got, struck through. */
function Missing({ words }: { readonly words: readonly string[] }) {
  return (
    <span className={styles.missing}>
      <span className={styles.hidden}>{t.list.missing} </span>
      {words.map((word) => (
        <del key={word} dir="auto">
          {word}
        </del>
      ))}
    </span>
  );
}
