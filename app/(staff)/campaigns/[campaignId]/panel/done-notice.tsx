import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { Notice } from "@/components/ui/notice";

const doneQuery = z.object({
  done: z.enum(["added", "removed", "saved"]).optional().catch(undefined),
  /** Seats that an import added. */
  imported: z.coerce.number().int().min(0).max(1_000_000).optional().catch(undefined),
});

/** What the act that led here has done, said once. */
export async function DoneNotice({ query }: { query: Record<string, string | string[] | undefined> }) {
  const t = await getTranslations("panel.done");
  const { done, imported } = doneQuery.parse(query);
  const title = imported !== undefined ? t("imported", { seats: imported }) : done ? t(done) : null;
  return title === null ? null : (
    <div className="mb-6">
      <Notice tone="success" role="status" title={title} />
    </div>
  );
}
