import { useMemo } from 'react';
import { useAsk } from '../../lib/use-ask.ts';

/** The colours of tags that have one. */
export function useTagColours(): ReadonlyMap<string, string> {
  const { data } = useAsk('library.facets', {}, { keepPrevious: true });
  return useMemo(
    () => new Map((data?.tags ?? []).flatMap(({ tag, colour }) => (colour ? [[tag, colour]] : []))),
    [data],
  );
}
