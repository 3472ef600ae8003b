/** The address of what is shown as a code for phones in the room, and as text for whoever cannot use one. */
import { useLayoutEffect, useRef } from "react";
import { presentMessages } from "@/core/i18n/presentMessages";
import { qrCode, qrPath } from "@/core/tour/qrCode";
import { encodeView } from "@/core/view/urlCodec";
import { startView } from "@/core/view/viewState";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { Icon } from "@/ui/Icon";
import { focusMain } from "@/ui/panels/focusMain";
import { siteAddress } from "@/ui/siteSettings";
import styles from "./Presenting.module.css";

interface Props {
  /** The tour comes with the site, so a phone knows it too. */
  readonly isOurs: boolean;
  readonly onClose: () => void;
}

export function PhoneCode({ isOurs, onClose }: Props) {
  const words = useMessages(presentMessages);
  const query = useApp((state, select) => encodeView(
    // Each phone looks in its own way: the list or the chart, light or dark; and what else the speaker is at stays here.
    { ...state.view, presenting: false, quiz: startView.quiz, comparedIds: startView.comparedIds, mode: startView.mode, theme: startView.theme, tour: isOurs ? state.view.tour : null },
    select.impliedIds(state) ?? undefined,
  ));
  const figure = useRef<HTMLElement>(null);
  // Before it is taken away: whatever closes it, the keyboard may be in it.
  useLayoutEffect(() => {
    const shown = figure.current;
    return () => {
      if (shown?.contains(document.activeElement)) focusMain();
    };
  }, []);
  const site = siteAddress();
  const address = `${site}${query}`;
  const code = isForPhones(site) ? qrCode(address) : null;
  return (
    <figure ref={figure} className={styles.code}>
      <button type="button" className={styles.codeClose} aria-label={words.close} onClick={onClose}><Icon name="close" /></button>
      {!isForPhones(site) && <p>{words.codeLocal}</p>}
      {isForPhones(site) && code === null && <p>{words.codeTooLong}</p>}
      {code !== null && (
        <>
          <svg className={styles.modules} viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={words.codeLabel} shapeRendering="crispEdges">
            <rect width={code.size} height={code.size} data-light="" />
            <path d={qrPath(code)} />
          </svg>
          <figcaption>
            <strong>{words.codeHelp}</strong>
            <span translate="no">{readable(address)}</span>
          </figcaption>
        </>
      )}
    </figure>
  );
}

/** A file and the device itself have no address for others. */
export function isForPhones(site: string): boolean {
  const { protocol, hostname } = new URL(site);
  return /^https?:$/.test(protocol) && !/^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/.test(hostname);
}

/** As somebody types it. */
const readable = (address: string): string => address.replace(/^https?:\/\//, "").replace(/\/$/, "");
