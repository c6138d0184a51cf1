import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Channel, Request } from '#contract/ipc.ts';
import { ask } from './ipc-client.ts';

type UseAskOptions = {
  readonly enabled?: boolean;
  /** Keeps the last answer on screen while another is fetched. */
  readonly keepPrevious?: boolean;
};

/** What the main process answers to a question, fetched once and again when the library changes. */
export function useAsk<C extends Channel>(
  channel: C,
  request: Request<C>,
  { enabled = true, keepPrevious = false }: UseAskOptions = {},
) {
  return useQuery({
    queryKey: [channel, request],
    queryFn: ({ signal }) => ask(channel, request, { signal }),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
