/** A field that narrows a list. Escape empties it first, and only then closes what it stands in. */
import { useEffect, useRef } from "react";
import { foldText } from "@/core/search/foldText";
import styles from "./Known.module.css";

interface Props {
  readonly label: string;
  readonly query: string;
  /** Stays the same function. */
  readonly onQuery: (query: string) => void;
}

export function FilterField({ label, query, onQuery }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    if (input === null) return undefined;
    // The page listens to the key itself, so this has to be nearer to the field than React's own listener.
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || input.value === "") return;
      event.preventDefault();
      onQuery("");
    };
    input.addEventListener("keydown", onKeyDown);
    return () => input.removeEventListener("keydown", onKeyDown);
  }, [onQuery]);
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input ref={field} type="search" value={query} spellCheck={false} autoComplete="off" onChange={(event) => onQuery(event.target.value)} />
    </label>
  );
}

interface Searchable {
  readonly text: string;
}

/** Each text is folded once, not with every letter typed. */
const foldedTexts = new WeakMap<Searchable, string>();

function foldedOf(entry: Searchable): string {
  const known = foldedTexts.get(entry);
  if (known !== undefined) return known;
  const folded = foldText(entry.text);
  foldedTexts.set(entry, folded);
  return folded;
}

/** Whether an entry has each of the words asked for; without words everything matches. */
export function matcherOf(query: string): (entry: Searchable) => boolean {
  const asked = foldText(query).trim().split(/\s+/);
  return (entry) => asked.every((word) => foldedOf(entry).includes(word));
}
