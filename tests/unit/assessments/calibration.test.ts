import { describe, expect, it } from "vitest";
import { compareCases, pickCases } from "@/lib/assessments/calibration/rules";
import { exerciseForm } from "@/lib/assessments/calibration/schema";
import { shapeFromPack, textFromPack } from "@/lib/frameworks/from-pack";
import { readFramework, readVignettes } from "@/lib/frameworks/rules";
import { frameworkText, raterKinds } from "@/lib/frameworks/schema";
import { packs } from "@/lib/packs/catalogue";

const pack = packs["kam-aptitudes"];
const shape = shapeFromPack(pack.shape);
const text = textFromPack(pack.texts.en);
const vignettes = readVignettes(shape, text);

describe("the cases of an exercise", () => {
  it.each(raterKinds.filter((kind) => kind !== "self"))(
    "are three for a %s, of what they can observe, one per criterion, of different levels",
    (kind) => {
      const cases = pickCases(vignettes, kind);
      expect(cases).toHaveLength(3);
      expect(cases.every(({ askedOf }) => askedOf.includes(kind))).toBe(true);
      expect(new Set(cases.map(({ criterionId }) => criterionId)).size).toBe(3);
      expect(new Set(cases.map(({ referenceLevel }) => referenceLevel)).size).toBe(3);
    },
  );

  it("repeat a level rather than leave a criterion out, and never take two of one criterion", () => {
    const flat = vignettes.map((vignette) => ({ ...vignette, referenceLevel: 3 }));
    expect(new Set(pickCases(flat, "manager").map(({ criterionId }) => criterionId)).size).toBe(3);
    const [first] = vignettes;
    const one = vignettes.filter(({ criterionId }) => criterionId === first?.criterionId);
    expect(one.length).toBeGreaterThan(1);
    expect(pickCases(one, "manager")).toHaveLength(1);
  });

  it("are none where a version was stored before packs had any", () => {
    const old = structuredClone(text);
    for (const indicator of Object.values(old.indicators)) delete indicator.calibration;
    const stored = frameworkText.parse(JSON.parse(JSON.stringify(old)));
    expect(readVignettes(shape, stored)).toEqual([]);
    expect(pickCases([], "hr")).toEqual([]);
  });

  it("are in both languages, with the same reference levels", () => {
    const french = readVignettes(shape, textFromPack(pack.texts.fr));
    const levels = (all: typeof vignettes) =>
      all.map(({ indicatorId, referenceLevel }) => [indicatorId, referenceLevel]);
    expect(levels(french)).toEqual(levels(vignettes));
  });

  it("stay out of the framework that forms show", () => {
    const framework = readFramework({ id: "v", number: 1, shape, text });
    for (const { reason, text: story } of vignettes) {
      expect(JSON.stringify(framework)).not.toContain(reason);
      expect(JSON.stringify(framework)).not.toContain(story.slice(0, 60));
    }
  });
});

describe("comparing", () => {
  const cases = pickCases(vignettes, "peer");
  const levels = Object.fromEntries(cases.map(({ indicatorId }) => [indicatorId, 2]));

  it("sets each level beside the reference one with its reason", () => {
    const compared = compareCases(cases, { ...levels, "something.else": 5 });
    expect(compared).toEqual({
      ok: true,
      value: cases.map(({ indicatorId, referenceLevel, reason }) => ({
        indicatorId,
        given: 2,
        reference: referenceLevel,
        reason,
      })),
    });
  });

  it("waits until every case has a level", () => {
    const [first = "", ...others] = Object.keys(levels);
    expect(others).toHaveLength(2);
    expect(compareCases(cases, { [first]: 4 })).toMatchObject({ reason: "answers-missing", details: { count: 2 } });
  });
});

describe("the posted form", () => {
  const sent = { assessmentId: "7d4a0f0e-3b0a-4c57-9a54-2f3c8f8a9a11", locale: "en", "level.a.b": "4" };

  it("holds levels by indicator", () => {
    expect(exerciseForm.parse(sent).levels).toEqual({ "a.b": 4 });
  });

  it.each(["0", "6", "2.5", "not-observed", ""])("takes no level %j", (level) => {
    expect(exerciseForm.safeParse({ ...sent, "level.a.b": level }).success).toBe(false);
  });
});
