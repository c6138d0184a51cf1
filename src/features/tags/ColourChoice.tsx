import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { TagColour } from '#core/model/tag-colours.ts';
import { t } from '../../messages/t.ts';
import { Dot } from '../../ui/Dot.tsx';
import styles from './ColourChoice.module.css';

type Chosen = TagColour | 'none';

type ColourChoiceProps = {
  readonly value: Chosen;
  readonly colours: readonly TagColour[];
  readonly onChange: (colour: Chosen) => void;
};

/** One of the colours of tags, or none; each with its name. */
export function ColourChoice({ value, colours, onChange }: ColourChoiceProps) {
  const options: readonly Chosen[] = ['none', ...colours];
  return (
    <RadioGroup
      className={styles.group}
      value={value}
      orientation="horizontal"
      onChange={(chosen) => onChange(options.find((each) => each === chosen) ?? 'none')}
    >
      <Label className={styles.label}>{t.tags.colour}</Label>
      <div className={styles.options}>
        {options.map((colour) => (
          <Radio key={colour} value={colour} className={styles.option}>
            {colour !== 'none' && <Dot colour={colour} />}
            {t.tags.colours[colour]}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
