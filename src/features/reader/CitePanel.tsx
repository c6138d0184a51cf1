import { CitationText } from '../../lib/CitationText.tsx';
import { copyPlain } from '../../lib/copy-text.ts';
import { notify, notifyFailure } from '../../lib/tasks.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { say, sayError } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './CitePanel.module.css';
import { Findings } from './Findings.tsx';
import { InText } from './InText.tsx';
import { StyleChoice } from './StyleChoice.tsx';
import { useCiteTarget } from './use-cite-target.ts';

/** What the window does for the citations of an item. */
export type CiteActions = {
  readonly onMoreStyles: () => void;
  /** Copies the entry, or the bibliography of all that is chosen, with its type. */
  readonly onCopy: () => void;
  readonly onCopyInText: () => void;
  /** Shows a variable among the details, to be changed. */
  readonly onGoToField: (variable: string) => void;
};

type CitePanelProps = { readonly id: string; readonly actions: CiteActions };

/** The citation of an item as it is now, in the style chosen: in the bibliography and in a text. */
export function CitePanel({ id, actions }: CitePanelProps) {
  const { target, style, isGone } = useCiteTarget();
  return (
    <div className={styles.panel}>
      <StyleChoice onMoreStyles={actions.onMoreStyles} />
      {isGone ? (
        <p role="alert">{t.cite.styleGone}</p>
      ) : (
        <>
          {style?.hasBibliography !== false && <Entry id={id} onCopy={actions.onCopy} />}
          {'style' in target && (
            <>
              <InText id={id} styleKey={target} style={style} onCopy={actions.onCopyInText} />
              <Findings
                id={id}
                style={target.style}
                locale={target.locale}
                onGoToField={actions.onGoToField}
              />
            </>
          )}
        </>
      )}
    </div>
  );
}

/** The entry of the bibliography, or of a file for another program. */
function Entry({ id, onCopy }: { readonly id: string; readonly onCopy: () => void }) {
  const { target, title } = useCiteTarget();
  const { data, error, isPlaceholderData } = useAsk(
    'cite.bibliography',
    { selection: { ids: [id] }, target },
    { keepPrevious: true },
  );
  const isFormat = 'format' in target;
  return (
    <>
      {error ? (
        <p role="alert">{sayError(error)}</p>
      ) : (
        <section
          className={styles.preview}
          aria-label={t.cite.preview}
          aria-live="polite"
          aria-busy={!data || undefined}
          data-old={isPlaceholderData || undefined}
        >
          {data && (data.html === '' ? <pre dir="ltr">{data.text}</pre> : <CitationText html={data.html} />)}
        </section>
      )}
      {data?.notes.map((note) => (
        <p key={say(note)} className={styles.quiet}>
          {say(note)}
        </p>
      ))}
      <div className={styles.actions}>
        <Button look="primary" isDisabled={!data} onPress={onCopy}>
          <Icon name="copy" />
          {t.cite.copy}
        </Button>
        {!isFormat && (
          <Button
            isDisabled={!data}
            onPress={() =>
              data && void copyPlain(data.text.trim()).then(() => notify(t.cite.copied(title)), notifyFailure)
            }
          >
            {t.cite.copyPlain}
          </Button>
        )}
      </div>
    </>
  );
}
