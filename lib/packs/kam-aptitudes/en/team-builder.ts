import type { CriterionPart } from "../../types";
import type { KamAptitudes } from "../shape";

export const teamBuilder = {
  criterion: {
    name: "Team builder",
    shortName: "Team builder",
    definition:
      "Brings together, leads and gives recognition to the people who serve the client, with or without hierarchical authority, as the partnership deepens.",
    namedQuality: "Leadership",
    whyItMatters:
      "The closer the relationship, the more functions deal with each other on both sides; no one can carry it alone.",
    workRelevance:
      "Several functions serve a key account, and most do not report to the person in this role, who has to bring them together and keep them together.",
  },
  indicators: {
    "team-builder.leads-with-or-without-authority": {
      statement: {
        self: "I lead the people who serve the account, whether or not they report to me.",
        other: "This person leads the people who serve the account, whether or not those people report to them.",
        interview: "Leading the account team with or without hierarchical authority",
      },
      anchors: {
        1: "Waits for the members’ own managers to set the team to work.",
        2: "Distributes tasks and chases answers; the work stops when the chasing stops.",
        3: "Agrees roles, deadlines and working rules with each member and with their managers.",
        4: "Has members lead their own part in front of the client, with support and without taking over.",
        5: "When the team is split over priorities, rebuilds common ground and gets it to deliver without an order from above.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about a team you led for an account although its members reported to others. What was the aim, what did you do, and what did the team deliver?",
          },
          {
            type: "situational",
            text: "The best engineer on your account is put on another project by their manager. Your delivery is in five weeks. What do you do?",
          },
          {
            type: "probing",
            text: "What did a member of that team gain from working with you, and how do you know?",
          },
        ],
        whatGoodLooksLike: [
          "Describes what was agreed with the members’ managers, not only with the members.",
          "Gives an example of a member who led in front of the client, with support.",
        ],
        redFlag: "Authority is borrowed every time: a director had to be copied in to get an answer.",
      },
      development: {
        "2-3": {
          practice:
            "With each member, write one page on role, time and deadlines, and have it agreed by their manager.",
          coaching: "Training in leading without authority: influence, contracting, feedback, with a real team case.",
        },
        "3-4": {
          practice: "Hand over one client meeting to two members, prepare them, stay in the background and debrief.",
          coaching:
            "Team coaching over three sessions on decision rules and obstacles, with the members’ managers invited to one.",
        },
      },
      calibration: {
        vignette:
          "Sacha leads seven people on a retail account; none reports to Sacha. In January Sacha agreed with each of them, and with their four managers, who does what and for how many days a month. The agreement hangs in the project room and deadlines are met. In client meetings Sacha presents everything, while the specialists answer when asked. One of them says the job is clear. Sacha’s slides are often cluttered.",
        referenceLevel: 3,
        reason:
          "Roles and time are agreed with members and managers, and deadlines are met: level 3. Members do not lead their part in front of the client, so not 4; the work does not rest on chasing, so not 2.",
      },
    },
    "team-builder.builds-team-over-time": {
      statement: {
        self: "I build the account team step by step as the relationship moves towards partnership.",
        other: "This person builds the account team step by step as the relationship moves towards partnership.",
        interview: "Building the team as the relationship becomes a partnership",
      },
      anchors: {
        1: "Keeps the client to themselves and lets no colleague into the relationship.",
        2: "Brings in another function for one problem, then goes back to handling the client alone.",
        3: "Brings in the functions the account plan calls for and pairs them with their counterparts at the client.",
        4: "Identifies the roles the next stage of the relationship will need and has them in place before it begins.",
        5: "Keeps the team whole through departures or a reorganisation: newcomers are working with the client within weeks.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about an account team that grew under your leadership. Who was there at the start, who did you bring in and when, and what changed for the client?",
          },
          {
            type: "situational",
            text: "The client wants to move from buying machines to a shared improvement programme at three sites. Who joins the team, in what order?",
          },
          {
            type: "probing",
            text: "Who did you bring in too late, and what did it cost?",
          },
        ],
        whatGoodLooksLike: [
          "Links each arrival to a stage of the relationship or of the account plan.",
          "Describes how a newcomer was introduced and became useful to the client.",
        ],
        redFlag: "Being present at every contact is described as a strength.",
      },
      development: {
        "2-3": {
          practice:
            "Draw the map of contacts on both sides and pair three functions with their counterparts this quarter.",
          coaching: "Training in account team design: roles, contact matrix, onboarding of a newcomer.",
        },
        "3-4": {
          practice:
            "With the account plan in hand, list the roles needed in twelve months and obtain one of them early.",
          coaching: "Mentoring by a KAM whose account is at a later stage, comparing the two teams.",
        },
      },
    },
    "team-builder.shares-results": {
      statement: {
        self: "I involve the whole team in the account’s results: figures, decisions and credit.",
        other: "This person involves the whole team in the account’s results: figures, decisions and credit.",
        interview: "Involving the team fully in the results",
      },
      anchors: {
        1: "Presents the team’s results as a personal success.",
        2: "Thanks the team when results come in, without showing figures or who did what.",
        3: "Shares the account’s figures at set dates and names who contributed to each result.",
        4: "Sets targets with the team and has contributions recognised by each member’s own manager.",
        5: "After a failure, shares the bad figures as openly as the good ones and has the team choose the way back.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about a good result at an account that was the work of several people. Who did what, what did you do once it was known, and what followed?",
          },
          {
            type: "situational",
            text: "Leadership congratulates you by e-mail, copying in forty people, for a success due mostly to two technicians. What do you do?",
          },
          {
            type: "probing",
            text: "Which figures did the team have, and since when?",
          },
        ],
        whatGoodLooksLike: [
          "Names people and contributions without being asked.",
          "Describes figures shared in bad periods as well as good ones.",
        ],
        redFlag: "Cannot say what anyone else contributed to the success.",
      },
      development: {
        "2-3": {
          practice:
            "Hold a 20-minute monthly review of the account’s figures with the whole team, naming contributions.",
          coaching:
            "Training in recognition and feedback, with the preparation of three messages to members’ managers.",
        },
        "3-4": {
          practice: "Set next year’s two account targets with the team and obtain a line in each member’s appraisal.",
          coaching: "Coaching on sharing bad news with a team, prepared on a real case.",
        },
      },
      calibration: {
        vignette:
          "The account beats its target by 11%. Charlie sends the eight members of the team a friendly message the same evening, brings pastries and says that nobody could have done it without the others. Two technicians wonder what the target was and which of their actions counted. Charlie answers that the figures are for management but that everyone was great. The client’s buyer tells Charlie that the team is a pleasure to work with.",
        referenceLevel: 2,
        reason:
          "The team is thanked without figures and without saying who did what: level 2. Figures and named contributions would make it 3; credit was not taken from the team, so not 1. The buyer’s compliment is another matter.",
      },
    },
    "team-builder.marks-progress": {
      statement: {
        self: "I mark the milestones the team reaches and give each one its moment of recognition.",
        other: "This person marks the milestones the team reaches and gives each one its moment of recognition.",
        interview: "Marking and celebrating milestones",
      },
      anchors: {
        1: "Lets the team’s milestones go by without a word.",
        2: "Marks only the signed contract or the end of the year, and no milestone in between.",
        3: "Sets milestones with the team at the start and marks each one when it is reached.",
        4: "Marks each milestone with the client or other functions and draws a lesson from it together.",
        5: "In a long difficult spell, finds real progress to mark and keeps the team committed.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about a milestone your team reached that you chose to mark. Why that one, what did you do, and what effect did you see?",
          },
          {
            type: "situational",
            text: "A fourteen-month project will show its first visible result in month ten. How do you keep the team together until then?",
          },
          {
            type: "probing",
            text: "What did the team itself say was the moment that counted?",
          },
        ],
        whatGoodLooksLike: [
          "Names milestones set in advance and the sign that each was reached.",
          "Describes recognition fitted to the people, with what was learned.",
        ],
        redFlag: "Celebrating means a dinner once the contract is signed.",
      },
      development: {
        "2-3": {
          practice:
            "Set four milestones with the team for the current project and mark the first in the week it is reached.",
          coaching: "Short training in project milestones and rituals, with one ritual chosen by the team.",
        },
        "3-4": {
          practice:
            "At the next milestone, invite the client’s team: what we learned, what changes, who made it possible.",
          coaching: "Coaching in facilitating a lessons-learned session, with a first one led in pairs.",
        },
      },
    },
  },
} satisfies CriterionPart<KamAptitudes, "team-builder">;
