import { z } from "zod";

export const roles = ["administrator", "hr_manager", "sales_director"] as const;

const line = z.string({ error: "required" }).trim().min(1, { error: "required" }).max(120, { error: "too-long" });

/** A form sends one role as text and several as a list. */
const roleList = z
  .union([z.string(), z.array(z.string())], { error: "required" })
  .transform((chosen) => (Array.isArray(chosen) ? chosen : [chosen]))
  .pipe(z.array(z.enum(roles, { error: "unknown-choice" })).min(1, { error: "required" }));

export const inviteMemberInput = z.object({
  name: line,
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254, { error: "too-long" })
    .pipe(z.email({ error: "not-an-email" })),
  roles: roleList,
});
export type InviteMemberInput = z.infer<typeof inviteMemberInput>;

export const invitationIdInput = z.object({ invitationId: z.uuid({ error: "malformed" }) });

export const memberAccessInput = z.object({ memberId: z.uuid({ error: "malformed" }), enabled: z.enum(["yes", "no"]) });
export type MemberAccessInput = z.infer<typeof memberAccessInput>;

/** What somebody invited gives to join. */
export const joinInput = z.object({
  token: z.string(),
  password: z.string().min(12, { error: "too-short" }).max(128, { error: "too-long" }),
});

export interface MemberView {
  readonly memberId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly (typeof roles)[number][];
  readonly isDisabled: boolean;
}

export interface MemberInvitationView {
  readonly invitationId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly (typeof roles)[number][];
  readonly expiresAt: Date;
}
