import { useState } from 'react';
import { DOCUMENT_FORMATS } from '#contract/citing.ts';
import { useStore } from '../../lib/create-store.ts';
import { preferences } from '../../lib/preferences.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Select } from '../../ui/Select.tsx';
import { CheckSummary } from './CheckSummary.tsx';
import styles from './exchange.module.css';
import { type ChangeForm, type ExportForm, type ExportWhat, selectionOf } from './export-form.ts';
import { StylesDialog } from './StylesDialog.tsx';

const DOCUMENTS = DOCUMENT_FORMATS.map((value) => ({ value, label: t.exporting.documents[value] }));
const OWN_LANGUAGE = 'own';

type BibliographyPartProps = {
  readonly form: ExportForm;
  readonly what: ExportWhat;
  readonly onChange: ChangeForm;
  readonly onShowItem: (id: string) => void;
};

/** A printed bibliography: its style, language and kind of file, and what to look at before it leaves. */
export function BibliographyPart({ form, what, onChange, onShowItem }: BibliographyPartProps) {
  const [isChoosing, setIsChoosing] = useState(false);
  const favourites = useStore(preferences, (state) => state.favouriteStyles);
  const { data } = useAsk('styles.describe', { ids: [form.style.id] }, { keepPrevious: true });
  const facts = data?.styles.find(({ id }) => id === form.style.id);
  const isOther = favourites.every(({ id }) => id !== form.style.id);
  const choices = [...favourites, ...(isOther ? [form.style] : [])];
  return (
    <>
      <div className={styles.pair}>
        <Select
          label={t.exporting.style}
          value={form.style.id}
          options={choices.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(id) => {
            const style = choices.find((each) => each.id === id);
            if (style) onChange({ style });
          }}
        />
        <Button onPress={() => setIsChoosing(true)}>{t.cite.moreStyles}</Button>
      </div>
      <div className={styles.halves}>
        <Select
          label={t.exporting.document}
          value={form.document}
          options={DOCUMENTS}
          onChange={(document) => onChange({ document })}
        />
        <Select
          label={t.cite.language}
          value={form.locale ?? OWN_LANGUAGE}
          options={[
            { value: OWN_LANGUAGE, label: t.cite.ownLanguage },
            ...t.languageOptions(data?.locales ?? (form.locale === undefined ? [] : [form.locale])),
          ]}
          onChange={(locale) => onChange({ locale: locale === OWN_LANGUAGE ? undefined : locale })}
        />
      </div>
      <Checkbox
        label={t.exporting.byItem}
        isSelected={form.isByItem}
        onChange={(isByItem) => onChange({ isByItem })}
      />
      {facts?.hasBibliography === false ? (
        <p role="alert" className={styles.failure}>
          {t.exporting.noBibliography}
        </p>
      ) : (
        <CheckSummary selection={selectionOf(what)} style={form.style.id} onShowItem={onShowItem} />
      )}
      {isChoosing && (
        <StylesDialog
          chosenId={form.style.id}
          onChoose={({ id, title }) => {
            onChange({ style: { id, title: favourites.find((each) => each.id === id)?.title ?? title } });
            setIsChoosing(false);
          }}
          onClose={() => setIsChoosing(false)}
        />
      )}
    </>
  );
}
