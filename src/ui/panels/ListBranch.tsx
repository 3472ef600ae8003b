/** One unit of the list and, if it is open, its parts. Stays as it is while its branch and its facts are the same objects. */
import { Fragment, memo, useId, type ReactNode } from "react";
import { chartMessages } from "@/core/i18n/chartMessages";
import { kindNames } from "@/core/i18n/kindNames";
import { listMessages } from "@/core/i18n/listMessages";
import type { Lang } from "@/core/org/fileFormat";
import type { CardFacts, FactsOf } from "@/core/scene/cardFacts";
import { looks } from "@/core/scene/family";
import type { VisibleNode } from "@/core/view/visibleTree";
import { useActions, useApp } from "@/state/useApp";
import { AddressLink } from "./AddressLink";
import { ListLines } from "./ListLines";
import { fullName } from "./useUnitFacts";
import styles from "./ListView.module.css";

interface Props {
  readonly node: VisibleNode;
  readonly factsOf: FactsOf;
  readonly lang: Lang;
}

export const ListBranch = memo(function ListBranch({ node, factsOf, lang }: Props) {
  const words = listMessages[lang];
  const partsId = useId();
  const actions = useActions();
  const selected = useApp(({ view }) => view.selectedId === node.id);
  const facts = factsOf(node.id);
  const marked = useApp(({ view }) => view.kind === facts.kind);
  const tag = useApp((state, select) => {
    const lit = select.spotlight(state);
    const office = selected ? lit?.lines.find(({ from, to }) => to === node.id && select.tree(state)?.byId.has(from) === false) : undefined;
    return lit?.tags.get(node.id) ?? lit?.gaps.get(node.id) ?? office?.whenHidden ?? undefined;
  });
  const isPlace = useApp((state, select) => select.place(state) === node.id) && node.certainty !== "former" && node.certainty !== "gone";
  const look = looks[facts.kind];
  const { card, marks: { yourPlace } } = chartMessages[lang];
  const place = node.line === "staff" ? card.staff : node.line === "dotted" ? card.dotted : null;
  const marks = marksOf(facts, node, lang);
  const state = [selected && "selected", (marked || tag !== undefined) && "marked", (node.certainty === "former" || node.certainty === "gone") && "former"].filter(Boolean).join(" ");

  return (
    <li className={styles.item}>
      <div className={styles.row} data-state={state}>
        {node.partCount > 0 && (
          <button
            type="button" className={styles.disclosure} aria-expanded={node.open}
            aria-controls={node.open ? partsId : undefined} onClick={() => actions.toggle(node.id)}
          >
            <svg className={styles.caret} viewBox="0 0 10 10" aria-hidden="true" focusable="false"><path d="M3 1l4 4-4 4" /></svg>
            <span className="visually-hidden">{words.partsOf("")}<span lang={facts.nameLang}>{facts.name}</span></span>
          </button>
        )}
        <div className={styles.words} data-family={look.family} data-edge={look.edge} data-shape={look.shape}>
          <AddressLink
            className={styles.name} lang={facts.nameLang} to={{ selectedId: node.id }} data-unit-id={node.id}
            aria-current={selected ? "true" : undefined} onGo={() => actions.select(node.id)}
          >
            {fullName(facts)}
          </AddressLink>
          {node.partCount > 0 && <Part className={styles.count}>{words.parts(node.partCount)}</Part>}
          {place !== null && <Part className={styles.count}>{place}</Part>}
          {marks.map((mark) => <Part key={mark} className={styles.mark}>{mark}</Part>)}
          {tag !== undefined && <Part className={styles.mark}>{tag}</Part>}
          {isPlace && <Part className={styles.place}>{yourPlace}</Part>}
          {marked && <Part className={styles.mark}>{card.highlighted}</Part>}
          {selected && <span className={styles.current} aria-hidden="true"> {words.current}</span>}
          <Details facts={facts} node={node} lang={lang} />
          <ListLines id={node.id} factsOf={factsOf} />
        </div>
      </div>
      {node.open && (
        <ul id={partsId} className={styles.parts}>
          {node.children.map((child) => <ListBranch key={child.id} node={child} factsOf={factsOf} lang={lang} />)}
        </ul>
      )}
    </li>
  );
});

/** With a comma before it for the ear and for what is copied; on the screen the space between does. */
function Part({ className, children }: { readonly className: string | undefined; readonly children: ReactNode }) {
  return <><span className={styles.comma}>, </span><span className={className}>{children}</span></>;
}

function marksOf(facts: CardFacts, node: VisibleNode, lang: Lang): readonly string[] {
  const { marks } = chartMessages[lang];
  return [
    node.certainty === "uncertain" ? marks.uncertain : node.certainty === "gone" ? marks.gone : null,
    facts.placeUnknown ? marks.placeUnknown : null,
    facts.eventDay === null ? null : marks.eventOn(facts.eventDay),
    node.certainty === "former" && facts.kind !== "group" ? (facts.ended === null ? marks.former : marks.until(facts.ended)) : null,
    facts.belongsTo === null ? null : marks.belongsTo(facts.belongsTo),
  ].filter((mark) => mark !== null);
}

/** The lines under the name: other short name, kind, who leads it, first task. */
function Details({ facts, node, lang }: Omit<Props, "factsOf"> & { readonly facts: CardFacts }) {
  // A minister or secretary-general is the unit; of anything else somebody is the head.
  const isPost = facts.kind === "political-office" || facts.kind === "leadership";
  const parts: ReactNode[] = [];
  if (facts.short !== null && !facts.name.includes(facts.short)) parts.push(<span lang={facts.nameLang}>{facts.short}</span>);
  if (facts.kind !== "group") parts.push(kindNames[lang][facts.kind].name);
  if (facts.head !== null) parts.push(isPost ? facts.head : `${listMessages[lang].head} ${facts.head}`);
  if (facts.firstTask !== null) parts.push(<span lang={facts.nameLang}>{facts.firstTask}</span>);
  if (parts.length === 0) return null;
  return (
    <p className={styles.details}>
      {parts.map((part, index) => (
        // The parts of one line have no identity of their own.
        <Fragment key={`${node.id} ${index}`}>{index > 0 && <span className={styles.dot}> · </span>}{part}</Fragment>
      ))}
    </p>
  );
}
