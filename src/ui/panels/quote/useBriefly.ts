/** A value that goes back to what it was by itself, for what is only news for a moment. */
import { useEffect, useState } from "react";

const moment = 3000;

export function useBriefly<Value>(rest: Value): readonly [Value, (value: Value) => void] {
  // Each change is an object of its own, so that the same news twice starts the time again.
  const [shown, setShown] = useState({ value: rest });
  useEffect(() => {
    if (Object.is(shown.value, rest)) return undefined;
    const timer = setTimeout(() => setShown({ value: rest }), moment);
    return () => clearTimeout(timer);
  }, [shown, rest]);
  return [shown.value, (value) => setShown({ value })];
}
