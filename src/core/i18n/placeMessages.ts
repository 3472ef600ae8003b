/**
 * The words around the reader's own place, and around what this device keeps. Names of units are set behind them by the
 * page, because they keep their own language.
 */
import { messages } from "./messages";
import { plural } from "./plural";

export const placeMessages = messages(
  {
    set: "Hier werk ik",
    /** Before the name of the unit that it takes the place of. */
    insteadOf: "in plaats van",
    letGo: "Dit is niet meer mijn plek",
    wayFrom: "De weg vanaf uw plek",
    /** Said aloud. */
    isPlaceNow: "Dit is nu uw plek.",
    isPlace: "Dit is uw plek. Alleen dit apparaat onthoudt dat.",
    isPlaceForNow: "Dit is uw plek. Dit apparaat bewaart niets, dus dat geldt tot u de pagina sluit.",
    letGone: "Dit is niet meer uw plek.",

    /** Before the name. */
    goTo: "Naar uw plek:",
    notThisDay: "niet te zien op deze dag",
    ended: "bestaat niet meer",
    unknown: "Uw plek staat niet meer in onze gegevens.",
    forget: "Vergeet die plek",
    forgotten: "Die plek is vergeten.",

    landing: {
      heading: "Waar u bent geland",
      above: "Boven u",
      beside: "Naast u",
      /** Before the name of what they hang on. */
      besideUnder: "Deze hangen ook onder:",
      besideHeading: "Deze staan onder dezelfde kop. Die kop is van ons en is geen onderdeel:",
      besideNone: "Hiernaast staat niets.",
      below: "Onder u",
      belowNone: "Hieronder staat in onze gegevens niets.",
      sourceThere: "De bron staat bij elk onderdeel zelf.",
      answers: "Wie hierover verantwoording aflegt aan de Kamer",
      otherLine: "Dit is een andere lijn dan die hierboven.",
      abbreviations: (n: number) => `Uitleg van ${plural(n, "nl", "afkorting", "afkortingen")}`,
    },

    device: {
      heading: "Wat dit apparaat bewaart",
      intro: "Dit staat alleen in deze browser, op dit apparaat. Wij krijgen het niet te zien.",
      nothing: "Dit apparaat bewaart nu niets van u.",
      closed: "Deze browser mag van u niets bewaren. Wat u kiest, geldt tot u de pagina sluit.",
      language: "Uw taal",
      theme: "Licht of donker",
      place: "Uw plek",
      placeUnknown: "staat niet meer in onze gegevens",
      ownTours: "Rondleidingen van uzelf",
      tours: (n: number) => plural(n, "nl", "rondleiding", "rondleidingen"),
      reached: "Waar u was in een rondleiding",
      languages: { nl: "Nederlands", en: "Engels" },
      themes: { system: "zoals uw apparaat", light: "licht", dark: "donker" },
      other: "Andere gegevens",
      items: (n: number) => plural(n, "nl", "gegeven", "gegevens"),
      site: "De site zelf staat ook op dit apparaat, zodat die zonder internet werkt. Daar staat niets van u in. Die blijft staan.",
      clear: "Wis alles",
      ask: "Weet u het zeker? Uw eigen rondleidingen krijgt u niet terug.",
      askPlain: "Weet u het zeker?",
      yes: "Ja, wis alles",
      no: "Nee, laat staan",
      cleared: "Alles is gewist. Dit apparaat bewaart niets meer van u.",
      notCleared: "Wissen lukte niet. Wis de gegevens van deze site in uw browser.",
    },
  },
  {
    set: "I work here",
    insteadOf: "instead of",
    letGo: "This is no longer my place",
    wayFrom: "The way from your place",
    isPlaceNow: "This is your place now.",
    isPlace: "This is your place. Only this device remembers it.",
    isPlaceForNow: "This is your place. This device keeps nothing, so it holds until you close the page.",
    letGone: "This is no longer your place.",

    goTo: "To your place:",
    notThisDay: "not to be seen on this day",
    ended: "no longer exists",
    unknown: "Your place is no longer in our data.",
    forget: "Forget that place",
    forgotten: "That place has been forgotten.",

    landing: {
      heading: "Where you have landed",
      above: "Above you",
      beside: "Beside you",
      besideUnder: "These hang under the same unit:",
      besideHeading: "These stand under the same heading. It is a heading of ours and not a unit:",
      besideNone: "Nothing stands beside it.",
      below: "Below you",
      belowNone: "Our data have nothing below it.",
      sourceThere: "The source is with each unit itself.",
      answers: "Who answers to parliament for it",
      otherLine: "This is another line than the one above.",
      abbreviations: (n: number) => `${plural(n, "en", "abbreviation", "abbreviations")} explained`,
    },

    device: {
      heading: "What this device keeps",
      intro: "This is only in this browser, on this device. We do not get to see it.",
      nothing: "This device keeps nothing of yours now.",
      closed: "You do not let this browser keep anything. What you choose holds until you close the page.",
      language: "Your language",
      theme: "Light or dark",
      place: "Your place",
      placeUnknown: "is no longer in our data",
      ownTours: "Tours of your own",
      tours: (n: number) => plural(n, "en", "tour", "tours"),
      reached: "Where you were in a tour",
      languages: { nl: "Dutch", en: "English" },
      themes: { system: "as your device", light: "light", dark: "dark" },
      other: "Other things",
      items: (n: number) => plural(n, "en", "item", "items"),
      site: "The site itself is on this device too, so that it works without the internet. It has nothing of yours in it. It stays.",
      clear: "Clear everything",
      ask: "Are you sure? You cannot get your own tours back.",
      askPlain: "Are you sure?",
      yes: "Yes, clear everything",
      no: "No, leave it",
      cleared: "Everything has been cleared. This device no longer keeps anything of yours.",
      notCleared: "Clearing did not work. Clear the data of this site in your browser.",
    },
  },
);
