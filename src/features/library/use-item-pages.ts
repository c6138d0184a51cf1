import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { ListRequest, ListRow } from '#contract/ipc.ts';
import { ask } from '../../lib/ipc-client.ts';

/** A screenful and a bit: of each row found a passage is read from the disk. */
const PAGE = 30;

/** The rows of a list, fetched page by page as they come into sight. Old rows stay while new ones load. */
export function useItemPages(request: ListRequest) {
  const [shown, setShown] = useState({ first: 0, last: 0 });
  const firstPage = Math.floor(shown.first / PAGE);
  const lastPage = Math.floor(shown.last / PAGE);
  const pages = [
    ...new Set([0, ...Array.from({ length: lastPage - firstPage + 1 }, (_, at) => firstPage + at)]),
  ];
  const answers = useQueries({
    queries: pages.map((page) => ({
      queryKey: ['library.list', request, page],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        ask('library.list', { ...request, offset: page * PAGE, limit: PAGE }, { signal }),
      placeholderData: keepPreviousData,
    })),
  });
  const onShow = useCallback((first: number, last: number) => setShown({ first, last }), []);
  const rowAt = (row: number): ListRow | undefined => {
    const at = pages.indexOf(Math.floor(row / PAGE));
    return answers[at]?.data?.rows[row % PAGE];
  };
  const [first] = answers;
  return {
    total: first?.data?.total,
    isPartial: first?.data?.isPartial ?? false,
    answer: first?.data ?? {},
    error: first?.error ?? undefined,
    isOld: first?.isPlaceholderData ?? false,
    /** When the first rows came, epoch ms; absent while newer ones are awaited. */
    settledAt: first?.isFetching || first?.isPlaceholderData ? undefined : first?.dataUpdatedAt,
    retry: () => void first?.refetch(),
    rowAt,
    onShow,
  };
}
