import type { CriterionPart } from "../../types";
import type { KamAptitudes } from "../shape";

export const problemSolver = {
  criterion: {
    name: "Problem solver",
    shortName: "Problem solver",
    definition:
      "Faces problems, traces them to their root with a constructive attitude, and leaves the partnership and the knowledge of the client stronger.",
    namedQuality: "Positive attitude",
    whyItMatters: "Large accounts bring large problems; the way they are handled makes trust grow or destroys it.",
    workRelevance:
      "When something goes wrong at a key account, the client turns first to the person in this role; how the problem is solved decides whether trust grows or is lost.",
  },
  indicators: {
    "problem-solver.large-challenges": {
      statement: {
        self: "I take on the big challenges on the account and break them into workable steps.",
        other: "This person takes on the big challenges on the account and breaks them into workable steps.",
        interview: "Facing major challenges",
      },
      anchors: {
        1: "Avoids or hands over any problem that goes beyond the daily routine.",
        2: "Takes on a large problem when told to, and waits for instructions at each step.",
        3: "Takes charge of a large problem, breaks it into steps with owners and keeps the client informed.",
        4: "Brings together several functions and the client on one plan and keeps it moving through setbacks.",
        5: "With high stakes and facts still missing, decides in time on a plan that both sides follow.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about the biggest problem you have faced at a key account. What was at risk, what did you do in the first days, and how did it end?",
          },
          {
            type: "situational",
            text: "Tuesday, 8 a.m.: a defect in your machines has stopped three plants of the client in two countries. Take us through your day.",
          },
          {
            type: "probing",
            text: "What did you decide without having all the facts, and what would you decide today?",
          },
        ],
        whatGoodLooksLike: [
          "Describes steps, owners and the rhythm of information to the client.",
          "Names a decision taken under uncertainty and what it rested on.",
        ],
        redFlag: "The problem was solved by others while the candidate kept the client waiting.",
      },
      development: {
        "2-3": {
          practice: "Ask for the lead on one problem that crosses two functions and run it with a written step plan.",
          coaching: "Crisis exercise: half a day of simulation with a debrief on first decisions.",
        },
        "3-4": {
          practice:
            "Lead a joint plan with at least three functions and the client, with a weekly progress call until closure.",
          coaching: "Coaching by someone who has managed a major crisis at an account, on a current problem.",
        },
      },
      calibration: {
        vignette:
          "A ransomware attack stops a food client’s systems on a Tuesday morning; nobody knows for how long. By midday Andrea has three functions and the client’s head of operations on one call. Without forecasts, Andrea decides to produce to last month’s mix, says what this rests on and what could go wrong, and sets a call every four hours. Both companies follow the plan for nine days; no shop runs out of stock. The invoices take two months to sort out.",
        referenceLevel: 5,
        reason:
          "High stakes, missing facts, a decision in time and a plan that both sides follow: level 5. Level 4 would be the same gathering in a crisis with known facts. Untidy invoices do not lower the rating.",
      },
    },
    "problem-solver.problem-as-opportunity": {
      statement: {
        self: "I use problems as opportunities to make the partnership with the client stronger.",
        other: "This person uses problems as opportunities to make the partnership with the client stronger.",
        interview: "Treating a problem as an opportunity to strengthen the partnership",
      },
      anchors: {
        1: "Hides a problem from the client or shifts the blame for it to others.",
        2: "Repairs the fault and closes the file, without going back over it with the client.",
        3: "Announces the problem, repairs it and reviews with the client what both sides will do differently.",
        4: "Turns the review into a joint improvement that neither side had planned.",
        5: "When a problem threatens the contract, gets both leadership teams to adopt a closer way of working.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about a problem after which the relationship with the client was better than before. What happened, what did you do, and what shows that it was better?",
          },
          {
            type: "situational",
            text: "You find a fault that the client has not noticed and may never notice. What do you do?",
          },
          {
            type: "probing",
            text: "What do the two companies do today that they did not do before this problem?",
          },
        ],
        whatGoodLooksLike: [
          "Tells how the client learned of the problem: early and from the KAM.",
          "Describes a practice created together after the problem and still in use.",
        ],
        redFlag: "Takes pride in a problem the client never found out about.",
      },
      development: {
        "2-3": {
          practice:
            "After the next incident, hold a 30-minute review with the client: facts, causes, one change on each side.",
          coaching: "Training in difficult announcements, with practice on a real incident.",
        },
        "3-4": {
          practice: "After a review, propose one joint improvement with shared ownership and follow it for a quarter.",
          coaching: "Coaching on negotiating joint rules after an incident, prepared with legal and operations.",
        },
      },
    },
    "problem-solver.constructive-attitude": {
      statement: {
        self: "When a problem arises, I stay constructive and turn the discussion to what can be done.",
        other: "When a problem arises, this person stays constructive and turns the discussion to what can be done.",
        interview: "Staying positive when problems arise",
      },
      anchors: {
        1: "Reacts to a problem with blame, sarcasm or withdrawal in front of colleagues or the client.",
        2: "Stays courteous, but dwells on what is blocked and leaves without a next step.",
        3: "States the facts calmly, says what can be done now and ends with a next step.",
        4: "Turns a discouraged group towards what it can act on, and gets each member to propose something.",
        5: "Under personal attack or after repeated setbacks, stays calm and on course, so that others get back to work.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about a day when a problem at an account really discouraged the people you were working with. What did you say and do, and what did they do next?",
          },
          {
            type: "situational",
            text: "In front of their whole team, a director at the client accuses your company of being amateurish. Half of it is true. What do you answer?",
          },
          {
            type: "probing",
            text: "What did you do to stay calm at that moment, and what could the others see of it?",
          },
        ],
        whatGoodLooksLike: [
          "Quotes words spoken or acts done that moved the group to a next step.",
          "Acknowledges the difficulty as it is; does not play it down.",
        ],
        redFlag: "Staying positive comes down to saying that everything is fine.",
      },
      development: {
        "2-3": {
          practice:
            "In each meeting about a problem, note the facts in two sentences and close on one next step with a date.",
          coaching: "Training in staying constructive under criticism, with role play on a tense client call.",
        },
        "3-4": {
          practice: "Lead the restart meeting of a team after a setback, with one proposal asked of each member.",
          coaching: "Individual coaching on reactions to attack, with feedback from two colleagues.",
        },
      },
    },
    "problem-solver.root-cause-method": {
      statement: {
        self: "I use a method to trace a problem back to its root before settling on a remedy.",
        other: "This person uses a method to trace a problem back to its root before settling on a remedy.",
        interview: "Using a method to reach the root cause",
      },
      anchors: {
        1: "Treats the visible symptom with the first remedy that comes to hand; the problem returns.",
        2: "Takes the first expert opinion on the cause and acts on it.",
        3: "Applies a known method, checks the cause against facts and treats that cause.",
        4: "Runs the analysis jointly with the client and writes it up so that others can use it.",
        5: "When pressed for a quick fix, contains the damage and pursues the analysis to a cause others had missed.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about a recurring problem that you put an end to. How did you look for the cause, what did you find, and how did you know it was the right one?",
          },
          {
            type: "situational",
            text: "A client has rejected four batches in two months. Each time your plant found a different explanation. How do you go about it?",
          },
          {
            type: "probing",
            text: "Which cause did you first believe in, and what made you drop it?",
          },
        ],
        whatGoodLooksLike: [
          "Describes a method in steps and a cause ruled out on facts.",
          "Gives proof that the problem has not recurred, with the time elapsed.",
        ],
        redFlag: "The cause named is a person.",
      },
      development: {
        "2-3": {
          practice:
            "On the next recurring problem, use the five whys or a cause diagram on one page and check the cause against data.",
          coaching: "Two-day training in problem solving: containment, cause, proof, with a problem of the account.",
        },
        "3-4": {
          practice:
            "Lead an analysis together with the client’s quality team and publish the result for other accounts.",
          coaching:
            "Coaching by a continuous-improvement specialist on a complex problem, up to proof of non-recurrence.",
        },
      },
      calibration: {
        vignette:
          "Labels peel off at a drinks client for the third time this year. Morgan gathers the two sites’ data, draws a cause diagram with the supplier’s plant, rules out the glue after a test, and finds that one warehouse stores the rolls in the cold. The rolls are moved; the fault stops. The client hears the outcome by telephone and sees no report. Its quality manager calls Morgan the friendliest contact the supplier has.",
        referenceLevel: 3,
        reason:
          "A method is applied, the cause is checked against facts and treated: level 3. The client took no part and nothing was written up for others, so not 4; more than an opinion was followed, so not 2. Friendliness is not rated here.",
      },
    },
    "problem-solver.learns-client-operations": {
      statement: {
        self: "I use each problem to gain a better understanding of how my client works.",
        other: "This person uses each problem to gain a better understanding of how the client works.",
        interview: "Using problems to learn how the client works",
      },
      anchors: {
        1: "Solves or passes on problems without finding out where they arise in the client’s operations.",
        2: "Visits the place where the problem arose but learns only what concerns the product supplied.",
        3: "Traces how the problem affects the client’s process, people and costs, and updates the account file.",
        4: "Uses that understanding to predict where the next problem may arise and warns the client.",
        5: "Even in an emergency, grasps enough of how the client works to bring a solution its own teams had missed.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about a problem that taught you something about your client’s operations. What did you learn, how, and how did you use it?",
          },
          {
            type: "situational",
            text: "You have half a day at the client’s site after an incident. Who do you see, and what do you ask?",
          },
          {
            type: "probing",
            text: "Describe, step by step, what happens at the client before and after the point where your product is used.",
          },
        ],
        whatGoodLooksLike: [
          "Describes the client’s process, with roles and constraints beyond the product supplied.",
          "Points to something foreseen or changed thanks to what was learned.",
        ],
        redFlag: "The client’s site is described only as the place where machines are installed.",
      },
      development: {
        "2-3": {
          practice:
            "After the next incident, follow the flow on site for half a day and draw it on one page with the client.",
          coaching:
            "Two-day immersion in a client team, prepared with questions and followed by a debrief to the account team.",
        },
        "3-4": {
          practice: "List with the client the three places where a similar problem could arise and act on one of them.",
          coaching: "Training in process mapping, applied together with two people from the client.",
        },
      },
    },
  },
} satisfies CriterionPart<KamAptitudes, "problem-solver">;
