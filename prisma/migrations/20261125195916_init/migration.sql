-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('administrator', 'hr_manager', 'sales_director');

-- CreateEnum
CREATE TYPE "CandidateKind" AS ENUM ('applicant', 'internal', 'kam');

-- CreateEnum
CREATE TYPE "RaterKind" AS ENUM ('self', 'hr', 'manager', 'peer', 'customer');

-- CreateEnum
CREATE TYPE "CampaignPurpose" AS ENUM ('recruitment', 'mobility', 'development');

-- CreateEnum
CREATE TYPE "AssessmentStatus" AS ENUM ('draft', 'submitted');

-- CreateEnum
CREATE TYPE "InvitationPurpose" AS ENUM ('self_assessment');

-- CreateEnum
CREATE TYPE "TargetMode" AS ENUM ('range', 'at_least');

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "sampleSeal" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SetupCode" (
    "id" INTEGER NOT NULL,
    "codeHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SetupCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "hits" INTEGER NOT NULL,
    "windowEndsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthAccount" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "issuer" TEXT,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuthAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "roles" "Role"[],
    "locale" TEXT,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Candidate" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "kind" "CandidateKind" NOT NULL,
    "jobTitle" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MemberInvitation" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "roles" "Role"[],
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MemberInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FrameworkVersion" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "packId" TEXT NOT NULL,
    "packVersion" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "shape" JSONB NOT NULL,
    "texts" JSONB NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FrameworkVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FrameworkIndicator" (
    "organisationId" UUID NOT NULL,
    "frameworkVersionId" UUID NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "criterionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "FrameworkIndicator_pkey" PRIMARY KEY ("organisationId","frameworkVersionId","indicatorId")
);

-- CreateTable
CREATE TABLE "IdealProfile" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "frameworkVersionId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdealProfile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdealProfileVersion" (
    "organisationId" UUID NOT NULL,
    "idealProfileId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "mode" "TargetMode" NOT NULL DEFAULT 'range',
    "criteria" JSONB NOT NULL,
    "presetId" TEXT,
    "authorId" UUID NOT NULL,
    "authorName" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdealProfileVersion_pkey" PRIMARY KEY ("organisationId","idealProfileId","number")
);

-- CreateTable
CREATE TABLE "Campaign" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "frameworkVersionId" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "purpose" "CampaignPurpose" NOT NULL,
    "opensOn" DATE NOT NULL,
    "closesOn" DATE,
    "sourceWeights" JSONB NOT NULL,
    "minItemShare" DOUBLE PRECISION NOT NULL,
    "minPeers" INTEGER NOT NULL,
    "minCustomers" INTEGER NOT NULL,
    "minComments" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rater" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "kind" "RaterKind" NOT NULL,
    "name" TEXT NOT NULL,
    "memberId" UUID,
    "candidateId" UUID,

    CONSTRAINT "Rater_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "frameworkVersionId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "raterId" UUID NOT NULL,
    "raterKind" "RaterKind" NOT NULL,
    "status" "AssessmentStatus" NOT NULL DEFAULT 'draft',
    "locale" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rating" (
    "organisationId" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "frameworkVersionId" UUID NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "level" SMALLINT,
    "notObserved" BOOLEAN NOT NULL DEFAULT false,
    "evidence" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Rating_pkey" PRIMARY KEY ("organisationId","assessmentId","indicatorId")
);

-- CreateTable
CREATE TABLE "AssessmentExample" (
    "organisationId" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "criterionId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AssessmentExample_pkey" PRIMARY KEY ("organisationId","assessmentId","criterionId")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "purpose" "InvitationPurpose" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RespondentSession" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "invitationId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RespondentSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoticeReceipt" (
    "organisationId" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "noticeVersion" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NoticeReceipt_pkey" PRIMARY KEY ("organisationId","assessmentId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_sampleSeal_key" ON "Organisation"("sampleSeal");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "AuthAccount_userId_idx" ON "AuthAccount"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE INDEX "Member_userId_idx" ON "Member"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_organisationId_id_key" ON "Member"("organisationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Member_organisationId_userId_key" ON "Member"("organisationId", "userId");

-- CreateIndex
CREATE INDEX "Candidate_organisationId_name_idx" ON "Candidate"("organisationId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Candidate_organisationId_id_key" ON "Candidate"("organisationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Candidate_organisationId_email_key" ON "Candidate"("organisationId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "MemberInvitation_tokenHash_key" ON "MemberInvitation"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "MemberInvitation_organisationId_id_key" ON "MemberInvitation"("organisationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "FrameworkVersion_organisationId_id_key" ON "FrameworkVersion"("organisationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "FrameworkVersion_organisationId_packId_number_key" ON "FrameworkVersion"("organisationId", "packId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "IdealProfile_organisationId_id_key" ON "IdealProfile"("organisationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "IdealProfile_organisationId_name_key" ON "IdealProfile"("organisationId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Campaign_organisationId_id_key" ON "Campaign"("organisationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Campaign_organisationId_id_frameworkVersionId_key" ON "Campaign"("organisationId", "id", "frameworkVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Rater_organisationId_id_kind_key" ON "Rater"("organisationId", "id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Rater_organisationId_memberId_kind_key" ON "Rater"("organisationId", "memberId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Rater_organisationId_candidateId_key" ON "Rater"("organisationId", "candidateId");

-- CreateIndex
CREATE INDEX "Assessment_organisationId_candidateId_idx" ON "Assessment"("organisationId", "candidateId");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_organisationId_id_key" ON "Assessment"("organisationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_organisationId_id_frameworkVersionId_key" ON "Assessment"("organisationId", "id", "frameworkVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_organisationId_campaignId_candidateId_raterId_key" ON "Assessment"("organisationId", "campaignId", "candidateId", "raterId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_organisationId_assessmentId_idx" ON "Invitation"("organisationId", "assessmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_organisationId_id_key" ON "Invitation"("organisationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "RespondentSession_tokenHash_key" ON "RespondentSession"("tokenHash");

-- CreateIndex
CREATE INDEX "RespondentSession_organisationId_invitationId_idx" ON "RespondentSession"("organisationId", "invitationId");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthAccount" ADD CONSTRAINT "AuthAccount_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MemberInvitation" ADD CONSTRAINT "MemberInvitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrameworkVersion" ADD CONSTRAINT "FrameworkVersion_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrameworkIndicator" ADD CONSTRAINT "FrameworkIndicator_organisationId_frameworkVersionId_fkey" FOREIGN KEY ("organisationId", "frameworkVersionId") REFERENCES "FrameworkVersion"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdealProfile" ADD CONSTRAINT "IdealProfile_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdealProfile" ADD CONSTRAINT "IdealProfile_organisationId_frameworkVersionId_fkey" FOREIGN KEY ("organisationId", "frameworkVersionId") REFERENCES "FrameworkVersion"("organisationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdealProfileVersion" ADD CONSTRAINT "IdealProfileVersion_organisationId_idealProfileId_fkey" FOREIGN KEY ("organisationId", "idealProfileId") REFERENCES "IdealProfile"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdealProfileVersion" ADD CONSTRAINT "IdealProfileVersion_organisationId_authorId_fkey" FOREIGN KEY ("organisationId", "authorId") REFERENCES "Member"("organisationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_organisationId_frameworkVersionId_fkey" FOREIGN KEY ("organisationId", "frameworkVersionId") REFERENCES "FrameworkVersion"("organisationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rater" ADD CONSTRAINT "Rater_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rater" ADD CONSTRAINT "Rater_organisationId_memberId_fkey" FOREIGN KEY ("organisationId", "memberId") REFERENCES "Member"("organisationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rater" ADD CONSTRAINT "Rater_organisationId_candidateId_fkey" FOREIGN KEY ("organisationId", "candidateId") REFERENCES "Candidate"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_organisationId_campaignId_frameworkVersionId_fkey" FOREIGN KEY ("organisationId", "campaignId", "frameworkVersionId") REFERENCES "Campaign"("organisationId", "id", "frameworkVersionId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_organisationId_candidateId_fkey" FOREIGN KEY ("organisationId", "candidateId") REFERENCES "Candidate"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_organisationId_raterId_raterKind_fkey" FOREIGN KEY ("organisationId", "raterId", "raterKind") REFERENCES "Rater"("organisationId", "id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_organisationId_assessmentId_frameworkVersionId_fkey" FOREIGN KEY ("organisationId", "assessmentId", "frameworkVersionId") REFERENCES "Assessment"("organisationId", "id", "frameworkVersionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_organisationId_frameworkVersionId_indicatorId_fkey" FOREIGN KEY ("organisationId", "frameworkVersionId", "indicatorId") REFERENCES "FrameworkIndicator"("organisationId", "frameworkVersionId", "indicatorId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssessmentExample" ADD CONSTRAINT "AssessmentExample_organisationId_assessmentId_fkey" FOREIGN KEY ("organisationId", "assessmentId") REFERENCES "Assessment"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_organisationId_assessmentId_fkey" FOREIGN KEY ("organisationId", "assessmentId") REFERENCES "Assessment"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RespondentSession" ADD CONSTRAINT "RespondentSession_organisationId_invitationId_fkey" FOREIGN KEY ("organisationId", "invitationId") REFERENCES "Invitation"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeReceipt" ADD CONSTRAINT "NoticeReceipt_organisationId_assessmentId_fkey" FOREIGN KEY ("organisationId", "assessmentId") REFERENCES "Assessment"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say. The database holds every rule on a state that it can hold.
ALTER TABLE "SetupCode" ADD CONSTRAINT "SetupCode_one_row" CHECK ("id" = 1);
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_sample_sealed" CHECK ("isSample" = ("sampleSeal" IS NOT NULL));
ALTER TABLE "Member" ADD CONSTRAINT "Member_has_a_role" CHECK (cardinality("roles") > 0);
ALTER TABLE "MemberInvitation" ADD CONSTRAINT "MemberInvitation_has_a_role" CHECK (cardinality("roles") > 0);
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_named" CHECK (length(btrim("name")) > 0);
ALTER TABLE "IdealProfileVersion" ADD CONSTRAINT "IdealProfileVersion_numbered" CHECK ("number" >= 1);
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_dates_in_order" CHECK ("closesOn" IS NULL OR "closesOn" >= "opensOn");
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_item_share" CHECK ("minItemShare" > 0 AND "minItemShare" <= 1);
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_confidentiality_floors"
  CHECK ("minPeers" >= 3 AND "minCustomers" >= 3 AND "minComments" >= 5);
ALTER TABLE "Rater" ADD CONSTRAINT "Rater_self_is_the_candidate" CHECK (("kind" = 'self') = ("candidateId" IS NOT NULL));
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_submitted_when" CHECK (("status" = 'submitted') = ("submittedAt" IS NOT NULL));
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_level_on_scale" CHECK ("level" IS NULL OR "level" BETWEEN 1 AND 5);
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_not_observed_has_no_level" CHECK (NOT ("notObserved" AND "level" IS NOT NULL));
