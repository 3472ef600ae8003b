/**
 * The way to the page with all subjects. Without a style of its own: the footer is in the first picture, and a style sheet
 * shared with a later part would come before the one that sets the order of layers.
 */
import type { ReactNode } from "react";
import { useActions, useApp } from "@/state/useApp";
import { AddressLink } from "./AddressLink";

interface Props {
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Before the page opens. */
  readonly onGo?: () => void;
}

export function SubjectsLink({ children, className, onGo }: Props) {
  const actions = useActions();
  const isHere = useApp(({ view }) => view.page === "subjects");
  return (
    <AddressLink
      className={className} to={{ page: "subjects" }} aria-current={isHere ? "page" : undefined}
      onGo={() => {
        onGo?.();
        actions.showPage("subjects");
      }}
    >
      {children}
    </AddressLink>
  );
}
