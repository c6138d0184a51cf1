import { useRef, useState } from 'react';
import type { StyleFacts } from '#core/model/style-facts.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { sayError } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Message } from '../../ui/Message.tsx';
import { Select } from '../../ui/Select.tsx';
import { StyleList } from './StyleList.tsx';
import styles from './styles-dialog.module.css';
import { useOwnStyles } from './use-own-styles.ts';

const ANY = 'any';
const MOST_SHOWN = 200;

type StylesDialogProps = {
  readonly chosenId: string | undefined;
  readonly onChoose: (style: StyleFacts) => void;
  readonly onClose: () => void;
};

/** All citation styles: found by name and field, chosen, starred, saved, installed and removed. */
export function StylesDialog({ chosenId, onChoose, onClose }: StylesDialogProps) {
  const [query, setQuery] = useState('');
  const [field, setField] = useState(ANY);
  const list = useRef<HTMLDivElement>(null);
  const own = useOwnStyles((installed) => setQuery(installed));
  const { data: all } = useAsk('styles.describe', { ids: [] }, { keepPrevious: true });
  const request = { query, limit: MOST_SHOWN, ...(field === ANY ? {} : { field }) };
  const { data, error, refetch } = useAsk('styles.search', request, { keepPrevious: true });
  const [first] = data?.styles ?? [];
  return (
    <Dialog
      title={t.styles.title}
      closeLabel={t.close}
      onClose={onClose}
      isWide
      actions={<Button onPress={() => void own.install()}>{t.styles.install}</Button>}
    >
      <div className={styles.bar}>
        <Field
          label={t.styles.search}
          placeholder={t.styles.searchHint}
          value={query}
          onChange={setQuery}
          autoFocus
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              list.current?.querySelector<HTMLElement>('[role="row"]')?.focus();
            } else if (event.key === 'Enter' && first) onChoose(first);
          }}
        />
        <Select
          label={t.styles.field}
          value={field}
          options={[
            { value: ANY, label: t.styles.anyField },
            ...(all?.fields ?? []).map((value) => ({ value, label: t.fieldName(value) })),
          ]}
          onChange={setField}
        />
      </div>
      <OwnStylesReport own={own} />
      {error ? (
        <Message
          isFailure
          title={t.styles.failed}
          actions={<Button onPress={() => void refetch()}>{t.retry}</Button>}
        >
          <p>{sayError(error)}</p>
        </Message>
      ) : data?.styles.length === 0 ? (
        <NoStyle query={query} isNarrow={field !== ANY} onWiden={() => setField(ANY)} />
      ) : (
        <StyleList
          ref={list}
          found={data?.styles ?? []}
          total={data?.total}
          chosenId={chosenId}
          onChoose={onChoose}
          onSave={(style) => void own.save(style)}
          onRemove={(style) => void own.remove(style)}
        />
      )}
    </Dialog>
  );
}

function OwnStylesReport({ own }: { readonly own: ReturnType<typeof useOwnStyles> }) {
  return (
    <>
      <div role="status" className={styles.said}>
        {own.said && (
          <>
            <span>{own.said}</span>
            {own.undo && (
              <Button look="link" onPress={own.undo}>
                {t.undo}
              </Button>
            )}
          </>
        )}
      </div>
      {own.problems.length > 0 && (
        <ul role="alert" className={styles.problems}>
          {own.problems.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}

type NoStyleProps = { readonly query: string; readonly isNarrow: boolean; readonly onWiden: () => void };

function NoStyle({ query, isNarrow, onWiden }: NoStyleProps) {
  return (
    <Message
      title={t.styles.none(query.trim())}
      actions={isNarrow ? <Button onPress={onWiden}>{t.styles.anyFieldInstead}</Button> : undefined}
    >
      <p>{isNarrow ? t.styles.noneInField : t.styles.noneText}</p>
    </Message>
  );
}
