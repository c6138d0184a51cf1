import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components';
import styles from './ChoicesButton.module.css';
import { Icon } from './Icon.tsx';

export type ChoiceLine = {
  readonly id: string;
  readonly label: string;
  /** Where it comes from. */
  readonly detail: string;
};

type ChoicesButtonProps = {
  /** On the button. */
  readonly text: string;
  /** What is chosen among, for those who do not see it. */
  readonly label: string;
  /** Stands over the lines. */
  readonly heading: string;
  readonly choices: readonly ChoiceLine[];
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onChoose: (id: string) => void;
};

/** A quiet line that opens other values to choose from, each with where it comes from. */
export function ChoicesButton({ text, label, heading, choices, ...rest }: ChoicesButtonProps) {
  return (
    <MenuTrigger isOpen={rest.isOpen} onOpenChange={rest.onOpenChange}>
      <Button className={styles.button} aria-label={`${text}. ${label}`}>
        {text}
        <Icon name="down" />
      </Button>
      <Popover className={styles.popover} placement="bottom start">
        <Menu
          className={styles.menu}
          aria-label={label}
          autoFocus="first"
          onAction={(key) => rest.onChoose(String(key))}
        >
          <MenuSection>
            <Header className={styles.heading} dir="auto">
              {heading}
            </Header>
            {choices.map((choice) => (
              <MenuItem key={choice.id} id={choice.id} className={styles.choice} textValue={choice.label}>
                <Text slot="label" dir="auto" className={styles.value}>
                  {choice.label}
                </Text>
                <Text slot="description" dir="auto" className={styles.detail}>
                  {choice.detail}
                </Text>
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
