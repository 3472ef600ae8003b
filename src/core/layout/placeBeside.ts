/** Where a bubble stands: beside what it is about, inside the window, and over it only where no side has room. */
interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
}

/** Room between the bubble and what it is about, and between it and the edge of the window. */
export interface Distances {
  readonly gap: number;
  readonly margin: number;
}

/** `sideways`: where triggers stand under each other, so that the words of one do not hide the next. */
export function placeBeside(trigger: Place & Size, bubble: Size, room: Size, { gap, margin }: Distances, sideways = false): Place {
  const within = (at: number, size: number, all: number): number => Math.max(margin, Math.min(at, all - size - margin));
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
  // Without room on any side it keeps as far away as the window allows.
  const farEnd = trigger.top + trigger.height / 2 < room.height / 2 ? room.height : 0;
  return order.find(fits) ?? { left: centred.left, top: within(farEnd, bubble.height, room.height) };
}

/** Where nothing is pointed at. */
export const placeInMiddle = (bubble: Size, room: Size): Place => ({ left: (room.width - bubble.width) / 2, top: (room.height - bubble.height) / 2 });
