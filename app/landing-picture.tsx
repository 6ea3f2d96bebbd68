import { getLocale, getTranslations } from "next-intl/server";
import { GapPlot } from "@/components/charts/gap-plot";
import { shapeFromPack } from "@/lib/frameworks/from-pack";
import { packs } from "@/lib/packs/catalogue";
import { type SampleCompany, sampleCompany } from "@/lib/packs/sample";
import { personLevels } from "@/lib/results/rules";
import { FIVE_POINT } from "@/lib/scoring/types";

const people = ["c01", "c02"] as const;

function levelsOf(sample: SampleCompany, candidateId: string) {
  const round = sample.rounds.at(-1)?.id;
  const submitted = sample.assessments
    .filter((assessment) => assessment.candidateId === candidateId && assessment.roundId === round)
    .map(({ raterId, kind, ratings }) => ({
      raterId,
      raterKind: kind,
      levels: Object.fromEntries(
        Object.entries(ratings).map(([id, level]) => [id, typeof level === "number" ? level : null]),
      ),
    }));
  const { sourceWeights, minItemShare, anonymityMinimum } = sample.settings;
  const settings = { sourceWeights, minItemShare, minPeers: anonymityMinimum, minCustomers: anonymityMinimum };
  return personLevels(shapeFromPack(packs["kam-aptitudes"].shape), settings, submitted);
}

/** Two people of the sample company on the ideal profile of its featured account, drawn as the compare page draws them. */
export async function LandingPicture() {
  const [t, locale] = await Promise.all([getTranslations("landing"), getLocale()]);
  const sample = sampleCompany();
  const { presets, texts, shape } = packs["kam-aptitudes"];
  const preset = presets.find(({ id }) => id === sample.settings.featuredPreset);
  if (!preset) throw new Error("the sample company's featured preset is unknown");
  const drawn = people.map((id) => ({
    id,
    name: sample.candidates.find((person) => person.id === id)?.name ?? id,
    levels: levelsOf(sample, id),
  }));
  const rows = shape.criteria.map(({ id }) => ({
    criterionId: id,
    label: texts[locale].criteria[id].name,
    target: preset.criteria[id].target,
    mustHave: preset.criteria[id].mustHave,
    people: drawn.map((person, index) => ({
      id: person.id,
      name: person.name,
      level: person.levels.find(({ criterionId }) => criterionId === id)?.value ?? null,
      index,
    })),
  }));
  return (
    <section aria-label={t("pictureCaption")} className="rounded-card border border-line p-4">
      <p className="mb-3 text-sm text-muted">{t("pictureCaption")}</p>
      <GapPlot rows={rows} scale={FIVE_POINT} />
    </section>
  );
}
