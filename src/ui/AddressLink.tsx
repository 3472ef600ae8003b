/**
 * A link to a view of this page. A plain click changes the view here; with a key or another button the browser opens
 * the address, as with any link.
 */
import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { startView, type ViewState } from "@/core/view/viewState";
import { useApp } from "@/state/useApp";
import { encodeView } from "@/core/view/urlCodec";

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "onClick"> {
  /** How the view differs from the start view in the reader's language and on the day shown. */
  readonly to: Partial<ViewState>;
  readonly onGo: () => void;
  readonly "data-unit-id"?: string;
}

export function AddressLink({ to, onGo, children, ...rest }: Props) {
  const lang = useApp(({ view }) => view.lang);
  const date = useApp(({ view }) => view.date);
  const basis = useApp(({ view }) => view.basis);
  const onClick = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onGo();
  };
  // An empty reference would be this very address, with all that it holds.
  return <a {...rest} href={encodeView({ ...startView, lang, date, basis, ...to }) || "?"} onClick={onClick}>{children}</a>;
}
