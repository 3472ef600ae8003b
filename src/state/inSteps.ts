/** Milliseconds at a time; half a frame is left to the page. */
const stint = 8;

/** Does the work a little at a time, and lets the page draw and listen in between. Rejects with what a step throws. */
export async function inSteps<Value>(steps: Iterator<unknown, Value, undefined>): Promise<Value> {
  for (;;) {
    const step = stepsUntil(steps, performance.now() + stint);
    if (step.done === true) return step.value;
    await breath();
  }
}

/** At least one step, and on until the work is done or the time has come. `end` in milliseconds of `performance.now`. */
export function stepsUntil<Value>(steps: Iterator<unknown, Value, undefined>, end: number): IteratorResult<unknown, Value> {
  for (;;) {
    const step = steps.next();
    if (step.done === true || performance.now() >= end) return step;
  }
}

/** A message to oneself comes after what the page has waiting; a timer would be held up by 4 ms each time. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
