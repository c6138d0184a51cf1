import { type CSSProperties, type DragEvent, useState } from 'react';
import { Dot } from './Dot.tsx';
import { giveAlong } from './give-along.ts';
import { Icon, type IconName } from './Icon.tsx';
import { type MenuAction, MenuButton } from './MenuButton.tsx';
import styles from './NavEntry.module.css';

type NavEntryProps = {
  readonly icon: IconName;
  /** A colour of tags, shown in the place of the icon. */
  readonly colour?: string | undefined;
  readonly name: string;
  /** A number at the end of the line, as it is shown. */
  readonly count: string;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  /** The number says that something is new. */
  readonly isNews?: boolean;
  /** How many others it lies in. */
  readonly depth?: number;
  /** What can be done with it: by a button at the end of the line, and by the context menu. */
  readonly menu?: { readonly label: string; readonly actions: readonly MenuAction[] } | undefined;
  /** What is dragged with it, by media type. */
  readonly drag?: Readonly<Record<string, string>> | undefined;
  /** What can be dropped on it. */
  readonly drop?: DropTarget | undefined;
};

export type DropTarget = {
  readonly types: readonly string[];
  onDrop(type: string, data: string): void;
};

/** A place to go to, in a list of places. */
export function NavEntry({ menu, drag, drop, ...entry }: NavEntryProps) {
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const { isOver, ...dropping } = useDrop(drop);
  return (
    <li
      className={styles.line}
      data-current={entry.isCurrent || undefined}
      data-over={isOver || undefined}
      draggable={drag !== undefined}
      onDragStart={(event) => giveAlong(event, drag)}
      onContextMenu={(event) => {
        if (!menu) return;
        event.preventDefault();
        setIsMenuOpen(true);
      }}
      {...dropping}
    >
      <Place {...entry} />
      {menu && (
        <MenuButton
          label={menu.label}
          icon="more"
          actions={menu.actions}
          isOpen={isMenuOpen}
          onOpenChange={setIsMenuOpen}
        />
      )}
    </li>
  );
}

function Place({
  icon,
  colour,
  name,
  count,
  isCurrent,
  isNews = false,
  onChoose,
  depth = 0,
}: Omit<NavEntryProps, 'menu' | 'drag' | 'drop'>) {
  const indent: CSSProperties & Record<'--depth', number> = { '--depth': depth };
  return (
    <button
      type="button"
      className={styles.entry}
      style={indent}
      aria-current={isCurrent || undefined}
      onClick={onChoose}
    >
      {colour === undefined ? (
        <Icon name={icon} />
      ) : (
        <span className={styles.colour}>
          <Dot colour={colour} />
        </span>
      )}
      <span className={styles.name} dir="auto">
        {name}
      </span>
      <span className={styles.count} data-news={isNews || undefined}>
        {count}
      </span>
    </button>
  );
}

/** What a line does while something that it takes is over it. */
function useDrop(drop: DropTarget | undefined) {
  const [isOver, setIsOver] = useState(false);
  const typeIn = (event: DragEvent) => drop?.types.find((type) => event.dataTransfer.types.includes(type));
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      if (typeIn(event) === undefined) return;
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent) => {
      setIsOver(false);
      const type = typeIn(event);
      if (type === undefined) return;
      event.preventDefault();
      drop?.onDrop(type, event.dataTransfer.getData(type));
    },
  };
}
