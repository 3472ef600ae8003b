/**
 * What a card calls each kind of unit; lower case but for "Hoog College van Staat", which the law writes with capitals.
 * Apart from the explanations in `kinds.ts`, because the first picture needs these alone.
 */
import type { UnitKind } from "@/core/org/fileFormat";
import { messages } from "./messages";

interface KindName {
  readonly name: string;
  readonly plural: string;
}

export const kindNames = messages(
  {
    group: { name: "groep", plural: "groepen" },
    ministry: { name: "ministerie", plural: "ministeries" },
    "former-ministry": { name: "voormalig ministerie", plural: "voormalige ministeries" },
    "political-office": { name: "bewindspersoon", plural: "bewindspersonen" },
    leadership: { name: "ambtelijke leiding", plural: "functies in de ambtelijke leiding" },
    committee: { name: "overleg of commissie", plural: "overleggen en commissies" },
    cluster: { name: "cluster", plural: "clusters" },
    "directorate-general": { name: "directoraat-generaal", plural: "directoraten-generaal" },
    directorate: { name: "directie", plural: "directies" },
    department: { name: "afdeling", plural: "afdelingen" },
    team: { name: "team", plural: "teams" },
    programme: { name: "programma", plural: "programma's" },
    agency: { name: "agentschap", plural: "agentschappen" },
    service: { name: "dienst", plural: "diensten" },
    commissioner: { name: "commissaris of coördinator", plural: "commissarissen en coördinatoren" },
    zbo: { name: "zelfstandig bestuursorgaan", plural: "zelfstandige bestuursorganen" },
    "advisory-body": { name: "adviescollege", plural: "adviescolleges" },
    "oversight-body": { name: "toezichthouder", plural: "toezichthouders" },
    "high-council": { name: "Hoog College van Staat", plural: "Hoge Colleges van Staat" },
    "public-body": { name: "ander overheidsorgaan", plural: "andere overheidsorganen" },
    foundation: { name: "stichting", plural: "stichtingen" },
    association: { name: "vereniging", plural: "verenigingen" },
    country: { name: "land in het Koninkrijk", plural: "landen in het Koninkrijk" },
    inspectorate: { name: "inspectie", plural: "inspecties" },
    "planning-bureau": { name: "planbureau", plural: "planbureaus" },
    police: { name: "politiekorps", plural: "politiekorpsen" },
    predecessor: { name: "voorloper", plural: "voorlopers" },
    "other-ministry": { name: "ander ministerie", plural: "andere ministeries" },
    task: { name: "taak", plural: "taken" },
  } satisfies Readonly<Record<UnitKind, KindName>>,
  {
    group: { name: "group", plural: "groups" },
    ministry: { name: "ministry", plural: "ministries" },
    "former-ministry": { name: "former ministry", plural: "former ministries" },
    "political-office": { name: "political office", plural: "political offices" },
    leadership: { name: "civil service leadership", plural: "civil service leadership posts" },
    committee: { name: "board or committee", plural: "boards and committees" },
    cluster: { name: "group of directorates", plural: "groups of directorates" },
    "directorate-general": { name: "directorate-general", plural: "directorates-general" },
    directorate: { name: "directorate", plural: "directorates" },
    department: { name: "department", plural: "departments" },
    team: { name: "small team", plural: "small teams" },
    programme: { name: "programme", plural: "programmes" },
    agency: { name: "agency", plural: "agencies" },
    service: { name: "service", plural: "services" },
    commissioner: { name: "commissioner or coordinator", plural: "commissioners and coordinators" },
    zbo: { name: "autonomous administrative body", plural: "autonomous administrative bodies" },
    "advisory-body": { name: "advisory body", plural: "advisory bodies" },
    "oversight-body": { name: "oversight body", plural: "oversight bodies" },
    "high-council": { name: "High Council of State", plural: "High Councils of State" },
    "public-body": { name: "other public body", plural: "other public bodies" },
    foundation: { name: "foundation", plural: "foundations" },
    association: { name: "association", plural: "associations" },
    country: { name: "country in the Kingdom", plural: "countries in the Kingdom" },
    inspectorate: { name: "inspectorate", plural: "inspectorates" },
    "planning-bureau": { name: "planning bureau", plural: "planning bureaus" },
    police: { name: "police force", plural: "police forces" },
    predecessor: { name: "predecessor", plural: "predecessors" },
    "other-ministry": { name: "other ministry", plural: "other ministries" },
    task: { name: "task", plural: "tasks" },
  },
);
