/** What stands behind the button for help in the footer, by name. */
import type { Locator, Page } from "@playwright/test";

/** Opens the menu and gives what is in it. */
export async function inHelpMenu(page: Page, role: "button" | "link", name: string): Promise<Locator> {
  const footer = page.getByRole("contentinfo");
  await footer.getByRole("button", { name: "Hulp" }).click();
  return footer.getByRole(role, { name });
}
