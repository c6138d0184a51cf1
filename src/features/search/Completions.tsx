import type { Completion } from '#contract/search-channels.ts';
import { formatNumber } from '../../lib/formats.ts';
import { t } from '../../messages/t.ts';
import styles from './SearchBox.module.css';

type CompletionsProps = {
  readonly id: string;
  readonly options: readonly Completion[];
  /** The place of the one that Enter would take, or -1. */
  readonly active: number;
  readonly onTake: (option: Completion) => void;
};

/** The ways to go on with what is typed: operators with what they are for, values with how many items have them. */
export function Completions({ id, options, active, onTake }: CompletionsProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t.search.ways}
      className={styles.ways}
      tabIndex={-1}
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
    >
      {options.map((option, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
        <div
          key={option.insert}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          className={styles.way}
          onClick={() => onTake(option)}
        >
          <Way option={option} />
        </div>
      ))}
    </div>
  );
}

function Way({ option: { operator, value, insert, count } }: { readonly option: Completion }) {
  if (value === undefined) {
    return (
      <>
        <bdi className={styles.operator}>{insert}</bdi>
        <span className={styles.meaning} dir="auto">
          {t.search.operatorMeaning(operator)}
        </span>
      </>
    );
  }
  return (
    <>
      <span className={styles.value} dir="auto">
        {t.search.valueName(operator, value)}
      </span>
      {count !== undefined && <span className={styles.meaning}>{formatNumber(count)}</span>}
    </>
  );
}
