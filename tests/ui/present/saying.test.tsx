/** The one sentence, and what it rests on; and the code for phones. */
import { act, screen } from "@testing-library/react";
import jsQR from "jsqr";
import { describe, expect, it, vi } from "vitest";
import type { Lang } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { sourceLine } from "@/core/panel/sourceLine";
import type { TourStop } from "@/core/org/tourFormat";
import { snapshotAt } from "@/core/time/snapshotAt";
import { startView, type ViewState } from "@/core/view/viewState";
import { isForPhones, PhoneCode } from "@/ui/present/PhoneCode";
import { sayingOf, type Saying } from "@/ui/present/sayingOf";
import { shippedFile } from "../../support/shippedFile";
import { show, storeOf } from "../panels/setup";

const model = orgModel(shippedFile());
const snapshot = snapshotAt(model, model.meta.asOf, { withFormer: true });
const say = (view: Partial<ViewState>, stop: TourStop | null = null) => sayingOf(model, snapshot, { ...startView, ...view }, stop);
const source = [...model.sourceById.keys()][0] as string;

describe("sayingOf", () => {
  it("takes the sentence of the stop with its sources, and the other language where there is none", () => {
    const stop: TourStop = { view: "unit=logius", text: { nl: "Dit is Logius." }, src: [source, "bestaat-niet"] };
    expect(say({ selectedId: "logius" }, stop)).toMatchObject({ kind: "stop", text: "Dit is Logius.", lang: "nl", title: null });
    expect(say({ lang: "en" }, stop)).toMatchObject({ text: "Dit is Logius.", lang: "nl" });
    expect(say({}, stop).sources.map(({ id }) => id)).toEqual([source]);
    expect(say({}, { view: "", text: { nl: "Zonder." } }).sources).toEqual([]);
  });

  it("never says anything about a unit without a source or without saying that there is none", () => {
    const langs: readonly Lang[] = ["nl", "en"];
    const isHonest = ({ kind, title, text, sources }: Saying): boolean =>
      title !== null && text !== "" && (kind === "statement" || (kind === "gap" && sources.length === 0));
    expect(snapshot.unitIds.filter((id) => langs.some((lang) => !isHonest(say({ selectedId: id, lang }))))).toEqual([]);
    expect(snapshot.unitIds.some((id) => say({ selectedId: id }).kind === "gap")).toBe(true);
    expect(snapshot.unitIds.some((id) => say({ selectedId: id }).sources.length > 0)).toBe(true);
  });

  it("names what is shown where no unit is chosen", () => {
    expect(say({}).text).toBe("Ministerie van Binnenlandse Zaken en Koninkrijksrelaties op 22 november 2026");
    expect(say({ path: ["rvb", "aivd"] }).text).toBe("De weg van RVB naar AIVD");
    expect(say({ against: "2024-07-01" }).text).toBe("Wat veranderde er van 1 juli 2024 tot en met 22 november 2026?");
    expect(say({ subjectId: "paspoort" }).kind).toBe("caption");
  });

  it("dates each source, or says that it has no date", () => {
    const undated = [...model.sourceById.values()].filter((each) => !/\d{4}|zonder datum|onbekend/i.test(sourceLine(each, "nl")));
    expect(undated.map(({ id }) => id)).toEqual([]);
  });
});

describe("PhoneCode", () => {
  const site = "https://organogram.example.org/bzk/";
  const drawnCode = (): string | undefined => {
    const picture = screen.getByRole("img", { name: /QR/ });
    const size = Number(picture.getAttribute("viewBox")?.split(" ")[2]);
    const dots = new Uint8ClampedArray(size * 4 * size * 4 * 4).fill(255);
    for (const [, x, y, width] of (picture.querySelector("path")?.getAttribute("d") ?? "").matchAll(/M(\d+) (\d+)h(\d+)v/g)) {
      for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row++) {
        for (let column = Number(x) * 4; column < (Number(x) + Number(width)) * 4; column++) dots.fill(0, (row * size * 4 + column) * 4, (row * size * 4 + column) * 4 + 3);
      }
    }
    return jsQR(dots, size * 4, size * 4)?.data;
  };

  it.each([[true, `${site}?v=1&unit=logius&tour=digitaal~3`], [false, `${site}?unit=logius`]])("leads a phone to what is shown, and to the tour only if it is ours: %s", (isOurs, address) => {
    vi.stubEnv("VITE_SITE_URL", site);
    const store = storeOf();
    act(() => {
      store.getState().actions.goTo("logius");
      store.getState().actions.setTour({ id: "digitaal", stop: 2 });
      store.getState().actions.startPresenting();
    });
    show(<PhoneCode isOurs={isOurs} onClose={() => undefined} />, { store });
    expect(drawnCode()).toBe(address);
    expect(screen.getByText(address.replace("https://", ""))).toBeTruthy();
    vi.unstubAllEnvs();
  });

  it("says so where no phone can come", () => {
    show(<PhoneCode isOurs onClose={() => undefined} />);
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByText("Telefoons kunnen dit adres niet openen. Deze website staat alleen op dit apparaat.")).toBeTruthy();
  });

  it.each([
    ["http://localhost:4173/", false], ["http://127.0.0.1/", false], ["http://[::1]:80/", false], ["file:///E:/bzk.html", false],
    ["https://organogram.example.org/", true], ["http://192.168.1.20:8080/", true],
  ])("knows which address is for others: %s", (address, is) => {
    expect(isForPhones(address)).toBe(is);
  });
});
