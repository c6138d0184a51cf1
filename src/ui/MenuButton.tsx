import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from './Button.tsx';
import { Icon, type IconName } from './Icon.tsx';
import styles from './MenuButton.module.css';

type MenuButtonProps = {
  readonly label: string;
  readonly icon: IconName;
  /** Shows the label as the text of a button, the icon behind it. */
  readonly isLabelShown?: boolean;
  readonly actions: readonly MenuAction[];
  /** Where something else can open the menu, too. */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
};

export type MenuAction = { readonly id: string; readonly label: string; run(): void };

/** A button that opens a menu of what can be done with something. */
export function MenuButton({ label, icon, isLabelShown = false, actions, ...open }: MenuButtonProps) {
  return (
    <MenuTrigger {...open}>
      {isLabelShown ? (
        <Button>
          <bdi>{label}</bdi>
          <Icon name={icon} />
        </Button>
      ) : (
        <AriaButton aria-label={label} className={styles.button}>
          <Icon name={icon} />
        </AriaButton>
      )}
      <Popover className={styles.popover} placement="bottom end">
        <Menu
          className={styles.menu}
          aria-label={label}
          onAction={(key) => actions.find(({ id }) => id === key)?.run()}
        >
          {actions.map((action) => (
            <MenuItem key={action.id} id={action.id} className={styles.item}>
              {action.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
