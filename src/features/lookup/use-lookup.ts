import { useRef, useState } from 'react';
import type { Response } from '#contract/ipc.ts';
import { ask } from '../../lib/ipc-client.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { sayError } from '../../messages/say.ts';

export type Found = Response<'lookup.ask'>;

/** Looking one item up: what would be asked for the words typed, what was answered, and which values are chosen. */
export function useLookup(itemId: string) {
  const [typed, setTyped] = useState<string>();
  const [found, setFound] = useState<Found>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<string>();
  const [isAsking, setIsAsking] = useState(false);
  const asking = useRef<AbortController>(undefined);
  const request = typed === undefined ? { itemId } : { itemId, text: typed };
  const { data: plan } = useAsk('lookup.plan', request, { keepPrevious: true });
  const forget = () => {
    asking.current?.abort();
    setFound(undefined);
    setError(undefined);
  };
  return {
    text: typed ?? plan?.text ?? '',
    plan: plan?.text === (typed ?? plan?.text) ? plan : undefined,
    found,
    chosen,
    error,
    isAsking,
    type(text: string) {
      forget();
      setTyped(text);
    },
    choose(variable: string, isChosen: boolean) {
      const others = [...chosen].filter((each) => each !== variable);
      setChosen(new Set(isChosen ? [...others, variable] : others));
    },
    /** Goes out to the service that the plan names. */
    async askService(): Promise<void> {
      const identifier = plan?.identifier;
      if (identifier === undefined) return;
      forget();
      const controller = new AbortController();
      asking.current = controller;
      setIsAsking(true);
      try {
        const answer = await ask('lookup.ask', { itemId, identifier }, { signal: controller.signal });
        setFound(answer);
        setChosen(new Set(answer.fields.filter((field) => field.fillsGap).map(({ variable }) => variable)));
      } catch (thrown) {
        if (!controller.signal.aborted) setError(sayError(thrown));
      } finally {
        setIsAsking(false);
      }
    },
    /** @returns how many values were taken over; 0 if that was refused */
    async take(): Promise<number> {
      const taken = (found?.fields ?? []).filter(({ variable }) => chosen.has(variable));
      try {
        const values = Object.fromEntries(taken.map(({ variable, value }) => [variable, value]));
        await ask('lookup.take', { itemId, values });
        return taken.length;
      } catch (thrown) {
        setError(sayError(thrown));
        return 0;
      }
    },
    stop: () => asking.current?.abort(),
  };
}
