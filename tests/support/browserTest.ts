/**
 * The `test` of every browser test. Whatever the test itself looks at, it also fails when the page throws, writes an
 * error to the console, does something that the security policy refuses, or asks another site for anything.
 */
import { test as base, expect, type Page } from "@playwright/test";

/** Where a test does not want the service worker, Playwright itself says so on the page. */
const WORKER_BLOCKED = "Service Worker registration blocked by Playwright";

interface Guarded {
  /** Everything that went wrong on the page so far; a test that provokes an error takes it out of the list. */
  readonly complaints: string[];
}

/** The policy also complains where the console does not, e.g. in report-only mode or before the console is attached. */
async function listenToPolicy(page: Page, complain: (text: string) => void): Promise<void> {
  await page.exposeFunction("reportPolicyViolation", complain);
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { reportPolicyViolation } = window as unknown as { reportPolicyViolation: (text: string) => void };
      reportPolicyViolation(`policy: ${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`);
    });
  });
}

export const test = base.extend<Guarded>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      const home = new URL(baseURL ?? "").origin;
      page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
      page.on("crash", () => complaints.push("the page crashed"));
      page.on("console", (message) => {
        // Trusted Types and policy messages come as errors, deprecations as warnings.
        if (message.text() === WORKER_BLOCKED) return;
        if (message.type() === "error" || message.type() === "warning") {
          complaints.push(`console.${message.type()}: ${message.text()}`);
        }
      });
      page.context().on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol !== "data:" && protocol !== "blob:" && origin !== home) {
          complaints.push(`request to another site: ${request.url()}`);
        }
      });
      page.context().on("response", (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
      });
      await listenToPolicy(page, (text) => complaints.push(text));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
