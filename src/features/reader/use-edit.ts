import { useState } from 'react';
import { ask } from '../../lib/ipc-client.ts';
import { queryClient } from '../../lib/query-client.ts';
import { sayError } from '../../messages/say.ts';

/** Changes variables of an item; what was refused is kept as a sentence. */
export function useEdit(id: string) {
  const [error, setError] = useState<string>();
  return {
    error,
    clearError: () => setError(undefined),
    /** @returns true if the change was made */
    save: async (changes: Readonly<Record<string, string>>): Promise<boolean> => {
      try {
        const details = await ask('item.edit', { id, changes });
        queryClient.setQueryData(['item.get', { id }], details);
        setError(undefined);
        return true;
      } catch (thrown) {
        setError(sayError(thrown));
        return false;
      }
    },
  };
}
