-- CreateEnum
CREATE TYPE "CampaignState" AS ENUM ('draft', 'running', 'closed');

-- CreateEnum
CREATE TYPE "AmendmentKind" AS ENUM ('deadline', 'settings', 'person_added', 'rater_added', 'rater_removed');

-- CreateEnum
CREATE TYPE "MailKind" AS ENUM ('invitation', 'reminder', 'chase', 'deadline', 'new_link');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('queued', 'sending', 'sent', 'failed', 'stopped');

-- AlterEnum
ALTER TYPE "AssessmentStatus" ADD VALUE 'planned';
ALTER TYPE "AssessmentStatus" ADD VALUE 'declined';

-- AlterEnum
ALTER TYPE "InvitationPurpose" ADD VALUE 'rating';

-- AlterTable
ALTER TABLE "Assessment" ADD COLUMN     "calibratedAt" TIMESTAMPTZ(3),
ADD COLUMN     "declineReason" TEXT,
ADD COLUMN     "declinedAt" TIMESTAMPTZ(3),
ADD COLUMN     "interviewOn" DATE;

-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "askedKinds" "RaterKind"[],
ADD COLUMN     "closedAt" TIMESTAMPTZ(3),
ADD COLUMN     "closedByName" TEXT,
ADD COLUMN     "contactId" UUID,
ADD COLUMN     "idealProfileId" UUID,
ADD COLUMN     "idealProfileNumber" INTEGER,
ADD COLUMN     "isStanding" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "launchedAt" TIMESTAMPTZ(3),
ADD COLUMN     "launchedByName" TEXT,
ADD COLUMN     "mailTexts" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "quietFrom" SMALLINT NOT NULL DEFAULT 19,
ADD COLUMN     "quietUntil" SMALLINT NOT NULL DEFAULT 8,
ADD COLUMN     "remindersOn" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "roleTitle" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "state" "CampaignState" NOT NULL DEFAULT 'draft',
ADD COLUMN     "timeZone" TEXT NOT NULL DEFAULT 'Europe/Paris';

-- AlterTable
ALTER TABLE "Rater" ADD COLUMN     "email" TEXT,
ADD COLUMN     "locale" TEXT,
ADD COLUMN     "timeZone" TEXT;

-- CreateTable
CREATE TABLE "CampaignPerson" (
    "organisationId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CampaignPerson_pkey" PRIMARY KEY ("organisationId","campaignId","candidateId")
);

-- CreateTable
CREATE TABLE "CampaignAmendment" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "kind" "AmendmentKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "authorName" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CampaignAmendment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reopening" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reopening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "invitationId" UUID,
    "kind" "MailKind" NOT NULL,
    "onceKey" TEXT NOT NULL,
    "state" "MailState" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "mayBeDouble" BOOLEAN NOT NULL DEFAULT false,
    "queuedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "triedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CampaignPerson_organisationId_candidateId_idx" ON "CampaignPerson"("organisationId", "candidateId");

-- CreateIndex
CREATE INDEX "CampaignAmendment_organisationId_campaignId_idx" ON "CampaignAmendment"("organisationId", "campaignId");

-- CreateIndex
CREATE UNIQUE INDEX "CampaignAmendment_organisationId_id_key" ON "CampaignAmendment"("organisationId", "id");

-- CreateIndex
CREATE INDEX "Reopening_organisationId_assessmentId_idx" ON "Reopening"("organisationId", "assessmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Reopening_organisationId_id_key" ON "Reopening"("organisationId", "id");

-- CreateIndex
CREATE INDEX "Mail_organisationId_assessmentId_idx" ON "Mail"("organisationId", "assessmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_organisationId_id_key" ON "Mail"("organisationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_organisationId_onceKey_key" ON "Mail"("organisationId", "onceKey");

-- CreateIndex
CREATE INDEX "Assessment_organisationId_raterId_idx" ON "Assessment"("organisationId", "raterId");

-- CreateIndex
CREATE UNIQUE INDEX "Rater_organisationId_kind_email_key" ON "Rater"("organisationId", "kind", "email");

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_organisationId_idealProfileId_idealProfileNumber_fkey" FOREIGN KEY ("organisationId", "idealProfileId", "idealProfileNumber") REFERENCES "IdealProfileVersion"("organisationId", "idealProfileId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_organisationId_contactId_fkey" FOREIGN KEY ("organisationId", "contactId") REFERENCES "Member"("organisationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignPerson" ADD CONSTRAINT "CampaignPerson_organisationId_campaignId_fkey" FOREIGN KEY ("organisationId", "campaignId") REFERENCES "Campaign"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignPerson" ADD CONSTRAINT "CampaignPerson_organisationId_candidateId_fkey" FOREIGN KEY ("organisationId", "candidateId") REFERENCES "Candidate"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignAmendment" ADD CONSTRAINT "CampaignAmendment_organisationId_campaignId_fkey" FOREIGN KEY ("organisationId", "campaignId") REFERENCES "Campaign"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reopening" ADD CONSTRAINT "Reopening_organisationId_assessmentId_fkey" FOREIGN KEY ("organisationId", "assessmentId") REFERENCES "Assessment"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_organisationId_assessmentId_fkey" FOREIGN KEY ("organisationId", "assessmentId") REFERENCES "Assessment"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_organisationId_invitationId_fkey" FOREIGN KEY ("organisationId", "invitationId") REFERENCES "Invitation"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was there before: every organisation had one round that is always open; the sample had an older one besides.
UPDATE "Campaign" SET "state" = 'running', "launchedAt" = "createdAt", "launchedByName" = '';
UPDATE "Campaign" SET "isStanding" = true
  WHERE "id" IN (SELECT DISTINCT ON ("organisationId") "id" FROM "Campaign" ORDER BY "organisationId", "opensOn" DESC, "id");
UPDATE "Campaign" AS round SET "state" = 'closed', "closedAt" = round."createdAt", "closedByName" = '',
    "idealProfileId" = version."idealProfileId", "idealProfileNumber" = version."number"
  FROM "IdealProfileVersion" AS version
  WHERE NOT round."isStanding" AND version."organisationId" = round."organisationId" AND version."number" = 1;

-- Rules that Prisma's schema language cannot say. A value added to an enum above is compared as text: it cannot be used
-- as itself before this migration is committed.
CREATE UNIQUE INDEX "Campaign_one_standing" ON "Campaign" ("organisationId") WHERE "isStanding";
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_launched_when" CHECK (("state" = 'draft') = ("launchedAt" IS NULL));
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_closed_when" CHECK (("state" = 'closed') = ("closedAt" IS NOT NULL));
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_profile_version" CHECK (("idealProfileId" IS NULL) = ("idealProfileNumber" IS NULL));
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_complete_when_launched"
  CHECK ("state" = 'draft' OR "isStanding" OR ("idealProfileId" IS NOT NULL AND "closesOn" IS NOT NULL));
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_standing_stays_open" CHECK (NOT "isStanding" OR "state" = 'running');
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_quiet_hours" CHECK ("quietFrom" BETWEEN 0 AND 23 AND "quietUntil" BETWEEN 0 AND 23);
ALTER TABLE "CampaignAmendment" ADD CONSTRAINT "CampaignAmendment_has_a_reason" CHECK (length(btrim("reason")) > 0);
ALTER TABLE "Reopening" ADD CONSTRAINT "Reopening_has_a_reason" CHECK (length(btrim("reason")) > 0);
ALTER TABLE "Rater" ADD CONSTRAINT "Rater_named" CHECK (length(btrim("name")) > 0);
ALTER TABLE "Rater" ADD CONSTRAINT "Rater_address"
  CHECK ("email" IS NULL OR ("email" = lower("email") AND "kind" IN ('manager', 'peer', 'customer')));
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_declined_when" CHECK (("status"::text = 'declined') = ("declinedAt" IS NOT NULL));
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_reason_of_declining" CHECK ("declineReason" IS NULL OR "declinedAt" IS NOT NULL);
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_sent_when" CHECK (("state" = 'sent') = ("sentAt" IS NOT NULL));

-- The purpose is fixed from the start; what figures rest on is fixed, and groups only better protected, from the launch on.
CREATE FUNCTION campaign_locked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."purpose" <> OLD."purpose" OR NEW."isStanding" <> OLD."isStanding" THEN
    RAISE EXCEPTION 'the purpose of a campaign does not change' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD."state" <> 'draft' AND (NEW."state" = 'draft' OR NEW."frameworkVersionId" <> OLD."frameworkVersionId"
      OR NEW."minPeers" < OLD."minPeers" OR NEW."minCustomers" < OLD."minCustomers" OR NEW."minComments" < OLD."minComments") THEN
    RAISE EXCEPTION 'a launched campaign is locked' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD."state" = 'closed' AND NEW."state" <> 'closed' THEN
    RAISE EXCEPTION 'a closed campaign stays closed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Campaign_locked" BEFORE UPDATE ON "Campaign" FOR EACH ROW EXECUTE FUNCTION campaign_locked();
