/**
 * What the legend says about each kind of unit.
 *
 * An explanation is two sentences, no more: what it is, and what a minister has to say over it. The second is what
 * readers get wrong most (an agency is not a "zbo"), so it is worded to hold for every unit of the kind: where the
 * units differ among themselves, the sentence says so instead of choosing.
 */
import type { UnitKind } from "@/core/org/fileFormat";
import { messages } from "./messages";

export const kindExplanations = messages(
  {
    group:
      "Dit is een kopje dat onderdelen bij elkaar zet. Het is zelf geen organisatie, dus er gaat ook geen minister over.",
    ministry:
      "Hier werken ambtenaren aan het beleid van een of meer bewindspersonen. " +
      "De minister heeft de leiding en legt verantwoording af aan de Kamer.",
    "former-ministry":
      "Dit ministerie bestaat niet meer. Het heeft geen minister meer; bij de geschiedenis staat wie het werk overnam.",
    "political-office":
      "Dit is de functie van minister of staatssecretaris, wie die ook heeft. " +
      "Een bewindspersoon maakt de politieke keuzes en legt daarover verantwoording af aan de Kamer.",
    leadership:
      "Dit is een functie aan de top van de ambtenaren, zoals secretaris-generaal. " +
      "Deze ambtenaren leiden de organisatie; de minister maakt de politieke keuzes.",
    committee:
      "Dit is een vaste groep mensen die samen overlegt, adviseert of afspraken maakt. " +
      "Zij is geen afdeling van een ministerie en neemt de verantwoordelijkheid van een minister niet over.",
    cluster:
      "Dit zijn enkele directies onder één leiding. " +
      "Zij horen bij het ministerie zelf, dus de minister is er volledig verantwoordelijk voor.",
    "directorate-general":
      "Dit is een groot deel van een ministerie, met een directeur-generaal aan het hoofd. " +
      "Een bewindspersoon is volledig verantwoordelijk voor wat het doet.",
    directorate:
      "Dit is een deel van een ministerie of dienst, met een eigen onderwerp en een directeur. " +
      "De directie hoort bij de organisatie zelf, dus een bewindspersoon is er volledig verantwoordelijk voor.",
    department:
      "Dit is een kleiner deel van een directie of dienst. " +
      "Een bewindspersoon is ook hiervoor verantwoordelijk, via het onderdeel waar de afdeling bij hoort.",
    team:
      "Dit is een kleine groep medewerkers met één gezamenlijke taak. " +
      "Een bewindspersoon is ook hiervoor verantwoordelijk, via het onderdeel waar het team bij hoort.",
    programme:
      "Dit is een tijdelijk onderdeel dat aan één groot onderwerp werkt. " +
      "Het hoort bij het ministerie zelf, dus een bewindspersoon is er volledig verantwoordelijk voor.",
    agency:
      "Dit is een uitvoerende dienst van een ministerie met een eigen financiële administratie. " +
      "De minister is volledig verantwoordelijk en mag opdrachten geven, anders dan bij een zbo.",
    service:
      "Dit is een onderdeel dat werk uitvoert of anderen ondersteunt, zonder een agentschap te zijn. " +
      "Het hoort bij een ministerie of een andere dienst en valt daarmee onder een bewindspersoon.",
    commissioner:
      "Dit is iemand met een eigen opdracht van de regering, naast de lijn van het ministerie. " +
      "Wat deze persoon mag, verschilt per opdracht; een bewindspersoon blijft verantwoordelijk.",
    zbo:
      "De wet geeft deze organisatie een eigen taak en het gezag om zelf te beslissen. " +
      "De minister leidt het werk niet en is op afstand verantwoordelijk, bijvoorbeeld voor toezicht.",
    "advisory-body":
      "Dit is een college of commissie die de overheid advies geeft. " +
      "De minister bepaalt niet wat er in het advies staat en hoeft het niet te volgen.",
    "oversight-body":
      "Deze organisatie controleert of een overheid of dienst zich aan de regels houdt. " +
      "Zij oordeelt zelf: de minister bepaalt niet wat eruit komt.",
    "high-council":
      "Dit is een hoog orgaan van de staat dat los staat van de regering, meestal volgens de Grondwet. " +
      "Een minister beheert hooguit de begroting en heeft over het werk niets te zeggen.",
    "public-body":
      "Dit is een overheid of bureau met een eigen positie, zoals Saba of het Kabinet van de Koning. " +
      "Het staat niet in de lijn van het ministerie; wat een minister mag, verschilt per geval.",
    foundation:
      "Dit is een zelfstandige organisatie zonder leden, met een eigen bestuur. " +
      "De minister geeft soms geld of een taak, maar leidt de stichting niet.",
    association:
      "Dit is een zelfstandige organisatie van leden, die samen beslissen. " +
      "De minister kan met de vereniging overleggen, maar leidt haar niet.",
    country:
      "Dit land hoort bij het Koninkrijk en heeft een eigen regering, parlement en wetten. " +
      "Het land is geen deel van een ministerie en bestuurt zichzelf.",
    inspectorate:
      "Deze dienst van een ministerie controleert of anderen zich aan de regels houden. " +
      "De minister is verantwoordelijk, maar bepaalt niet wat een onderzoek oplevert.",
    "planning-bureau":
      "Dit instituut van het Rijk onderzoekt wat beleid doet en wat de toekomst kan brengen. " +
      "Het hoort bij een ministerie, maar de minister bepaalt niet wat de onderzoekers vinden.",
    police:
      "Een politiekorps bewaakt de orde, helpt mensen en spoort strafbare feiten op. " +
      "De politie valt nu onder het ministerie van Justitie en Veiligheid, niet onder BZK.",
    predecessor:
      "Dit bestaat niet meer; een later onderdeel kwam eruit voort. " +
      "Er gaat geen minister meer over: het staat hier om de geschiedenis te laten zien.",
    "other-ministry":
      "Dit is een ander ministerie dan BZK, met een eigen minister die er verantwoordelijk voor is. " +
      "Het staat hier omdat er werk van of naar BZK ging.",
    task:
      "Een taak is geen organisatie, maar werk dat van het ene naar het andere ministerie kan gaan, zoals volkshuisvesting. " +
      "De minister bij wie de taak ligt, is er verantwoordelijk voor.",
  } satisfies Readonly<Record<UnitKind, string>>,
  {
    group:
      "This is a heading that puts parts together. It is not an organisation itself, so no minister is in charge of it.",
    ministry:
      "Here civil servants work on the policy of one or more ministers and state secretaries. " +
      "The minister is in charge and answers to parliament.",
    "former-ministry":
      "This ministry no longer exists. It has no minister any more; its history tells who took over the work.",
    "political-office":
      "This is the office of minister or state secretary, whoever holds it. " +
      "Its holder makes the political choices and answers to parliament for them.",
    leadership:
      "This is a post at the top of the civil service, such as secretary-general. " +
      "These civil servants lead the organisation; the minister makes the political choices.",
    committee:
      "This is a standing group of people who consult, advise or make agreements together. " +
      "It is not a department of a ministry and does not take over a minister's responsibility.",
    cluster:
      "These are a few directorates under one leadership. " +
      "They are part of the ministry itself, so the minister is fully responsible for them.",
    "directorate-general":
      "This is a large part of a ministry, headed by a director-general. " +
      "A minister or state secretary is fully responsible for what it does.",
    directorate:
      "This is a part of a ministry or service with a subject of its own and a director. " +
      "It belongs to the organisation itself, so a minister or state secretary is fully responsible for it.",
    department:
      "This is a smaller part of a directorate or service. " +
      "A minister or state secretary is responsible for it too, through the part it belongs to.",
    team:
      "This is a small group of staff with one shared task. " +
      "A minister or state secretary is responsible for it too, through the part it belongs to.",
    programme:
      "This is a temporary part that works on one large subject. " +
      "It belongs to the ministry itself, so a minister or state secretary is fully responsible for it.",
    agency:
      "This is a service of a ministry that carries out work and keeps its own financial accounts. " +
      "The minister is fully responsible and may give orders, unlike with an autonomous administrative body.",
    service:
      "This is a part that carries out work or supports others, without being an agency. " +
      "It belongs to a ministry or another service and so comes under a minister or state secretary.",
    commissioner:
      "This is someone with a task of their own from the government, beside the line of the ministry. " +
      "Their powers differ per task; a minister or state secretary remains responsible.",
    zbo:
      "The law gives this body a task of its own and the authority to decide for itself. " +
      "The minister does not direct the work and is responsible at a distance, for instance for oversight.",
    "advisory-body":
      "This is a council or committee that gives advice to government. " +
      "The minister does not decide what the advice says and need not follow it.",
    "oversight-body":
      "This body checks whether a public authority or service keeps to the rules. " +
      "It judges for itself: the minister does not decide the outcome.",
    "high-council":
      "This is a high body of the state that is independent of the government, mostly under the constitution. " +
      "A minister at most administers its budget and has no say over its work.",
    "public-body":
      "This is a public authority or office in a position of its own, such as Saba or the King's Office. " +
      "It is not in the line of the ministry; what a minister may do differs from case to case.",
    foundation:
      "This is an independent organisation without members, with a board of its own. " +
      "The minister sometimes gives it money or a task, but does not direct it.",
    association:
      "This is an independent organisation of members, who decide together. " +
      "The minister can consult it, but does not direct it.",
    country:
      "This country belongs to the Kingdom and has its own government, parliament and laws. " +
      "It is not part of a ministry and governs itself.",
    inspectorate:
      "This service of a ministry checks whether others keep to the rules. " +
      "The minister is responsible, but does not decide what an inquiry finds.",
    "planning-bureau":
      "This institute of central government studies what policy does and what the future may bring. " +
      "It belongs to a ministry, but the minister does not decide what the researchers find.",
    police:
      "A police force keeps order, helps people and investigates crimes. " +
      "The police now come under the Ministry of Justice and Security, not under BZK.",
    predecessor:
      "This no longer exists; a later part came out of it. " +
      "No minister is in charge of it any more: it is here to show the history.",
    "other-ministry":
      "This is another ministry than BZK, with a minister of its own who is responsible for it. " +
      "It is here because work came from it to BZK or went to it.",
    task:
      "A task is not an organisation, but work that can pass from one ministry to another, such as housing. " +
      "The minister who has the task is responsible for it.",
  },
);
