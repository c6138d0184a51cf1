import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { type Response, SORT_KEYS } from '#contract/ipc.ts';
import { said } from '#core/said/said.ts';
import { useStore } from '../../lib/create-store.ts';
import { changeRequest, viewState } from '../../lib/view-state.ts';
import { say } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import styles from './ListBar.module.css';

type ListBarProps = {
  readonly total: number | undefined;
  readonly isPartial: boolean;
  /** On which step a search was answered, and with what. */
  readonly answer: Pick<
    Partial<Response<'library.list'>>,
    'answeredBy' | 'correctedQuery' | 'shortened' | 'folded' | 'unsearched'
  >;
};

/** What there is to tell of how a search was answered. */
function howAnswered({
  answeredBy,
  correctedQuery: query,
  shortened,
  unsearched,
}: ListBarProps['answer']): string[] {
  return [
    ...(unsearched ? [said('catalogue.unsearched', { count: unsearched })] : []),
    ...(shortened ? [said('catalogue.shortened', shortened)] : []),
    ...(answeredBy === 'forms' ? [said('catalogue.found-forms', {})] : []),
    ...(query === undefined ? [] : [said('catalogue.found-corrected', { query })]),
    ...(answeredBy === 'closest' ? [said('catalogue.found-closest', {})] : []),
  ].map((told) => say(told));
}

/** How many there are, and in what order; choosing the same key again turns the order round. */
export function ListBar({ total, isPartial, answer }: ListBarProps) {
  const request = useStore(viewState, (state) => state.request);
  const { sort } = request;
  const hasQuery = request.query.trim() !== '';
  const counted =
    total === undefined
      ? t.loading
      : hasQuery
        ? t.list.found(total + (answer.folded ?? 0), isPartial)
        : t.list.items(total);
  const keys = SORT_KEYS.filter((key) => key !== 'relevance' || hasQuery);
  return (
    <div className={styles.bar}>
      <span role="status" className={styles.counted}>
        <bdi>{counted}</bdi>
        {hasQuery && (
          <span className={styles.told} dir="auto">
            {howAnswered(answer).join(' ')}
          </span>
        )}
      </span>
      <MenuTrigger>
        <AriaButton className={styles.sort} aria-label={`${t.list.sortBy} ${t.list.sorts[sort.key]}`}>
          {t.list.sorts[sort.key]} <span aria-hidden="true">{sort.descending ? '↓' : '↑'}</span>
        </AriaButton>
        <Popover className={styles.popover} placement="bottom end">
          <Menu
            className={styles.menu}
            aria-label={t.list.sortBy}
            selectionMode="single"
            selectedKeys={[sort.key]}
            disallowEmptySelection={false}
            onAction={(chosen) => {
              const key = keys.find((each) => each === chosen);
              if (!key) return;
              const isSame = key === sort.key;
              changeRequest({
                sort: { key, descending: isSame ? !sort.descending : key === 'added' || key === 'issued' },
              });
            }}
          >
            {keys.map((key) => (
              <MenuItem key={key} id={key} className={styles.item}>
                {t.list.sorts[key]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
