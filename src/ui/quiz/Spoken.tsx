/** Words and sentences of a question in the reader's language, each part marked with the language that it is in. */
import type { Named, Sentence } from "@/core/quiz/question";
import { useApp } from "@/state/useApp";

export function Spoken({ sentence }: { readonly sentence: Sentence }) {
  const lang = useApp(({ view }) => view.lang);
  // Parts have no identity of their own: the sentence is made anew with its question.
  return sentence[lang].map((part, index) => (part.lang === lang ? part.text : <span key={index} lang={part.lang}>{part.text}</span>));
}

export function Name({ of }: { readonly of: Named }) {
  const lang = useApp(({ view }) => view.lang);
  const { text, lang: own } = of[lang];
  return <span lang={own}>{text}</span>;
}

export const textOf = (sentence: Sentence, lang: "nl" | "en"): string => sentence[lang].map(({ text }) => text).join("");
