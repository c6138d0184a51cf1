import type { StyleKey } from '#contract/citing.ts';
import { LOCATORS } from '#contract/citing.ts';
import type { StyleFacts } from '#core/model/style-facts.ts';
import { CitationText } from '../../lib/CitationText.tsx';
import { useStore } from '../../lib/create-store.ts';
import { draftOf, EMPTY_DRAFT, type InTextDraft, inlineCitation, inTextDrafts } from '../../lib/in-text.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { sayError } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './CitePanel.module.css';

type InTextProps = {
  readonly id: string;
  readonly styleKey: StyleKey;
  readonly style: StyleFacts | undefined;
  readonly onCopy: () => void;
};

const KINDS = LOCATORS.map((value) => ({ value, label: t.cite.locators[value] }));

/** How an item is cited at one place in a text: made of a few fields, shown as they change. */
export function InText({ id, styleKey, style, onCopy }: InTextProps) {
  const draft = useStore(inTextDrafts, (state) => (state.id === id ? state.draft : EMPTY_DRAFT));
  const { data, error, isPlaceholderData } = useAsk(
    'cite.inText',
    { ...styleKey, citations: [inlineCitation([id])] },
    { keepPrevious: true },
  );
  const change = (changes: Partial<InTextDraft>) =>
    inTextDrafts.set({ id, draft: { ...draftOf(id), ...changes } });
  const [citation] = data?.citations ?? [];
  return (
    <section className={styles.part} aria-labelledby="in-text">
      <h3 id="in-text" className={styles.heading}>
        {style?.isNote ? t.cite.note : t.cite.inText}
      </h3>
      {error ? (
        <p role="alert">{sayError(error)}</p>
      ) : (
        <div
          className={styles.preview}
          aria-live="polite"
          data-testid="in-text"
          data-old={isPlaceholderData || undefined}
        >
          {citation && <CitationText html={citation.html} />}
        </div>
      )}
      <div className={styles.fields}>
        <Select
          label={t.cite.locatorKind}
          value={draft.label}
          options={KINDS}
          onChange={(label) => change({ label })}
        />
        <Field
          label={t.cite.locator}
          value={draft.locator}
          placeholder={t.cite.locatorHint}
          onChange={(locator) => change({ locator })}
        />
        <Field
          label={t.cite.prefix}
          value={draft.prefix}
          placeholder={t.cite.prefixHint}
          onChange={(prefix) => change({ prefix })}
        />
        <Field
          label={t.cite.suffix}
          value={draft.suffix}
          placeholder={t.cite.suffixHint}
          onChange={(suffix) => change({ suffix })}
        />
      </div>
      <AuthorForms form={draft.author} onChange={(author) => change({ author })} />
      <div className={styles.actions}>
        <Button isDisabled={!citation} onPress={onCopy}>
          <Icon name="copy" />
          {style?.isNote ? t.cite.copyNote : t.cite.copyInText}
        </Button>
      </div>
    </section>
  );
}

type AuthorFormsProps = {
  readonly form: InTextDraft['author'];
  readonly onChange: (form: InTextDraft['author']) => void;
};

/** One at most: an author named in the sentence is not left out of it. */
function AuthorForms({ form, onChange }: AuthorFormsProps) {
  return (
    <div className={styles.checks}>
      <Checkbox
        label={t.cite.leaveOutAuthor}
        isSelected={form === 'left-out'}
        onChange={(isOn) => onChange(isOn ? 'left-out' : 'shown')}
      />
      <Checkbox
        label={t.cite.nameAuthor}
        isSelected={form === 'in-sentence'}
        onChange={(isOn) => onChange(isOn ? 'in-sentence' : 'shown')}
      />
    </div>
  );
}
