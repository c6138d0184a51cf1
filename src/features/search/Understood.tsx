import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import type { ShownPart } from '#core/model/understood-query.ts';
import { useStore } from '../../lib/create-store.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { changeRequest, viewState } from '../../lib/view-state.ts';
import { say } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Icon } from '../../ui/Icon.tsx';
import { goToSearch } from './go-to-search.ts';
import { searchField } from './search-field.ts';
import styles from './Understood.module.css';

/** What was understood of the search, in parts that can be edited and taken out, and what there is to tell of it. */
export function Understood() {
  const query = useStore(viewState, (state) => state.request.query);
  const isTyping = useStore(searchField, (state) => state.isTyping);
  const { data } = useAsk(
    'search.understand',
    { query },
    { enabled: query.trim() !== '', keepPrevious: true },
  );
  if (!data || query.trim() === '') return null;
  const notes = data.notes.filter(({ isUnfinished }) => !(isUnfinished && isTyping));
  const isBegun = isTyping && data.notes.some(({ isUnfinished }) => isUnfinished);
  const last = data.parts.at(-1);
  const parts = isBegun && last?.kind === 'unread' ? data.parts.slice(0, -1) : data.parts;
  const isPlain = parts.every(({ kind, operator, isNot }) => kind === 'words' && !operator && !isNot);
  if (isPlain && notes.length === 0) return null;
  return (
    <div className={styles.understood}>
      {!isPlain && <Parts parts={parts} typed={data.typed} />}
      <div role="status" className={styles.notes}>
        {notes.map(({ told, mend }) => (
          <p key={say(told)} className={styles.note}>
            <Icon name="info" />
            <span dir="auto">
              {say(told)}{' '}
              {mend !== undefined && (
                <Button className={styles.mend} onPress={() => changeRequest({ query: mend })}>
                  <bdi>{t.search.mend(mend)}</bdi>
                </Button>
              )}
            </span>
          </p>
        ))}
      </div>
    </div>
  );
}

function Parts({ parts, typed }: { readonly parts: readonly ShownPart[]; readonly typed: string }) {
  const remove = (ids: Iterable<unknown>) => {
    const gone = new Set([...ids].map(Number));
    let [left, at] = ['', 0];
    for (const { start, end } of parts) {
      if (!gone.has(start)) continue;
      left += typed.slice(at, start);
      at = end;
    }
    changeRequest({ query: `${left}${typed.slice(at)}`.replace(/\s{2,}/gu, ' ').trim() });
  };
  return (
    <TagGroup aria-label={t.search.understood} onRemove={remove}>
      <TagList className={styles.parts}>
        {parts.map((part) => (
          <Chip key={part.start} part={part} />
        ))}
      </TagList>
    </TagGroup>
  );
}

function Chip({ part }: { readonly part: ShownPart }) {
  const label = t.search.partLabel(part);
  const text = t.search.partText(part);
  return (
    <Tag
      id={part.start}
      textValue={text}
      className={styles.part}
      data-unread={part.kind === 'unread' || undefined}
      data-not={part.isNot || undefined}
      onAction={() => goToSearch(part.start, part.end)}
    >
      {part.kind === 'unread' && <Icon name="alert" />}
      {label !== '' && <span className={styles.label}>{label}</span>}
      <span className={styles.value} dir="auto">
        {t.search.partValue(part)}
      </span>
      <Button slot="remove" className={styles.remove} aria-label={t.search.removePart}>
        <Icon name="close" />
      </Button>
    </Tag>
  );
}
