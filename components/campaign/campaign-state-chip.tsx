import { useTranslations } from "next-intl";
import type { CampaignState } from "@/lib/campaigns/schema";
import { Chip } from "../ui/chip";

const tones = { draft: "neutral", running: "accent", closed: "neutral" } as const;

export function CampaignStateChip({ state }: { state: CampaignState }) {
  const t = useTranslations("campaigns");
  return <Chip tone={tones[state]}>{t(`state.${state}`)}</Chip>;
}
