/**
 * What the publisher sets at the build, and what holds without it:
 *
 *   VITE_SITE_URL       where the site stands for good; otherwise where this page was found
 *   VITE_CONTACT_EMAIL  who gets reports of errors; otherwise nobody, and no mail is offered
 *
 * A setting that cannot be used counts as none.
 */
import { isWebAddress } from "@/core/org/isWebAddress";
import { mailboxOf } from "@/core/panel/errorReport";

/** Whole, without what stands behind a question mark or a number sign: a query can be put behind it as it is. */
export function siteAddress(setting: unknown = import.meta.env.VITE_SITE_URL, here: string = window.location.href): string {
  const url = new URL(typeof setting === "string" && isWebAddress(setting) ? setting : here);
  url.search = "";
  url.hash = "";
  return url.href;
}

/** For what is given to others; `null`: a file on somebody's disk has no address for anybody else, and its path is nobody's business. */
export function addressForOthers(...where: Parameters<typeof siteAddress>): string | null {
  const site = siteAddress(...where);
  return isWebAddress(site) ? site : null;
}

export function contactMailbox(setting: unknown = import.meta.env.VITE_CONTACT_EMAIL): string | null {
  return mailboxOf(setting);
}
