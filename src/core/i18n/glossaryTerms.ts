/**
 * Words that no plain word can replace, each explained in one sentence. Abbreviations of units are not here: they come
 * from the data.
 *
 * The keys are the same in both languages, so the English page can set the Dutch word (`glossaryTerms.nl[key].term`)
 * beside its own. Sorting is left to the page, which knows the language.
 */
import { messages } from "./messages";

export const glossaryTerms = messages(
  {
    acting: {
      term: "waarnemend",
      text: "Iemand doet een functie tijdelijk, zolang er geen vaste persoon is.",
    },
    "advisory-body": {
      term: "adviescollege",
      text: "Een college of commissie die de overheid advies geeft, maar niet beslist.",
    },
    agency: {
      term: "agentschap",
      text: "Een uitvoerende dienst die bij een ministerie hoort en een eigen financiële administratie heeft.",
    },
    answering: {
      term: "verantwoording afleggen",
      text: "Uitleggen aan de Kamer wat er is gedaan en waarom, ook als het misging.",
    },
    "beside-the-line": {
      term: "naast de lijn",
      text: "Zo heet een onderdeel dat niet gewoon onder een directeur-generaal valt.",
    },
    "budget-chapter": {
      term: "begrotingshoofdstuk",
      text: "De begroting van het Rijk bestaat uit hoofdstukken, meestal één voor elk ministerie; dat van BZK is hoofdstuk VII.",
    },
    cabinet: {
      term: "kabinet",
      text: "Alle ministers en staatssecretarissen samen.",
    },
    "caribbean-netherlands": {
      term: "Caribisch Nederland",
      text: "De eilanden Bonaire, Sint Eustatius en Saba, die bij Nederland horen.",
    },
    "central-government": {
      term: "Rijk",
      text: "De landelijke overheid: de ministeries en hun diensten samen.",
    },
    client: {
      term: "opdrachtgever",
      text: "Wie een uitvoerende dienst vraagt om werk te doen en daarover afspraken maakt.",
    },
    cluster: {
      term: "cluster",
      text: "Enkele directies onder één leiding.",
    },
    commissioner: {
      term: "regeringscommissaris",
      text: "Iemand die van de regering een eigen opdracht krijgt voor één onderwerp.",
    },
    constitution: {
      term: "Grondwet",
      text: "De belangrijkste wet van Nederland, met de grondrechten en de regels voor het bestuur.",
    },
    country: {
      term: "land in het Koninkrijk",
      text: "Nederland, Aruba, Curaçao en Sint Maarten: vier landen met een eigen regering in één Koninkrijk.",
    },
    deputy: {
      term: "plaatsvervanger",
      text: "Wie een leidinggevende vervangt en vaak ook een deel van het werk heeft.",
    },
    department: {
      term: "afdeling",
      text: "Een kleiner deel van een directie of dienst.",
    },
    "director-general": {
      term: "directeur-generaal",
      text: "De ambtenaar die een directoraat-generaal leidt en onder de secretaris-generaal werkt.",
    },
    directorate: {
      term: "directie",
      text: "Een deel van een ministerie of dienst met een eigen onderwerp en een directeur.",
    },
    "directorate-general": {
      term: "directoraat-generaal",
      text: "Een groot deel van een ministerie, vaak met een aantal directies, geleid door een directeur-generaal.",
    },
    "dotted-line": {
      term: "stippellijn",
      text: "Een lijn op het organogram voor een band die losser is dan gewoon leidinggeven.",
    },
    "founding-manager": {
      term: "kwartiermaker",
      text: "Iemand die een nieuw onderdeel opzet, vóór het echt begint.",
    },
    fte: {
      term: "fte",
      text: "Eén volledige baan; twee mensen die elk de helft werken, zijn samen één fte.",
    },
    gazette: {
      term: "Staatscourant",
      text: "De krant waarin de overheid haar besluiten bekendmaakt.",
    },
    "high-council": {
      term: "Hoog College van Staat",
      text: "Een hoog orgaan van de staat dat los staat van de regering, zoals de Algemene Rekenkamer.",
    },
    house: {
      term: "Kamer",
      text: "De Tweede Kamer en de Eerste Kamer, die samen het parlement zijn en de regering controleren.",
    },
    inspectorate: {
      term: "inspectie",
      text: "Een dienst van een ministerie die controleert of anderen zich aan de regels houden.",
    },
    interdepartmental: {
      term: "interdepartementaal",
      text: "Van een aantal ministeries samen.",
    },
    interim: {
      term: "interim",
      text: "Voor een korte tijd aangesteld, tot er iemand vast is gekozen.",
    },
    "job-share": {
      term: "duobaan",
      text: "Twee mensen hebben samen één functie.",
    },
    kingdom: {
      term: "Koninkrijk",
      text: "Het Koninkrijk der Nederlanden: Nederland, Aruba, Curaçao en Sint Maarten samen.",
    },
    "kingdom-representative": {
      term: "Rijksvertegenwoordiger",
      text: "De schakel tussen de regering en de drie eilanden van Caribisch Nederland.",
    },
    machinery: {
      term: "apparaat",
      text: "De ambtenaren met alles wat zij nodig hebben, zoals gebouwen en computers.",
    },
    mandate: {
      term: "mandaat",
      text: "De toestemming om namens een minister te beslissen.",
    },
    minister: {
      term: "minister",
      text: "Een lid van de regering, dat meestal aan het hoofd van een ministerie staat.",
    },
    "minister-without-portfolio": {
      term: "minister zonder portefeuille",
      text: "Een minister met een eigen onderwerp, maar zonder eigen ministerie.",
    },
    "ministerial-responsibility": {
      term: "ministeriële verantwoordelijkheid",
      text: "De regel dat een minister in de Kamer moet instaan voor wat het ministerie doet.",
    },
    "national-coordinator": {
      term: "nationaal coördinator",
      text: "Iemand die ervoor zorgt dat verschillende overheden samen aan één onderwerp werken.",
    },
    "office-holder": {
      term: "bewindspersoon",
      text: "Een minister of een staatssecretaris.",
    },
    official: {
      term: "ambtenaar",
      text: "Iemand die bij de overheid werkt.",
    },
    "organisation-chart": {
      term: "organogram",
      text: "Een tekening die laat zien hoe een organisatie in elkaar zit.",
    },
    "organisation-decree": {
      term: "Organisatiebesluit",
      text: "Het besluit waarin staat uit welke delen een ministerie bestaat.",
    },
    owner: {
      term: "eigenaar",
      text: "Wie erop let dat een agentschap gezond blijft: genoeg geld, goede mensen en een goede leiding.",
    },
    portfolio: {
      term: "portefeuille",
      text: "De onderwerpen waar één bewindspersoon over gaat.",
    },
    predecessor: {
      term: "voorloper",
      text: "Een onderdeel van vroeger, waar een later onderdeel uit voortkwam.",
    },
    programme: {
      term: "programma",
      text: "Een tijdelijk onderdeel dat aan één groot onderwerp werkt.",
    },
    "public-body": {
      term: "openbaar lichaam",
      text: "Een overheid met een eigen bestuur; Bonaire, Sint Eustatius en Saba zijn elk een openbaar lichaam.",
    },
    register: {
      term: "register van overheidsorganisaties",
      text: "De lijst waarin de overheid haar eigen organisaties bijhoudt.",
    },
    "remote-responsibility": {
      term: "minister op afstand",
      text: "Een minister die een zbo niet leidt, maar wel verantwoordelijk is voor bijvoorbeeld het toezicht.",
    },
    "secretary-general": {
      term: "secretaris-generaal",
      text: "De hoogste ambtenaar van een ministerie.",
    },
    "shared-service": {
      term: "shared service organisatie (SSO)",
      text: "Een dienst die voor een aantal ministeries tegelijk werkt, zoals voor computers of gebouwen.",
    },
    "social-task": {
      term: "opgave",
      text: "Een groot doel in de samenleving waar onderdelen samen aan werken; BZK noemt er zeven.",
    },
    "special-municipality": {
      term: "bijzondere gemeente",
      text: "De gewone naam voor Bonaire, Sint Eustatius en Saba; de wet noemt hen openbaar lichaam.",
    },
    "state-secretary": {
      term: "staatssecretaris",
      text: "Een bewindspersoon die een deel van het werk van een minister doet.",
    },
    "statutory-body": {
      term: "rechtspersoon met een wettelijke taak",
      text: "Een zelfstandige organisatie die van de wet een taak krijgt en er publiek geld voor krijgt.",
    },
    supervisor: {
      term: "toezichthouder",
      text: "Een organisatie die controleert of anderen zich aan de regels houden.",
    },
    zbo: {
      term: "zelfstandig bestuursorgaan (zbo)",
      text: "Een organisatie die van de wet zelf mag beslissen, zonder leiding van een minister.",
    },
  },
  {
    acting: {
      term: "acting",
      text: "Someone holds a post for the time being, as long as nobody holds it for good.",
    },
    "advisory-body": {
      term: "advisory body",
      text: "A council or committee that gives advice to government but does not decide.",
    },
    agency: {
      term: "agency",
      text: "A service that belongs to a ministry, carries out work and keeps its own financial accounts.",
    },
    answering: {
      term: "answering to parliament",
      text: "Explaining to parliament what was done and why, also when it went wrong.",
    },
    "beside-the-line": {
      term: "beside the line",
      text: "Said of a part that does not come under a director-general in the ordinary way.",
    },
    "budget-chapter": {
      term: "budget chapter",
      text: "The budget of central government has chapters, mostly one for each ministry; that of BZK is chapter VII.",
    },
    cabinet: {
      term: "cabinet of ministers",
      text: "All ministers and state secretaries together.",
    },
    "caribbean-netherlands": {
      term: "Caribbean Netherlands",
      text: "The islands of Bonaire, Sint Eustatius and Saba, which are part of the Netherlands.",
    },
    "central-government": {
      term: "central government",
      text: "The government of the whole country: the ministries and their services together.",
    },
    client: {
      term: "commissioning party",
      text: "Whoever asks a service to do work and makes agreements about it.",
    },
    cluster: {
      term: "group of directorates",
      text: "A few directorates under one leadership.",
    },
    commissioner: {
      term: "government commissioner",
      text: "Someone whom the government gives a task of their own on one subject.",
    },
    constitution: {
      term: "constitution",
      text: "The most important law of the Netherlands, with the basic rights and the rules for governing.",
    },
    country: {
      term: "country in the Kingdom",
      text: "The Netherlands, Aruba, Curaçao and Sint Maarten: four countries, each with its own government, in one Kingdom.",
    },
    deputy: {
      term: "deputy",
      text: "Someone who stands in for a leader and often has part of the work as well.",
    },
    department: {
      term: "department",
      text: "A smaller part of a directorate or service.",
    },
    "director-general": {
      term: "director-general",
      text: "The civil servant who leads a directorate-general and works under the secretary-general.",
    },
    directorate: {
      term: "directorate",
      text: "A part of a ministry or service with a subject of its own and a director.",
    },
    "directorate-general": {
      term: "directorate-general",
      text: "A large part of a ministry, often with several directorates, led by a director-general.",
    },
    "dotted-line": {
      term: "dotted line",
      text: "A line on the chart for a tie that is looser than ordinary leadership.",
    },
    "founding-manager": {
      term: "founding manager",
      text: "Someone who sets up a new part before it really starts.",
    },
    fte: {
      term: "fte (full-time equivalent)",
      text: "One full job; two people who each work half of it are one fte together.",
    },
    gazette: {
      term: "Government Gazette",
      text: "The paper in which the government makes its decrees known.",
    },
    "high-council": {
      term: "High Council of State",
      text: "A high body of the state that is independent of the government, such as the Court of Audit.",
    },
    house: {
      term: "parliament",
      text: "The House of Representatives and the Senate, which together check the government.",
    },
    inspectorate: {
      term: "inspectorate",
      text: "A service of a ministry that checks whether others keep to the rules.",
    },
    interdepartmental: {
      term: "interdepartmental",
      text: "Of several ministries together.",
    },
    interim: {
      term: "interim",
      text: "Appointed for a short time, until someone is chosen for good.",
    },
    "job-share": {
      term: "job share",
      text: "Two people hold one post together.",
    },
    kingdom: {
      term: "Kingdom",
      text: "The Kingdom of the Netherlands: the Netherlands, Aruba, Curaçao and Sint Maarten together.",
    },
    "kingdom-representative": {
      term: "Kingdom Representative",
      text: "The link between the government and the three islands of the Caribbean Netherlands.",
    },
    machinery: {
      term: "government machinery",
      text: "The civil servants with all that they need, such as buildings and computers.",
    },
    mandate: {
      term: "mandate",
      text: "The permission to decide on behalf of a minister.",
    },
    minister: {
      term: "minister",
      text: "A member of the government, mostly at the head of a ministry.",
    },
    "minister-without-portfolio": {
      term: "minister without portfolio",
      text: "A minister with a subject of their own, but without a ministry of their own.",
    },
    "ministerial-responsibility": {
      term: "ministerial responsibility",
      text: "The rule that a minister must answer in parliament for what the ministry does.",
    },
    "national-coordinator": {
      term: "national coordinator",
      text: "Someone who sees to it that several authorities work on one subject together.",
    },
    "office-holder": {
      term: "political office-holder",
      text: "A minister or a state secretary.",
    },
    official: {
      term: "civil servant",
      text: "Someone who works for the government.",
    },
    "organisation-chart": {
      term: "organisation chart",
      text: "A drawing that shows how an organisation is put together.",
    },
    "organisation-decree": {
      term: "organisation decree",
      text: "The decree that says which parts a ministry consists of.",
    },
    owner: {
      term: "owner",
      text: "Whoever sees to it that an agency stays healthy: enough money, good people and good leadership.",
    },
    portfolio: {
      term: "portfolio",
      text: "The subjects that one minister or state secretary is in charge of.",
    },
    predecessor: {
      term: "predecessor",
      text: "A part of the past out of which a later part came.",
    },
    programme: {
      term: "programme",
      text: "A temporary part that works on one large subject.",
    },
    "public-body": {
      term: "public body",
      text: "An authority with a government of its own; Bonaire, Sint Eustatius and Saba are each a public body.",
    },
    register: {
      term: "register of government organisations",
      text: "The list in which the government keeps track of its own organisations.",
    },
    "remote-responsibility": {
      term: "minister at a distance",
      text: "A minister who does not direct an autonomous body but is responsible for, say, its oversight.",
    },
    "secretary-general": {
      term: "secretary-general",
      text: "The highest civil servant of a ministry.",
    },
    "shared-service": {
      term: "shared service organisation (SSO)",
      text: "A service that works for several ministries at once, for instance on computers or buildings.",
    },
    "social-task": {
      term: "social task",
      text: "A large goal in society on which parts work together; BZK names seven.",
    },
    "special-municipality": {
      term: "special municipality",
      text: "The everyday name for Bonaire, Sint Eustatius and Saba; the law calls each a public body.",
    },
    "state-secretary": {
      term: "state secretary",
      text: "A political office-holder who does part of the work of a minister.",
    },
    "statutory-body": {
      term: "legal person with a statutory task",
      text: "An independent organisation that has a task from the law and public money for it.",
    },
    supervisor: {
      term: "oversight body",
      text: "An organisation that checks whether others keep to the rules.",
    },
    zbo: {
      term: "autonomous administrative body (zbo)",
      text: "An organisation that the law lets decide for itself, without direction by a minister.",
    },
  },
);
