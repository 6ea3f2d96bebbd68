import type { InviteScope, JobScope, ParticipantScope, StaffScope } from "./mint";

export type { Role } from "../../prisma/generated/enums";
export type { InviteScope, JobScope, ParticipantScope, StaffScope } from "./mint";

/** Anything that proves to which organisation a query or command belongs. */
export type TenantScope = StaffScope | InviteScope | ParticipantScope | JobScope;
