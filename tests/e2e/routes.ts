/** Who may open a page: the written table that the authorization test compares with what the server answers. */
export type Reader = "anonymous" | "administrator" | "hr_manager" | "sales_director";

export interface RouteRow {
  /** As in the file tree below `app`, groups left out. */
  readonly route: string;
  /** Readers who see it; every other signed-in reader gets 403, a stranger is sent to sign in. */
  readonly open: readonly Reader[] | "everybody";
  /** What the id in the address stands for, when there is one. */
  readonly id?: "candidate" | "assessment" | "profile" | "campaign";
  /** GET is not how it is used: autosave routes take a POST. */
  readonly method?: "POST";
  /** Asked by scripts: a stranger gets 401 instead of the sign-in page. */
  readonly isForScripts?: true;
  /** Answers to whoever holds a personal link; strangers get the page for links that do not work. */
  readonly byLink?: true;
}

const staff = ["hr_manager", "sales_director"] as const;

export const routes: readonly RouteRow[] = [
  { route: "/", open: "everybody" },
  { route: "/setup", open: "everybody" },
  { route: "/sign-in", open: "everybody" },
  { route: "/join/[token]", open: "everybody" },
  { route: "/r/[token]", open: "everybody", byLink: true },
  { route: "/respond/[assessmentId]", open: [], byLink: true },
  { route: "/respond/[assessmentId]/done", open: [], byLink: true },
  { route: "/respond/[assessmentId]/decline", open: [], byLink: true },
  { route: "/respond/[assessmentId]/calibration", open: [], byLink: true },
  { route: "/respond/[assessmentId]/save", open: [], byLink: true, method: "POST" },
  { route: "/home", open: ["administrator", ...staff] },
  { route: "/members", open: ["administrator"] },
  { route: "/candidates", open: staff },
  { route: "/candidates/new", open: ["hr_manager"] },
  { route: "/candidates/[candidateId]", open: staff, id: "candidate" },
  { route: "/candidates/[candidateId]/edit", open: ["hr_manager"], id: "candidate" },
  { route: "/assessments/[assessmentId]/score", open: ["hr_manager"], id: "assessment" },
  { route: "/assessments/[assessmentId]/calibration", open: ["hr_manager"], id: "assessment" },
  { route: "/assessments/[assessmentId]/save", open: ["hr_manager"], id: "assessment", method: "POST" },
  { route: "/campaigns", open: ["hr_manager"] },
  { route: "/campaigns/new", open: ["hr_manager"] },
  { route: "/campaigns/[campaignId]", open: ["hr_manager"], id: "campaign" },
  { route: "/campaigns/[campaignId]/settings", open: ["hr_manager"], id: "campaign" },
  { route: "/campaigns/[campaignId]/mails", open: ["hr_manager"], id: "campaign" },
  { route: "/campaigns/[campaignId]/people/[candidateId]", open: ["hr_manager"], id: "campaign" },
  { route: "/campaigns/[campaignId]/chase", open: ["hr_manager"], id: "campaign" },
  { route: "/campaigns/[campaignId]/links", open: ["hr_manager"], id: "campaign" },
  { route: "/campaigns/[campaignId]/log", open: ["hr_manager"], id: "campaign" },
  { route: "/campaigns/[campaignId]/progress", open: ["hr_manager"], id: "campaign", isForScripts: true },
  { route: "/campaigns/[campaignId]/panel", open: ["hr_manager"], id: "campaign" },
  { route: "/campaigns/[campaignId]/panel/add", open: ["hr_manager"], id: "campaign" },
  { route: "/campaigns/[campaignId]/panel/import", open: ["hr_manager"], id: "campaign" },
  { route: "/campaigns/[campaignId]/panel/[candidateId]", open: ["hr_manager"], id: "campaign" },
  { route: "/campaigns/[campaignId]/preview", open: ["hr_manager"], id: "campaign" },
  { route: "/campaigns/[campaignId]/signals", open: ["hr_manager"], id: "campaign" },
  { route: "/profiles", open: staff },
  { route: "/profiles/new", open: staff },
  { route: "/profiles/[profileId]", open: staff, id: "profile" },
  { route: "/profiles/[profileId]/workshop", open: staff, id: "profile" },
  { route: "/profiles/[profileId]/workshop/state", open: staff, id: "profile", isForScripts: true },
  { route: "/profiles/[profileId]/workshop/minutes", open: staff, id: "profile" },
  { route: "/workshop", open: "everybody" },
  { route: "/workshop/[workshopId]", open: [], byLink: true },
  { route: "/workshop/[workshopId]/state", open: [], byLink: true },
  { route: "/workshop/[workshopId]/send", open: [], byLink: true, method: "POST" },
  { route: "/compare", open: staff },
];
