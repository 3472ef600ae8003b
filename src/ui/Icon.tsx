/** A few line icons of our own, drawn on a 24-unit grid. Always beside a text or inside a named button. */
import styles from "./Icon.module.css";

const paths = {
  tree: "M9 3h6v5H9zM3 16h6v5H3zM15 16h6v5h-6zM12 8v4M6 16v-4h12v4",
  list: "M4 6h2M4 12h2M8 18h2M10 6h10M10 12h10M14 18h6",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  whole: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  top: "M5 4h14M12 20V8M7 13l5-5 5 5",
  right: "M3 9h5v6H3zM16 3h5v6h-5zM16 15h5v6h-5zM8 12h4M16 6h-4v12h4",
  down: "M9 3h6v5H9zM3 16h6v5H3zM15 16h6v5h-6zM12 8v4M6 16v-4h12v4",
  key: "M4 6h16v12H4zM7 10h1M11 10h1M15 10h1M8 14h8",
  legend: "M4 6h4v4H4zM4 14h4v4H4zM11 8h9M11 16h9",
  book: "M5 4h11a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3zM5 17a3 3 0 0 1 3-3h11",
  theme: "M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18",
  close: "M6 6l12 12M18 6 6 18",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  unfold: "M7 9l5-5 5 5M7 15l5 5 5-5M12 4v16",
  copy: "M9 9h11v11H9zM15 9V4H4v11h5",
  check: "M4 12.5l5.5 5.5L20 7",
  next: "M9 5l7 7-7 7",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20",
  day: "M4 6h16v14H4zM4 10.5h16M8 3v5M16 3v5",
  more: "M4 7h16M4 12h16M4 17h16",
  fold: "M7 4l5 5 5-5M7 20l5-5 5 5",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
