import styles from './Icon.module.css';

/** One stroke set, drawn on a grid of 16. */
const PATHS = {
  add: 'M8 3v10M3 8h10',
  all: 'M2.5 4h11M2.5 8h11M2.5 12h7',
  alert: 'M8 2.5 14 13H2zM8 6.5v3M8 11.4v.1',
  back: 'M13 8H3.5M7.5 4 3.5 8l4 4',
  check: 'm3 8.5 3.2 3L13 4.5',
  close: 'm4 4 8 8M12 4l-8 8',
  copy: 'M5.5 5.5h8v8h-8zM3 10.5H2.5v-8h8V3',
  collection: 'M2 4.5v8h12V6H8L6.5 4.5z',
  document: 'M4 1.5h5l3 3v10H4zM9 1.5v3h3',
  down: 'm4.5 6.5 3.5 3.5 3.5-3.5',
  forward: 'M3 8h9.5M8.5 4l4 4-4 4',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 7.2v3.6M8 5v.1',
  link: 'M6.5 9.5a2.5 2.5 0 0 0 3.5 0l2.5-2.5A2.5 2.5 0 0 0 9 3.5l-1 1M9.5 6.5a2.5 2.5 0 0 0-3.5 0L3.5 9A2.5 2.5 0 0 0 7 12.5l1-1',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  minus: 'M3 8h10',
  missing: 'M4 1.5h5l3 3v10H4zM6 8l4 4M10 8l-4 4',
  more: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  open: 'M9.5 2.5h4v4M13.5 2.5 8 8M11 9v4.5H2.5V5H7',
  reload: 'M12.5 5.5A5 5 0 1 0 13 8M13 2.5v3h-3',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.5 10.5 14 14',
  sidebar: 'M2 3h12v10H2zM6 3v10',
  star: 'M8 2.2l1.7 3.6 4 .5-2.9 2.7.7 3.9L8 11l-3.5 1.9.7-3.9L2.3 6.3l4-.5z',
  tag: 'M2.5 2.5h5l6 6-5 5-6-6zM5.2 5.2h.1',
  trash: 'M3 4.5h10M6 4.5v-2h4v2M4.5 4.5l.5 9h6l.5-9',
  up: 'm4.5 9.5L8 6l3.5 3.5',
  untagged: 'M2.5 2.5h5l6 6-5 5-6-6z',
} as const;

export type IconName = keyof typeof PATHS;

type IconProps = { readonly name: IconName; readonly isFilled?: boolean };

/** A small picture beside a word; it says nothing by itself. */
export function Icon({ name, isFilled = false }: IconProps) {
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      data-filled={isFilled || undefined}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
