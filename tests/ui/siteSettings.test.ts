/** What the publisher may set, and what holds where nothing usable is set. */
import { describe, expect, it } from "vitest";
import { addressForOthers, contactMailbox, siteAddress } from "@/ui/siteSettings";

describe("the address of the site", () => {
  it.each([
    ["https://bzk.example/organogram/", "https://bzk.example/organogram/"],
    ["https://bzk.example", "https://bzk.example/"],
    ["https://bzk.example/?unit=x#y", "https://bzk.example/"],
  ])("is the one that is set: %s", (setting, address) => {
    expect(siteAddress(setting, "https://elders.example/")).toBe(address);
  });

  it.each([undefined, "", "bzk.example", "javascript:alert(1)", "https://u:p@bzk.example/", 7])("is that of the page where %s is set", (setting) => {
    expect(siteAddress(setting, "https://elders.example/pad/index.html?unit=x&open=y#z")).toBe("https://elders.example/pad/index.html");
  });

  it("is given to others only where it is one for others: no path on somebody's disk", () => {
    expect(addressForOthers("", "file:///C:/Users/naam/bzk.html?unit=x")).toBeNull();
    expect(addressForOthers("https://bzk.example/", "file:///C:/Users/naam/bzk.html")).toBe("https://bzk.example/");
    expect(addressForOthers("", "https://elders.example/?unit=x")).toBe("https://elders.example/");
  });

  it("is that of this page without a setting", () => {
    expect(siteAddress()).toBe(`${window.location.origin}/`);
  });
});

it("has a mailbox only if there is one plain address", () => {
  expect(contactMailbox("meld@bzk.example")).toBe("meld@bzk.example");
  expect(contactMailbox("meld@bzk.example?bcc=x@y.nl")).toBeNull();
  expect(contactMailbox()).toBeNull();
});
