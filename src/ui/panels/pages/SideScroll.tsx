/** What may be wider than the screen scrolls in a place of its own, which has a name and can be reached with the keyboard. */
/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- a place that scrolls has to take the arrow keys (WCAG 2.1.1). */
import type { ReactNode } from "react";

interface Props {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function SideScroll({ label, className, children }: Props) {
  return <div className={className} role="region" aria-label={label} tabIndex={0}>{children}</div>;
}
