/** Everything that a drag, a wheel or a pinch can do, as plain buttons; and opening and closing by the lot. */
import { useRef } from "react";
import { appMessages } from "@/core/i18n/appMessages";
import { useActions, useApp } from "@/state/useApp";
import { Icon, type IconName } from "@/ui/Icon";
import { useMessages } from "@/state/useMessages";
import type { Camera } from "./camera";
import styles from "./Toolbar.module.css";

const zoomStep = 1.4;
const panStep = 200;
const levels = [3, 4, 5] as const;

export function Toolbar({ camera }: { readonly camera: Camera }) {
  const words = useMessages(appMessages).toolbar;
  const header = useMessages(appMessages).header;
  const actions = useActions();
  const orientation = useApp(({ view }) => view.orientation);
  const menu = useRef<HTMLDivElement>(null);
  const source = useApp((state, { source: read }) => read(state));
  const openAll = (): void => source?.roots.forEach((id) => actions.openAllBelow(id));
  const done = (action: () => void) => () => {
    action();
    menu.current?.hidePopover?.();
  };

  return (
    <div className={styles.toolbar} data-floating="" data-tips-beside="" role="group" aria-label={words.label}>
      <ToolButton icon="plus" label={words.zoomIn} onClick={() => camera.zoomBy(zoomStep)} />
      <ToolButton icon="minus" label={words.zoomOut} onClick={() => camera.zoomBy(1 / zoomStep)} />
      <ToolButton icon="whole" label={words.wholeChart} onClick={() => camera.wholeChart()} />
      <button type="button" className={styles.button} aria-label={words.realSizeLabel} onClick={() => camera.realSize()}>
        <span className={styles.percent} aria-hidden="true">1:1</span>
      </button>
      <button type="button" className={styles.button} popoverTarget="chart-more" aria-label={words.more}>
        <Icon name="unfold" />
      </button>
      <div ref={menu} id="chart-more" popover="auto" className={styles.menu} role="group" aria-label={words.more}>
        <button type="button" onClick={done(openAll)}>{words.openAll}</button>
        <button type="button" onClick={done(() => actions.closeAll())}>{words.closeAll}</button>
        {levels.map((level) => (
          <button key={level} type="button" onClick={done(() => actions.openToLevel(level))}>{words.openToLevel(level)}</button>
        ))}
        <button type="button" onClick={done(() => actions.setOrientation(orientation === "down" ? "right" : "down"))}>
          {header.orientation}: {header.orientations[orientation === "down" ? "right" : "down"]}
        </button>
        <div className={styles.moves} role="group" aria-label={words.moveGroup}>
          <ToolButton icon="top" label={words.moveUp} onClick={() => camera.panBy(0, panStep)} turn={0} />
          <ToolButton icon="top" label={words.moveRight} onClick={() => camera.panBy(-panStep, 0)} turn={90} />
          <ToolButton icon="top" label={words.moveDown} onClick={() => camera.panBy(0, -panStep)} turn={180} />
          <ToolButton icon="top" label={words.moveLeft} onClick={() => camera.panBy(panStep, 0)} turn={270} />
        </div>
      </div>
    </div>
  );
}

interface ToolButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly turn?: number;
}

function ToolButton({ icon, label, onClick, turn }: ToolButtonProps) {
  return (
    <button type="button" className={styles.button} aria-label={label} onClick={onClick} style={turn === undefined ? undefined : { rotate: `${turn}deg` }}>
      <Icon name={icon} />
    </button>
  );
}
