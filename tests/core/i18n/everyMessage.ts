/**
 * All messages of the interface as plain pairs, for tests that hold for each of them. A message that is a function is
 * called with samples: numbers around the plural, and a word for whatever is a name or a date.
 */
import { abbreviations } from "@/core/i18n/abbreviations";
import { appMessages } from "@/core/i18n/appMessages";
import { changesMessages } from "@/core/i18n/changesMessages";
import { chartMessages } from "@/core/i18n/chartMessages";
import { compareMessages } from "@/core/i18n/compareMessages";
import { drawnMessages } from "@/core/i18n/drawnMessages";
import { dutiesMessages } from "@/core/i18n/dutiesMessages";
import { elsewhereMessages } from "@/core/i18n/elsewhereMessages";
import { glossaryTerms } from "@/core/i18n/glossaryTerms";
import { handoutMessages } from "@/core/i18n/handoutMessages";
import { helpMessages } from "@/core/i18n/helpMessages";
import { historyMessages } from "@/core/i18n/historyMessages";
import { keysMessages } from "@/core/i18n/keysMessages";
import { kinds } from "@/core/i18n/kinds";
import { knownMessages } from "@/core/i18n/knownMessages";
import { legendMessages } from "@/core/i18n/legendMessages";
import { listMessages } from "@/core/i18n/listMessages";
import { lookMessages } from "@/core/i18n/lookMessages";
import { ministerMessages } from "@/core/i18n/ministerMessages";
import { motherMessages } from "@/core/i18n/motherMessages";
import { offlineMessages } from "@/core/i18n/offlineMessages";
import { pageMessages } from "@/core/i18n/pageMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import { panelsExtra } from "@/core/i18n/panelsExtra";
import { phoneMessages } from "@/core/i18n/phoneMessages";
import { placeMessages } from "@/core/i18n/placeMessages";
import { presentMessages } from "@/core/i18n/presentMessages";
import { quizMessages } from "@/core/i18n/quizMessages";
import { quizQuestionMessages } from "@/core/i18n/quizQuestionMessages";
import { quoteMessages } from "@/core/i18n/quoteMessages";
import { readingMessages } from "@/core/i18n/readingMessages";
import { actingNames, confidenceNames, relations } from "@/core/i18n/relations";
import { reportMessages } from "@/core/i18n/reportMessages";
import { roles } from "@/core/i18n/roles";
import { searchMessages } from "@/core/i18n/searchMessages";
import { statementMessages } from "@/core/i18n/statementMessages";
import { sheetMessages } from "@/core/i18n/sheetMessages";
import { shareMessages } from "@/core/i18n/shareMessages";
import { subjectMessages } from "@/core/i18n/subjectMessages";
import { timeMessages } from "@/core/i18n/timeMessages";
import { tourMessages } from "@/core/i18n/tourMessages";
import type { Lang } from "@/core/org/fileFormat";

export interface SampledMessage {
  /** For example `panelMessages.dates.since` or `appMessages.live.opened(1)`. */
  readonly key: string;
  readonly nl: string;
  readonly en: string;
}

// One a line, so that two additions do not meet.
const files = {
  abbreviations,
  actingNames,
  appMessages,
  changesMessages,
  chartMessages,
  compareMessages,
  confidenceNames,
  drawnMessages,
  dutiesMessages,
  elsewhereMessages,
  glossaryTerms,
  handoutMessages,
  helpMessages,
  historyMessages,
  keysMessages,
  kinds,
  knownMessages,
  legendMessages,
  listMessages,
  lookMessages,
  ministerMessages,
  motherMessages,
  offlineMessages,
  pageMessages,
  panelMessages,
  panelsExtra,
  phoneMessages,
  placeMessages,
  presentMessages,
  quizMessages,
  quizQuestionMessages,
  quoteMessages,
  readingMessages,
  relations,
  reportMessages,
  roles,
  searchMessages,
  statementMessages,
  sheetMessages,
  shareMessages,
  subjectMessages,
  timeMessages,
  tourMessages,
};

const samples: readonly (number | string)[] = [0, 1, 2, 2147, "Logius"];

export const everyMessage: readonly SampledMessage[] = Object.entries(files).flatMap(([name, file]) =>
  pairs(name, file.nl, file.en));

/** Stand in the other language on purpose, for who cannot read this one; with a `lang` of their own. */
export const inTheOtherLanguage: readonly string[] = ["appMessages.header.otherLanguage", "appMessages.header.otherLanguageLabel"];

/** By file, so that one wordy file cannot hide behind a terse one. */
export const fileNames: readonly string[] = Object.keys(files);

function pairs(key: string, nl: unknown, en: unknown): readonly SampledMessage[] {
  if (typeof nl === "string" && typeof en === "string") return [{ key, nl, en }];
  if (typeof nl === "function" && typeof en === "function") return called(key, nl, en);
  if (typeof nl !== "object" || typeof en !== "object" || nl === null || en === null) {
    throw new Error(`${key} is not of one kind in both languages`);
  }
  const keys = new Set([...Object.keys(nl), ...Object.keys(en)]);
  return [...keys].flatMap((part) =>
    pairs(`${key}.${part}`, (nl as Record<string, unknown>)[part], (en as Record<string, unknown>)[part]));
}

function called(key: string, nl: Function, en: Function): readonly SampledMessage[] {
  const found = samples.flatMap((sample): readonly SampledMessage[] => {
    const parts = Array.from({ length: nl.length }, () => sample);
    const texts: Partial<Record<Lang, string>> = {};
    for (const [lang, message] of [["nl", nl], ["en", en]] as const) {
      try {
        texts[lang] = String(message(...parts));
      } catch (problem) {
        // A message that takes a name cannot take a number; any other failure is a mistake.
        if (!(problem instanceof TypeError)) throw problem;
      }
    }
    const { nl: dutch, en: english } = texts;
    if (dutch === undefined || english === undefined || /NaN/.test(dutch + english)) return [];
    return [{ key: `${key}(${sample})`, nl: dutch, en: english }];
  });
  if (found.length === 0) throw new Error(`${key} takes none of the samples`);
  return found;
}

/** A message in sentences; a label without a full stop is one. Dots inside words and numbers do not end a sentence. */
export function sentencesOf(message: string): readonly string[] {
  return message.split(/(?<=[.?])\s+/).filter((sentence) => sentence !== "");
}

/** Words with at least a letter or digit: a plus sign or a middle dot is not read as one. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
