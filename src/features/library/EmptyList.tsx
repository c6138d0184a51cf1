import type { ReactNode } from 'react';
import type { ListRequest } from '#contract/ipc.ts';
import { changeRequest } from '../../lib/view-state.ts';
import { t } from '../../messages/en.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';

/** Why nothing is shown, and what to do about it. */
export function EmptyList({
  request,
  waysIn,
}: {
  readonly request: ListRequest;
  readonly waysIn: ReactNode;
}) {
  const { query, tag, view } = request;
  const place = tag === undefined ? (view === 'all' ? undefined : t.sidebar[view]) : `“${tag}”`;
  if (query.trim() !== '') {
    return (
      <Message
        title={t.list.noneFound(query.trim())}
        actions={
          <>
            {place && (
              <Button onPress={() => changeRequest({ view: 'all', tag: undefined })}>
                {t.list.searchEverywhere}
              </Button>
            )}
            <Button onPress={() => changeRequest({ query: '' })}>{t.list.clearSearch}</Button>
          </>
        }
      >
        {place && <p>{t.list.noneFoundIn(place)}</p>}
      </Message>
    );
  }
  if (place === undefined) {
    return (
      <Message title={t.list.emptyTitle} actions={waysIn}>
        <p>{t.list.emptyText}</p>
      </Message>
    );
  }
  const reason =
    tag !== undefined ? t.list.emptyTag(tag) : view === 'trash' ? t.list.emptyTrash : t.list.emptyUntagged;
  return (
    <Message
      title={reason}
      actions={
        <Button onPress={() => changeRequest({ view: 'all', tag: undefined })}>{t.list.showAll}</Button>
      }
    />
  );
}
