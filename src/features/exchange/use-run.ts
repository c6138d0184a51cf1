import { useEffect, useRef, useState } from 'react';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { OnProgress, Progress } from '#core/model/progress.ts';
import { say } from '../../messages/say.ts';

type Work = (options: { readonly signal: AbortSignal; readonly onProgress: OnProgress }) => Promise<void>;

/** Runs one thing at a time for a dialog, which shows its progress and its failure; closing the dialog stops it. */
export function useRun() {
  const [progress, setProgress] = useState<Progress>();
  const [error, setError] = useState<string>();
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);
  const run = async (step: string, work: Work) => {
    if (controller.current) return;
    const current = new AbortController();
    controller.current = current;
    setError(undefined);
    setProgress({ step });
    try {
      await work({ signal: current.signal, onProgress: setProgress });
    } catch (thrown) {
      const { code, said } = PressmarkError.from(thrown);
      setError(code === 'cancelled' ? undefined : say(said));
    } finally {
      controller.current = undefined;
      setProgress(undefined);
    }
  };
  return { run, stop: () => controller.current?.abort(), progress, error };
}
