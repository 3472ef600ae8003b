/**
 * Text as words that can be compared: folded, without stop words, and brought back to a stem by Snowball's rules, so
 * that `verkiezingen`, `verkiezing` and `elections`, `election` meet.
 */
import { stemmer as dutch } from "@orama/stemmers/dutch";
import { stemmer as english } from "@orama/stemmers/english";
import type { Lang, SubjectRole } from "@/core/org/fileFormat";

export interface Word {
  readonly text: string;
  /** Place in the folded text. */
  readonly from: number;
  readonly to: number;
}

/** Letters and digits; an apostrophe with an s behind it only makes a plural or a genitive. */
const WORD = /[\p{L}\p{N}]+/gu;
const GENITIVE = /'s(?![\p{L}\p{N}])/gu;

/** The words of a folded text, in order. */
export function wordsIn(folded: string): readonly Word[] {
  const plain = folded.replace(GENITIVE, "  ");
  return [...plain.matchAll(WORD)].map((match) => ({ text: match[0], from: match.index, to: match.index + match[0].length }));
}

/** Words that a question is built with, and that say nothing about what it asks for. */
const stopWords: ReadonlySet<string> = new Set(`
  aan al alle als ben bij dan dat de der des deze die dit doe doen doet door dus een en er gaan gaat ga geen had heb hebben
  heeft het hier hoe hoort houdt houden iets iemand ik in is jouw jullie kan kun kunnen kunt krijg krijgen maar me mee meer
  met mij mijn moet moeten mogen mag na naar nee niet nog nu of om onder ons onze ook op over per regelt s t te tegen toch tot
  u uit uw van vanaf vd veel vind vinden volgens voor waar waarom wanneer want was wat we wel welk welke werd wie wij wil wilt
  word worden wordt ze zich zij zijn zo zoek zou
  hoofd baas chef helpt helpen eigenlijk nou even graag ooit net echt heel erg zoveel vertelt vertel weten weet bellen mail
  meneer mevrouw heer mw dhr mr drs
  verantwoordelijk verantwoordelijke verantwoordelijkheid bevoegd aanspreekpunt bezig gaande hulp informatie info
  a about am an and any are at be by can contact could deal deals did do does for from get give go goes handle handles
  handling has have he help her his how i if in into is it its me my need of off on or our out question questions
  responsible responsibility s she should that the their them there they this to under up was we what when where which who
  whom whose why will with work works would you your charge looks look after runs run keeps keep
  head boss chief helps please tell person someone something want know find call
`.trim().split(/\s+/));

/** Words that many questions hold and that tell little apart: they count, but not for much. */
const weakWords: ReadonlySet<string> = new Set(`
  nieuw nieuwe vraag vragen probleem problemen nederland nederlandse rijk overheid overheden land landelijk landelijke bzk
  ministerie afdeling directie dienst onderdeel organisatie regeling regels wet wetten beleid zaken burger burgers mensen
  bewoners inwoners leider directeur leiding melden aanvragen aanvraag regelen krijgen maken beheert beheer
  verlengen kapot kwijt vergeten stuk mogelijk soort ambtelijke ambtelijk gebied ambtenaar ambtenaren
  directorate unit division team bureau new problem dutch netherlands government state national ministry department policy rules law laws citizen citizens people
  director leader country countries apply application report manage manages public office
`.trim().split(/\s+/));

/** Words that ask for one role in a subject. They weigh little, and put whoever has that role first. */
const roleWords: readonly (readonly [role: SubjectRole, words: string])[] = [
  ["policy", "beleid beleidsmaker beleidsmakers policy policymaker"],
  ["executes", "uitvoering uitvoerder uitvoeren uitvoert voert implements execution executes implementation"],
  ["supervises", `toezicht toezichthouder controle controleert controleren bewaakt bewaken toetst toetsing supervises
    supervision supervisor oversees oversight watchdog checks monitors eye`],
  ["advises", "advies adviseert adviseren adviseur adviesorgaan advises advice adviser advisory"],
  ["finances", "betaalt betalen financiert financiering bekostigt pays funds funding finances"],
];
const roleByWord: ReadonlyMap<string, SubjectRole> = new Map(
  roleWords.flatMap(([role, words]) => words.split(/\s+/).map((word) => [word, role] as const)),
);
export const roleAskedBy = (word: string): SubjectRole | null => roleByWord.get(word) ?? null;

/** Everyday words for one thing, in both languages. General words only: what belongs to one subject stands with the data. */
const sameWords: readonly string[] = [
  "ruzie conflict geschil onenigheid dispute disagreement", "salaris loon inkomen beloning verdiensten salary wage pay income",
  "huis woning home house dwelling", "baan vacature job vacancy", "klacht klagen complaint complain",
  "geld budget begroting money", "leider leiding directeur leader director",
  "bouw bouwen build construction", "controle toezicht inspectie supervision oversight inspection",
  "auto voertuig car vehicle", "arts dokter doctor", "buitenlander vreemdeling migrant foreigner",
  "vluchteling asielzoeker refugee asylum", "kind jeugd child youth", "school onderwijs education",
  "mail post brief letter", "wapen blazoen", "misbruik fraude abuse fraud misuse", "diefstal stelen gestolen theft stolen",
  "straf boete fine penalty", "relatie betrekking verhouding relation relationship", "kosten prijs tarief cost price",
  "verbouwing renovatie renovation", "document papier dossier stuk document file", "archief bewaren archive",
  "persoon inwoner burger person resident citizen", "gegevens data", "website site portaal portal", "lening krediet loan",
  "subsidie bijdrage grant subsidy", "stem stemmen vote voting", "eiland island", "huurder tenant", "verhuurder huurbaas landlord",
];
const sameByWord: ReadonlyMap<string, readonly string[]> = new Map(
  sameWords.flatMap((group) => group.split(" ").map((word) => [word, group.split(" ").filter((each) => each !== word)] as const)),
);
export const sameAs = (word: string): readonly string[] => sameByWord.get(word) ?? [];

/** First parts of verbs that come loose: `waar vraag ik … aan` asks for an `aanvraag`. */
const particles: ReadonlySet<string> = new Set("aan af bij door in mee na om op over terug toe uit voor weg".split(" "));
export const isParticle = (word: string): boolean => particles.has(word);

export const isStopWord = (word: string): boolean => stopWords.has(word);
export const isWeakWord = (word: string): boolean => weakWords.has(word);

/** Both languages at once: nobody says in which one they type. The word itself comes first. */
export function stemsOf(word: string, lang: Lang | null): readonly string[] {
  if (word.length < 4 || /\d/.test(word)) return [word];
  const stems = new Set<string>();
  if (lang !== "en") {
    stems.add(settled(dutch(word)));
    // `verkoopt` as `verkopen`: Snowball knows the plural of a verb alone.
    if (/[^aeiou]t$/.test(word) && word.length > 5) stems.add(settled(dutch(word.slice(0, -1))));
  }
  if (lang !== "nl") stems.add(settled(english(word)));
  return [...stems];
}

/** What Snowball leaves apart: `stemm` and `stem`, `schaad` and `schad`, `huiz` and `huis`, `briev` and `brief`. */
function settled(stem: string): string {
  return stem
    .replace(/([bdfgklmnprst])\1$/, "$1")
    .replace(/(a|e|o|u)\1([bdfgklmnprstvz])$/, "$1$2")
    .replace(/z$/, "s")
    .replace(/v$/, "f");
}

/** Letters that sound alike, or did in an older spelling. */
const soundsLike: readonly (readonly [RegExp, string])[] = [
  [/y/g, "ij"], [/ij/g, "ei"], [/ei/g, "ij"], [/ij/g, "y"], [/c/g, "k"], [/k/g, "c"], [/ou/g, "au"], [/au/g, "ou"],
  [/ph/g, "f"], [/ch/g, "g"], [/g/g, "ch"], [/x/g, "ks"], [/qu/g, "kw"], [/th/g, "t"], [/sch/g, "s"],
];

/** The word as others would spell what they hear: `keyzer` is `keijzer`. */
export function spellingsOf(word: string): readonly string[] {
  return [...new Set(soundsLike.map(([sound, other]) => word.replace(sound, other)))].filter((each) => each !== word);
}
