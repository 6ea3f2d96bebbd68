/**
 * Runs steps to their end without a pause.
 * @param steps iterator that ends with a result
 * @returns that result
 * Missing: nothing may be missing.
 * @throws whatever a step throws
 * Source: none, plain iteration.
 */
export function drain<Value>(steps: Iterator<unknown, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
