import { exponentialDraw } from "../../lib/stats/exponential-draw";
import { gammaDraw } from "../../lib/stats/gamma-draw";
import { fillNormal } from "../../lib/stats/normal-draw";
import { randomStream } from "../../lib/stats/random";
import { digest } from "./digest";

const COUNT = 10_000;

/** Digest of the first 10,000 outputs of each sampler; the same in every engine. */
export function drawDigests(): Record<string, string> {
  const list = (draw: () => number) => digest(Float64Array.from({ length: COUNT }, draw));
  const stream = randomStream(20261125);
  const child = (name: string) => stream.split(name);
  const whole = child("whole numbers");
  const die = child("below");
  const uniform = child("uniform");
  const exponential = child("exponential");
  const gamma = child("gamma");
  const smallGamma = child("gamma of a small shape");
  return {
    "whole numbers": list(() => whole.uint32()),
    "below six": list(() => die.below(6)),
    uniform: list(() => uniform.uniform()),
    exponential: list(() => exponentialDraw(exponential)),
    normal: digest(fillNormal(child("normal"), new Float64Array(COUNT))),
    "gamma 2.5": list(() => gammaDraw(gamma, 2.5)),
    "gamma 0.3": list(() => gammaDraw(smallGamma, 0.3)),
  };
}
