import { useStore } from '../../lib/create-store.ts';
import { BIBTEX, type ChosenTarget, preferences } from '../../lib/preferences.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './CitePanel.module.css';

const OWN_LANGUAGE = 'own';

/** What citations are made in: a favourite, the style chosen last, or BibTeX; and in which language. */
export function StyleChoice({ onMoreStyles }: { readonly onMoreStyles: () => void }) {
  const chosen = useStore(preferences, (state) => state.citeTarget);
  const favourites = useStore(preferences, (state) => state.favouriteStyles);
  const targets: readonly ChosenTarget[] = [
    ...favourites.map(({ id, title }) => ({ style: id, title })),
    ...('style' in chosen && favourites.every(({ id }) => id !== chosen.style) ? [chosen] : []),
    BIBTEX,
  ];
  const keyed = targets.map((target) => ({ value: keyOf(target), label: target.title, target }));
  return (
    <div className={styles.choice}>
      <Choice
        label={t.cite.target}
        isLabelHidden
        isWrapping
        value={keyOf(chosen)}
        options={keyed}
        onChange={(key) => {
          const target = keyed.find(({ value }) => value === key)?.target;
          if (target) preferences.set({ citeTarget: target });
        }}
      />
      <Button look="link" onPress={onMoreStyles}>
        {t.cite.moreStyles}
      </Button>
      {'style' in chosen && <LanguageChoice />}
    </div>
  );
}

function LanguageChoice() {
  const locale = useStore(preferences, (state) => state.citeLocale);
  const { data } = useAsk('styles.describe', { ids: [] }, { keepPrevious: true });
  const options = [
    { value: OWN_LANGUAGE, label: t.cite.ownLanguage },
    ...t.languageOptions(data?.locales ?? (locale === undefined ? [] : [locale])),
  ];
  return (
    <Select
      label={t.cite.language}
      value={locale ?? OWN_LANGUAGE}
      options={options}
      onChange={(value) => preferences.set({ citeLocale: value === OWN_LANGUAGE ? undefined : value })}
    />
  );
}

function keyOf(target: ChosenTarget): string {
  return 'style' in target ? `style:${target.style}` : `format:${target.format}`;
}
