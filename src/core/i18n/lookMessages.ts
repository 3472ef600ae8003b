/** The words of a first look around the screen. They come with it, so that the first screen does not wait for them. */
import { messages } from "./messages";

export const lookMessages = messages(
  {
    heading: "Kijk even rond",
    progress: (at: number, of: number) => `${at} van ${of}`,
    previous: "Vorige",
    next: "Volgende",
    done: "Klaar",
    stop: "Stop",
    /** On a page on which the thing that is explained is not to be seen. */
    notHere: "Dat staat nu niet in beeld. U ziet het bij het schema of de lijst.",
    /** Where no unit is chosen, and so nothing tells of one. */
    notChosen: "Er is nu geen onderdeel gekozen.",
    steps: {
      search: { title: "Zoek", text: "Typ een naam, een afkorting of een onderwerp. Kies een resultaat en u ziet waar het staat." },
      card: { title: "Een onderdeel", text: "Elk onderdeel van BZK staat hier met zijn naam. Kies er een en u leest wat het doet." },
      open: { title: "Openen", text: "Bij een pijltje zitten er nog onderdelen onder. Met het pijltje opent en sluit u ze." },
      panel: {
        title: "Twee ladders",
        text: "Bij een gekozen onderdeel staan details. De ene ladder zegt waar het onder valt. De andere zegt wie verantwoording aflegt aan de Kamer.",
      },
      day: { title: "Een andere dag", text: "Hier kiest u een dag. U ziet dan hoe het toen was, voor zover de bronnen dat zeggen." },
      help: { title: "Hulp", text: "Hier vindt u uitleg, alle toetsen en gebaren, en deze rondgang." },
    },
  },
  {
    heading: "Take a look around",
    progress: (at: number, of: number) => `${at} of ${of}`,
    previous: "Previous",
    next: "Next",
    done: "Done",
    stop: "Stop",
    notHere: "That is not in view now. You see it with the chart or the list.",
    notChosen: "No unit is chosen now.",
    steps: {
      search: { title: "Search", text: "Type a name, an abbreviation or a subject. Choose a result and you see where it is." },
      card: { title: "A unit", text: "Every unit of BZK is here with its name. Choose one and you read what it does." },
      open: { title: "Opening", text: "Where there is a small arrow, more units hang below. The arrow opens and closes them." },
      panel: {
        title: "Two ladders",
        text: "With a chosen unit there are details. One ladder says what it sits under. The other says who answers to parliament.",
      },
      day: { title: "Another day", text: "Here you choose a day. You then see how it was, as far as the sources say." },
      help: { title: "Help", text: "Here you find explanations, all keys and gestures, and this look around." },
    },
  },
);
