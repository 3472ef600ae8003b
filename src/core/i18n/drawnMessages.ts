/** The words of the page with the official chart as it was drawn. Names are set behind a message and never poured into it. */
import { messages } from "./messages";
import { plural } from "./plural";

export const drawnMessages = messages(
  {
    intro: (date: string) => `Zo tekende het ministerie zelf zijn organogram, op ${date}. Namen en plaatsen staan hier zoals op de tekening.`,
    /** Before the source of all boxes. */
    from: "Alles op deze tekening komt uit:",
    counts: (boxes: string, units: string) => `De tekening heeft ${boxes}. Dat zijn ${units}, want sommige staan er vaker op.`,
    boxes: (n: number) => plural(n, "nl", "vakje", "vakjes"),
    units: (n: number) => plural(n, "nl", "onderdeel", "onderdelen"),
    goesTo: (date: string) => `Kies een vakje om het onderdeel in ons schema te zien, zoals het was op ${date}.`,
    none: "Wij hebben nog geen officieel organogram.",
    chart: "De tekening",
    beside: "Los verbonden",
    lines: {
      dotted: "stippellijn",
      attached: "los verbonden",
    },
    alsoUnder: "ook onder:",
    partsUnder: "De delen staan onder:",
    differences: {
      heading: "Wat bij ons anders staat",
      intro: "Onze boom geeft elk onderdeel één plaats. Hier staat elk verschil met de tekening, op dezelfde dag.",
      nothing: "Er is geen verschil.",
      unit: "Onderdeel",
      drawn: "Op de tekening onder",
      ours: "In onze boom onder",
      notOurs: "niet in onze boom",
      top: "niets: het staat bovenaan",
      kinds: {
        once: "Op de tekening vaker, bij ons één keer",
        framed: "Bij ons in een kader, naar soort",
        elsewhere: "Bij ons onder iets anders",
        absent: "Niet in onze boom van die dag",
      },
    },
  },
  {
    intro: (date: string) => `This is how the ministry itself drew its chart, on ${date}. Names and places stand here as on the drawing.`,
    from: "Everything on this drawing comes from:",
    counts: (boxes: string, units: string) => `The drawing has ${boxes}. Those are ${units}, as some stand on it more than once.`,
    boxes: (n: number) => plural(n, "en", "box", "boxes"),
    units: (n: number) => plural(n, "en", "unit", "units"),
    goesTo: (date: string) => `Choose a box to see the unit in our chart, as it was on ${date}.`,
    none: "We have no official chart yet.",
    chart: "The drawing",
    beside: "Loosely attached",
    lines: {
      dotted: "dotted line",
      attached: "loosely attached",
    },
    alsoUnder: "also under:",
    partsUnder: "Its parts stand under:",
    differences: {
      heading: "What stands elsewhere in our tree",
      intro: "Our tree gives each unit one place. Here is each difference from the drawing, on the same day.",
      nothing: "There is no difference.",
      unit: "Unit",
      drawn: "On the drawing under",
      ours: "In our tree under",
      notOurs: "not in our tree",
      top: "nothing: it stands at the top",
      kinds: {
        once: "On the drawing more than once, in our tree once",
        framed: "In a frame in our tree, by kind",
        elsewhere: "Under something else in our tree",
        absent: "Not in our tree of that day",
      },
    },
  },
);
