import type { ReactNode } from 'react';
import type { ListRequest } from '#contract/ipc.ts';
import { changeRequest, showPlace } from '../../lib/view-state.ts';
import { t } from '../../messages/t.ts';
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
  const { query } = request;
  const place = placeOf(request);
  if (query.trim() !== '') {
    return (
      <Message
        title={t.list.noneFound(query.trim())}
        actions={
          <>
            {place && <Button onPress={() => showPlace()}>{t.list.searchEverywhere}</Button>}
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
  return (
    <Message
      title={reasonOf(request)}
      actions={<Button onPress={() => showPlace()}>{t.list.showAll}</Button>}
    />
  );
}

function placeOf({ tag, collection, view }: ListRequest): string | undefined {
  if (collection !== undefined) return t.list.thisCollection;
  if (tag !== undefined) return `“${tag}”`;
  return view === 'all' ? undefined : t.sidebar[view];
}

function reasonOf({ tag, collection, view }: ListRequest): string {
  if (collection !== undefined) return t.list.emptyCollection;
  if (tag !== undefined) return t.list.emptyTag(tag);
  return view === 'trash' ? t.list.emptyTrash : t.list.emptyUntagged;
}
