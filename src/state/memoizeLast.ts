/**
 * A function that remembers its last answer. Enough for what is drawn: there is one picture at a time, and a chain of
 * these makes an unchanged step give the same object, on which the next step is remembered in turn.
 *
 * Each store needs its own (see `createSelectors`): two stores on one memory would push each other out at every turn.
 */
export function memoizeLast<Args extends readonly unknown[], Result>(work: (...args: Args) => Result): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    if (last === null || !isSame(last.args, args)) last = { args, result: work(...args) };
    return last.result;
  };
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
