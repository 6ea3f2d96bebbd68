/** Read by the compiler alone: a notice that lacks words must not compile. See `tests/unit/packs/types.test-d.ts`. */
import { en } from "@/lib/legal/en";
import type { DocumentValues } from "@/lib/legal/fill";
import { fr } from "@/lib/legal/fr";
import type { Legal } from "@/lib/legal/shape";
import type { LegalText } from "@/lib/legal/types";

type Text = LegalText<Legal>;

fr satisfies Text;

const notice = fr.documents["candidate-notice"];
const { rights: _block, ...blocks } = notice.blocks;
// @ts-expect-error a block is missing
({ ...fr, documents: { ...fr.documents, "candidate-notice": { ...notice, blocks } } }) satisfies Text;

const { "retention.mobility": _snippet, ...snippets } = fr.snippets;
// @ts-expect-error a snippet is missing
({ ...fr, snippets }) satisfies Text;

const dpoContact = { description: fr.placeholders.dpoContact.description };
// @ts-expect-error a worded default is missing
({ ...fr, placeholders: { ...fr.placeholders, dpoContact } }) satisfies Text;

// @ts-expect-error a language is missing
({ en }) satisfies Record<"fr" | "en", Text>;

// @ts-expect-error no such placeholder
({ companyName: "X" }) satisfies DocumentValues;

// @ts-expect-error a snippet written for another placeholder
({ purposeText: ["methods.self"] }) satisfies DocumentValues;
