// @vitest-environment node
import { expect, it } from "vitest";
import { headerFiles, metaPolicy, securityHeaders } from "@/tools/securityHeaders";

it("sends the policy of the page, and beside it what only a header can say", () => {
  const inPage = metaPolicy.split("; ");
  const sent = securityHeaders["Content-Security-Policy"]?.split("; ") ?? [];
  expect(sent.filter((directive) => !inPage.includes(directive))).toEqual(["frame-ancestors 'none'"]);
  expect(inPage.filter((directive) => !sent.includes(directive))).toEqual([]);
});

it("allows no inline code, no evaluation and no other site", () => {
  expect(metaPolicy).not.toMatch(/unsafe|https?:|\*/);
  expect(metaPolicy).toMatch(/default-src 'none'/);
});

it("has the worker and the start page asked for each time, or no newer version would ever be found", () => {
  expect(headerFiles["_headers"]).toMatch(/^\/sw\.js\n {2}Cache-Control: no-cache$/m);
  expect(headerFiles["_headers"]).toMatch(/^\/index\.html\n {2}Cache-Control: no-cache$/m);
  expect(headerFiles["headers.nginx.conf"]).toMatch(/default "no-cache"/);
  expect(headerFiles["headers.apache.conf"]).toMatch(/Cache-Control "no-cache"$/m);
});

it.each(Object.keys(headerFiles))("writes every header into %s", (name) => {
  for (const [header, value] of Object.entries(securityHeaders)) {
    expect(headerFiles[name]).toContain(header);
    expect(headerFiles[name]).toContain(value);
  }
});
