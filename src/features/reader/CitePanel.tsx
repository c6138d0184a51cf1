import { CITE_STYLES } from '#contract/ipc.ts';
import { CitationText } from '../../lib/CitationText.tsx';
import { copyPlain, copyRich } from '../../lib/copy-text.ts';
import { useStore } from '../../lib/create-store.ts';
import { notify, notifyFailure } from '../../lib/tasks.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { viewState } from '../../lib/view-state.ts';
import { t } from '../../messages/en.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './CitePanel.module.css';

const STYLES = CITE_STYLES.map((value) => ({ value, label: t.cite.styles[value] }));

/** The citation of an item as it is now, in the style chosen, to be copied. */
export function CitePanel({ id }: { readonly id: string }) {
  const style = useStore(viewState, (state) => state.citeStyle);
  const { data, error } = useAsk(
    'cite.bibliography',
    { selection: { ids: [id] }, style },
    { keepPrevious: true },
  );
  const copied = () => notify(t.cite.copied(t.cite.styles[style]));
  return (
    <div className={styles.panel}>
      <Choice
        label={t.cite.style}
        isLabelHidden
        value={style}
        options={STYLES}
        onChange={(citeStyle) => viewState.set({ citeStyle })}
      />
      {error ? (
        <p role="alert">{error.message}</p>
      ) : (
        <section className={styles.preview} aria-label={t.cite.preview} aria-live="polite" data-style={style}>
          {data &&
            (style === 'bibtex' ? <pre dir="ltr">{data.text}</pre> : <CitationText html={data.html} />)}
        </section>
      )}
      <div className={styles.actions}>
        <Button
          look="primary"
          isDisabled={!data}
          onPress={() =>
            data &&
            void (style === 'bibtex' ? copyPlain(data.text) : copyRich(data)).then(copied, notifyFailure)
          }
        >
          <Icon name="copy" />
          {t.cite.copy}
        </Button>
        {style !== 'bibtex' && (
          <Button
            isDisabled={!data}
            onPress={() => data && void copyPlain(data.text.trim()).then(copied, notifyFailure)}
          >
            {t.cite.copyPlain}
          </Button>
        )}
      </div>
    </div>
  );
}
