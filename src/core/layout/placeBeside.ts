/** Where a bubble stands: beside what it is about, inside the window, and never over it. */
interface Size {
  readonly width: number;
  readonly height: number;
}

interface Place {
  readonly left: number;
  readonly top: number;
}

/** Room between the bubble and the edge of the window. */
const margin = 4;

const within = (at: number, size: number, room: number): number => Math.max(margin, Math.min(at, room - size - margin));

/** `sideways`: where triggers stand under each other, so that the words of one do not hide the next. */
export function placeBeside(trigger: Place & Size, bubble: Size, room: Size, gap: number, sideways: boolean): Place {
  const centred = {
    left: within(trigger.left + (trigger.width - bubble.width) / 2, bubble.width, room.width),
    top: within(trigger.top + (trigger.height - bubble.height) / 2, bubble.height, room.height),
  };
  const below = { left: centred.left, top: trigger.top + trigger.height + gap };
  const above = { left: centred.left, top: trigger.top - gap - bubble.height };
  const before = { left: trigger.left - gap - bubble.width, top: centred.top };
  const after = { left: trigger.left + trigger.width + gap, top: centred.top };
  const fits = ({ left, top }: Place): boolean => (
    left >= margin && top >= margin && left + bubble.width + margin <= room.width && top + bubble.height + margin <= room.height);
  const order = sideways ? [before, after, below, above] : [below, above, before, after];
  return order.find(fits) ?? below;
}
