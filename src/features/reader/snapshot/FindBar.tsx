import { useEffect, useRef, useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import type { Request, Response } from '#contract/ipc.ts';
import { ask } from '../../../lib/ipc-client.ts';
import { snapshotView } from '../../../lib/snapshot-view.ts';
import { t } from '../../../messages/t.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './FindBar.module.css';

type Step = Request<'snapshot.find'>['step'];

/** Finds words in the page that is shown. Enter goes on, Shift Enter back, Escape ends it. */
export function FindBar() {
  const { text, found, look, go } = useFinding();
  return (
    <div className={styles.bar} data-find>
      <SearchField
        className={styles.field}
        aria-label={t.snapshotView.findField}
        value={text}
        onChange={look}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter') go(event.shiftKey ? 'previous' : 'next');
          if (event.key === 'Escape') stop();
        }}
      >
        <Input className={styles.input} placeholder={t.snapshotView.findField} dir="auto" />
      </SearchField>
      <span className={styles.count} role="status">
        {found && t.snapshotView.found(found.at, found.matches)}
      </span>
      <Button look="quiet" aria-label={t.snapshotView.findPrevious} onPress={() => go('previous')}>
        <Icon name="up" />
      </Button>
      <Button look="quiet" aria-label={t.snapshotView.findNext} onPress={() => go('next')}>
        <Icon name="down" />
      </Button>
      <Button look="quiet" aria-label={t.snapshotView.stopFinding} onPress={stop}>
        <Icon name="close" />
      </Button>
    </div>
  );
}

function stop(): void {
  snapshotView.set({ isFinding: false });
  document.querySelector<HTMLElement>('[data-snapshot-tools] [data-find-opener]')?.focus();
}

function useFinding() {
  const [text, setText] = useState('');
  const [found, setFound] = useState<Response<'snapshot.find'>>();
  const newest = useRef(0);
  useEffect(() => () => void ask('snapshot.stopFinding', {}), []);
  const find = async (words: string, step: Step) => {
    newest.current += 1;
    const mine = newest.current;
    if (words === '') {
      setFound(undefined);
      await ask('snapshot.stopFinding', {});
      return;
    }
    const answer = await ask('snapshot.find', { text: words, step });
    if (mine === newest.current) setFound(answer);
  };
  return {
    text,
    found,
    look: (words: string) => {
      setText(words);
      void find(words, 'first');
    },
    go: (step: Step) => void find(text, step),
  };
}
