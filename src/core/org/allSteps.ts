/**
 * Long work is written as a generator that pauses now and then, so that whoever runs it can let a page draw and listen
 * between two steps. This runs it to the end without pausing.
 */
export function allSteps<Value>(steps: Iterator<unknown, Value, undefined>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
