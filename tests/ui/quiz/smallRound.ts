/** A round of three questions on the small organisation of the panels' tests, made by hand. */
import type { Named, Question, QuizRound, Sentence } from "@/core/quiz/question";
import type { OrgFile } from "@/core/org/fileFormat";
import type { QuizSetup } from "@/core/view/viewState";
import { smallOrg } from "../panels/setup";

export const sourcedOrg: OrgFile = {
  ...smallOrg,
  sources: [
    { id: "besluit", title: "Organisatiebesluit", kind: "law", url: "https://wetten.example.nl/besluit", publisher: "Overheid.nl", published: "2024-07-02" },
    { id: "register", title: "Register", kind: "register", published: "2025" },
  ],
};

const named = (nl: string, en?: string): Named => ({ nl: { text: nl, lang: "nl" }, en: en === undefined ? { text: nl, lang: "nl" } : { text: en, lang: "en" } });
const said = (nl: string, en: string): Sentence => ({ nl: [{ text: nl, lang: "nl" }], en: [{ text: en, lang: "en" }] });

function question(id: string, changes: Partial<Question>): Question {
  return {
    id, kind: "kind", level: 1, about: { unit: "logius", subject: null, event: null }, date: "2026-01-01",
    prompt: said("Wat voor organisatie is Logius?", "What kind of organisation is Logius?"),
    options: [
      { id: "zbo", label: named("zelfstandig bestuursorgaan", "independent body"), unit: null },
      { id: "agency", label: named("agentschap", "agency"), unit: null },
      { id: "police", label: named("politie", "police force"), unit: null },
      { id: "country", label: named("land", "country"), unit: null },
    ],
    answerId: "agency",
    evidence: { text: said("Logius is een agentschap.", "Logius is an agency."), sources: ["besluit", "register"], asOf: "2025-12-01" },
    chain: { line: "sits-under", units: ["logius", "sg", "bzk"] },
    lookUp: { selectedId: "logius" }, chart: null,
    ...changes,
  };
}

export const setup: QuizSetup = { seed: "abc", level: 1, count: 5, kinds: ["kind", "place", "minister"], isHosted: false };

export const smallRound: QuizRound = {
  setup,
  questions: [
    question("kind/logius", {}),
    question("minister/dgx", {
      kind: "minister", prompt: said("Wie legt verantwoording af over DGX?", "Who answers for DGX?"),
      options: [
        { id: "minister-van-wonen", label: named("Minister van Wonen"), unit: "minister-van-wonen" },
        { id: "sg", label: named("SG"), unit: "sg" },
      ],
      answerId: "minister-van-wonen",
      evidence: { text: said("Over DGX: de minister van Wonen.", "For DGX: the Minister van Wonen."), sources: ["besluit"], asOf: "2024" },
      chain: { line: "answers", units: ["dgx", "minister-van-wonen"] }, lookUp: { selectedId: "dgx" },
    }),
    question("subject/t1", { kind: "subject", prompt: said("Wie regelt inloggen?", "Who runs logging in?"), lookUp: { subjectId: "t1" }, chain: null }),
  ],
};
