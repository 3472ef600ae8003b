/**
 * The search: a text field with a list of answers under it (the combobox pattern, by downshift): units, subjects, and what
 * is not of this organisation. The first answer is active, so Enter goes there at once; a unit is chosen, made visible
 * and gets the keyboard. Escape closes, then clears.
 *
 * Where nothing is found, what comes nearest is offered and nothing is active: Enter never picks a guess. The list never
 * opens on an empty field.
 */
import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from "downshift";
import { useMemo, useState, type KeyboardEvent } from "react";
import { phoneMessages } from "@/core/i18n/phoneMessages";
import { searchMessages } from "@/core/i18n/searchMessages";
import { MAX_QUERY_CHARS, search, type SearchAnswer, type SearchHit } from "@/core/search/search";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { SearchHitText } from "./SearchHitText";
import { SubjectsLink } from "./SubjectsLink";
import { useDelayedText } from "./useDelayedText";
import { useGoTo } from "./useGoTo";
import { useGoToElsewhere } from "./useGoToElsewhere";
import { useGoToSubject } from "./useGoToSubject";
import { indexNow, useSearchIndex } from "./useSearchIndex";
import { useSearchedDay } from "./useSearchedDay";
import { useSearchKeys } from "./useSearchKeys";
import { useSearchLayer } from "./useSearchLayer";
import { useUnitFacts } from "./useUnitFacts";
import styles from "./SearchBox.module.css";

/** More than anyone reads; whoever needs the fifty-first types another letter. */
const mostShown = 50;
const noAnswer: SearchAnswer = { hits: [], near: [] };

/** `browse` leads to all subjects, for who found nothing. */
type Item = SearchHit | "browse";

interface Props {
  /** `/` and Ctrl+K or Cmd+K lead here, unless the reader has switched that off. */
  readonly shortcuts?: boolean;
}

export function SearchBox({ shortcuts: wanted = true }: Props) {
  const words = useMessages(searchMessages);
  const phone = useMessages(phoneMessages);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const layer = useSearchLayer(element);
  const shortcuts = useApp(({ preferences }) => preferences.keysOff === null) && wanted;
  const lang = useApp(({ view }) => view.lang);
  const model = useApp((state, select) => select.model(state));
  const isDetailed = useApp(({ org }) => org.status === "ready" && org.detailed);
  const index = useSearchIndex(model);
  const factsOf = useUnitFacts();
  const day = useSearchedDay();
  const actions = useActions();
  const goTo = useGoTo();
  const goToSubject = useGoToSubject();
  const goToElsewhere = useGoToElsewhere();
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  const [query, setQuery] = useState("");
  // To which answer the reader moved in the list; `null`: nowhere yet, and then the first answer is active, if it is one.
  const [moved, setMoved] = useState<string | null>(null);

  const asked = query.trim() !== "";
  const { hits, near } = useMemo(() => (index === null ? noAnswer : search(index, query, lang, day)), [index, query, lang, day]);
  const isFound = hits.length > 0;
  const items = useMemo(
    (): readonly Item[] => (isFound ? hits.slice(0, mostShown) : asked ? [...near, "browse"] : []),
    [isFound, hits, near, asked],
  );

  const ask = (text: string): void => {
    setQuery(text);
    setMoved(null);
    if (text !== "") layer.open();
  };
  const movedAt = moved === null ? -1 : items.findIndex((item) => keyOf(item) === moved);
  const choose = (item: Item): void => {
    layer.close();
    if (item === "browse") {
      actions.showPage("subjects");
      return;
    }
    const { type, id } = item.target;
    if (type === "unit") goTo(id);
    else if (type === "subject") goToSubject(id);
    else {
      // What stands in the chart all the same is shown there, where its ministry is named.
      const unit = model?.file.elsewhere.find((each) => each.id === id)?.unit;
      if (unit !== undefined) goTo(unit);
      else goToElsewhere(id);
    }
  };

  // Whoever is quicker than the index has pressed Enter all the same.
  const chooseFirst = (): void => {
    const [first] = model === null ? [] : search(indexNow(model), query, lang, day).hits;
    if (first !== undefined) choose(first);
  };

  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } = useCombobox<Item>({
    items: [...items],
    itemToString: (item) => (item === null || item === "browse" ? "" : item.label),
    inputValue: query,
    selectedItem: null,
    // By what it is and not by its place: more answers may come when the second part of the data arrives.
    highlightedIndex: movedAt === -1 ? (isFound ? 0 : -1) : movedAt,
    onHighlightedIndexChange: ({ type, highlightedIndex: at }) => {
      const isTyped = type === useCombobox.stateChangeTypes.InputChange;
      const item = isTyped || at === undefined ? undefined : items[at];
      setMoved(item === undefined ? null : keyOf(item));
    },
    // Typing is told by the field itself, at once; what comes back after a choice would clear the next first letter.
    onInputValueChange: ({ type, inputValue }) => {
      if (type === useCombobox.stateChangeTypes.InputKeyDownEscape) ask(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) choose(selectedItem);
    },
    stateReducer: reduced,
  });
  useSearchKeys(input, shortcuts);

  const isShown = isOpen && asked;
  const isListed = isShown && index !== null && items.length > 0;
  const count = hits.length > mostShown ? words.shownOf(mostShown, hits.length) : words.count(hits.length);
  const nothing = isDetailed ? words.none(query.trim()) : words.noneYet(query.trim());
  const help = near.length > 0 ? words.near : isDetailed ? words.noneHelp : "";
  const status = useDelayedText(!isShown ? "" : index === null ? words.busy : isFound ? count : `${nothing} ${help}`.trim());

  return (
    <div ref={setElement} role="search" className={styles.search} style={layer.style} data-full={layer.isFull || undefined}>
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
            onChange: (event) => ask(event.currentTarget.value),
            onClick: layer.open,
            onKeyDown: (event) => {
              leaveTextKeys(event);
              if (event.key === "Escape" && layer.isFull) {
                // First the list, then the layer.
                event.preventDefault();
                if (!isShown) layer.leave();
              }
              if (event.key === "Enter" && index === null) chooseFirst();
            },
          })}
        />
        {asked
          ? (
            <button
              type="button" className={styles.clear} aria-label={words.clear}
              onClick={() => {
                ask("");
                input?.focus();
              }}
            >
              <svg className={styles.glass} viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M6 6l12 12M18 6 6 18" /></svg>
            </button>
          )
          : shortcuts && <kbd className={styles.hint} aria-hidden="true">/</kbd>}
        {layer.isFull && <button type="button" className={styles.leave} aria-label={phone.closeSearch} onClick={layer.leave}>{phone.close}</button>}
      </div>
      {layer.isFull && !asked && <SubjectsLink className={styles.start} onGo={layer.leave}>{words.browse}</SubjectsLink>}
      <div className={styles.popup} hidden={!isShown}>
        {isShown && index === null && <p className={styles.none}>{words.busy}</p>}
        {isShown && index !== null && !isFound && <p className={styles.none}>{nothing} <span className={styles.help}>{help}</span></p>}
        <ul {...getMenuProps({ className: styles.hits, "aria-label": words.results, hidden: !isListed })}>
          {isListed && factsOf !== null && items.map((item, at) => (
            <li key={keyOf(item)} {...getItemProps({ item, index: at, className: styles.hit })}>
              {item === "browse" ? <span className={styles.browse}>{words.browse}</span> : <SearchHitText hit={item} query={query} factsOf={factsOf} />}
            </li>
          ))}
        </ul>
        {isListed && hits.length > mostShown && <p className={styles.more}>{count}</p>}
      </div>
      <div role="status" className="visually-hidden">{status}</div>
    </div>
  );
}

const keyOf = (item: Item): string => (item === "browse" ? item : `${item.target.type} ${item.target.id}`);

type State = UseComboboxState<Item>;

function reduced(state: State, { type, changes }: UseComboboxStateChangeOptions<Item>): Partial<State> {
  const types = useCombobox.stateChangeTypes;
  // Nothing stays chosen here, and hearing so again changes nothing.
  if (type === types.ControlledPropUpdatedSelectedItem) return state;
  // Leaving the field is no choice.
  if (type === types.InputBlur) return { ...state, isOpen: false, highlightedIndex: -1 };
  // A click in the text sets the caret; it does not close what the reader is reading.
  if (type === types.InputClick) return { ...state, isOpen: state.inputValue.trim() !== "", highlightedIndex: -1 };
  if (type === types.InputKeyDownEnter && state.highlightedIndex < 0) return state;
  const chosen = changes.selectedItem != null;
  const inputValue = chosen ? state.inputValue : (changes.inputValue ?? state.inputValue);
  return { ...changes, inputValue, isOpen: (changes.isOpen ?? state.isOpen) && inputValue.trim() !== "" };
}

/** In a text these keys move the caret; downshift would take them for the list. */
function leaveTextKeys(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key === "Home" || event.key === "End") Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
}
