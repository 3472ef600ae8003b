/** All keys and gestures, in words, and the switch for single keys. Those of a presentation stand in `presentMessages`. */
import { messages } from "./messages";

export const keysMessages = messages(
  {
    heading: "Toetsen en gebaren",
    intro: "U kunt alles met de toetsen doen en alles met de muis of uw vingers. Kies wat u wilt weten.",
    jumps: "Ga naar",
    close: "Sluit toetsen en gebaren",

    single: {
      label: "Losse toetsen doen iets",
      help: "Losse toetsen zijn / en, bij het presenteren, letters en leestekens. Soms gaan ze af zonder dat u het wilt, bijvoorbeeld als u tegen uw computer praat. Dan zet u ze hier uit. Ctrl+K gaat dan ook uit. Toetsen op een kaart blijven werken. Alleen dit apparaat onthoudt uw keuze.",
    },

    key: "Toets",
    does: "Wat de toets doet",
    everywhere: {
      heading: "Overal",
      rows: {
        tab: { key: "Tab, Shift met Tab", does: "Naar het volgende of vorige dat u kunt bedienen" },
        enter: { key: "Enter, spatiebalk", does: "Op de knop of de link drukken" },
        escape: { key: "Escape", does: "Sluiten wat het laatst openging" },
        search: { key: "/, Ctrl met K, Cmd met K", does: "Naar het zoekvak" },
      },
    },

    chart: {
      heading: "In de boom",
      note: "De boom is één halte voor de Tab-toets. Daarbinnen gebruikt u deze toetsen.",
      down: "Top boven",
      right: "Top links",
      rows: {
        arrowRight: { key: "Pijl naar rechts", down: "Volgende ernaast", right: "Openen, of naar het eerste onderdeel" },
        arrowLeft: { key: "Pijl naar links", down: "Vorige ernaast", right: "Sluiten, of één niveau terug" },
        arrowDown: { key: "Pijl omlaag", down: "Openen, of naar het eerste onderdeel", right: "Volgende kaart" },
        arrowUp: { key: "Pijl omhoog", down: "Eén niveau hoger", right: "Vorige kaart" },
        enter: { key: "Enter", down: "Details tonen", right: "Details tonen" },
        space: { key: "Spatiebalk", down: "Openen of sluiten", right: "Openen of sluiten" },
        home: { key: "Home", down: "Eerste kaart", right: "Eerste kaart" },
        end: { key: "End", down: "Laatste kaart", right: "Laatste kaart" },
        asterisk: { key: "* (sterretje)", down: "Alles ernaast openen", right: "Alles ernaast openen" },
        letters: { key: "Letters en cijfers", down: "Volgende naam of afkorting die zo begint", right: "Volgende naam of afkorting die zo begint" },
        plus: { key: "+ (plusteken), =", down: "Zoom in", right: "Zoom in" },
        minus: { key: "- (minteken)", down: "Zoom uit", right: "Zoom uit" },
        zero: { key: "0 (nul)", down: "Hele schema", right: "Hele schema" },
        shiftArrow: { key: "Shift met een pijl", down: "Schema verschuiven", right: "Schema verschuiven" },
        escape: { key: "Escape", down: "Details sluiten", right: "Details sluiten" },
      },
    },

    list: {
      heading: "In de lijst",
      rows: {
        link: { key: "Enter op een naam", does: "Details tonen" },
        fold: { key: "Enter of spatiebalk op een pijltje", does: "De onderdelen eronder openen of sluiten" },
      },
    },

    search: {
      heading: "In het zoekvak",
      rows: {
        arrows: { key: "Pijl omlaag of omhoog", does: "Door de resultaten lopen" },
        enter: { key: "Enter", does: "Naar het gekozen resultaat" },
        caret: { key: "Home, End, pijl naar links of rechts", does: "Door uw eigen tekst lopen" },
        escape: { key: "Escape", does: "De resultaten sluiten; nog een keer: het vak leegmaken" },
      },
    },

    time: {
      heading: "Op de tijdbalk",
      rows: {
        month: { key: "Een pijl", does: "Een maand verder of terug" },
        day: { key: "Shift met een pijl", does: "Een dag verder of terug" },
        year: { key: "Page Up, Page Down", does: "Een jaar verder of terug" },
        ends: { key: "Home, End", does: "Naar de eerste of de laatste dag" },
        typed: { key: "Enter in het vak met de datum", does: "Naar de dag die u typte" },
        undo: { key: "Escape in dat vak", does: "Terugnemen wat u typte" },
      },
    },

    present: {
      heading: "Bij het presenteren",
    },

    quiz: {
      heading: "In de quiz",
      rows: {
        arrows: { key: "Een pijl", does: "Naar een ander antwoord" },
        letter: { key: "A tot en met D, 1 tot en met 4", does: "Dat antwoord kiezen, als u al op een antwoord staat" },
        check: { key: "Enter", does: "Uw antwoord nakijken" },
        host: { key: "Voor een zaal: Enter, spatiebalk, Page Down, pijl naar rechts", does: "Verder: het antwoord, of de volgende vraag" },
        hostBack: { key: "Voor een zaal: Page Up, pijl naar links", does: "Terug" },
        hostEnd: { key: "Voor een zaal: Escape", does: "De quiz sluiten" },
      },
    },

    tours: {
      heading: "In een rondleiding en op plaatjes",
      note: "Een rondleiding heeft geen eigen toetsen. U loopt met de knoppen Vorige en Volgende.",
      rows: {
        marks: { key: "Een pijl, Home, End", does: "Op een plaatje van vroeger: naar het volgende of vorige teken" },
      },
    },

    gestures: {
      heading: "Gebaren",
      note: "Voor elk gebaar is er ook een knop of een toets.",
      mouse: "Muis",
      touch: "Vingers",
      button: "Knop of toets",
      rows: {
        choose: { goal: "Een kaart kiezen", mouse: "Klik op de kaart", touch: "Tik op de kaart", button: "Enter op de kaart" },
        unfold: { goal: "Openen of sluiten", mouse: "Klik op het getal met het pijltje", touch: "Tik op het getal met het pijltje", button: "Spatiebalk op de kaart" },
        move: {
          goal: "Het schema verschuiven", mouse: "Sleep, of draai aan het wiel; met Shift gaat het opzij",
          touch: "Schuif met twee vingers", button: "De schuifknoppen onder Meer, of Shift met een pijl",
        },
        zoom: { goal: "Dichterbij of verder weg", mouse: "Draai aan het wiel met Ctrl of Cmd", touch: "Spreid of knijp met twee vingers", button: "Zoom in en Zoom uit, of + en -" },
        map: { goal: "Ver verschuiven", mouse: "Sleep het kader in het kaartje", touch: "Sleep het kader in het kaartje", button: "Hele schema, of 0" },
        day: { goal: "Een andere dag kiezen", mouse: "Klik of sleep op de tijdbalk", touch: "Tik of sleep op de tijdbalk", button: "De pijlen naast de datum, of typ de datum" },
        stop: { goal: "Naar een andere stop bij het presenteren", mouse: "Klik op Volgende of Vorige", touch: "Veeg over de zin", button: "Page Down en Page Up" },
      },
    },
  },
  {
    heading: "Keys and gestures",
    intro: "You can do everything with the keys, and everything with the mouse or your fingers. Choose what you want to know.",
    jumps: "Go to",
    close: "Close keys and gestures",

    single: {
      label: "Single keys do something",
      help: "Single keys are / and, while presenting, letters and punctuation. Sometimes they go off when you do not want it, for example if you talk to your computer. Then you switch them off here. That also switches off Ctrl+K. Keys on a card keep working. Only this device remembers your choice.",
    },

    key: "Key",
    does: "What the key does",
    everywhere: {
      heading: "Everywhere",
      rows: {
        tab: { key: "Tab, Shift with Tab", does: "To the next or previous thing that you can operate" },
        enter: { key: "Enter, space bar", does: "Press the button or the link" },
        escape: { key: "Escape", does: "Close what opened last" },
        search: { key: "/, Ctrl with K, Cmd with K", does: "To the search box" },
      },
    },

    chart: {
      heading: "In the chart",
      note: "The chart is one stop for the Tab key. Inside it you use these keys.",
      down: "Top above",
      right: "Top at the left",
      rows: {
        arrowRight: { key: "Right arrow", down: "Next one beside it", right: "Open, or to the first part" },
        arrowLeft: { key: "Left arrow", down: "Previous one beside it", right: "Close, or one level back" },
        arrowDown: { key: "Down arrow", down: "Open, or to the first part", right: "Next card" },
        arrowUp: { key: "Up arrow", down: "One level up", right: "Previous card" },
        enter: { key: "Enter", down: "Show details", right: "Show details" },
        space: { key: "Space bar", down: "Open or close", right: "Open or close" },
        home: { key: "Home", down: "First card", right: "First card" },
        end: { key: "End", down: "Last card", right: "Last card" },
        asterisk: { key: "* (asterisk)", down: "Open everything beside it", right: "Open everything beside it" },
        letters: { key: "Any letters and digits", down: "Next name or abbreviation that begins so", right: "Next name or abbreviation that begins so" },
        plus: { key: "+ (plus sign), =", down: "Zoom in", right: "Zoom in" },
        minus: { key: "- (minus sign)", down: "Zoom out", right: "Zoom out" },
        zero: { key: "0 (zero)", down: "Whole chart", right: "Whole chart" },
        shiftArrow: { key: "Shift with an arrow", down: "Move the chart", right: "Move the chart" },
        escape: { key: "Escape", down: "Close details", right: "Close details" },
      },
    },

    list: {
      heading: "In the list",
      rows: {
        link: { key: "Enter on a name", does: "Show details" },
        fold: { key: "Enter or space bar on a small arrow", does: "Open or close the parts below" },
      },
    },

    search: {
      heading: "In the search box",
      rows: {
        arrows: { key: "Down or up arrow", does: "Go through the results" },
        enter: { key: "Enter", does: "To the chosen result" },
        caret: { key: "Home, End, left or right arrow", does: "Go through your own text" },
        escape: { key: "Escape", does: "Close the results; once more: clear the box" },
      },
    },

    time: {
      heading: "On the time rail",
      rows: {
        month: { key: "An arrow", does: "A month on or back" },
        day: { key: "Shift with an arrow", does: "A day on or back" },
        year: { key: "Page Up, Page Down", does: "A year on or back" },
        ends: { key: "Home, End", does: "To the first or the last day" },
        typed: { key: "Enter in the box with the date", does: "To the day that you typed" },
        undo: { key: "Escape in that box", does: "Take back what you typed" },
      },
    },

    present: {
      heading: "While presenting",
    },

    quiz: {
      heading: "In the quiz",
      rows: {
        arrows: { key: "An arrow", does: "To another answer" },
        letter: { key: "A to D, 1 to 4", does: "Choose that answer, if you are on an answer already" },
        check: { key: "Enter", does: "Check your answer" },
        host: { key: "For a room: Enter, space bar, Page Down, right arrow", does: "On: the answer, or the next question" },
        hostBack: { key: "For a room: Page Up, left arrow", does: "Back" },
        hostEnd: { key: "For a room: Escape", does: "Close the quiz" },
      },
    },

    tours: {
      heading: "In a tour and on pictures",
      note: "A tour has no keys of its own. You walk with the buttons Previous and Next.",
      rows: {
        marks: { key: "An arrow, Home, End", does: "On a picture of the past: to the next or previous mark" },
      },
    },

    gestures: {
      heading: "Gestures",
      note: "For each gesture there is a button or a key as well.",
      mouse: "Mouse",
      touch: "Fingers",
      button: "Button or key",
      rows: {
        choose: { goal: "Choose a card", mouse: "Click on the card", touch: "Tap on the card", button: "Enter on the card" },
        unfold: { goal: "Open or close", mouse: "Click on the number with the small arrow", touch: "Tap on the number with the small arrow", button: "Space bar on the card" },
        move: {
          goal: "Move the chart", mouse: "Drag, or turn the wheel; with Shift it goes sideways",
          touch: "Move two fingers", button: "The move buttons under More, or Shift with an arrow",
        },
        zoom: { goal: "Closer or farther away", mouse: "Turn the wheel with Ctrl or Cmd", touch: "Spread or pinch two fingers", button: "Zoom in and Zoom out, or + and -" },
        map: { goal: "Move far", mouse: "Drag the frame in the small map", touch: "Drag the frame in the small map", button: "Whole chart, or 0" },
        day: { goal: "Choose another day", mouse: "Click or drag on the time rail", touch: "Tap or drag on the time rail", button: "The arrows beside the date, or type the date" },
        stop: { goal: "To another stop while presenting", mouse: "Click on Next or Previous", touch: "Swipe over the sentence", button: "Page Down and Page Up" },
      },
    },
  },
);
