/**
 * Words in two languages. Dutch is the type: a message that English lacks does not compile.
 *
 * A message is a string, or a function of what changes in it. Each area of the screen has its own file with a
 * `{ nl, en }` pair made by `messages`; numbers, dates and plurals go through `format.ts`.
 */
import type { Lang } from "@/core/org/fileFormat";

type Message = string | ((...parts: never[]) => string);

export type Same<Dutch> = {
  readonly [Key in keyof Dutch]: Dutch[Key] extends (...parts: infer Parts) => string
    ? (...parts: Parts) => string
    : Dutch[Key] extends string
      ? string
      : Same<Dutch[Key]>;
};

export type MessageTree = { readonly [key: string]: Message | MessageTree };

export type Messages<Dutch> = Readonly<Record<Lang, Same<Dutch>>>;

export function messages<const Dutch extends MessageTree>(nl: Dutch, en: Same<Dutch>): Messages<Dutch> {
  return { nl: nl as unknown as Same<Dutch>, en };
}
