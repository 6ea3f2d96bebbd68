import type { CriterionPart } from "../../types";
import type { KamAptitudes } from "../shape";

export const customerCentric = {
  criterion: {
    name: "Customer-centric",
    shortName: "Customer-centric",
    definition:
      "Makes the client the starting point when the company listens, plans and decides, as far as running the account as a business unit.",
    namedQuality: "Openness",
    whyItMatters:
      "Satisfying requests is expected of any salesperson; a key account can also change what its supplier does, provided someone opens the door.",
    workRelevance:
      "The person in this role speaks for the client inside our company: what we plan and decide for a key account starts from what they have understood there.",
  },
  indicators: {
    "customer-centric.client-at-the-centre": {
      statement: {
        self: "I make the client’s priorities count in the way my own organisation plans and decides.",
        other: "This person makes the client’s priorities count in the way their own organisation plans and decides.",
        interview: "Putting the client at the centre of one’s own organisation",
      },
      anchors: {
        1: "Presents the company’s constraints to the client as final and looks for no way round them.",
        2: "Passes the client’s priorities on to colleagues, then leaves each function to fit them in.",
        3: "Gets the functions concerned to plan around the client’s priorities and confirms dates to the client.",
        4: "Gets the client’s priorities written into the objectives of other functions, before any clash arises.",
        5: "In a crisis, gets leadership to change its plans for the client and to state the trade-offs openly to both sides.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about a time when your company’s plans ran against what a key client needed. What was your part, what did you do, and what came of it?",
          },
          {
            type: "situational",
            text: "Production tells you that your client’s order will slip three weeks because another account comes first. What do you do in the next two days?",
          },
          {
            type: "probing",
            text: "Which function in your company was the hardest to bring round to this client’s priorities, and what exactly changed in its plans?",
          },
        ],
        whatGoodLooksLike: [
          "Names the function, the plan and the date that changed, not only the conversations held.",
          "Says what the change cost the company and who agreed to it.",
        ],
        redFlag: "The client’s priorities appear only as forwarded e-mails; nobody’s plan changed.",
      },
      development: {
        "2-3": {
          practice:
            "For one month, list the three priorities of one client and obtain a named owner and a date for each.",
          coaching:
            "Prepare with a coach a 15-minute case for one head of function: what the client needs, why now, what is asked of them.",
        },
        "3-4": {
          practice: "Before the next budget round, get one client priority into the objectives of two other functions.",
          coaching: "Training in stakeholder mapping and trade-offs, applied to a real clash between two accounts.",
        },
      },
    },
    "customer-centric.account-as-business-unit": {
      statement: {
        self: "I run the account as a business unit, with its own figures, plan and people.",
        other: "This person runs the account as a business unit, with its own figures, plan and people.",
        interview: "Running the account as a business unit with its own figures and team",
      },
      anchors: {
        1: "Handles the account as a string of separate orders, with no view of what it costs or earns.",
        2: "Tracks the account’s sales but relies on finance to say whether it makes money.",
        3: "Keeps an account plan with revenue, costs and named people, and reviews it with them each quarter.",
        4: "Steers by a profit and loss kept for the account: moves budget or people and explains the effect on margin.",
        5: "When budgets are cut, defends the account as an investment and reshapes its plan without losing margin or people.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Describe an account whose costs and revenue you tracked yourself. What did the figures show, what did you change, and with what effect?",
          },
          {
            type: "situational",
            text: "You take over an account worth 8 million with no plan, no view of costs and five people who each work on it a little. What do your first 60 days look like?",
          },
          {
            type: "probing",
            text: "What was the margin of that account, what weighed on it most, and how did you know?",
          },
        ],
        whatGoodLooksLike: [
          "Quotes revenue, cost to serve and margin, and the decision each one led to.",
          "Says who works on the account, in what role, and how the plan is reviewed.",
        ],
        redFlag: "Speaks of turnover only and cannot say what the account costs to serve.",
      },
      development: {
        "2-3": {
          practice:
            "Build a one-page plan for one account: revenue, main costs, people, three objectives; review it with the team after a quarter.",
          coaching: "Half-day with a finance controller on cost to serve, using the account’s own invoices and claims.",
        },
        "3-4": {
          practice:
            "Keep a profit and loss for the account over two quarters and propose one reallocation of budget or people.",
          coaching: "Coaching by the head of a business unit on steering by margin, with two shadowed reviews.",
        },
      },
    },
    "customer-centric.requests-into-insights": {
      statement: {
        self: "I turn client requests into insights that can change what my company does.",
        other: "This person turns client requests into insights that can change what their company does.",
        interview: "Turning requests into insights that can redirect the supplier",
      },
      anchors: {
        1: "Handles each request as an order to process and asks nothing about what lies behind it.",
        2: "Asks the client the reason for a request and keeps the answer in personal notes.",
        3: "Groups requests, states the need behind them and takes that need to the teams concerned.",
        4: "Backs an insight with figures, obtains a change of offer or process and tells the client what changed.",
        5: "With little time or support, turns weak or conflicting signals into a case that redirects company strategy.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about a client request that led your company to change something. How did you read the request, who did you convince, and what changed?",
          },
          {
            type: "situational",
            text: "Three sites of one client ask for three different small adaptations in the same month. How do you handle them?",
          },
          {
            type: "probing",
            text: "What did the client say word for word, and what made you think there was more behind it?",
          },
        ],
        whatGoodLooksLike: [
          "Separates the words of the request from the need read into it, and says how that reading was checked.",
          "Points to a decision the company would not have taken without that insight.",
        ],
        redFlag: "Counts requests closed on time as proof of insight.",
      },
      development: {
        "2-3": {
          practice:
            "Log every request of one client for six weeks with the reason behind it, then present the two main patterns to one team.",
          coaching:
            "Training in needs analysis: rewriting ten real requests as needs and testing them with the client.",
        },
        "3-4": {
          practice: "Take one pattern, put figures on it and submit a change of offer or process to those who decide.",
          coaching: "Coaching by product management on building an evidence case from client data.",
        },
      },
      calibration: {
        vignette:
          "Dominique looks after a cosmetics client whose plants keep asking for extra filter kits. Dominique calls the three plants, finds that one cleaning agent shortens filter life, and costs the lost hours at 90,000 a year. With these figures Dominique persuades the product board to change the filter material, then shows the client the new part and the date. Sales are flat this quarter and Dominique’s reports often arrive late.",
        referenceLevel: 4,
        reason:
          "The insight is backed with figures, an offer changes and the client hears of it: level 4. Company strategy was not redirected and no pressure is described, so not 5. Flat sales and late reports say nothing about this indicator.",
      },
    },
    "customer-centric.listens-and-answers": {
      statement: {
        self: "I listen until I can restate what the client needs, and answer that need in the best way available.",
        other:
          "This person listens until they can restate what the client needs, and answers that need in the best way available.",
        interview: "Really listening and giving the best possible answer",
      },
      anchors: {
        1: "Presents the offer without asking the client a single question.",
        2: "Asks questions from a set list, then proposes the standard answer whatever the client replied.",
        3: "Restates the need in the client’s own terms, has it confirmed and answers that need.",
        4: "Brings out a need left unsaid and recommends the answer that suits it best, even if it earns less.",
        5: "Facing a hostile room, keeps asking questions until the real issue is out and agrees an answer with each side.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about a meeting in which what you heard changed what you had come to propose. What did you hear, what did you do, and how did it end?",
          },
          {
            type: "situational",
            text: "A client interrupts your presentation: “All suppliers say the same thing.” You have forty minutes left. What do you do?",
          },
          {
            type: "probing",
            text: "How did the client put it, and how did you check that you had understood?",
          },
        ],
        whatGoodLooksLike: [
          "Reports the client’s words and the check made before answering.",
          "Describes an answer that differed from the one prepared, and says why.",
        ],
        redFlag: "Judges the meeting by what was presented, not by what was heard.",
      },
      development: {
        "2-3": {
          practice:
            "In the next five client meetings, restate the need aloud and obtain a yes before proposing anything.",
          coaching: "Active-listening workshop with role plays and feedback on the questions asked.",
        },
        "3-4": {
          practice:
            "For one client need, compare three answers in writing with the client, including one that earns less.",
          coaching: "Two real meetings observed by a coach, with a debrief on what was left unsaid.",
        },
      },
      calibration: {
        vignette:
          "Claude meets the logistics manager of a DIY chain. Claude follows a question sheet: volumes, sites, deadlines. The manager explains twice that lorries wait because the site has no dock slots. Claude notes it, thanks the manager warmly and presents the usual extended service contract, with an attractive discount. The manager smiles and promises to think about it. Everyone at Claude’s company praises this friendly manner and a diary full of visits.",
        referenceLevel: 2,
        reason:
          "Questions come from a set list and the standard answer follows whatever was said: level 2. The need is never restated, so not 3; questions were asked, so not 1. Warmth and number of visits are not listening.",
      },
    },
  },
} satisfies CriterionPart<KamAptitudes, "customer-centric">;
