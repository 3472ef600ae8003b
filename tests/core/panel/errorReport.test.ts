/** A report of an error: what it says of us is true, and no text can make more of it than a mail to one mailbox. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportMessages } from "@/core/i18n/reportMessages";
import type { Lang, OrgFile, UnitId } from "@/core/org/fileFormat";
import { orgModel, type OrgModel } from "@/core/org/orgModel";
import { errorReport, mailboxOf, MAX_MAIL_CHARS, MAX_OWN_WORDS, reportGroups, reportMail, reportText } from "@/core/panel/errorReport";
import { quoteSentence, type Quote, type QuoteContext } from "@/core/panel/quote";
import { unitProfile, type UnitProfile } from "@/core/panel/unitProfile";
import { snapshotAt } from "@/core/time/snapshotAt";
import { drawOrg, withUnit } from "../../support/drawOrg";
import { shippedFile } from "../../support/shippedFile";

function sceneOf(model: OrgModel, id: UnitId, lang: Lang = "nl"): { readonly context: QuoteContext; readonly profile: UnitProfile } {
  const snapshot = snapshotAt(model, model.meta.asOf, { withFormer: true });
  const profile = unitProfile(model, snapshot, id, lang);
  if (profile === null) throw new Error(`No unit ${id}`);
  return { context: { model, snapshot, lang, addressOf: (unit) => `https://example.nl/?unit=${unit}` }, profile };
}

const shipped = orgModel(shippedFile());
const quotesOf = (context: QuoteContext, profile: UnitProfile): readonly Quote[] =>
  reportGroups(context, profile).flatMap(({ entries }) => entries.map(({ quote }) => quote));

/** What a mail program makes of the address. */
function readMail(href: string): { readonly to: string; readonly keys: readonly string[]; readonly subject: string; readonly body: string } {
  const { protocol, pathname, searchParams, hash } = new URL(href.replaceAll("+", "%2B"));
  expect([protocol, hash]).toEqual(["mailto:", ""]);
  return { to: decodeURIComponent(pathname), keys: [...searchParams.keys()], subject: searchParams.get("subject") ?? "", body: searchParams.get("body") ?? "" };
}

describe("the statements to choose from", () => {
  it("are there for every unit, each under a heading, with its source or the word that it has none", () => {
    let count = 0;
    const wrong: string[] = [];
    for (const id of shipped.unitById.keys()) {
      for (const lang of ["nl", "en"] as const) {
        const { context, profile } = sceneOf(shipped, id, lang);
        const groups = reportGroups(context, profile);
        expect(groups.map(({ entries }) => entries.length)).not.toContain(0);
        expect(new Set(groups.map(({ heading }) => heading)).size).toBe(groups.length);
        for (const { entries } of groups) {
          for (const { label, quote } of entries) {
            count += 1;
            if (/^$|\s{2}|undefined/.test(label) || label.length > 200) wrong.push(label);
            const text = reportText(context, errorReport(context, profile, quote), "");
            const hasSource = /\n(Bron|Bronnen|Source|Sources): /.test(text);
            const admits = /zonder bron|geen bron|no source/.test(quoteSentence(quote));
            if (hasSource === admits) wrong.push(`${id}: ${label}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(5000);
  });

  it("are all that the panel says: tasks, people, figures and relations too", () => {
    const { context, profile } = sceneOf(shipped, "rvb");
    const labels = reportGroups(context, profile).flatMap(({ entries }) => entries.map(({ label }) => label));
    for (const part of ["Grond in beheer: 85.000\u0020hectare in 2025", "Eigenaar: Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (BZK)"]) expect(labels).toContain(part);
    expect(labels).toEqual(expect.arrayContaining(profile.tasks.map(({ words }) => words.text)));
    expect(labels.filter((label) => label.startsWith("maakt het beleid: ") || label.startsWith("voert uit: ")).length).toBeGreaterThan(0);
  });
});

const plain: OrgFile = withUnit(drawOrg(`
  Ministerie [ministry]
    Bestuur [directorate-general]
`, { sources: [{ id: "a", kind: "web", title: "Titel", publisher: "Uitgever", published: "2025", url: "https://bron.nl/a" }] }), "bestuur", { src: ["a"] });
const drawn = (file: OrgFile = plain, lang: Lang = "nl") => sceneOf(orgModel(file), "bestuur", lang);

describe("the text", () => {
  it("has the unit, the statement, its source, the day, the address and the reader's words", () => {
    const { context, profile } = drawn();
    const place = quotesOf(context, profile)[1] ?? null;
    expect(reportText(context, errorReport(context, profile, place), "Het is anders.\r\nZie de wet.")).toBe([
      "Melding van een fout",
      "",
      "Onderdeel: Bestuur, directoraat-generaal",
      "Wat er staat: Bestuur valt onder Ministerie (stand 1 januari 2026).",
      "Bron: Titel, Uitgever, 2025, https://bron.nl/a .",
      "Stand: 1 januari 2026",
      "Adres: https://example.nl/?unit=bestuur",
      "",
      "Wat er fout is, en hoe ik dat weet:",
      "Het is anders.",
      "Zie de wet.",
    ].join("\n"));
  });

  it("says so where it is about something else, and where nothing is written yet", () => {
    const { context, profile } = drawn(plain, "en");
    const text = reportText(context, errorReport(context, profile, null), "  \n ");
    expect(text).toContain("What it says: Something else than a fact on the list\nSource: Titel");
    expect(text.endsWith("What is wrong, and how I know:\n(write it here)")).toBe(true);
  });

  it("keeps each line of ours one line, whatever the names are", () => {
    const name = fc.string({ unit: "binary", minLength: 1, maxLength: 80 }).map((text) => `N\r\n\u2028\u202e${text}`);
    fc.assert(fc.property(name, name, (unit, title) => {
      const file: OrgFile = { ...withUnit(plain, "bestuur", { names: [{ nl: unit }] }), sources: [{ id: "a", kind: "web", title }] };
      const { context, profile } = drawn(file);
      for (const quote of [null, ...quotesOf(context, profile)]) {
        const report = errorReport(context, profile, quote);
        const lines = reportText(context, report, "").split("\n");
        expect(report.sources.length).toBeLessThanOrEqual(1);
        expect(lines).toHaveLength(9 + report.sources.length);
        expect(lines.join("")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
      }
    }), { numRuns: 100 });
  });
});

describe("the mail", () => {
  const words = fc.oneof(
    fc.string({ unit: "binary", maxLength: MAX_OWN_WORDS }),
    fc.array(fc.constantFrom("\r\nBcc: iedereen@kwaad.nl\r\n", "&bcc=iedereen@kwaad.nl", "?to=kwaad@kwaad.nl", "#", "%0D%0ACc:x@y.nl", "\ud83d", "😀".repeat(300), ",x@y.nl", "a".repeat(1500)), { maxLength: 6 }).map((parts) => parts.join("")),
  );

  it("goes to the one mailbox with one subject and one body, whatever is in the names and the words", () => {
    fc.assert(fc.property(words, words, fc.constantFrom("meld@voorbeeld.nl", "a.b+bzk@voorbeeld.nl"), (unit, own, mailbox) => {
      const { context, profile } = drawn(withUnit(plain, "bestuur", { names: [{ nl: `N${unit}` }] }));
      const { href } = reportMail(context, mailbox, errorReport(context, profile, quotesOf(context, profile)[1] ?? null), own);
      const mail = readMail(href);
      expect([mail.to, ...mail.keys]).toEqual([mailbox, "subject", "body"]);
      expect(href).toMatch(/^mailto:[\w.%@-]+\?subject=[^?&=#\s]*&body=[^?&=#\s]*$/);
      expect(href.length).toBeLessThanOrEqual(MAX_MAIL_CHARS);
      expect(mail.subject).toMatch(/^Fout bij [^\r\n]+$/);
      expect(mail.body.startsWith("Melding van een fout\r\n\r\nOnderdeel: ")).toBe(true);
      expect(mail.body.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    }), { numRuns: 200 });
  });

  it("is the text that is shown, as long as there is room", () => {
    const { context, profile } = drawn();
    const report = errorReport(context, profile, null);
    const { href, isShortened } = reportMail(context, "meld@voorbeeld.nl", report, "Dit klopt niet: 100 % & meer + één");
    expect(isShortened).toBe(false);
    expect(readMail(href).body.replaceAll("\r\n", "\n")).toBe(reportText(context, report, "Dit klopt niet: 100 % & meer + één"));
  });

  it("loses its sources before the reader's words, and says so", () => {
    const { context, profile } = drawn({ ...plain, sources: plain.sources.map((source) => ({ ...source, title: "T".repeat(1500) })) });
    const report = errorReport(context, profile, null);
    const { href, isShortened } = reportMail(context, "meld@voorbeeld.nl", report, "woord ".repeat(60));
    const { body } = readMail(href);
    expect(isShortened).toBe(true);
    expect(body).not.toContain("TTT");
    expect(body).toContain("(ingekort)");
    expect(body).toContain("Adres: https://example.nl/?unit=bestuur\r\n");
    expect(body.trim().endsWith("woord")).toBe(true);
  });

  it("then loses the end of the words, and uses the room that there is", () => {
    const { context, profile } = drawn();
    const { href, isShortened } = reportMail(context, "meld@voorbeeld.nl", errorReport(context, profile, null), `begin ${"é".repeat(MAX_OWN_WORDS)}`);
    expect(isShortened).toBe(true);
    expect(readMail(href).body).toMatch(/\r\nbegin é+ \(ingekort\)$/);
    expect(href.length).toBeGreaterThan(MAX_MAIL_CHARS - 20);
  });
});

describe("the mailbox of the publisher", () => {
  it.each(["meld@voorbeeld.nl", "a.b+bzk@post.voorbeeld.co.uk", "x@xn--bcher-kva.example"])("takes %s", (address) => {
    expect(mailboxOf(address)).toBe(address);
  });

  it.each([
    undefined, null, 5, "", "geen", "a@b", "a@@b.nl", "a@b.nl,c@d.nl", "a@b.nl?bcc=c@d.nl", "a@b.nl&x", "a b@c.nl", " a@b.nl", "a@b.nl\n", "a@b.nl\r\nBcc:x@y.nl",
    "mailto:a@b.nl", "<a@b.nl>", "\"a\"@b.nl", ".a@b.nl", "a..b@c.nl", "a@-b.nl", "a@b..nl", "a%40x@b.nl", "é@b.nl", `${"a".repeat(250)}@b.nl`,
  ])("takes no %s", (setting) => {
    expect(mailboxOf(setting)).toBeNull();
  });
});

it("says in the window itself that nothing is sent", () => {
  expect(reportMessages.nl.intro).toContain("verstuurt niets");
  expect(reportMessages.en.intro).toContain("sends nothing");
});
