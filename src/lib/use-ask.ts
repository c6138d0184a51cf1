import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Channel, Request, Response } from '#contract/ipc.ts';
import { ask } from './ipc-client.ts';

type UseAskOptions<C extends Channel> = {
  /** Asks again after so long, by the last answer; `undefined` waits for the library to change. */
  readonly againMs?: (known: Response<C> | undefined) => number | undefined;
  readonly enabled?: boolean;
  /** Keeps the last answer on screen while another is fetched. */
  readonly keepPrevious?: boolean;
};

/** What the main process answers to a question, fetched once and again when the library changes. */
export function useAsk<C extends Channel>(
  channel: C,
  request: Request<C>,
  { enabled = true, keepPrevious = false, againMs }: UseAskOptions<C> = {},
) {
  return useQuery<Response<C>>({
    queryKey: [channel, request],
    queryFn: ({ signal }) => ask(channel, request, { signal }),
    enabled,
    ...(againMs ? { refetchInterval: ({ state }) => againMs(state.data) ?? false } : {}),
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
