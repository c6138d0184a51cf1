import type { Ref } from 'react';
import { Button, GridList, GridListItem, ToggleButton } from 'react-aria-components';
import type { StyleFacts } from '#core/model/style-facts.ts';
import { useStore } from '../../lib/create-store.ts';
import { preferences, toggleFavourite } from '../../lib/preferences.ts';
import { t } from '../../messages/t.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './styles-dialog.module.css';

type StyleListProps = {
  readonly ref: Ref<HTMLDivElement>;
  readonly found: readonly StyleFacts[];
  readonly total: number | undefined;
  readonly chosenId: string | undefined;
  readonly onChoose: (style: StyleFacts) => void;
  readonly onSave: (style: StyleFacts) => void;
  readonly onRemove: (style: StyleFacts) => void;
};

/** Styles, a line each: name, kind and language, a star, and ways to save it and to remove those of one's own. */
export function StyleList({ ref, found, total, chosenId, onChoose, onSave, onRemove }: StyleListProps) {
  const favourites = useStore(preferences, (state) => state.favouriteStyles);
  return (
    <div className={styles.found}>
      <p className={styles.count} dir="auto" role="status">
        {total === undefined ? t.loading : t.styles.found(total)}
      </p>
      <GridList
        ref={ref}
        aria-label={t.styles.list}
        className={styles.list}
        onAction={(key) => {
          const style = found.find(({ id }) => id === key);
          if (style) onChoose(style);
        }}
      >
        {found.map((style) => (
          <GridListItem key={style.id} id={style.id} textValue={style.title} className={styles.row}>
            <span className={styles.mark}>{style.id === chosenId && <Icon name="check" />}</span>
            <span className={styles.text}>
              <span className={styles.title} dir="auto">
                {style.title}
              </span>
              <span className={styles.facts} dir="auto">
                {factsOf(style)}
              </span>
            </span>
            <Button
              className={styles.tool}
              aria-label={t.styles.save(style.title)}
              onPress={() => onSave(style)}
            >
              <Icon name="open" />
            </Button>
            {style.isInstalled && (
              <Button
                className={styles.tool}
                aria-label={t.styles.remove(style.title)}
                onPress={() => onRemove(style)}
              >
                <Icon name="trash" />
              </Button>
            )}
            <Star style={style} isStarred={favourites.some(({ id }) => id === style.id)} />
          </GridListItem>
        ))}
      </GridList>
      <p className={styles.hint} dir="auto">
        {total !== undefined && total > found.length ? t.styles.more(total - found.length) : t.styles.hint}
      </p>
    </div>
  );
}

function Star({ style, isStarred }: { readonly style: StyleFacts; readonly isStarred: boolean }) {
  return (
    <ToggleButton
      className={styles.tool}
      aria-label={t.styles.favour(style.title)}
      isSelected={isStarred}
      onChange={() => toggleFavourite(style)}
    >
      <Icon name="star" isFilled={isStarred} />
    </ToggleButton>
  );
}

function factsOf({ format, locale, hasBibliography, isInstalled }: StyleFacts): string {
  return [
    t.styles.kinds[format],
    locale && t.languageName(locale),
    !hasBibliography && t.styles.noBibliography,
    isInstalled && t.styles.installed,
  ]
    .filter(Boolean)
    .join(' · ');
}
