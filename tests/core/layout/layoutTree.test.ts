/** The laws of the layout, on random organisations, sizes and distances. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box, Point } from "@/core/layout/geometry";
import { spacingAt, type CardRole, type Layout, type LayoutFrame, type LayoutNode, type Spacing } from "@/core/layout/layout";
import { anchored, createLayoutTree } from "@/core/layout/layoutTree";
import type { PlacementLine } from "@/core/org/fileFormat";
import { visibleTree, type VisibleNode, type VisibleTree } from "@/core/view/visibleTree";
import type { Orientation } from "@/core/view/viewState";
import { randomOpen, randomSizeOf, randomTree, treeFrom, type RandomTree } from "../../support/randomTree";

interface Given {
  readonly tree: RandomTree;
  readonly isOpen: (id: string) => boolean;
  readonly sizeSeed: number;
  readonly spacing: Spacing;
}

/** Coordinates are sums of fractions, so two edges that should meet may miss each other by less than this. */
const TINY = 1e-6;
const RUNS = { numRuns: 300 };
/** Milliseconds for the largest charts: they ask whether it works at all, not how fast, also on a busy machine. */
const PATIENT = 60_000;
const orientations: readonly Orientation[] = ["down", "right"];

const usual = spacingAt(16);
const randomSpacing: fc.Arbitrary<Spacing> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(usual) },
  {
    weight: 3,
    arbitrary: fc
      .record({
        rowGenerations: fc.integer({ min: 0, max: 3 }), longestRow: fc.integer({ min: 1, max: 12 }),
        longestList: fc.integer({ min: 100, max: 2000 }), frameColumns: fc.integer({ min: 1, max: 8 }),
      })
      .map((limits) => ({ ...usual, ...limits })),
  },
);

const given: fc.Arbitrary<Given> = fc.record({
  tree: randomTree, isOpen: randomOpen, sizeSeed: fc.nat(), spacing: randomSpacing,
});

interface Drawn extends Given {
  readonly visible: VisibleTree;
  readonly layout: Layout;
  card(id: string): LayoutNode;
  node(id: string): VisibleNode;
}

function drawn(from: Given, orientation: Orientation): Drawn {
  const visible = visibleTree(from.tree.source, from.isOpen);
  const layout = createLayoutTree(randomSizeOf(from.sizeSeed), from.spacing)(visible, orientation);
  return {
    ...from, visible, layout,
    card: (id) => layout.byId.get(id) as LayoutNode,
    node: (id) => visible.byId.get(id) as VisibleNode,
  };
}

/** Holds a law, told as a list of what breaks it, against random pictures. */
function assertLaw(orientation: Orientation, breaches: (picture: Drawn) => readonly string[]): void {
  fc.assert(fc.property(given, (from) => {
    expect(breaches(drawn(from, orientation))).toEqual([]);
  }), RUNS);
}

const right = (box: Box): number => box.x + box.width;
const bottom = (box: Box): number => box.y + box.height;
const middleX = (box: Box): number => box.x + box.width / 2;
const middleY = (box: Box): number => box.y + box.height / 2;
const near = (a: number, b: number): boolean => Math.abs(a - b) <= TINY;

const overlap = (a: Box, b: Box): boolean =>
  a.x + TINY < right(b) && b.x + TINY < right(a) && a.y + TINY < bottom(b) && b.y + TINY < bottom(a);

const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - TINY && inner.y >= outer.y - TINY && right(inner) <= right(outer) + TINY && bottom(inner) <= bottom(outer) + TINY;

function isOnBoundary(point: Point, box: Box): boolean {
  const within = contains(box, { ...point, width: 0, height: 0 });
  return within && (near(point.x, box.x) || near(point.x, right(box)) || near(point.y, box.y) || near(point.y, bottom(box)));
}

function descendants(node: VisibleNode): VisibleNode[] {
  return node.children.flatMap((child) => [child, ...descendants(child)]);
}

/** Stands in the band of everything outside the line: of the parts of a band only the title is a card of the line. */
function isBeside({ card, node }: Drawn, id: string): boolean {
  const { line, parentId } = node(id);
  return line === "beside" && card(id).role === "row" && (parentId === null || card(parentId).role !== "heading");
}

/** Not in the line: a title, a part of what a title stands over, or outside the line. */
function isWithoutLine(picture: Drawn, id: string): boolean {
  const { parentId } = picture.node(id);
  return parentId === null || picture.card(id).role === "heading" || picture.card(parentId).role === "heading";
}

describe.each(orientations)("a chart drawn %s", (orientation) => {
  it("has no two cards that overlap", () => {
    assertLaw(orientation, ({ layout: { nodes } }) =>
      nodes.flatMap((a, index) => nodes.slice(index + 1).filter((b) => overlap(a.box, b.box))
        .map((b) => `${a.role} ${a.id} over ${b.role} ${b.id}`)));
  });

  it("leaves air between any two cards", () => {
    assertLaw(orientation, ({ layout: { nodes }, spacing }) => {
      // The smallest distance that is meant anywhere: from the title of a band to its cards.
      const air = spacing.framePadding / 2;
      const grown = ({ x, y, width, height }: Box): Box => ({ x: x - air, y: y - air, width: width + 2 * air, height: height + 2 * air });
      return nodes.flatMap((a, index) => nodes.slice(index + 1).filter((b) => overlap(grown(a.box), b.box))
        .map((b) => `${a.role} ${a.id} against ${b.role} ${b.id}`));
    });
  });

  it("places every card of the tree once, with the size of its role", () => {
    fc.assert(fc.property(given, (from) => {
      const { layout, visible, node } = drawn(from, orientation);
      expect(layout.nodes.map(({ id }) => id)).toEqual(visible.nodes.map(({ id }) => id));
      expect(layout.byId.size).toBe(visible.nodes.length);
      const sizeOf = randomSizeOf(from.sizeSeed);
      for (const each of layout.nodes) {
        const { width, height } = sizeOf(node(each.id), each.role);
        expect(each.box.width).toBe(width);
        // Cards of one row are stretched to one height.
        expect(each.box.height).toBeGreaterThanOrEqual(height);
        expect(layout.byId.get(each.id)).toBe(each);
      }
    }), RUNS);
  });

  it("centres a parent over the first and last of its row", () => {
    assertLaw(orientation, ({ layout, visible, card }) => visible.nodes.flatMap((parent) => {
      const row = layout.links.filter((link) => link.source === parent.id && (link.shape === "row" || link.shape === "across"));
      const [first, last] = [row.at(0), row.at(-1)];
      if (first === undefined || last === undefined) return [];
      const middle = orientation === "down" ? middleX : middleY;
      const centre = (middle(card(first.target).box) + middle(card(last.target).box)) / 2;
      return near(centre, middle(card(parent.id).box)) ? [] : [`${parent.id} stands ${middle(card(parent.id).box) - centre} aside`];
    }));
  });

  it("keeps siblings in their order", () => {
    assertLaw(orientation, (picture) => {
      const { layout, visible, card } = picture;
      const shapeOf = new Map<string, string>(layout.links.map((link) => [link.target, link.shape]));
      /** Siblings are held against each other where they stand in the same way. */
      const kindOf = ({ id, parentId, line }: VisibleNode): string => {
        const { role } = card(id);
        if (role === "heading") return `heading ${line}`;
        const inBand = role === "row" && (isBeside(picture, id) || (parentId !== null && card(parentId).role === "heading"));
        return shapeOf.get(id) ?? (inBand ? "band" : "side by side");
      };
      return [visible.roots, ...visible.nodes.map((node) => node.children)].flatMap((family) => {
        const kinds = family.map(kindOf);
        return [...new Set(kinds)].flatMap((kind) => {
          const boxes = family.filter((_, index) => kinds[index] === kind).map((node) => card(node.id).box);
          // Staff stand on both sides in turn, each side outwards.
          const lines = kind === "staff"
            ? [boxes.filter((_, index) => index % 2 === 0), boxes.filter((_, index) => index % 2 === 1).toReversed()]
            : [boxes];
          return lines.flatMap((line) => line.slice(1).flatMap((box, index) =>
            isAfter(kind, line[index] as Box, box) ? [] : [`${kind} under ${family[0]?.parentId}: place ${index + 2}`]));
        });
      });
    });

    function isAfter(kind: string, a: Box, b: Box): boolean {
      if (orientation === "right" || kind === "heading frame") return b.y > a.y;
      if (kind === "hang") return near(a.x, b.x) ? b.y > a.y : b.x > a.x;
      if (kind === "band" || kind === "wrap") return near(a.y, b.y) ? b.x > a.x : b.y > a.y;
      return b.x > a.x;
    }
  });

  it("draws one link to every child in the line, and no other", () => {
    assertLaw(orientation, (picture) => {
      const { layout, visible, node } = picture;
      const expected = visible.nodes
        .filter(({ id, parentId }) => parentId !== null && (orientation === "right" || (!isWithoutLine(picture, id) && !isBeside(picture, id))))
        .map(({ id }) => id);
      const targets = layout.links.map((link) => link.target);
      return [
        ...expected.filter((id) => !targets.includes(id)).map((id) => `no link to ${id}`),
        ...targets.filter((id) => !expected.includes(id)).map((id) => `a link to ${id}`),
        ...targets.filter((id, index) => targets.indexOf(id) !== index).map((id) => `two links to ${id}`),
        ...layout.links.filter((link) => link.source !== node(link.target).parentId).map((link) => `wrong source of ${link.target}`),
        ...layout.links.filter((link) => link.dotted !== (node(link.target).line === "dotted")).map((link) => `wrong stroke to ${link.target}`),
      ];
    });
  });

  it("runs every link in right angles from the edge of its source to the edge of its target", () => {
    assertLaw(orientation, ({ layout, card }) => layout.links.flatMap((link) => {
      const [start, end] = [link.points.at(0), link.points.at(-1)];
      if (start === undefined || end === undefined) return [`no points to ${link.target}`];
      const head = layout.frames.find((frame) => frame.shape === "head" && frame.id === link.source);
      const startsWell = isOnBoundary(start, card(link.source).box) || (head !== undefined && isOnBoundary(start, head.box));
      const slanted = link.points.slice(1).some((to, index) => {
        const from = link.points[index] as Point;
        return !near(from.x, to.x) && !near(from.y, to.y);
      });
      return [
        ...(startsWell ? [] : [`${link.shape} from ${link.source} starts in the air`]),
        ...(isOnBoundary(end, card(link.target).box) ? [] : [`${link.shape} to ${link.target} ends in the air`]),
        ...(slanted ? [`${link.shape} to ${link.target} is slanted`] : []),
      ];
    }));
  });

  it("has an extent around all cards, frames and lines, and no wider", () => {
    assertLaw(orientation, ({ layout }) => {
      const [[x0, y0], [x1, y1]] = layout.extent;
      const whole: Box = { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
      const boxes = [...layout.nodes, ...layout.frames].map((each) => each.box);
      const points = layout.links.flatMap((link) => link.points.map((point) => ({ ...point, width: 0, height: 0 })));
      const tight = [...boxes, ...points].some((box) => near(box.x, x0)) && boxes.some((box) => near(box.y, y0)) &&
        boxes.some((box) => near(right(box), x1)) && boxes.some((box) => near(bottom(box), y1));
      return [
        ...[...boxes, ...points].filter((box) => !contains(whole, box)).map((box) => `outside: ${JSON.stringify(box)}`),
        ...(tight ? [] : ["wider than what it holds"]),
      ];
    });
  });

  it("draws the same picture from the same input", () => {
    fc.assert(fc.property(given, (from) => {
      expect(drawn(from, orientation).layout).toEqual(drawn(from, orientation).layout);
    }), RUNS);
  });

  it("draws after any toggles what a fresh layout draws, and asks no size twice", () => {
    fc.assert(fc.property(given, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), (from, toggles) => {
      const open = new Set(from.tree.ids.filter(from.isOpen));
      let asked = 0;
      const sizeOf = randomSizeOf(from.sizeSeed);
      const warm = createLayoutTree((node, role) => (asked++, sizeOf(node, role)), from.spacing);
      let tree = visibleTree(from.tree.source, (id) => open.has(id));
      warm(tree, orientation);
      for (const toggle of toggles) {
        const id = from.tree.ids[toggle % from.tree.ids.length] as string;
        if (!open.delete(id)) open.add(id);
        tree = visibleTree(from.tree.source, (each) => open.has(each), tree);
        const cold = createLayoutTree(sizeOf, from.spacing)(visibleTree(from.tree.source, (each) => open.has(each)), orientation);
        expect(warm(tree, orientation)).toEqual(cold);
        const before = asked;
        warm(visibleTree(from.tree.source, (each) => open.has(each), tree), orientation);
        expect(asked).toBe(before);
      }
    }), RUNS);
  });

  it("moves everything by one vector to put the anchored card at its place", () => {
    fc.assert(fc.property(given, fc.nat(), fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }), (from, pick, x, y) => {
      const { layout } = drawn(from, orientation);
      const anchor = layout.nodes[pick % layout.nodes.length] as LayoutNode;
      const shifted = anchored(layout, { id: anchor.id, at: { x, y } });
      expect(shifted.byId.get(anchor.id)?.box.x).toBeCloseTo(x, 6);
      expect(shifted.byId.get(anchor.id)?.box.y).toBeCloseTo(y, 6);
      const [dx, dy] = [x - anchor.box.x, y - anchor.box.y];
      const before = pointsOf(layout);
      const after = pointsOf(shifted);
      expect(after.length).toBe(before.length);
      expect(after.filter((to, index) => {
        const was = before[index] as Point;
        return !near(to.x - was.x, dx) || !near(to.y - was.y, dy);
      })).toEqual([]);
      // Nothing but places differs.
      expect(withoutPlaces(shifted)).toEqual(withoutPlaces(layout));
      expect([...shifted.byId.values()].every((node) => shifted.nodes.includes(node))).toBe(true);
      expect(anchored(layout, { id: anchor.id, at: anchor.box })).toBe(layout);
      expect(anchored(layout, { id: "nobody", at: { x, y } })).toBe(layout);
      expect(anchored(layout, null)).toBe(layout);
    }), RUNS);

    function pointsOf(layout: Layout): Point[] {
      const [[x0, y0], [x1, y1]] = layout.extent;
      return [
        ...layout.nodes.map((node) => node.box), ...layout.links.flatMap((link) => link.points),
        ...layout.frames.flatMap((frame) => (frame.title === null ? [frame.box] : [frame.box, frame.title])),
        { x: x0, y: y0 }, { x: x1, y: y1 },
      ];
    }

    function withoutPlaces(layout: Layout): unknown {
      return [
        layout.nodes.map(({ id, role, box: { width, height } }) => [id, role, width, height]),
        [...layout.byId.keys()].toSorted(),
        layout.links.map(({ points, ...rest }) => [rest, points.length]),
        layout.frames.map(({ box: { width, height }, title, ...rest }) => [rest, width, height, title === null]),
      ];
    }
  });

  it("holds 50,000 parts of one unit, and the deepest chain that a file may have", { timeout: PATIENT }, () => {
    const wide = treeFrom([-1, ...Array.from({ length: 50_000 }, () => 0)], []);
    const deep = treeFrom(Array.from({ length: 64 }, (_, index) => index - 1), []);
    for (const tree of [wide, deep]) {
      const { layout } = drawn({ tree, isOpen: () => true, sizeSeed: 1, spacing: usual }, orientation);
      expect(layout.nodes.length).toBe(tree.ids.length);
      expect(layout.links.length).toBe(tree.ids.length - 1);
    }
  });
});

describe("a chart drawn down", () => {
  it("frames the cards of a group and no other card", () => {
    assertLaw("down", (picture) => picture.layout.frames.flatMap((frame) => {
      const { members, onEdge } = groupOf(picture, frame);
      const { x, y, width, height } = frame.box;
      // Its padding at the sides and below; on the top edge stands the title.
      const padding = picture.spacing.framePadding;
      const inside: Box = { x: x + padding, y, width: width - 2 * padding, height: height - padding };
      return picture.layout.nodes.flatMap(({ id, role, box }) => {
        if (members.has(id)) return contains(inside, box) ? [] : [`${role} ${id} sticks out of ${frame.shape} ${frame.id}`];
        return onEdge.has(id) || !overlap(frame.box, box) ? [] : [`${frame.shape} ${frame.id} cuts ${role} ${id}`];
      });
    }));
  });

  it("holds 150,000 offices, staff posts or parts of a band", { timeout: PATIENT }, () => {
    const lines: readonly (readonly PlacementLine[])[] = [["solid", "head"], ["solid", "frame"], ["solid"]];
    for (const start of lines) {
      const above = start.length - 1;
      const tree = treeFrom(
        [-1, ...Array.from({ length: 150_000 }, (_, index) => (index === 0 ? 0 : above))],
        [...start, ...Array.from<PlacementLine>({ length: 150_000 }).fill(above === 0 ? "staff" : "solid")],
      );
      const { layout } = drawn({ tree, isOpen: () => true, sizeSeed: 1, spacing: usual }, "down");
      expect(layout.nodes.length).toBe(tree.ids.length);
      expect(layout.nodes.at(-1)?.role).toBe(start[1] === "head" ? "office" : start[1] === "frame" ? "row" : "staff");
    }
  });

  it("leaves air between a long list and two ministries with their leadership and staff", () => {
    const parents = [-1, -1, -1];
    const lines: PlacementLine[] = ["solid", "solid", "solid"];
    // More than fit in a row, so they hang.
    for (let at = 0; at <= usual.longestRow; at++) lines[parents.push(0) - 1] = "solid";
    for (const ministry of [1, 2]) {
      const head = parents.push(ministry) - 1;
      parents.push(head, head, ministry, ministry, ministry, ministry);
      lines.push("head", "solid", "solid", "staff", "staff", "solid", "solid");
    }
    const picture = drawn({ tree: treeFrom(parents, lines), isOpen: () => true, sizeSeed: 1, spacing: { ...usual, rowGenerations: 2 } }, "down");
    expect(["u0", "u1", "u2"].map((id) => picture.card(id).role)).toEqual(["row", "ministry", "ministry"]);
    const frames = picture.layout.frames.map((frame) => frame.box);
    expect(frames.length).toBe(2);
    const parties = ["u0", "u1", "u2"].map((id, index) => {
      const boxes = [id, ...descendants(picture.node(id)).map((node) => node.id)].map((each) => picture.card(each).box);
      const frame = frames[index - 1];
      return frame === undefined ? boxes : [...boxes, frame];
    });
    // Nothing stands under a neighbour here, so each is wholly to the right of the one before.
    for (const [before, after] of [[parties[0], parties[1]], [parties[1], parties[2]]] as const) {
      const end = Math.max(...(before ?? []).map(right));
      const start = Math.min(...(after ?? []).map((box) => box.x));
      expect(start - end).toBeGreaterThanOrEqual(usual.columnGap - TINY);
    }
  });

  it("has no two frames that overlap", () => {
    assertLaw("down", ({ layout: { frames } }) => frames.flatMap((a, index) =>
      frames.slice(index + 1).filter((b) => overlap(a.box, b.box)).map((b) => `${a.shape} ${a.id} over ${b.shape} ${b.id}`)));
  });

  it("draws a frame around every open group, whose title stands on its edge", () => {
    assertLaw("down", ({ layout, visible, card }) => visible.nodes.flatMap((node) => {
      if (card(node.id).role !== "heading") return [];
      const id = node.line === "head" ? node.parentId : node.id;
      const frame = layout.frames.find((each) => each.id === id);
      if (frame === undefined) return node.line === "frame" && node.children.length === 0 ? [] : [`no frame for ${node.id}`];
      return near(middleY(card(node.id).box), frame.box.y) ? [] : [`the title of ${node.id} is off the edge`];
    }));
  });

  it("gives every part the role that its placement asks for, above the lists", () => {
    const allowed: Readonly<Record<string, readonly CardRole[]>> = {
      solid: ["ministry", "chain", "row"], dotted: ["ministry", "chain", "row"], staff: ["staff"],
      head: ["heading", "staff"], frame: ["heading"], beside: ["row"],
    };
    assertLaw("down", ({ layout, visible, card }) => {
      const hanging = new Set(layout.links.filter((link) => link.shape === "hang").map((link) => link.target));
      return visible.nodes.flatMap(({ id, line, parentId }) => {
        const { role } = card(id);
        if (hanging.has(id)) return role === "list" ? [] : [`${role} ${id} in a list`];
        const parent = parentId === null ? null : card(parentId).role;
        if (parent === "heading") return role === "office" || role === "row" ? [] : [`${role} ${id} in a frame`];
        if (parentId === null && (line === "staff" || line === "head")) return [];
        return allowed[line]?.includes(role) === true ? [] : [`${line} ${id} is a ${role}`];
      });
    });
  });

  it("does not move the rows above a branch that opens", () => {
    fc.assert(fc.property(given, fc.nat(), (from, pick) => {
      const { visible } = drawn(from, "down");
      const closed = visible.nodes.filter((node) => node.partCount > 0 && !node.open);
      const opened = closed[pick % Math.max(1, closed.length)];
      fc.pre(opened !== undefined);
      const before = drawn(from, "down");
      const after = drawn({ ...from, isOpen: (id) => id === opened.id || from.isOpen(id) }, "down");
      // Its row is that of the card it hangs under, stands beside, or belongs to.
      let card = before.card(opened.id);
      while (!isInRow(before, card.id)) {
        const { parentId } = before.node(card.id);
        if (parentId === null) break;
        card = before.card(parentId);
      }
      const rowY = card.box.y;
      const moved = before.layout.nodes.filter((each) =>
        isInRow(before, each.id) && each.box.y <= rowY && !near(after.card(each.id).box.y, each.box.y));
      expect(moved.map((each) => each.id)).toEqual([]);
    }), RUNS);
  });

  it("moves no row at all up or down for what opens in a list or a band", () => {
    fc.assert(fc.property(given, fc.nat(), (from, pick) => {
      const all = drawn(from, "down");
      const hosts = all.visible.nodes.filter((node) => node.partCount > 0 && node.open && (hangsInRow(all, node.id) || isInBand(all, node.id)));
      const opened = hosts[pick % Math.max(1, hosts.length)];
      fc.pre(opened !== undefined);
      const before = drawn({ ...from, isOpen: (id) => id !== opened.id && from.isOpen(id) }, "down");
      // A row that goes on under another one makes room for what opens in that.
      const goesOn = new Set<string>(before.layout.links.filter(({ shape }) => shape === "wrap").map(({ target }) => target));
      const moved = before.layout.nodes.filter((each) =>
        isInRow(before, each.id) && !isInBand(before, each.id) && !goesOn.has(each.id) && !near(all.card(each.id).box.y, each.box.y));
      expect(moved.map((each) => each.id)).toEqual([]);
    }), RUNS);

    /** In a list under a card of a row; one under staff or an office makes its own row taller. */
    function hangsInRow(picture: Drawn, id: string): boolean {
      const { parentId } = picture.node(id);
      return picture.card(id).role === "list" && parentId !== null && (isInRow(picture, parentId) || hangsInRow(picture, parentId));
    }

    function isInBand(picture: Drawn, id: string): boolean {
      const { parentId, line } = picture.node(id);
      return isBeside(picture, id) || (picture.card(id).role === "heading" && line === "frame") ||
        (parentId !== null && isInBand(picture, parentId));
    }
  });

  it("moves no other card above the lists sideways when a card of the last row opens", () => {
    // One generation in rows and one column in lists, as the chart is; a second column would be wider than its card.
    const spacing: Spacing = { ...usual, longestList: Infinity };
    fc.assert(fc.property(randomTree, fc.nat(), fc.nat(), (tree, sizeSeed, pick) => {
      const levelOf = new Map(visibleTree(tree.source, () => true).nodes.map((node) => [node.id, node.level]));
      const whole = drawn({ tree, sizeSeed, spacing, isOpen: () => true }, "down");
      const row = whole.visible.nodes.filter((node) => whole.card(node.id).role === "row" && isInRow(whole, node.id) && !isBeside(whole, node.id) && node.partCount > 0);
      const opened = row[pick % Math.max(1, row.length)];
      fc.pre(opened !== undefined);
      const isAbove = (id: string): boolean => (levelOf.get(id) ?? 0) < opened.level;
      const before = drawn({ tree, sizeSeed, spacing, isOpen: isAbove }, "down");
      const after = drawn({ tree, sizeSeed, spacing, isOpen: (id) => id === opened.id || isAbove(id) }, "down");
      const moved = before.layout.nodes.filter((each) => !near(after.card(each.id).box.x, each.box.x));
      expect(moved.map((each) => each.id)).toEqual([]);
    }), RUNS);
  });
});

/** A card of the upper generations, or one outside the line; not a part of a group. */
function isInRow(picture: Drawn, id: string): boolean {
  const { role } = picture.card(id);
  const { parentId } = picture.node(id);
  return ["ministry", "chain", "row"].includes(role) && (parentId === null || picture.card(parentId).role !== "heading");
}

/** The cards that a frame is around, and those that may stand on its edge. */
function groupOf(picture: Drawn, frame: LayoutFrame): { readonly members: ReadonlySet<string>; readonly onEdge: ReadonlySet<string> } {
  const { visible, node, card } = picture;
  const heading = frame.shape === "head"
    ? node(frame.id).children.find((child) => card(child.id).role === "heading" && child.line === "head")
    : visible.byId.get(frame.id);
  const members = heading === undefined
    ? visible.nodes.filter(({ id }) => isBeside(picture, id)).flatMap((each) => [each, ...descendants(each)])
    : descendants(heading);
  return { members: new Set(members.map(({ id }) => id)), onEdge: new Set([frame.id, heading?.id ?? frame.id]) };
}
