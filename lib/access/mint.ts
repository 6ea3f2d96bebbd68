import type { Role } from "../../prisma/generated/enums";
import type { LinkKind } from "./links";

/**
 * Scopes are classes with a private field: a spread copy loses it and no longer compiles, and Next refuses to send one to
 * the browser. Only the gates in this folder construct them.
 */
export class StaffScope {
  readonly #minted = true;
  readonly kind = "staff";
  constructor(
    readonly organisationId: string,
    readonly memberId: string,
    readonly roles: readonly Role[],
    readonly name: string,
  ) {}
  get isMinted(): boolean {
    return this.#minted;
  }
}

/** Somebody who traded a personal link for a cookie: one assessment, nothing else. */
export class InviteScope {
  readonly #minted = true;
  readonly kind = "invite";
  constructor(
    readonly organisationId: string,
    readonly assessmentId: string,
    readonly candidateId: string,
    readonly invitationId: string,
    /** As whom they answer. */
    readonly raterKind: LinkKind,
  ) {}
  get isMinted(): boolean {
    return this.#minted;
  }
}

/** Somebody who joined a workshop with its code: that workshop, under one name, on one device. */
export class ParticipantScope {
  readonly #minted = true;
  readonly kind = "participant";
  constructor(
    readonly organisationId: string,
    readonly workshopId: string,
    readonly participantId: string,
    /** How often the name had changed devices when this one took over. */
    readonly device: number,
  ) {}
  get isMinted(): boolean {
    return this.#minted;
  }
}

/** Work without a person behind it: loading the sample company, and later the job worker. */
export class JobScope {
  readonly #minted = true;
  readonly kind = "job";
  constructor(readonly organisationId: string) {}
  get isMinted(): boolean {
    return this.#minted;
  }
}
