import { expect, it } from "vitest";
import { isOfBuild, isStartPage } from "@/serviceWorker/addresses";

const scope = "https://bzk.example/map/";

it.each(["", "index.html", "?unit=rvb", "index.html?v=1&page=quiz", "?x=/&y=a/b"])("takes %s for the start page", (rest) => {
  expect(isStartPage(`${scope}${rest}`, scope)).toBe(true);
});

it.each(["https://bzk.example/", "https://bzk.example/map/bzk-tree.json", "https://bzk.example/map/other/", "https://else.example/map/"])(
  "leaves %s to the network", (address) => {
    expect(isStartPage(address, scope)).toBe(false);
    expect(isOfBuild(address, scope)).toBe(false);
  });

it("knows the files of a build in its own folder only", () => {
  expect(isOfBuild(`${scope}assets/Legend-1.js`, scope)).toBe(true);
  expect(isOfBuild(`${scope}data/details-1.json`, scope)).toBe(true);
  expect(isOfBuild("https://bzk.example/assets/Legend-1.js", scope)).toBe(false);
});
