/** The address of what was printed: a sheet of paper has no address bar. */
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { printedAddress } from "./printedAddress";

export function PrintAddress({ className }: { readonly className: string | undefined }) {
  const [address, setAddress] = useState("");
  useEffect(() => {
    // The print takes the page as it is when this listener returns.
    const read = (): void => flushSync(() => setAddress(printedAddress()));
    window.addEventListener("beforeprint", read);
    return () => window.removeEventListener("beforeprint", read);
  }, []);
  return <span className={className}>{address}</span>;
}
