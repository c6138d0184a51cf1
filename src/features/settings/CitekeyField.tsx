import { useState } from 'react';
import { ask } from '../../lib/ipc-client.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { sayError } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Field } from '../../ui/Field.tsx';

/** The pattern that new items get their citekeys by; kept with the library. */
export function CitekeyField() {
  const { data } = useAsk('citekeys.pattern', {});
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<string>();
  const save = async () => {
    if (typed === undefined || typed === data?.pattern) return;
    try {
      const { pattern } = await ask('citekeys.setPattern', { pattern: typed });
      setTyped(pattern);
      setError(undefined);
    } catch (thrown) {
      setError(sayError(thrown));
    }
  };
  return (
    <Field
      label={t.settings.citekeys}
      value={typed ?? data?.pattern ?? ''}
      onChange={setTyped}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void save();
      }}
      note={t.settings.citekeysNote}
      error={error}
      isCode
    />
  );
}
