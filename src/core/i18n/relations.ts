/**
 * The lines that are not the tree, in words from both ends, and the small words that go with a fact.
 *
 * `forward` heads a list of `to` units on the panel of the `from` unit; `backward` heads a list of `from` units on the
 * panel of the `to` unit. They are headings, so they hold for one unit and for many, and say nothing about when.
 */
import type { Acting, Confidence, RelationType } from "@/core/org/fileFormat";
import { messages } from "./messages";

export interface RelationWords {
  readonly forward: string;
  readonly backward: string;
}

export const relations = messages(
  {
    "political-responsibility": {
      forward: "Legt in de Kamer verantwoording af over",
      backward: "Verantwoording in de Kamer door",
    },
    "remote-responsibility": {
      forward: "Is op afstand verantwoordelijk voor",
      backward: "Op afstand verantwoordelijk",
    },
    "part-of": { forward: "Hoort bij", backward: "Hier hoort ook bij" },
    leads: { forward: "Geeft leiding aan", backward: "Krijgt leiding van" },
    deputises: { forward: "Is plaatsvervanger van", backward: "Plaatsvervanger" },
    owner: { forward: "Is eigenaar van", backward: "Eigenaar" },
    "owner-role": { forward: "Heeft de rol van eigenaar bij", backward: "Wie de rol van eigenaar heeft" },
    client: { forward: "Geeft opdrachten aan", backward: "Krijgt opdrachten van" },
    "sets-policy": { forward: "Maakt het beleid voor", backward: "Voert beleid uit van" },
    serves: { forward: "Levert diensten aan", backward: "Krijgt diensten van" },
    supports: { forward: "Ondersteunt", backward: "Krijgt ondersteuning van" },
    funds: { forward: "Geeft geld aan", backward: "Krijgt geld van" },
    "budget-administration": {
      forward: "Beheert de begroting van, zonder te sturen",
      backward: "Wie de begroting beheert, zonder te sturen",
    },
    linked: { forward: "Heeft een band met", backward: "Is ook verbonden met" },
    supervises: { forward: "Houdt toezicht op", backward: "Staat onder toezicht van" },
    advises: { forward: "Adviseert", backward: "Krijgt advies van" },
    "shared-with": { forward: "Gedeeld met", backward: "Gezamenlijk met" },
    "dotted-line": { forward: "Stippellijn naar", backward: "Stippellijn van" },
    attached: {
      forward: "Op het officiële organogram getekend naast",
      backward: "Op het officiële organogram ernaast getekend",
    },
    cooperates: { forward: "Werkt samen met", backward: "Samenwerking met" },
    coordinates: { forward: "Is coördinator voor", backward: "Coördinator" },
    "represents-in": { forward: "Vertegenwoordigt Nederland in", backward: "Vertegenwoordiging van Nederland" },
    "works-in": { forward: "Heeft als werkgebied", backward: "Is hier ook aan het werk" },
    predecessor: { forward: "Is voorloper van", backward: "Heeft als voorloper" },
    "merged-into": { forward: "Is opgegaan in", backward: "Hierin is opgegaan" },
    "not-part-of": { forward: "Hoort niet bij", backward: "Hoort er niet bij" },
  } satisfies Readonly<Record<RelationType, RelationWords>>,
  {
    "political-responsibility": {
      forward: "Answers in parliament for",
      backward: "Answered for in parliament by",
    },
    "remote-responsibility": {
      forward: "Is responsible at a distance for",
      backward: "Responsible at a distance",
    },
    "part-of": { forward: "Belongs to", backward: "Also belongs here" },
    leads: { forward: "Leads", backward: "Is led by" },
    deputises: { forward: "Is deputy to", backward: "Deputy" },
    owner: { forward: "Is owner of", backward: "Owner" },
    "owner-role": { forward: "Has the role of owner at", backward: "Who has the role of owner" },
    client: { forward: "Gives work to", backward: "Gets work from" },
    "sets-policy": { forward: "Makes the policy for", backward: "Carries out policy of" },
    serves: { forward: "Provides services to", backward: "Gets services from" },
    supports: { forward: "Supports", backward: "Gets support from" },
    funds: { forward: "Gives money to", backward: "Gets money from" },
    "budget-administration": {
      forward: "Administers the budget of, without directing",
      backward: "Who administers the budget, without directing",
    },
    linked: { forward: "Has ties with", backward: "Is also linked with" },
    supervises: { forward: "Supervises", backward: "Is supervised by" },
    advises: { forward: "Advises", backward: "Gets advice from" },
    "shared-with": { forward: "Shared with", backward: "Jointly with" },
    "dotted-line": { forward: "Dotted line to", backward: "Dotted line from" },
    attached: {
      forward: "Drawn on the official chart beside",
      backward: "Drawn beside it on the official chart",
    },
    cooperates: { forward: "Works together with", backward: "Cooperation with" },
    coordinates: { forward: "Is coordinator for", backward: "Coordinator" },
    "represents-in": { forward: "Represents the Netherlands in", backward: "Representation of the Netherlands" },
    "works-in": { forward: "Has as its working area", backward: "Also at work here" },
    predecessor: { forward: "Is predecessor of", backward: "Has as predecessor" },
    "merged-into": { forward: "Has merged into", backward: "Has taken in" },
    "not-part-of": { forward: "Is not part of", backward: "Is not part of it" },
  },
);

/** How sure we are of a fact, as a remark behind it. */
export const confidenceNames = messages(
  {
    primary: "officieel document",
    secondary: "krant, tweede hand of afleiding",
    supplied: "alleen in een aangeleverde tekst",
    background: "algemene kennis",
  } satisfies Readonly<Record<Confidence, string>>,
  {
    primary: "official document",
    secondary: "newspaper, second hand or inference",
    supplied: "only in a supplied text",
    background: "general knowledge",
  },
);

/** Behind the name of someone who does not hold the post in the ordinary way. */
export const actingNames = messages(
  {
    acting: "waarnemend",
    interim: "interim",
    founding: "kwartiermaker",
  } satisfies Readonly<Record<Acting, string>>,
  {
    acting: "acting",
    interim: "interim",
    founding: "founding manager",
  },
);
