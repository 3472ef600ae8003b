import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_COMPARED, MOST_QUESTIONS, quizKinds, startView, type ViewState } from "@/core/view/viewState";
import { decodeView, encodeView, MAX_ADDRESS_CHARS } from "@/core/view/urlCodec";

const full: ViewState = {
  date: "2024-07-02", basis: "decree", against: "2023-01-01", change: "moved", rootId: "dgvbr", toggledIds: new Set(["dgvb", "a/b_c.d-e"]), selectedId: "rvb", subjectId: null,
  elsewhereId: null, path: null, page: "compare", comparedIds: ["rvb", "logius"],
  tour: { id: "digitaal", stop: 2 }, presenting: true, quiz: { seed: "k3f9", level: 2, count: 10, kinds: ["place", "kind"], isHosted: true }, mode: "list", orientation: "right", kind: "zbo", lang: "en",
  theme: "dark",
};

describe("encodeView", () => {
  it("says nothing about the start view", () => {
    expect(encodeView(startView)).toBe("");
  });

  it("gives a unit its permanent address, with the language", () => {
    expect(encodeView({ ...startView, selectedId: "rvb" })).toBe("?unit=rvb");
    expect(encodeView({ ...startView, selectedId: "rvb", lang: "en" })).toBe("?unit=rvb&lang=en");
  });

  it("writes everything in one order, with the version first", () => {
    expect(encodeView(full)).toBe(
      "?v=1&unit=rvb&page=compare&compare=rvb~logius&tour=digitaal~3&present=1&quiz=k3f9~2~10~place.kind~host&root=dgvbr&date=2024-07-02&basis=decree&against=2023-01-01&change=moved&open=a/b_c.d-e~dgvb&view=list&dir=right&kind=zbo&lang=en&theme=dark",
    );
    expect(encodeView({ ...startView, theme: "light" })).toBe("?v=1&theme=light");
  });

  it("gives a subject its permanent address, and a path a short one", () => {
    expect(encodeView({ ...startView, subjectId: "paspoort" })).toBe("?subject=paspoort");
    expect(encodeView({ ...startView, path: ["rvb", "aivd"] })).toBe("?v=1&path=rvb~aivd");
  });

  it("does not say what follows from the chosen unit, and says so if it is otherwise", () => {
    const view = { ...startView, selectedId: "a11", toggledIds: new Set(["a", "a1"]) };
    expect(encodeView(view, new Set(["a1", "a"]))).toBe("?unit=a11");
    expect(encodeView({ ...view, toggledIds: new Set() }, new Set(["a1", "a"]))).toBe("?v=1&unit=a11&open=");
  });

  it("leaves out what is open rather than make an address that gets lost", () => {
    const many = { ...full, toggledIds: new Set(Array.from({ length: 2_000 }, (_each, index) => `unit-${index}`)) };
    const address = encodeView(many);
    expect(address).not.toContain("open=");
    expect(decodeView(address).view).toEqual({ ...full, toggledIds: new Set() });
  });
});

describe("decodeView", () => {
  it("reads back what was written", () => {
    expect(decodeView(encodeView(full))).toEqual({ view: full, saysOpen: true, problems: [] });
    expect(decodeView("")).toEqual({ view: startView, saysOpen: false, problems: [] });
    expect(decodeView("?")).toEqual({ view: startView, saysOpen: false, problems: [] });
  });

  it("reads a unit however it is written", () => {
    for (const address of ["?unit=rvb", "unit=rvb", "?unit=RVB", "?unit=%72vb", "?utm_source=%E0%A4%A&unit=rvb&x&&"]) {
      expect(decodeView(address)).toEqual({ view: { ...startView, selectedId: "rvb" }, saysOpen: false, problems: [] });
    }
  });

  it("knows an address that says nothing is open from one that says nothing", () => {
    expect(decodeView("?unit=a&open=").saysOpen).toBe(true);
    expect(decodeView("?unit=a").saysOpen).toBe(false);
  });

  it("fills in from the reader's own view, and the address wins", () => {
    const base: ViewState = { ...startView, lang: "en", theme: "dark" };
    expect(decodeView("?unit=a", base).view).toEqual({ ...base, selectedId: "a" });
    expect(decodeView("?lang=nl", base).view).toEqual({ ...base, lang: "nl" });
  });

  it.each([
    "?unit=%E0%A4%A", "?%E0%A4%A", "?unit=a&unit=b", "?unit=a&unit=a", "?unit=", "?unit", "?unit=<script>", "?unit=../x",
    "?unit=a%20b", "?unit=__proto__", "?root=%00", "?date=2024-13-01", "?date=2024-02-30", "?date=2024", "?date=gisteren",
    "?view=map", "?view=toString", "?dir=up", "?kind=__proto__", "?lang=de", "?theme=pink", "?v=x", "?v=0", "?v=-1", "?v=1.5",
    "?open=~~~",
  ])("%s gives the start view with a notice", (address) => {
    expect(decodeView(address)).toMatchObject({ view: startView, problems: ["address-unreadable"] });
  });

  it("keeps what it can read beside what it cannot", () => {
    expect(decodeView("?unit=%E0%A4%A&lang=en&open=a~B!~c")).toEqual({
      view: { ...startView, lang: "en", toggledIds: new Set(["a", "c"]) }, saysOpen: true, problems: ["address-unreadable"],
    });
  });

  it("does not read ten kilobytes", () => {
    for (const address of [`?${"x".repeat(10_240)}`, `?unit=a&open=${"a~".repeat(5_120)}`]) {
      expect(decodeView(address)).toEqual({ view: startView, saysOpen: false, problems: ["address-too-long"] });
    }
    expect(decodeView(`?unit=a&x=${"x".repeat(MAX_ADDRESS_CHARS - 10)}`).view.selectedId).toBe("a");
  });

  it("reads one thing to show, and no path or comparison that makes no sense", () => {
    expect(decodeView("?path=a~b&subject=s&unit=u").view).toEqual({ ...startView, selectedId: "u" });
    expect(decodeView("?path=a~b&elsewhere=e&subject=s").view).toEqual({ ...startView, subjectId: "s" });
    expect(decodeView("?path=a~b&elsewhere=e").view).toEqual({ ...startView, elsewhereId: "e" });
    for (const address of ["?path=a", "?path=a~a", "?path=a~b~c", "?compare=a~b~c~d", "?compare=a~a", "?compare=", "?page=kelder"]) {
      expect(decodeView(address)).toEqual({ view: startView, saysOpen: false, problems: ["address-unreadable"] });
    }
  });

  it("leaves out a tour, a presentation or a quiz that makes no sense", () => {
    for (const address of [
      "?tour=a", "?tour=a~0", "?tour=a~1~2", "?tour=A~1", "?tour=a~1000", "?present=0", "?present=yes", "?quiz=", "?quiz=k~4~10~all",
      "?quiz=k~1~0~all", "?quiz=k~1~31~all", "?quiz=K~1~10~all", "?quiz=k~1~10~place.place", "?quiz=k~1~10~rubbish", "?quiz=k~1~10~all~guest",
    ]) {
      expect(decodeView(address)).toEqual({ view: startView, saysOpen: false, problems: ["address-unreadable"] });
    }
  });

  it("reads a newer address as far as it can", () => {
    expect(decodeView("?v=2&unit=a&tempo=allegro")).toEqual({
      view: { ...startView, selectedId: "a" }, saysOpen: false, problems: ["address-newer"],
    });
  });
});

describe("laws", () => {
  const id = fc.stringMatching(/^[a-z0-9][a-z0-9/_.-]{0,30}$/);
  const day = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  // One thing is shown at a time.
  const shown = fc.oneof(
    fc.constant({}),
    id.map((selectedId) => ({ selectedId })),
    id.map((subjectId) => ({ subjectId })),
    id.map((elsewhereId) => ({ elsewhereId })),
    fc.uniqueArray(id, { minLength: 2, maxLength: 2 }).map(([from = "", to = ""]) => ({ path: [from, to] as const })),
  ).map((each) => ({ selectedId: null, subjectId: null, elsewhereId: null, path: null, ...each }));
  const rest = fc.record<Omit<ViewState, "selectedId" | "subjectId" | "elsewhereId" | "path">>({
    date: fc.option(day),
    basis: fc.constantFrom("day", "decree"),
    against: fc.option(day),
    change: fc.option(fc.constantFrom("new", "moved", "uncertain")),
    rootId: fc.option(id),
    toggledIds: fc.array(id, { maxLength: 30 }).map((ids) => new Set(ids)),
    page: fc.option(fc.constantFrom("known", "subjects", "compare", "mother", "ministers", "drawn", "tours", "quiz", "sheet")),
    comparedIds: fc.uniqueArray(id, { maxLength: MOST_COMPARED }),
    tour: fc.option(fc.record({ id, stop: fc.nat(998) })),
    presenting: fc.boolean(),
    quiz: fc.option(fc.record({
      seed: fc.stringMatching(/^[a-z0-9]{1,16}$/),
      level: fc.constantFrom(1, 2, 3),
      count: fc.integer({ min: 1, max: MOST_QUESTIONS }),
      kinds: fc.subarray([...quizKinds]),
      isHosted: fc.boolean(),
    })),
    mode: fc.constantFrom("chart", "list"),
    orientation: fc.constantFrom("down", "right"),
    kind: fc.option(fc.constantFrom("zbo", "agency", "directorate-general")),
    lang: fc.constantFrom("nl", "en"),
    theme: fc.constantFrom("system", "light", "dark"),
  });
  const view = fc.tuple(shown, rest).map(([one, other]): ViewState => ({ ...other, ...one }));

  it("there and back is the same view, and one view has one address", () => {
    fc.assert(fc.property(view, fc.array(id, { maxLength: 3 }).map((ids) => new Set(ids)), (each, implied) => {
      const address = encodeView(each, implied);
      const { view: read, saysOpen, problems } = decodeView(address);
      expect(problems).toEqual([]);
      expect(saysOpen ? read : { ...read, toggledIds: implied }).toEqual(each);
      expect(encodeView(saysOpen ? read : { ...read, toggledIds: implied }, implied)).toBe(address);
      expect(address).toMatch(/^(\?[\w.~/=&-]+)?$/);
    }), { numRuns: 1_000 });
  });

  it("any text gives a view whose ids are ids", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom("?", "&", "=", "~", "%", "%E0", "unit", "root", "open", "date", "v", "kind", "view", "subject", "elsewhere", "path", "page", "compare", "a", "1"),
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")), (address) => {
      const { view: read } = decodeView(address);
      for (const each of [read.selectedId, read.subjectId, read.elsewhereId, ...(read.path ?? []), ...read.comparedIds, read.rootId, ...read.toggledIds]) {
        if (each !== null) expect(each).toMatch(/^[a-z0-9][a-z0-9/_.-]*$/);
      }
      expect(decodeView(encodeView(read)).view).toEqual(read);
    }), { numRuns: 400 });
  });
});
