import { createHash, randomUUID } from "node:crypto";
import type { ZodType } from "zod";
import { database } from "../db/client";
import type { FormState, Outcome } from "../outcome";
import { refused } from "../outcome";
import { ensureUser, openSession } from "./accounts";
import { JobScope } from "./mint";
import { isWithinLimit } from "./throttle";
import { publicAction } from "./wrap";

export interface Founder {
  readonly code: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Whether the first-run set-up is still open: no organisation but sample companies. */
export async function isSetUpOpen(): Promise<boolean> {
  return (await database().organisation.count({ where: { isSample: false } })) === 0;
}

function hashCode(code: string): string {
  return createHash("sha256")
    .update(code.toUpperCase().replaceAll(/[^A-Z0-9]/g, ""))
    .digest("hex");
}

/**
 * The first-run set-up: the code printed on the console opens it once; two people at the same time cannot both use it.
 * The command furnishes the new organisation in one transaction; if it fails, the code works again.
 */
export function foundingAction<Input extends Founder>(
  schema: ZodType<Input>,
  command: (scope: JobScope, input: Input & { userId: string }) => Promise<Outcome>,
  next: () => string,
): (previous: FormState<undefined>, form: FormData) => Promise<FormState<undefined>> {
  return publicAction(
    schema,
    async (input) => {
      if (!(await isSetUpOpen())) return refused("already-set-up");
      if (!(await isWithinLimit("setup", "code", 10, 15 * 60)))
        return refused("too-many-tries", { details: { minutes: 15 } });
      const codeHash = hashCode(input.code);
      const claimed = await database().setupCode.deleteMany({ where: { id: 1, codeHash } });
      if (claimed.count !== 1) return refused("wrong-setup-code", { fields: { code: "malformed" } });
      try {
        const email = input.email.toLowerCase();
        const userId = await ensureUser(email, input.name, input.password);
        const outcome = userId
          ? await command(new JobScope(randomUUID()), { ...input, userId })
          : refused("email-taken", { fields: { email: "already-used" } });
        if (outcome.ok) await openSession(email, input.password);
        else await database().setupCode.create({ data: { id: 1, codeHash } });
        return outcome;
      } catch (error) {
        await database().setupCode.create({ data: { id: 1, codeHash } });
        throw error;
      }
    },
    next,
  );
}
