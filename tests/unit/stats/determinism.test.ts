import { expect, test } from "vitest";
import { digest } from "../../determinism/digest";
import { drawDigests } from "../../determinism/draws";
import { robustnessDigests } from "../../determinism/robustness";

test("the first 10,000 draws of each sampler are these bytes, in every engine", () => {
  expect(drawDigests()).toEqual({
    "whole numbers": "b1bee5f46f869fd6",
    "below six": "76dca65d7adca8d8",
    uniform: "fccda14ea51baff7",
    exponential: "03ccfe21a2beacad",
    normal: "27c4d0df8c99a793",
    "gamma 2.5": "716f8dd83c1726ef",
    "gamma 0.3": "072aa2d081a5357a",
  });
});

test("a robustness analysis gives these bytes for every kind of weights, in every engine", () => {
  expect(robustnessDigests()).toEqual({
    "smaa, any": "286128d9b1c3bbdc",
    "smaa, exact": "dd1edc4f1eb23909",
    "smaa, rank order": "117cded9ac37a1ff",
    "smaa, wide intervals": "8b8fc8bb2dcfd388",
    "smaa, narrow intervals": "580240ff953e4e15",
    "smaa, dirichlet": "8f9421e78ac574aa",
    "smaa, judges": "33e5b367f57a33b4",
  });
});

test("a digest notices the last bit of one number and the order of two", () => {
  expect(digest([1, 2, 3])).not.toBe(digest([1, 2, 3.0000000000000004]));
  expect(digest([1, 2])).not.toBe(digest([2, 1]));
});
