import type { Locale } from "./locales";
import enAnalysis from "./messages/en/analysis.json";
import enCalibration from "./messages/en/calibration.json";
import enCampaigns from "./messages/en/campaigns.json";
import enCandidate from "./messages/en/candidate.json";
import enCandidates from "./messages/en/candidates.json";
import enCompare from "./messages/en/compare.json";
import enEffect from "./messages/en/effect.json";
import enErrors from "./messages/en/errors.json";
import enForm from "./messages/en/form.json";
import enHome from "./messages/en/home.json";
import enLanding from "./messages/en/landing.json";
import enMails from "./messages/en/mails.json";
import enMembers from "./messages/en/members.json";
import enPanel from "./messages/en/panel.json";
import enProfiles from "./messages/en/profiles.json";
import enProgress from "./messages/en/progress.json";
import enReasons from "./messages/en/reasons.json";
import enReceipt from "./messages/en/receipt.json";
import enRespond from "./messages/en/respond.json";
import enScore from "./messages/en/score.json";
import enSentences from "./messages/en/sentences.json";
import enSetup from "./messages/en/setup.json";
import enShell from "./messages/en/shell.json";
import enSignals from "./messages/en/signals.json";
import enSignIn from "./messages/en/signIn.json";
import enVersions from "./messages/en/versions.json";
import enWeighing from "./messages/en/weighing.json";
import enWords from "./messages/en/words.json";
import enWorkshop from "./messages/en/workshop.json";
import frAnalysis from "./messages/fr/analysis.json";
import frCalibration from "./messages/fr/calibration.json";
import frCampaigns from "./messages/fr/campaigns.json";
import frCandidate from "./messages/fr/candidate.json";
import frCandidates from "./messages/fr/candidates.json";
import frCompare from "./messages/fr/compare.json";
import frEffect from "./messages/fr/effect.json";
import frErrors from "./messages/fr/errors.json";
import frForm from "./messages/fr/form.json";
import frHome from "./messages/fr/home.json";
import frLanding from "./messages/fr/landing.json";
import frMails from "./messages/fr/mails.json";
import frMembers from "./messages/fr/members.json";
import frPanel from "./messages/fr/panel.json";
import frProfiles from "./messages/fr/profiles.json";
import frProgress from "./messages/fr/progress.json";
import frReasons from "./messages/fr/reasons.json";
import frReceipt from "./messages/fr/receipt.json";
import frRespond from "./messages/fr/respond.json";
import frScore from "./messages/fr/score.json";
import frSentences from "./messages/fr/sentences.json";
import frSetup from "./messages/fr/setup.json";
import frShell from "./messages/fr/shell.json";
import frSignals from "./messages/fr/signals.json";
import frSignIn from "./messages/fr/signIn.json";
import frVersions from "./messages/fr/versions.json";
import frWeighing from "./messages/fr/weighing.json";
import frWords from "./messages/fr/words.json";
import frWorkshop from "./messages/fr/workshop.json";

const en = {
  shell: enShell,
  landing: enLanding,
  setup: enSetup,
  signIn: enSignIn,
  home: enHome,
  candidates: enCandidates,
  candidate: enCandidate,
  members: enMembers,
  respond: enRespond,
  score: enScore,
  profiles: enProfiles,
  weighing: enWeighing,
  workshop: enWorkshop,
  effect: enEffect,
  versions: enVersions,
  campaigns: enCampaigns,
  panel: enPanel,
  mails: enMails,
  progress: enProgress,
  signals: enSignals,
  calibration: enCalibration,
  compare: enCompare,
  receipt: enReceipt,
  errors: enErrors,
  reasons: enReasons,
  sentences: enSentences,
  analysis: enAnalysis,
  words: enWords,
  form: enForm,
};

/** Every interface word, by topic. English gives the shape: a key missing in another language does not compile. */
export type Messages = typeof en;

const fr: Messages = {
  shell: frShell,
  landing: frLanding,
  setup: frSetup,
  signIn: frSignIn,
  home: frHome,
  candidates: frCandidates,
  candidate: frCandidate,
  members: frMembers,
  respond: frRespond,
  score: frScore,
  profiles: frProfiles,
  weighing: frWeighing,
  workshop: frWorkshop,
  effect: frEffect,
  versions: frVersions,
  campaigns: frCampaigns,
  panel: frPanel,
  mails: frMails,
  progress: frProgress,
  signals: frSignals,
  calibration: frCalibration,
  compare: frCompare,
  receipt: frReceipt,
  errors: frErrors,
  reasons: frReasons,
  sentences: frSentences,
  analysis: frAnalysis,
  words: frWords,
  form: frForm,
};

const all: Record<Locale, Messages> = { fr, en };

export function messagesOf(locale: Locale): Messages {
  return all[locale];
}

// Inside the augmentation next-intl's own `Messages` and `Locale` hide ours: other names, or the types refer to themselves.
type OurMessages = Messages;
type OurLocale = Locale;

declare module "next-intl" {
  interface AppConfig {
    Locale: OurLocale;
    Messages: OurMessages;
  }
}
