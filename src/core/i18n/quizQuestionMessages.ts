/** The words of the questions of the quiz and of what is said when the answer is shown. */
import type { SubjectRole } from "@/core/org/fileFormat";
import { messages } from "./messages";

type About = (name: string) => string;
type Part = Readonly<Record<SubjectRole, (subject: string, unit: string) => string>>;

export const quizQuestionMessages = messages(
  {
    place: {
      prompt: (unit: string) => `Onder welke van deze vier valt dit onderdeel: ${unit}?`,
      answer: (unit: string, above: string) => `${unit} valt onder ${above}.`,
    },
    minister: {
      prompt: (unit: string) => `Wie legt in de Kamer verantwoording af over dit onderdeel: ${unit}?`,
      promptThen: (unit: string, date: string) => `Wie legde op ${date} in de Kamer verantwoording af over dit onderdeel: ${unit}?`,
      answer: (unit: string, office: string) => `Verantwoording in de Kamer over ${unit}: ${office}.`,
      answerThen: (unit: string, office: string, date: string) => `Verantwoording in de Kamer over ${unit} op ${date}: ${office}.`,
    },
    kind: {
      prompt: (unit: string) => `Wat voor organisatie is dit: ${unit}?`,
      answer: (unit: string, kind: string) => `${unit}: ${kind}.`,
    },
    subject: {
      prompt: {
        responsible: (subject: string) => `Wie is verantwoordelijk voor dit onderwerp: ${subject}?`,
        policy: (subject: string) => `Wie maakt het beleid voor dit onderwerp: ${subject}?`,
        executes: (subject: string) => `Wie voert dit uit: ${subject}?`,
        supervises: (subject: string) => `Wie houdt toezicht op dit onderwerp: ${subject}?`,
        advises: (subject: string) => `Wie geeft advies over dit onderwerp: ${subject}?`,
        finances: (subject: string) => `Wie betaalt mee aan dit onderwerp: ${subject}?`,
        owner: (subject: string) => `Wie is de eigenaar bij dit onderwerp: ${subject}?`,
      } satisfies Readonly<Record<SubjectRole, About>>,
      answer: {
        responsible: (subject: string, unit: string) => `${subject}: ${unit} is verantwoordelijk.`,
        policy: (subject: string, unit: string) => `${subject}: ${unit} maakt het beleid.`,
        executes: (subject: string, unit: string) => `${subject}: ${unit} voert dit uit.`,
        supervises: (subject: string, unit: string) => `${subject}: ${unit} houdt toezicht.`,
        advises: (subject: string, unit: string) => `${subject}: ${unit} geeft advies.`,
        finances: (subject: string, unit: string) => `${subject}: ${unit} betaalt mee.`,
        owner: (subject: string, unit: string) => `${subject}: ${unit} is de eigenaar.`,
      } satisfies Part,
    },
    abbreviation: {
      prompt: (abbr: string) => `Waarvan is ${abbr} de afkorting?`,
      answer: (abbr: string, unit: string) => `${abbr} is de afkorting van ${unit}.`,
    },
    time: {
      year: (event: string) => `In welk jaar was dit: ${event}?`,
      beforeOrAfter: (event: string, other: string, date: string) => `${event}: was dit voor of na ${date} (${other})?`,
      before: "Ervoor",
      after: "Erna",
      answer: (event: string, date: string) => `${event}. Dat was op ${date}.`,
      answerBefore: (event: string, date: string, other: string, day: string) => `${event}. Dat was op ${date}, voor ${day} (${other}).`,
      answerAfter: (event: string, date: string, other: string, day: string) => `${event}. Dat was op ${date}, na ${day} (${other}).`,
    },
  },
  {
    place: {
      prompt: (unit: string) => `Which of these four does this part sit under: ${unit}?`,
      answer: (unit: string, above: string) => `${unit} sits under ${above}.`,
    },
    minister: {
      prompt: (unit: string) => `Who answers in parliament for this part: ${unit}?`,
      promptThen: (unit: string, date: string) => `Who answered in parliament on ${date} for this part: ${unit}?`,
      answer: (unit: string, office: string) => `Answers in parliament for ${unit}: ${office}.`,
      answerThen: (unit: string, office: string, date: string) => `Answered in parliament for ${unit} on ${date}: ${office}.`,
    },
    kind: {
      prompt: (unit: string) => `What kind of organisation is this: ${unit}?`,
      answer: (unit: string, kind: string) => `${unit} is of this kind: ${kind}.`,
    },
    subject: {
      prompt: {
        responsible: (subject: string) => `Who is responsible for this subject: ${subject}?`,
        policy: (subject: string) => `Who makes the policy for this subject: ${subject}?`,
        executes: (subject: string) => `Who does the work for this subject: ${subject}?`,
        supervises: (subject: string) => `Who supervises this subject: ${subject}?`,
        advises: (subject: string) => `Who gives advice on this subject: ${subject}?`,
        finances: (subject: string) => `Who helps to pay for this subject: ${subject}?`,
        owner: (subject: string) => `Who is the owner in this subject: ${subject}?`,
      },
      answer: {
        responsible: (subject: string, unit: string) => `${subject}: ${unit} is responsible.`,
        policy: (subject: string, unit: string) => `${subject}: ${unit} makes the policy.`,
        executes: (subject: string, unit: string) => `${subject}: ${unit} does the work.`,
        supervises: (subject: string, unit: string) => `${subject}: ${unit} supervises.`,
        advises: (subject: string, unit: string) => `${subject}: ${unit} gives advice.`,
        finances: (subject: string, unit: string) => `${subject}: ${unit} helps to pay.`,
        owner: (subject: string, unit: string) => `${subject}: ${unit} is the owner.`,
      },
    },
    abbreviation: {
      prompt: (abbr: string) => `What is ${abbr} the abbreviation of?`,
      answer: (abbr: string, unit: string) => `${abbr} is the abbreviation of ${unit}.`,
    },
    time: {
      year: (event: string) => `In which year was this: ${event}?`,
      beforeOrAfter: (event: string, other: string, date: string) => `${event}: was this before or after ${date} (${other})?`,
      before: "Before",
      after: "After",
      answer: (event: string, date: string) => `${event}. That was on ${date}.`,
      answerBefore: (event: string, date: string, other: string, day: string) => `${event}. That was on ${date}, before ${day} (${other}).`,
      answerAfter: (event: string, date: string, other: string, day: string) => `${event}. That was on ${date}, after ${day} (${other}).`,
    },
  },
);
