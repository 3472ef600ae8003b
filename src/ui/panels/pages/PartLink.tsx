/** A link to a part of this page, which leaves the address as it is and takes the keyboard along. */
import type { MouseEvent, ReactNode } from "react";

interface Props {
  /** Id of a heading that can take the focus. */
  readonly to: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function PartLink({ to, className, children }: Props) {
  const onClick = (event: MouseEvent): void => {
    const heading = document.getElementById(to);
    if (heading === null) return;
    event.preventDefault();
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: "start" });
  };
  return <a className={className} href={`#${to}`} onClick={onClick}>{children}</a>;
}
