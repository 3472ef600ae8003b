/**
 * One plain sentence per problem, and what to do about it, in Dutch and in English. File name and path are not in the
 * sentence; whoever shows it puts them beside it. Dates stand as they stand in the file, because that is where the
 * reader will look for them.
 */
import type { Lang } from "./fileFormat";
import type { Problem } from "./problem";

type Words = Readonly<Record<Lang, string>>;

export function problemText(problem: Problem, lang: Lang): string {
  return sentences(problem)[lang];
}

function sentences({ code, params }: Problem): Words {
  const value = (key: string): string => String(params[key] ?? "?");
  switch (code) {
    case "empty-file": return {
      nl: "Het bestand is leeg. Kies een ander bestand.",
      en: "The file is empty. Choose another file.",
    };
    case "too-large": return {
      nl: `Het bestand is te groot: meer dan ${megabytes(params["limit"])} MB. Verdeel het over kleinere organisaties.`,
      en: `The file is too large: more than ${megabytes(params["limit"])} MB. Split it into smaller organisations.`,
    };
    case "not-json": {
      const place = params["line"] === undefined ? { nl: "", en: "" } : {
        nl: ` Het gaat mis op regel ${value("line")}, teken ${value("column")}.`,
        en: ` It goes wrong on line ${value("line")}, character ${value("column")}.`,
      };
      return {
        nl: `Dit is geen JSON.${place.nl} Kijk of het bestand compleet is en of er geen komma of aanhalingsteken te veel in staat.`,
        en: `This is not JSON.${place.en} Check that the file is complete and has no comma or quotation mark too many.`,
      };
    }
    case "not-an-object": return {
      nl: `Het bestand moet met { beginnen, maar bevat ${received(params, "nl")}. Zet de gegevens in een object met een regel "format".`,
      en: `The file must start with {, but contains ${received(params, "en")}. Put the data in an object with a "format" line.`,
    };
    case "no-format": return {
      nl: `De regel "format" ontbreekt. Zet "format": "${value("expected")}" bovenaan het bestand.`,
      en: `The "format" line is missing. Put "format": "${value("expected")}" at the top of the file.`,
    };
    case "unknown-format": return {
      nl: `Het formaat "${value("received")}" kennen wij niet. Gebruik "${value("expected")}".`,
      en: `We do not know the format "${value("received")}". Use "${value("expected")}".`,
    };
    case "newer-format": return {
      nl: `Het bestand is gemaakt voor een nieuwere versie ("${value("received")}"). Ververs deze pagina, of bewaar het bestand als "${value("expected")}".`,
      en: `The file was made for a newer version ("${value("received")}"). Reload this page, or save the file as "${value("expected")}".`,
    };
    case "no-meta": return {
      nl: "Het onderdeel \"meta\" ontbreekt. Daarin staan de titel, de datum en de bovenste onderdelen. Voeg het toe.",
      en: "The \"meta\" part is missing. It holds the title, the date and the top units. Add it.",
    };
    case "second-meta": return {
      nl: "Het onderdeel \"meta\" staat er twee keer. Laat er één staan.",
      en: "The \"meta\" part is there twice. Keep one of them.",
    };
    case "too-many-units": return {
      nl: `Er staan meer dan ${value("limit")} onderdelen in het bestand. Verdeel het over kleinere organisaties.`,
      en: `The file has more than ${value("limit")} units. Split it into smaller organisations.`,
    };
    case "more-problems": return {
      nl: `Er zijn meer dan ${value("limit")} meldingen. Los deze eerst op en probeer het dan opnieuw.`,
      en: `There are more than ${value("limit")} messages. Solve these first and then try again.`,
    };

    case "missing-field": return {
      nl: "Dit veld is verplicht, maar ontbreekt. Vul het in.",
      en: "This field is required, but missing. Fill it in.",
    };
    case "wrong-type": return {
      nl: `Hier hoort ${kind(params["expected"], "nl")} te staan, maar er staat ${received(params, "nl")}. Pas het veld aan.`,
      en: `This should be ${kind(params["expected"], "en")}, but it is ${received(params, "en")}. Change the field.`,
    };
    case "not-in-list": return {
      nl: `De waarde "${value("received")}" kennen wij hier niet. Kies een van deze: ${alternatives(params["expected"])}.`,
      en: `We do not know the value "${value("received")}" here. Choose one of these: ${alternatives(params["expected"])}.`,
    };
    case "empty-text": return {
      nl: "Deze tekst is leeg. Vul hem in, of laat het veld weg als het niet verplicht is.",
      en: "This text is empty. Fill it in, or leave the field out if it is not required.",
    };
    case "too-long": return {
      nl: `Deze tekst is te lang. Maak hem korter dan ${value("limit")} tekens.`,
      en: `This text is too long. Make it shorter than ${value("limit")} characters.`,
    };
    case "nul-character": return {
      nl: "In deze tekst staat een onzichtbaar teken (NUL) dat niet mag. Typ de tekst opnieuw.",
      en: "This text has an invisible character (NUL) that is not allowed. Type the text again.",
    };
    case "bad-date": return {
      nl: `"${value("received")}" is geen bestaande datum. Schrijf JJJJ, JJJJ-MM of JJJJ-MM-DD, bijvoorbeeld 2026-02-23.`,
      en: `"${value("received")}" is not an existing date. Write YYYY, YYYY-MM or YYYY-MM-DD, for example 2026-02-23.`,
    };
    case "bad-id": return {
      nl: `"${value("received")}" kan geen kenmerk zijn. Gebruik kleine letters, cijfers en de tekens - _ . /, en begin met een letter of cijfer.`,
      en: `"${value("received")}" cannot be an id. Use small letters, digits and the characters - _ . /, and start with a letter or digit.`,
    };
    case "bad-number": return {
      nl: "Dit getal kan hier niet. Schrijf een gewoon getal in cijfers.",
      en: "This number cannot be used here. Write an ordinary number in digits.",
    };
    case "bad-url": return {
      nl: "Dit is geen veilig webadres. Wij tonen het niet als link. Gebruik een adres dat begint met https://.",
      en: "This is not a safe web address. We do not show it as a link. Use an address that starts with https://.",
    };
    case "unknown-field": return {
      nl: "Dit veld kennen wij niet. Wij slaan het over. Kijk of de naam goed is gespeld.",
      en: "We do not know this field. We skip it. Check the spelling of its name.",
    };
    case "cleaned-text": return {
      nl: "In deze tekst stonden onzichtbare of losse tekens. Wij hebben ze weggehaald. Controleer de tekst.",
      en: "This text had invisible or stray characters. We removed them. Check the text.",
    };
    case "replacement-character": return {
      nl: "In deze tekst staan tekens die niet goed zijn gelezen (�). Bewaar het bestand als UTF-8 en probeer het opnieuw.",
      en: "This text has characters that were not read well (�). Save the file as UTF-8 and try again.",
    };

    case "duplicate-id": return {
      nl: `Het kenmerk "${value("id")}" komt twee keer voor; de eerste keer bij ${value("first")}. Geef elk een eigen kenmerk.`,
      en: `The id "${value("id")}" is used twice; the first time at ${value("first")}. Give each its own id.`,
    };
    case "unknown-unit": return {
      nl: `Er is geen onderdeel met het kenmerk "${value("id")}". Verbeter het kenmerk of voeg het onderdeel toe.`,
      en: `There is no unit with the id "${value("id")}". Correct the id or add the unit.`,
    };
    case "unknown-source": return {
      nl: `Er is geen bron met het kenmerk "${value("id")}". Verbeter het kenmerk of voeg de bron toe.`,
      en: `There is no source with the id "${value("id")}". Correct the id or add the source.`,
    };
    case "unknown-office": return {
      nl: `Er is geen functie met het kenmerk "${value("id")}". Verbeter het kenmerk of voeg de functie toe.`,
      en: `There is no office with the id "${value("id")}". Correct the id or add the office.`,
    };
    case "unknown-person": return {
      nl: `Er is geen persoon met het kenmerk "${value("id")}". Verbeter het kenmerk of voeg de persoon toe.`,
      en: `There is no person with the id "${value("id")}". Correct the id or add the person.`,
    };
    case "unknown-subject": return {
      nl: `Er is geen onderwerp met het kenmerk "${value("id")}". Verbeter het kenmerk of voeg het onderwerp toe.`,
      en: `There is no subject with the id "${value("id")}". Correct the id or add the subject.`,
    };
    case "unknown-elsewhere": return {
      nl: `Er is bij "elders" geen regel met het kenmerk "${value("id")}". Verbeter het kenmerk of voeg de regel toe.`,
      en: `There is no record in "elsewhere" with the id "${value("id")}". Correct the id or add the record.`,
    };
    case "parent-absent": return {
      nl: `"${value("id")}" hangt vanaf ${value("date")} onder "${value("parent")}", maar dat begint pas op ${value("parentFrom")}. Verbeter een van de datums.`,
      en: `"${value("id")}" is placed under "${value("parent")}" from ${value("date")}, but that starts only on ${value("parentFrom")}. Correct one of the dates.`,
    };
    case "outlives-parent": return {
      nl: `"${value("id")}" hangt onder "${value("parent")}", maar dat bestaat op ${value("date")} niet meer. Geef het onderdeel vanaf die dag een andere plek of een einddatum.`,
      en: `"${value("id")}" is placed under "${value("parent")}", but that no longer exists on ${value("date")}. Give the unit another place from that day, or an end date.`,
    };
    case "cycle": return {
      nl: `Deze onderdelen hangen in een kring onder elkaar${since(params["date"], "nl")}: ${value("ids")} (${value("size")}). Geef een van deze onderdelen een andere plek.`,
      en: `These units hang under each other in a circle${since(params["date"], "en")}: ${value("ids")} (${value("size")}). Give one of these units another place.`,
    };
    case "names-overlap": return {
      nl: `"${value("id")}" heeft op één dag twee namen (zie ook ${value("first")}). Laat de ene naam ophouden op de dag waarop de andere begint.`,
      en: `"${value("id")}" has two names on one day (see also ${value("first")}). Let one name end on the day on which the other begins.`,
    };
    case "placements-overlap": return {
      nl: `"${value("id")}" hangt op één dag op twee plekken (zie ook ${value("first")}). Laat de ene plek ophouden op de dag waarop de andere begint, of maak van de tweede een relatie.`,
      en: `"${value("id")}" is in two places on one day (see also ${value("first")}). Let one place end on the day on which the other begins, or make the second one a relation.`,
    };
    case "terms-overlap": return {
      nl: `De functie "${value("office")}" heeft vanaf ${value("date")} meer mensen dan plaatsen (${value("seats")}; zie ook ${value("first")}). Verbeter de datums of het aantal plaatsen.`,
      en: `The office "${value("office")}" has more people than seats (${value("seats")}) from ${value("date")} (see also ${value("first")}). Correct the dates or the number of seats.`,
    };
    case "too-deep": return {
      nl: `"${value("id")}" ligt te diep in de boom${since(params["date"], "nl")}: meer dan ${value("limit")} lagen. Haal lagen weg.`,
      en: `"${value("id")}" lies too deep in the tree${since(params["date"], "en")}: more than ${value("limit")} levels. Remove levels.`,
    };
    case "too-many-moves": return {
      nl: "In dit bestand verhuizen zo veel onderdelen zo vaak dat wij het niet kunnen controleren. Verdeel het over kortere perioden.",
      en: "In this file so many units move so often that we cannot check it. Split it into shorter periods.",
    };
    case "no-root": return {
      nl: `Op ${value("date")} staat er geen onderdeel bovenaan. Geef ten minste één onderdeel een plek zonder bovenliggend onderdeel.`,
      en: `On ${value("date")} no unit is at the top. Give at least one unit a place without a parent.`,
    };

    case "shared-seat": return {
      nl: `De functie "${value("office")}" heeft vanaf ${value("date")} meer mensen dan plaatsen (${value("seats")}; zie ook ${value("first")}). Is het een gedeelde functie, vul dan het aantal plaatsen in. Anders ontbreekt een einddatum.`,
      en: `The office "${value("office")}" has more people than seats (${value("seats")}) from ${value("date")} (see also ${value("first")}). If the post is shared, fill in the number of seats. If not, an end date is missing.`,
    };
    case "no-name": return {
      nl: `"${value("id")}" heeft op ${value("date")} geen naam. Voeg een naam toe of pas de datums aan.`,
      en: `"${value("id")}" has no name on ${value("date")}. Add a name or change the dates.`,
    };
    case "no-placement": return {
      nl: `"${value("id")}" heeft geen plek in de boom. Voeg een plek toe.`,
      en: `"${value("id")}" has no place in the tree. Add a place.`,
    };
    case "event-mismatch": return {
      nl: `Gebeurtenis "${value("event")}" is van ${value("date")}, maar bij "${value("id")}" staat ${value("stated")}. Maak de datums gelijk of leg het verschil uit.`,
      en: `Event "${value("event")}" is dated ${value("date")}, but "${value("id")}" says ${value("stated")}. Make the dates the same or explain the difference.`,
    };
    case "unused-source": return {
      nl: `Niets verwijst naar bron "${value("id")}". Haal de bron weg of noem hem bij een feit.`,
      en: `Nothing refers to source "${value("id")}". Remove the source or name it with a fact.`,
    };
    case "no-dutch": return {
      nl: "De Nederlandse tekst ontbreekt. Vul hem in.",
      en: "The Dutch text is missing. Fill it in.",
    };
    case "unlisted-root": return {
      nl: `Deze onderdelen staan bovenaan, maar niet in meta.roots: ${value("ids")} (${value("count")}). Voeg ze daar toe of geef ze een plek.`,
      en: `These units are at the top, but not in meta.roots: ${value("ids")} (${value("count")}). Add them there or give them a place.`,
    };
    case "root-has-parent": return {
      nl: `"${value("id")}" staat in meta.roots, maar hangt onder een ander onderdeel. Haal het daar weg of pas de plek aan.`,
      en: `"${value("id")}" is in meta.roots, but hangs under another unit. Remove it there or change its place.`,
    };
    case "end-before-start": return {
      nl: `Het einde (${value("to")}) ligt niet na het begin (${value("from")}). Het einde is de eerste dag waarop het niet meer geldt. Verbeter de datums.`,
      en: `The end (${value("to")}) is not after the start (${value("from")}). The end is the first day on which it no longer holds. Correct the dates.`,
    };
    case "attested-outside": return {
      nl: `Een bron toont "${value("id")}" op ${value("date")}, maar volgens de datums bestond het toen niet. Verbeter een van beide.`,
      en: `A source shows "${value("id")}" on ${value("date")}, but by its dates it did not exist then. Correct one of the two.`,
    };
    case "status-conflict": return {
      nl: `De status van "${value("id")}" is "${value("status")}", maar de datums zeggen iets anders voor ${value("date")}. Verbeter een van beide.`,
      en: `The status of "${value("id")}" is "${value("status")}", but its dates say otherwise for ${value("date")}. Correct one of the two.`,
    };
    case "alias-in-use": return {
      nl: `Het oude kenmerk "${value("id")}" is ook het kenmerk van een onderdeel. De verwijzing werkt niet. Haal haar weg.`,
      en: `The old id "${value("id")}" is also the id of a unit. The redirect does not work. Remove it.`,
    };
    default: return neverHappens(code);
  }
}

const KINDS: ReadonlyMap<string | number | undefined, Words> = new Map([
  ["text", { nl: "tekst", en: "text" }],
  ["number", { nl: "een getal", en: "a number" }],
  ["list", { nl: "een lijst", en: "a list" }],
  ["object", { nl: "een object", en: "an object" }],
  ["boolean", { nl: "waar of onwaar", en: "true or false" }],
  ["null", { nl: "niets (null)", en: "nothing (null)" }],
]);

const kind = (word: string | number | undefined, lang: Lang): string =>
  KINDS.get(word)?.[lang] ?? (lang === "nl" ? "iets anders" : "something else");

const received = (params: Problem["params"], lang: Lang): string => kind(params["received"], lang);

const alternatives = (expected: string | number | undefined): string => String(expected ?? "?").replaceAll(" | ", ", ");

const since = (date: string | number | undefined, lang: Lang): string =>
  date === undefined ? "" : lang === "nl" ? ` (vanaf ${date})` : ` (from ${date})`;

const megabytes = (characters: string | number | undefined): number => Math.round(Number(characters ?? 0) / 1024 / 1024);

/** A new code without a sentence does not compile. */
function neverHappens(code: never): never {
  throw new Error(`No sentence for ${String(code)}`);
}
