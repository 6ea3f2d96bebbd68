import { describe, expect, it } from "vitest";
import { askedOf } from "@/lib/assessments/rules";
import type { FrameworkShape } from "@/lib/frameworks/schema";
import { shape as pack } from "@/lib/packs/kam-aptitudes/shape";
import { signalsOf, sittingSeconds } from "@/lib/results/signals/rules";
import type { SentForm } from "@/lib/results/signals/schema";

const shape: FrameworkShape = {
  criteria: pack.criteria.map(({ id, indicators }) => ({
    id,
    indicators: indicators.map((indicator) => ({ id: indicator.id, askedOf: [...indicator.observableBy] })),
  })),
};

/** A form whose level on the indicator at `place` of the criterion at `criterion` is what the function says. */
function form(
  raterId: string,
  candidateId: string,
  level: (criterion: number, place: number) => number | null,
  more: Partial<SentForm> = {},
): SentForm {
  const raterKind = more.raterKind ?? "hr";
  return {
    raterId,
    raterName: `Rater ${raterId}`,
    raterKind,
    candidateId,
    candidateName: `Person ${candidateId}`,
    seconds: null,
    levels: Object.fromEntries(
      askedOf(shape, raterKind).flatMap(({ indicatorIds }, criterion) =>
        indicatorIds.map((id, place) => [id, level(criterion, place)]),
      ),
    ),
    ...more,
  };
}

const varied = (criterion: number, place: number) => 1 + ((2 * criterion + place) % 5);
const threes = () => 3;

describe("signals of a campaign", () => {
  it("note nothing about forms that use the scale, however few people there are", () => {
    const signals = signalsOf(shape, [form("a", "1", varied), form("1", "1", varied, { raterKind: "self" })]);
    expect(signals).toMatchObject({ notes: [], forms: 2 });
    expect(signals.spreads.value).toBeNull();
    expect(signals.halos.value).toBeNull();
  });

  it("note a form with one level throughout: no spread, one run, one level are more than one signal", () => {
    const { notes } = signalsOf(shape, [form("a", "1", threes), form("a", "2", varied), form("b", "1", varied)]);
    expect(notes).toMatchObject([{ raterId: "a", raterName: "Rater a", isNarrow: false, isFlat: false }]);
    expect(notes[0]?.forms.map(({ candidateName }) => candidateName)).toEqual(["Person 1"]);
  });

  it("do not note speed alone, nor one level alone", () => {
    const fast = form("a", "1", varied, { seconds: 23 });
    const nearlyAlike = form("b", "1", (criterion, place) => (criterion + place === 0 ? 5 : 3), { seconds: 600 });
    expect(signalsOf(shape, [fast, nearlyAlike]).notes).toEqual([]);
    const both = form("c", "1", (criterion, place) => (criterion + place === 0 ? 5 : 3), { seconds: 23 });
    expect(signalsOf(shape, [both]).notes[0]?.forms[0]?.style.value).toBe(2);
  });

  it("note a rater who tells neither people nor criteria apart, without a signal in any single form", () => {
    const people = ["1", "2", "3", "4"];
    const telling = (person: string) => (criterion: number, place: number) =>
      Math.min(5, Math.max(1, Number(person) + ((criterion + place) % 3) - 1));
    const alike = (criterion: number, place: number) => 3 + ((place + criterion) % 2);
    const forms = people.flatMap((person) => [
      form("a", person, telling(person)),
      form("b", person, telling(person), { raterKind: "manager" }),
      form("c", person, (criterion, place) => alike(0, place + 0 * criterion)),
    ]);
    const signals = signalsOf(shape, forms);
    expect(signals.notes).toMatchObject([{ raterId: "c", forms: [], isNarrow: true, isFlat: true }]);
  });

  it("compare raters without the people's own answers", () => {
    const people = ["1", "2", "3", "4"];
    const forms = people.flatMap((person) => [
      form(person, person, threes, { raterKind: "self" }),
      form("a", person, varied),
      form("b", person, varied),
    ]);
    const { spreads, halos } = signalsOf(shape, forms);
    expect(spreads.value).toBeNull();
    expect(halos.value?.map(({ raterId }) => raterId)).toEqual(["a", "b"]);
  });

  it("read what was not observed as missing, not as a level", () => {
    const { notes } = signalsOf(shape, [form("a", "1", () => null)]);
    expect(notes).toEqual([]);
  });
});

describe("the length of a sitting", () => {
  const at = (minutes: number) => new Date(Date.UTC(2026, 5, 1, 9, minutes));
  const byMail = { noticeAt: at(0), firstSavedAt: at(8), lastSavedAt: at(8), submittedAt: at(10), isReopened: false };
  const signedIn = { noticeAt: null, firstSavedAt: at(1), lastSavedAt: at(9), submittedAt: at(10), isReopened: false };

  it("runs from the notice to the sending; for members, who have no notice, from the first saved answer", () => {
    expect(sittingSeconds(byMail)).toBe(600);
    expect(sittingSeconds(signedIn)).toBe(540);
  });

  it("cannot be told when everything arrived in one posting and there was no notice", () => {
    expect(sittingSeconds({ ...signedIn, firstSavedAt: at(9), lastSavedAt: at(9) })).toBeNull();
    expect(sittingSeconds({ ...signedIn, firstSavedAt: null, lastSavedAt: null })).toBeNull();
  });

  it("cannot be told after an interruption or a reopening", () => {
    expect(sittingSeconds({ ...byMail, submittedAt: at(121) })).toBeNull();
    expect(sittingSeconds({ ...byMail, submittedAt: at(120) })).toBe(7_200);
    expect(sittingSeconds({ ...byMail, isReopened: true })).toBeNull();
  });

  it("is not negative: clocks that disagree tell nothing", () => {
    expect(sittingSeconds({ ...byMail, noticeAt: at(11) })).toBeNull();
  });
});
