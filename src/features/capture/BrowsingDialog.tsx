import { useEffect, useState } from 'react';
import type { EventPayload } from '#contract/events.ts';
import { ask, listen } from '../../lib/ipc-client.ts';
import { notify, notifyFailure } from '../../lib/tasks.ts';
import { say } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { addSources } from './add-sources.ts';
import styles from './BrowsingDialog.module.css';
import { useNativePlace } from './use-native-place.ts';

type Page = EventPayload<'browsing.changed'>;
const NO_PAGE: Page = { url: '', title: '', isLoading: false, canGoBack: false, canGoForward: false };

/** A browser in the window, with a session of its own, to sign in to a site and archive what is behind it. */
export function BrowsingDialog({ onClose }: { readonly onClose: () => void }) {
  const [page, setPage] = useState(NO_PAGE);
  const [typed, setTyped] = useState<string>();
  const hasPage = page.url !== '' && page.url !== 'about:blank';
  const place = useNativePlace(hasPage);
  useEffect(() => {
    const stop = listen('browsing.changed', (changed) => {
      setPage(changed);
      if (changed.url !== '') setTyped(undefined);
    });
    return () => {
      stop();
      void ask('browsing.close', {});
    };
  }, []);
  const orSay = (work: Promise<unknown>) => void work.catch(notifyFailure);
  const go = () => orSay(ask('browsing.go', { url: withScheme(typed ?? page.url) }));
  const step = (direction: 'back' | 'forward' | 'reload') => orSay(ask('browsing.step', { direction }));
  const archive = () => {
    const { url, title } = page;
    onClose();
    // The private place that the person named for this window is the only one it can reach.
    const source = { kind: 'url' as const, url, asSignedIn: true };
    void addSources([{ source, label: title || url }]);
  };
  const forget = async () => {
    await ask('browsing.forget', {});
    notify(t.browsing.forgotten);
    if (hasPage) step('reload');
  };
  return (
    <Dialog title={t.browsing.title} closeLabel={t.close} onClose={onClose} isWhole>
      <div className={styles.note}>
        <Icon name="lock" />
        <span className={styles.what}>{t.browsing.note}</span>
        <Button look="link" onPress={() => orSay(forget())}>
          {t.browsing.forget}
        </Button>
      </div>
      <div className={styles.bar}>
        <Button
          look="quiet"
          aria-label={t.browsing.back}
          isDisabled={!page.canGoBack}
          onPress={() => step('back')}
        >
          <Icon name="back" />
        </Button>
        <Button
          look="quiet"
          aria-label={t.browsing.forward}
          isDisabled={!page.canGoForward}
          onPress={() => step('forward')}
        >
          <Icon name="forward" />
        </Button>
        <Button
          look="quiet"
          aria-label={t.browsing.reload}
          isDisabled={!hasPage}
          onPress={() => step('reload')}
        >
          <Icon name="reload" />
        </Button>
        <div className={styles.address}>
          <Field
            label={t.browsing.address}
            isLabelHidden
            value={typed ?? page.url}
            onChange={setTyped}
            autoFocus
            isCode
            onKeyDown={(event) => event.key === 'Enter' && go()}
          />
        </div>
        <Button onPress={go}>{t.browsing.go}</Button>
        <Button look="primary" isDisabled={!hasPage || page.isLoading} onPress={archive}>
          {t.browsing.archive}
        </Button>
      </div>
      {page.failure !== undefined && (
        <p role="alert" className={styles.failure}>
          {say(page.failure)}
        </p>
      )}
      <section ref={place} className={styles.page} aria-label={t.browsing.page}>
        {!hasPage && <p className={styles.start}>{t.browsing.start}</p>}
      </section>
    </Dialog>
  );
}

function withScheme(typed: string): string {
  const text = typed.trim();
  return text === '' || /^[a-z][a-z0-9+.-]*:/iu.test(text) ? text : `https://${text}`;
}
