-- CreateEnum
CREATE TYPE "ProfileSubject" AS ENUM ('role', 'business_unit', 'key_account', 'relationship_stage');

-- CreateEnum
CREATE TYPE "WeighingMethod" AS ENUM ('ranks', 'swing', 'points', 'pairs');

-- CreateEnum
CREATE TYPE "WorkshopState" AS ENUM ('weighing_1', 'revealed_1', 'weighing_2', 'revealed_2', 'agreed', 'cancelled');

-- AlterTable
ALTER TABLE "IdealProfile" ADD COLUMN     "subject" "ProfileSubject" NOT NULL DEFAULT 'role',
ADD COLUMN     "subjectName" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "IdealProfileVersion" ADD COLUMN     "publishedAt" TIMESTAMPTZ(3),
ADD COLUMN     "publishedByName" TEXT,
ADD COLUMN     "weighingAnswers" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "weighingMethod" "WeighingMethod" NOT NULL DEFAULT 'points',
ADD COLUMN     "workshopId" UUID;

-- CreateTable
CREATE TABLE "Workshop" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "idealProfileId" UUID NOT NULL,
    "baseNumber" INTEGER NOT NULL,
    "method" "WeighingMethod" NOT NULL,
    "state" "WorkshopState" NOT NULL DEFAULT 'weighing_1',
    "code" TEXT,
    "hostId" UUID NOT NULL,
    "hostName" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "minutes" JSONB,

    CONSTRAINT "Workshop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkshopParticipant" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "workshopId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "rejoined" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "WorkshopParticipant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkshopWeighing" (
    "organisationId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "round" SMALLINT NOT NULL,
    "answers" JSONB NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WorkshopWeighing_pkey" PRIMARY KEY ("organisationId","participantId","round")
);

-- CreateIndex
CREATE UNIQUE INDEX "Workshop_code_key" ON "Workshop"("code");

-- CreateIndex
CREATE INDEX "Workshop_organisationId_idealProfileId_idx" ON "Workshop"("organisationId", "idealProfileId");

-- CreateIndex
CREATE UNIQUE INDEX "Workshop_organisationId_id_key" ON "Workshop"("organisationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "WorkshopParticipant_tokenHash_key" ON "WorkshopParticipant"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "WorkshopParticipant_organisationId_id_key" ON "WorkshopParticipant"("organisationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "WorkshopParticipant_organisationId_workshopId_nameKey_key" ON "WorkshopParticipant"("organisationId", "workshopId", "nameKey");

-- CreateIndex
CREATE UNIQUE INDEX "IdealProfileVersion_organisationId_workshopId_key" ON "IdealProfileVersion"("organisationId", "workshopId");

-- AddForeignKey
ALTER TABLE "IdealProfileVersion" ADD CONSTRAINT "IdealProfileVersion_organisationId_workshopId_fkey" FOREIGN KEY ("organisationId", "workshopId") REFERENCES "Workshop"("organisationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Workshop" ADD CONSTRAINT "Workshop_organisationId_idealProfileId_fkey" FOREIGN KEY ("organisationId", "idealProfileId") REFERENCES "IdealProfile"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Workshop" ADD CONSTRAINT "Workshop_organisationId_hostId_fkey" FOREIGN KEY ("organisationId", "hostId") REFERENCES "Member"("organisationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopParticipant" ADD CONSTRAINT "WorkshopParticipant_organisationId_workshopId_fkey" FOREIGN KEY ("organisationId", "workshopId") REFERENCES "Workshop"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopWeighing" ADD CONSTRAINT "WorkshopWeighing_organisationId_participantId_fkey" FOREIGN KEY ("organisationId", "participantId") REFERENCES "WorkshopParticipant"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules that Prisma's schema cannot say.
ALTER TABLE "IdealProfileVersion" ADD CONSTRAINT "IdealProfileVersion_published_by_somebody"
  CHECK (("publishedAt" IS NULL) = ("publishedByName" IS NULL));
ALTER TABLE "Workshop" ADD CONSTRAINT "Workshop_ended_when"
  CHECK (("state" IN ('agreed', 'cancelled')) = ("endedAt" IS NOT NULL));
ALTER TABLE "Workshop" ADD CONSTRAINT "Workshop_open_by_code" CHECK (("code" IS NULL) = ("endedAt" IS NOT NULL));
ALTER TABLE "Workshop" ADD CONSTRAINT "Workshop_minutes_when_agreed" CHECK (("minutes" IS NULL) = ("state" <> 'agreed'));
ALTER TABLE "WorkshopParticipant" ADD CONSTRAINT "WorkshopParticipant_named" CHECK (length(btrim("name")) > 0);
ALTER TABLE "WorkshopWeighing" ADD CONSTRAINT "WorkshopWeighing_two_rounds" CHECK ("round" IN (1, 2));
CREATE UNIQUE INDEX "Workshop_one_open_per_profile" ON "Workshop" ("organisationId", "idealProfileId")
  WHERE "endedAt" IS NULL;

-- The minutes of an ended workshop, and what its participants sent, are never rewritten; deleting the whole stays possible.
CREATE FUNCTION kam_ended_workshop_is_locked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'Workshop' THEN
    IF OLD."endedAt" IS NOT NULL THEN
      RAISE EXCEPTION 'the workshop has ended' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF EXISTS (
    SELECT 1 FROM "Workshop" w JOIN "WorkshopParticipant" p ON p."workshopId" = w."id"
    WHERE p."id" = NEW."participantId" AND w."endedAt" IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'the workshop has ended' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Workshop_locked" BEFORE UPDATE ON "Workshop"
  FOR EACH ROW EXECUTE FUNCTION kam_ended_workshop_is_locked();
CREATE TRIGGER "WorkshopWeighing_locked" BEFORE INSERT OR UPDATE ON "WorkshopWeighing"
  FOR EACH ROW EXECUTE FUNCTION kam_ended_workshop_is_locked();
