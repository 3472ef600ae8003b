/**
 * The search: a text field with a list of units under it (the combobox pattern, by downshift). The first hit is active,
 * so Enter goes there at once; the unit is chosen, made visible and gets the keyboard. Escape closes, then clears.
 *
 * The list never opens on an empty field, and never closes because Enter found nothing: then the sentence that says so
 * stays.
 */
import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from "downshift";
import { useMemo, useState, type KeyboardEvent } from "react";
import { searchMessages } from "@/core/i18n/searchMessages";
import { MAX_QUERY_CHARS, searchUnits, type SearchHit } from "@/core/search/searchUnits";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { SearchHitText } from "./SearchHitText";
import { useDelayedText } from "./useDelayedText";
import { useGoTo } from "./useGoTo";
import { useSearchKeys } from "./useSearchKeys";
import { useUnitFacts } from "./useUnitFacts";
import styles from "./SearchBox.module.css";

/** More than anyone reads; whoever needs the fifty-first types another letter. */
const mostShown = 50;
const none: readonly SearchHit[] = [];

interface Props {
  /** `/` and Ctrl+K or Cmd+K lead here. */
  readonly shortcuts?: boolean;
}

export function SearchBox({ shortcuts = true }: Props) {
  const words = useMessages(searchMessages);
  const lang = useApp(({ view }) => view.lang);
  const index = useApp((state, select) => select.searchIndex(state));
  const factsOf = useUnitFacts();
  const goTo = useGoTo();
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  const [query, setQuery] = useState("");

  const hits = useMemo(() => (index === null ? none : searchUnits(index, query, lang)), [index, query, lang]);
  const shown = useMemo(() => hits.slice(0, mostShown), [hits]);

  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } = useCombobox<SearchHit>({
    items: [...shown],
    itemToString: (hit) => hit?.label ?? "",
    inputValue: query,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    onInputValueChange: ({ inputValue }) => setQuery(inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) goTo(selectedItem.unitId);
    },
    stateReducer: (state, change) => reduced(state, change, shown.length),
  });
  useSearchKeys(input, shortcuts);

  const asked = query.trim() !== "";
  const isShown = isOpen && asked && index !== null;
  const isListed = isShown && shown.length > 0;
  const count = hits.length > shown.length ? words.shownOf(shown.length, hits.length) : words.count(hits.length);
  const status = useDelayedText(isShown ? (hits.length === 0 ? words.none(query.trim()) : count) : "");

  return (
    <div role="search" className={styles.search}>
      <label {...getLabelProps({ className: "visually-hidden" })}>{words.label}</label>
      <div className={styles.field}>
        <svg className={styles.glass} viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20" /></svg>
        <input
          {...getInputProps({
            ref: setInput,
            className: styles.input,
            type: "text",
            enterKeyHint: "go",
            spellCheck: false,
            maxLength: MAX_QUERY_CHARS,
            placeholder: words.label,
            "aria-expanded": isListed,
            ...(isListed && highlightedIndex >= 0 ? {} : { "aria-activedescendant": undefined }),
            "aria-keyshortcuts": shortcuts ? "/ Control+K Meta+K" : undefined,
            // At once, or the caret jumps to the end when the reader types in the middle.
            onChange: (event) => setQuery(event.currentTarget.value),
            onKeyDown: leaveTextKeys,
          })}
        />
        {asked
          ? (
            <button
              type="button" className={styles.clear} aria-label={words.clear} title={words.clear}
              onClick={() => {
                setQuery("");
                input?.focus();
              }}
            >
              <svg className={styles.glass} viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M6 6l12 12M18 6 6 18" /></svg>
            </button>
          )
          : shortcuts && <kbd className={styles.hint} aria-hidden="true">/</kbd>}
      </div>
      <div className={styles.popup} hidden={!isShown}>
        <ul {...getMenuProps({ className: styles.hits, "aria-label": words.results, hidden: !isListed })}>
          {isListed && factsOf !== null && shown.map((hit, index) => (
            <li key={hit.unitId} {...getItemProps({ item: hit, index, className: styles.hit })}>
              <SearchHitText hit={hit} facts={factsOf(hit.unitId)} />
            </li>
          ))}
        </ul>
        {isListed && hits.length > shown.length && <p className={styles.more}>{count}</p>}
        {isShown && hits.length === 0 && <p className={styles.none}>{words.none(query.trim())} {words.noneHelp}</p>}
      </div>
      <div role="status" className="visually-hidden">{status}</div>
    </div>
  );
}

type State = UseComboboxState<SearchHit>;

function reduced(
  state: State, { type, changes }: UseComboboxStateChangeOptions<SearchHit>, hitCount: number,
): Partial<State> {
  const types = useCombobox.stateChangeTypes;
  // Leaving the field is no choice.
  if (type === types.InputBlur) return { ...state, isOpen: false, highlightedIndex: -1 };
  // A click in the text sets the caret; it does not close what the reader is reading.
  if (type === types.InputClick) return { ...state, isOpen: state.inputValue.trim() !== "", highlightedIndex: 0 };
  if (type === types.InputKeyDownEnter && hitCount === 0) return state;
  const chosen = changes.selectedItem != null;
  const inputValue = chosen ? state.inputValue : (changes.inputValue ?? state.inputValue);
  return { ...changes, inputValue, isOpen: (changes.isOpen ?? state.isOpen) && inputValue.trim() !== "" };
}

/** In a text these keys move the caret; downshift would take them for the list. */
function leaveTextKeys(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key === "Home" || event.key === "End") Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
}
