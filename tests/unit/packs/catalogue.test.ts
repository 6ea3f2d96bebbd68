import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { packs } from "@/lib/packs/catalogue";
import type { Pack, PackShape } from "@/lib/packs/types";
import { frenchSpacingFaults, wordsOf } from "./words";

// Seen through the general type, ids are plain strings: what the compiler promises is checked again on the real objects.
const shipped: [string, Pack<PackShape>][] = Object.entries(packs);

const indicatorsOf = (shape: PackShape) => shape.criteria.flatMap((criterion) => criterion.indicators);

const isHalfLevelOn = (scale: PackShape["scale"]) => (level: number) =>
  Number.isInteger(level * 2) && level >= scale.min && level <= scale.max;

describe.each(shipped)("shape of %s", (id, { shape }) => {
  it("is filed under its own id", () => {
    expect(shape.id).toBe(id);
  });

  it("numbers its levels from the minimum to the maximum of the scale", () => {
    const { min, max, levels } = shape.scale;
    expect(levels).toEqual(Array.from({ length: max - min + 1 }, (_, step) => min + step));
  });

  it("gives every criterion and indicator an id of its own, the indicator's under its criterion's", () => {
    const ids = [...shape.criteria, ...indicatorsOf(shape)].map((part) => part.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const criterion of shape.criteria) {
      for (const indicator of criterion.indicators) expect(indicator.id.startsWith(`${criterion.id}.`)).toBe(true);
    }
  });

  it("gives every criterion four or five indicators", () => {
    for (const criterion of shape.criteria) expect([4, 5]).toContain(criterion.indicators.length);
  });

  it("asks an indicator of exactly the kinds of rater who can observe it, the person always among them", () => {
    for (const { id, observability, observableBy } of indicatorsOf(shape)) {
      const asked = shape.raterKinds.filter((kind) => observability[kind] !== "none");
      expect(observableBy, id).toEqual(asked);
      expect(observableBy, id).toContain("self");
    }
  });

  it("links indicators only to roles and activities that it names", () => {
    for (const { id, roles, activities } of indicatorsOf(shape)) {
      expect(roles.length, id).toBeGreaterThan(0);
      expect(activities.length, id).toBeGreaterThan(0);
      expect(shape.roles, id).toEqual(expect.arrayContaining([...roles]));
      expect(shape.activities, id).toEqual(expect.arrayContaining([...activities]));
    }
  });

  it("keeps trainability between 0 and 1", () => {
    for (const { id, trainability } of indicatorsOf(shape)) {
      expect(trainability, id).toBeGreaterThanOrEqual(0);
      expect(trainability, id).toBeLessThanOrEqual(1);
    }
  });
});

const translated = shipped.flatMap(([id, { shape, texts }]) =>
  locales.map((locale) => ({ id, locale, shape, text: texts[locale] })),
);

describe.each(translated)("words of $id in $locale", ({ shape, text }) => {
  it("name each criterion and indicator of the shape, and nothing else", () => {
    expect(Object.keys(text.criteria)).toEqual(shape.criteria.map((criterion) => criterion.id));
    expect(Object.keys(text.indicators)).toEqual(indicatorsOf(shape).map((indicator) => indicator.id));
    expect(Object.keys(text.raterKinds)).toEqual([...shape.raterKinds]);
    expect(Object.keys(text.roles)).toEqual([...shape.roles]);
    expect(Object.keys(text.activities)).toEqual([...shape.activities]);
  });

  it("describe every level, each in a sentence of its own", () => {
    for (const [id, { anchors }] of Object.entries(text.indicators)) {
      expect(Object.keys(anchors).map(Number), id).toEqual([...shape.scale.levels]);
      expect(new Set(Object.values(anchors)).size, id).toBe(shape.scale.levels.length);
    }
    expect(Object.keys(text.scale.levels).map(Number)).toEqual([...shape.scale.levels]);
  });

  it("hold a calibration vignette exactly where the shape says so, with a reference level on the scale", () => {
    for (const indicator of indicatorsOf(shape)) {
      const calibration = text.indicators[indicator.id]?.calibration;
      expect(calibration !== undefined, indicator.id).toBe(indicator.calibration);
      if (calibration) expect(shape.scale.levels).toContain(calibration.referenceLevel);
    }
  });

  it("leave no text empty or with spaces around it", () => {
    const faults = wordsOf(text).filter(({ text }) => text === "" || text !== text.trim());
    expect(faults).toEqual([]);
  });

  it("stay short where space is short: chart labels, statements and anchors on a phone", () => {
    const tooLong = wordsOf(text).filter(
      ({ path, text }) =>
        (path.endsWith("/shortName") && text.length > 22) ||
        (/\/(statement|anchors)\//.test(path) && text.length > 130),
    );
    expect(tooLong).toEqual([]);
  });
});

it.each(shipped)("%s sets French punctuation with no-break spaces", (_, { texts }) => {
  const faults = wordsOf(texts.fr).filter(({ text }) => frenchSpacingFaults(text).length > 0);
  expect(faults).toEqual([]);
});

describe.each(shipped)("presets of %s", (_, { shape, presets }) => {
  it("have ids of their own", () => {
    expect(new Set(presets.map((preset) => preset.id)).size).toBe(presets.length);
  });

  it("weigh every criterion above zero, 100 in all", () => {
    for (const preset of presets) {
      expect(Object.keys(preset.criteria), preset.id).toEqual(shape.criteria.map((criterion) => criterion.id));
      const weights = Object.values(preset.criteria).map((criterion) => criterion.weight);
      expect(Math.min(...weights), preset.id).toBeGreaterThan(0);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
    }
  });

  it("aim at ranges in half levels inside the scale, the right way up", () => {
    const isHalfLevel = isHalfLevelOn(shape.scale);
    for (const preset of presets) {
      for (const [id, { target }] of Object.entries(preset.criteria)) {
        const place = `${preset.id} ${id}`;
        expect(isHalfLevel(target.lo) && isHalfLevel(target.hi), place).toBe(true);
        expect(target.lo, place).toBeLessThanOrEqual(target.hi);
      }
    }
  });

  it("ask no minimum above the target range", () => {
    const isHalfLevel = isHalfLevelOn(shape.scale);
    for (const preset of presets) {
      for (const [id, { mustHave, target }] of Object.entries(preset.criteria)) {
        if (mustHave === null) continue;
        expect(isHalfLevel(mustHave), `${preset.id} ${id}`).toBe(true);
        expect(mustHave, `${preset.id} ${id}`).toBeLessThanOrEqual(target.lo);
      }
    }
  });

  it("cover the five stages of the relationship once each, and only stage presets do", () => {
    const stages = presets.flatMap((preset) => (preset.stage === null ? [] : [preset.stage]));
    expect(stages).toEqual(["exploratory", "basic", "cooperative", "interdependent", "integrated"]);
    for (const preset of presets) expect(preset.kind === "stage", preset.id).toBe(preset.stage !== null);
  });

  it("say in both languages what they are and why", () => {
    for (const { id, name, description, rationale } of presets) {
      for (const locale of locales) {
        for (const text of [name[locale], description[locale], rationale[locale]]) {
          expect(text.trim(), `${id} ${locale}`).not.toBe("");
        }
      }
      expect(wordsOf([name.fr, description.fr, rationale.fr]).flatMap(({ text }) => frenchSpacingFaults(text))).toEqual(
        [],
      );
    }
  });
});
