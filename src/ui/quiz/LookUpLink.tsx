/** A link from the quiz to what it asked about. */
import type { ReactNode } from "react";
import type { Lang } from "@/core/org/fileFormat";
import type { ViewState } from "@/core/view/viewState";
import { AddressLink } from "@/ui/AddressLink";
import { useLookUp } from "./useLookUp";

interface Props {
  readonly to: Partial<ViewState>;
  readonly className?: string | undefined;
  readonly lang?: Lang;
  readonly children: ReactNode;
}

export function LookUpLink({ to, children, ...rest }: Props) {
  const lookUp = useLookUp();
  // The day that the reader came from is not the day of the question.
  const view = { date: null, basis: "day", ...to } as const;
  return <AddressLink {...rest} to={view} onGo={() => lookUp(view)}>{children}</AddressLink>;
}
