/** The guard that stands round every browser test sees what it is there for. */
import { expect, test } from "../support/browserTest";

test("the guard sees an error, a refused style and a request to another site", async ({ page, complaints }) => {
  await page.goto("./");
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error("thrown on purpose");
    });
    console.error("written on purpose");
    document.body.setAttribute("style", "color: red");
  });
  await expect.poll(() => complaints.join("\n")).toContain("page error: thrown on purpose");
  await expect.poll(() => complaints.join("\n")).toContain("console.error: written on purpose");
  await expect.poll(() => complaints.join("\n")).toContain("policy: style-src-attr refused inline");

  // An empty page has no policy that would stop the request before it is made.
  await page.goto("about:blank");
  await page.evaluate(() => fetch("http://127.0.0.1:9/").catch(() => undefined));
  await expect.poll(() => complaints.join("\n")).toContain("request to another site: http://127.0.0.1:9/");
  complaints.length = 0;
});
