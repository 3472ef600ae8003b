/** The words of two pages that a publisher answers for: the draft of the accessibility statement, and privacy. */
import { messages } from "./messages";

export const statementMessages = messages(
  {
    accessibility: {
      draft: "Dit is een concept. Wie deze website uitgeeft, vult het aan en maakt er de echte toegankelijkheidsverklaring van.",
      written: (date: string) => `Deze tekst is van ${date}.`,
      aim: {
        heading: "Wat wij willen bereiken",
        text: "Iedereen moet deze website kunnen gebruiken. Wij bouwen naar de regels van WCAG 2.2, niveau A en AA. WCAG zijn internationale regels voor toegankelijke websites.",
        unproven: "Of dat is gelukt, moet een onderzoek zeggen. Dat onderzoek is er nog niet. Daarom zeggen wij dat hier ook niet.",
      },
      tested: {
        heading: "Wat is getest",
        axe: "Een programma (axe) zoekt fouten op elke pagina, in beide talen en in licht en donker.",
        keyboard: "Een ander programma gebruikt alleen de toetsen, ook met willekeurige toetsen achter elkaar.",
        reader: "Een nagebootste schermlezer leest het schema en het zoeken voor.",
        sight: "Wij toetsten contrast, grote letters, 400 procent vergroting, afdrukken en een telefoon.",
        chromium: "Al deze tests draaien in één browser: Chromium.",
      },
      limits: {
        heading: "Wat nog niet is gedaan of niet goed gaat",
        people: "Nog niemand met een beperking heeft de website voor ons getest.",
        readers: "Er is nog niet getest met een echte schermlezer, zoals NVDA, VoiceOver of TalkBack.",
        browsers: "Er is nog niet getest in Firefox en Safari, en niet met spraakbediening.",
        pdf: "Een pdf die u zelf maakt met afdrukken, heeft geen goede opbouw voor een schermlezer. Gebruik daarvoor de lijst.",
        names: "Veel namen van onderdelen zijn alleen in het Nederlands. Een Engelse naam is soms een vertaling van ons.",
        sources: "Bronnen staan op andere websites. Of die toegankelijk zijn, bepalen wij niet.",
      },
      ways: {
        heading: "Andere manieren",
        list: "De lijst heeft dezelfde inhoud als het schema, als gewone tekst:",
        search: "Met zoeken komt u meteen bij een onderdeel, zonder het schema.",
        data: "U kunt alle gegevens ophalen als bestand. De link staat onder Hulp, en op een telefoon onder Meer.",
        keys: "Alles werkt met de toetsen. De lijst staat daar ook, bij Toetsen en gebaren.",
      },
      report: {
        heading: "Werkt iets niet voor u?",
        ask: "Vertel het ons. Schrijf wat u wilde doen, op welke pagina, en welk hulpmiddel u gebruikt.",
        mail: "Mail naar:",
        none: "De uitgever heeft nog geen mailadres opgegeven. Hier moet dat adres komen.",
      },
      publisher: {
        heading: "Wat de uitgever nog invult",
        name: "De naam van de organisatie die uitgeeft, en hoe snel die antwoordt.",
        audit: "Het onderzoek: door wie, wanneer en met welke uitkomst. Dat gaat volgens de methode WCAG-EM.",
        register: "De status in het register van toegankelijkheidsverklaringen, met een link.",
        complaint: "Waar u een klacht kunt indienen als het antwoord niet goed is.",
      },
    },

    privacy: {
      short: "Deze website verzamelt niets over u. Er zijn geen cookies en niemand telt mee. Uw browser vraagt alleen iets aan deze website, nooit aan een andere.",
      keeps: {
        heading: "Wat uw apparaat bewaart",
        choice: "Uw apparaat bewaart pas iets nadat u iets kiest of maakt. Het blijft op uw apparaat en wij zien het niet.",
        name: "Naam in uw browser",
        what: "Wat erin staat",
        keys: {
          preferences: "Wat u koos: uw taal, de kleuren, uw plek, en of losse toetsen iets doen",
          tours: "Rondleidingen die u maakt of bewaart",
          reached: "Waar u was in een rondleiding",
        },
        site: "Ook de website zelf blijft na het eerste bezoek op uw apparaat. Zo werkt die zonder internet. Daar staat niets van u in.",
      },
      others: {
        heading: "Wat anderen kunnen zien",
        host: "De computer waarop de website staat, kan bijhouden welke adressen worden opgevraagd. Dat bepaalt wie de website uitgeeft.",
        shared: "In het adres van een onderdeel staat wat u bekijkt, bijvoorbeeld welk onderdeel. Een gedeelde rondleiding staat in een stuk van het adres dat uw browser niet verstuurt.",
        links: "Kiest u een bron, dan gaat u naar een andere website. Daar gelden de regels van die website.",
      },
    },
  },
  {
    accessibility: {
      draft: "This is a draft. Whoever publishes this website completes it and makes it into the real accessibility statement.",
      written: (date: string) => `This text is of ${date}.`,
      aim: {
        heading: "What we want to reach",
        text: "Everyone must be able to use this website. We build to the rules of WCAG 2.2, levels A and AA. WCAG are international rules for accessible websites.",
        unproven: "Whether that has worked is for an audit to say. That audit is not there yet. So we do not say it here either.",
      },
      tested: {
        heading: "What has been tested",
        axe: "Software (axe) looks for faults on every page, in both languages and in light and dark.",
        keyboard: "Other software uses the keys alone, also with random keys one after another.",
        reader: "A simulated screen reader reads the chart and the search aloud.",
        sight: "We tested contrast, large type, zoom of 400 per cent, printing and a phone.",
        chromium: "All these tests run in one browser: Chromium.",
      },
      limits: {
        heading: "What has not been done or does not go well",
        people: "Nobody with a disability has tested the website for us yet.",
        readers: "It has not been tested yet with a real screen reader, such as NVDA, VoiceOver or TalkBack.",
        browsers: "It has not been tested yet in Firefox and Safari, nor with voice control.",
        pdf: "A PDF that you make by printing has no good structure for a screen reader. Use the list for that.",
        names: "Many names of units are in Dutch only. An English name is sometimes a translation of ours.",
        sources: "Sources are on other websites. Whether those are accessible is not up to us.",
      },
      ways: {
        heading: "Other ways",
        list: "The list has the same content as the chart, as plain text:",
        search: "With the search you get to a unit at once, without the chart.",
        data: "You can fetch all data as a file. The link is under Help, and on a phone under More.",
        keys: "Everything works with the keys. The list is there too, at Keys and gestures.",
      },
      report: {
        heading: "Does something not work for you?",
        ask: "Tell us. Write what you wanted to do, on which page, and which aid you use.",
        mail: "Mail to:",
        none: "The publisher has not given a mail address yet. That address must come here.",
      },
      publisher: {
        heading: "What the publisher has to fill in",
        name: "The name of the organisation that publishes, and how soon it answers.",
        audit: "The audit: by whom, when and with what outcome. It follows the method WCAG-EM.",
        register: "The status in the Dutch register of accessibility statements, with a link.",
        complaint: "Where you can complain if the answer is not good.",
      },
    },

    privacy: {
      short: "This website collects nothing about you. There are no cookies and nobody counts you. Your browser only asks something of this website, never of another.",
      keeps: {
        heading: "What your device keeps",
        choice: "Your device only keeps something after you choose or make something. It stays on your device and we do not see it.",
        name: "Name in your browser",
        what: "What is in it",
        keys: {
          preferences: "What you chose: your language, the colours, your place, and whether single keys do something",
          tours: "Tours that you make or keep",
          reached: "Where you were in a tour",
        },
        site: "The website itself stays on your device too after the first visit. So it works without the internet. It has nothing of yours in it.",
      },
      others: {
        heading: "What others can see",
        host: "The computer that the website is on can keep which addresses are asked for. That is up to whoever publishes the website.",
        shared: "The address of a unit says what you look at, for instance which unit. A shared tour is in a part of the address that your browser does not send.",
        links: "If you choose a source, you go to another website. There the rules of that website hold.",
      },
    },
  },
);
