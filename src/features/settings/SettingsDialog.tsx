import { Label, Slider, SliderOutput, SliderThumb, SliderTrack, Switch } from 'react-aria-components';
import { useStore } from '../../lib/create-store.ts';
import { preferences } from '../../lib/preferences.ts';
import { t } from '../../messages/t.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { CaptureFields } from './CaptureFields.tsx';
import { CitekeyField } from './CitekeyField.tsx';
import styles from './SettingsDialog.module.css';

const THEMES = (['system', 'light', 'dark'] as const).map((value) => ({
  value,
  label: t.settings.themes[value],
}));
const DIRECTIONS = (['auto', 'ltr', 'rtl'] as const).map((value) => ({
  value,
  label: t.settings.directions[value],
}));

/** How this person likes the window. Every change acts at once. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { theme, direction, readingSize, singleKeys } = useStore(preferences, (state) => state);
  return (
    <Dialog title={t.settings.title} closeLabel={t.close} onClose={onClose}>
      <Choice
        label={t.settings.theme}
        value={theme}
        options={THEMES}
        onChange={(value) => preferences.set({ theme: value })}
      />
      <Choice
        label={t.settings.direction}
        value={direction}
        options={DIRECTIONS}
        onChange={(value) => preferences.set({ direction: value })}
      />
      <Slider
        className={styles.slider}
        minValue={14}
        maxValue={24}
        value={readingSize}
        onChange={(value) => preferences.set({ readingSize: Array.isArray(value) ? readingSize : value })}
      >
        <Label>{t.settings.readingSize}</Label>
        <SliderOutput />
        <SliderTrack className={styles.track}>
          <SliderThumb className={styles.thumb} />
        </SliderTrack>
      </Slider>
      <Switch
        className={styles.switch}
        isSelected={singleKeys}
        onChange={(isOn) => preferences.set({ singleKeys: isOn })}
      >
        <span className={styles.knob} aria-hidden="true" />
        {t.settings.singleKeys}
      </Switch>
      <CaptureFields />
      <CitekeyField />
    </Dialog>
  );
}
