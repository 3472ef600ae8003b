/**
 * Dragging the sheet by its handle, and at its lowest by any part of it. Nothing is decided until the finger is lifted, and a
 * drag that the browser takes away leaves everything as it was. During a drag only the sheet itself changes; what stands
 * above it gets its new room in one go, at the end.
 */
import { useRef, type PointerEvent, type RefObject } from "react";
import { settled, sheetHeights, type HeightsInPixels, type SheetHeight } from "./sheetHeights";

/** As for a card of the chart: less is a tap. */
const clickDistance = 5;
/** How long before it is lifted a finger has to move for a swipe, in milliseconds. */
const recent = 80;

interface Drag {
  readonly pointerId: number;
  readonly fromY: number;
  readonly fromHeight: number;
  readonly pixels: HeightsInPixels;
  readonly way: { readonly y: number; readonly time: number }[];
  isMoving: boolean;
}

interface Handlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
  readonly onClickCapture: (event: { preventDefault(): void; stopPropagation(): void }) => void;
}

export function useSheetDrag(sheet: RefObject<HTMLElement | null>, height: SheetHeight, onSettle: (height: SheetHeight) => void): Handlers {
  const drag = useRef<Drag | null>(null);
  const hasDragged = useRef(false);
  const end = (): void => {
    drag.current = null;
    sheet.current?.style.removeProperty("--dragged");
    sheet.current?.removeAttribute("data-dragging");
  };
  return {
    onPointerDown(event) {
      hasDragged.current = false;
      const { button, isPrimary, pointerId, pointerType, clientY, timeStamp } = event;
      const handle = (event.target as Element).closest<HTMLElement>("[data-handle]");
      if (sheet.current === null || !isPrimary || button !== 0 || (handle === null && (height !== "peek" || pointerType === "mouse"))) return;
      handle?.setPointerCapture?.(pointerId);
      const pixels = measured(sheet.current);
      drag.current = { pointerId, fromY: clientY, fromHeight: pixels[height], pixels, way: [{ y: clientY, time: timeStamp }], isMoving: false };
    },
    onPointerMove({ pointerId, clientY, timeStamp }) {
      const now = drag.current;
      if (now === null || now.pointerId !== pointerId) return;
      now.isMoving ||= Math.abs(clientY - now.fromY) > clickDistance;
      if (!now.isMoving) return;
      now.way.push({ y: clientY, time: timeStamp });
      sheet.current?.setAttribute("data-dragging", "");
      sheet.current?.style.setProperty("--dragged", `${within(now, clientY)}px`);
    },
    onPointerUp({ pointerId, clientY, timeStamp }) {
      const now = drag.current;
      if (now === null || now.pointerId !== pointerId) return;
      end();
      if (!now.isMoving) return;
      hasDragged.current = true;
      // A mouse clicks at once, and a finger that has moved not at all; a click that comes later is one of a key or a screen reader.
      setTimeout(() => (hasDragged.current = false));
      onSettle(settled(within(now, clientY), speedOf(now, clientY, timeStamp), now.pixels));
    },
    onPointerCancel: end,
    // What was under the finger when it was lifted is not meant by it.
    onClickCapture(event) {
      if (!hasDragged.current) return;
      hasDragged.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

const within = ({ fromHeight, fromY, pixels }: Drag, y: number): number => Math.min(pixels.full, Math.max(pixels.peek, fromHeight + fromY - y));

/** Upwards, over the last moments. */
function speedOf({ way }: Drag, y: number, time: number): number {
  const since = way.find((each) => time - each.time <= recent);
  return since === undefined || time === since.time ? 0 : (since.y - y) / (time - since.time);
}

/** The style sheet says how high each is, as registered lengths; the highest takes all that is above the sheet. */
function measured(sheet: HTMLElement): HeightsInPixels {
  const style = getComputedStyle(sheet);
  const length = (height: SheetHeight): number => Number.parseFloat(style.getPropertyValue(`--sheet-${height}`)) || 0;
  const [peek, half] = sheetHeights.map(length) as [number, number, number];
  const top = document.querySelector("main")?.getBoundingClientRect().top ?? 0;
  return { peek, half, full: Math.max(half, sheet.getBoundingClientRect().bottom - top) };
}
