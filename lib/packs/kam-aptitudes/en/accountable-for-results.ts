import type { CriterionPart } from "../../types";
import type { KamAptitudes } from "../shape";

export const accountableForResults = {
  criterion: {
    name: "Fully accountable for results",
    shortName: "Accountable",
    definition:
      "Takes personal responsibility for the client’s results and for the company’s results at the client, and makes the contribution visible.",
    namedQuality: "Ownership",
    whyItMatters:
      "A partnership lasts as long as both sides gain from it and can show it; someone has to answer for the figures of both.",
    workRelevance:
      "The person in this role answers for what the client gains from us and for what we gain at the client, and has to be able to show both.",
  },
  indicators: {
    "accountable-for-results.client-financials": {
      statement: {
        self: "I manage the client’s financial indicators as if they were my own.",
        other: "This person manages the client’s financial indicators as if they were their own.",
        interview: "Managing the client’s financial indicators as one’s own",
      },
      anchors: {
        1: "Cannot name the client’s financial indicators and talks only about price.",
        2: "Quotes the client’s published figures but draws no consequence from them for the work under way.",
        3: "Links each project to an indicator the client is judged on and measures the effect with the client.",
        4: "Warns the client of a drift in one of its indicators and brings a costed way to correct it.",
        5: "When the client’s figures turn bad, rebuilds the joint plan around them within days and answers for the effect.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about a piece of work you tied to a client’s own financial indicator. Which one, what did you do, and what effect did you measure?",
          },
          {
            type: "situational",
            text: "Your client announces that stock must fall by 20% this year. How does this change your plan for the account?",
          },
          {
            type: "probing",
            text: "Where did you find that figure, who at the client answers for it, and what is it today?",
          },
        ],
        whatGoodLooksLike: [
          "Names an indicator, the function that answers for it at the client and its value before and after.",
          "Shows the consequence drawn: something was started, stopped or changed because of that figure.",
        ],
        redFlag: "The only figure quoted is the supplier’s turnover with the client.",
      },
      development: {
        "2-3": {
          practice:
            "Choose the one indicator the main contact is judged on and report its movement in each monthly review.",
          coaching:
            "Course in reading a client’s accounts: margin, stock, cash, applied to the client’s last annual report.",
        },
        "3-4": {
          practice:
            "Set an alert threshold on two client indicators and bring a costed proposal the next time one drifts.",
          coaching: "Coaching by a finance controller on working out the gains jointly with the client.",
        },
      },
    },
    "accountable-for-results.client-market-performance": {
      statement: {
        self: "I work for the client’s success in its own market, not only for what it buys from us.",
        other: "This person works for the client’s success in its own market, not only for what it buys.",
        interview: "Being committed to the client’s success in its own market",
      },
      anchors: {
        1: "Cannot say whom the client sells to or how it is doing in its market.",
        2: "Follows the client’s market in the press and mentions it in meetings, without acting on it.",
        3: "Agrees with the client one market result to support and reports on the contribution made to it.",
        4: "Suggests and carries out an action that improves the client’s standing with its own customers.",
        5: "When the client loses ground in its market, commits company resources to the recovery and answers for the outcome.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about a time you helped a client do better with its own customers. What was at stake, what did you do, and what changed?",
          },
          {
            type: "situational",
            text: "Your client loses a large customer of its own. Your orders for this year are safe. What do you do?",
          },
          {
            type: "probing",
            text: "Who are the client’s three main customers, and what do they criticise it for today?",
          },
        ],
        whatGoodLooksLike: [
          "Describes the client’s customers and competitors with recent facts.",
          "Gives a market result (share, launch date, service rate) and their own contribution to it.",
        ],
        redFlag: "The client’s market is described only as a source of orders.",
      },
      development: {
        "2-3": {
          practice:
            "Visit two points of sale or end users of the client and agree with it one market result to support.",
          coaching: "Session with marketing on reading a client’s market: segments, shares, buying reasons.",
        },
        "3-4": {
          practice:
            "Design and run one joint action aimed at the client’s own customers, with a measure agreed beforehand.",
          coaching:
            "Mentoring by a KAM whose account has a joint market plan, with participation in one of its reviews.",
        },
      },
      calibration: {
        vignette:
          "Camille follows the trade press of a food client closely and opens every meeting with a remark on the shelf share the client has lost to own-label products. Contacts appreciate this interest and quote Camille’s remarks internally. Asked what is under way to help the client win back shelf space, Camille replies that the client has good marketing people and that the delivery contract runs smoothly. Orders are up 6% on last year.",
        referenceLevel: 2,
        reason:
          "The market is followed and mentioned, but nothing is done with it: level 2. No market result is agreed with the client, so not 3; the knowledge is real, so not 1. Growing orders belong to another indicator.",
      },
    },
    "accountable-for-results.own-results-at-client": {
      statement: {
        self: "I answer for my company’s results at the client, good or bad.",
        other: "This person answers for their company’s results at the client, good or bad.",
        interview: "Answering for the company’s results at the client",
      },
      anchors: {
        1: "Puts missed results down to others or to circumstances and proposes nothing.",
        2: "Reports results only when asked, and explains gaps without a plan to close them.",
        3: "States targets and gaps unprompted, with the cause and a dated action for each gap.",
        4: "Forecasts a gap before it shows, corrects course and shows the effect on the following period.",
        5: "After a serious miss, takes responsibility in front of leadership, then delivers a reset plan.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about a target you missed at a key account. What was the gap, what did you say to whom, what did you do, and how did it end?",
          },
          {
            type: "situational",
            text: "In October you see that the year will close 12% under target. Nobody has noticed. What do you do this week?",
          },
          {
            type: "probing",
            text: "Which part of that gap was yours, and how would your manager describe it?",
          },
        ],
        whatGoodLooksLike: [
          "Gives target, actual and cause in figures, including their own part.",
          "Shows that the gap was announced before anyone asked.",
        ],
        redFlag: "Every gap has an outside cause and every success an inside one.",
      },
      development: {
        "2-3": {
          practice:
            "Open each monthly review with the three main gaps, each with its cause and a dated action, before being asked.",
          coaching: "Coaching on forecast practice: rebuild the last four forecasts and find where each went wrong.",
        },
        "3-4": {
          practice: "Keep a rolling forecast for two quarters, announce one gap early and document the correction.",
          coaching: "Peer review with two KAMs from other accounts: each challenges the other’s forecast and actions.",
        },
      },
    },
    "accountable-for-results.client-results-first": {
      statement: {
        self: "When my short-term result and the client’s conflict, I start from the client’s.",
        other: "When their short-term result and the client’s conflict, this person starts from the client’s.",
        interview: "Putting the client’s result almost before one’s own",
      },
      anchors: {
        1: "Pushes a sale that helps to reach a personal target although the client gains nothing from it.",
        2: "Adjusts a proposal in the client’s favour only after the client objects.",
        3: "Proposes, without being asked, a smaller or later purchase when it serves the client better.",
        4: "Gives up or delays a sale for the sake of the client’s result and shows the company the return expected from it.",
        5: "At quarter end and under target, holds to the client’s interest and wins management’s support for it.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about a time when what suited the client did not suit your target. What were the figures on each side, what did you do, and what followed?",
          },
          {
            type: "situational",
            text: "You are 4% under target on 20 December. A client would sign today for equipment it will not use before the summer. What do you do?",
          },
          {
            type: "probing",
            text: "What did this choice cost you, and who in your company disagreed?",
          },
        ],
        whatGoodLooksLike: [
          "Puts a figure on what was given up and on what the client gained.",
          "Protects the company too: the choice was explained and agreed, not hidden.",
        ],
        redFlag: "Claims that the client’s interest and their own coincide in every case, with no example of conflict.",
      },
      development: {
        "2-3": {
          practice:
            "For each proposal this quarter, write the client’s gain first; withdraw or scale down any that has none.",
          coaching:
            "Case discussion with a coach of three real situations where the client’s interest and the sales target diverged, arguing each side.",
        },
        "3-4": {
          practice:
            "Propose to management one sale to delay or reduce for the client’s result, with the expected return.",
          coaching: "Training in long-term account value, to put figures on a sale given up.",
        },
      },
      calibration: {
        vignette:
          "On 28 March, Alix is short of the quarterly target and the sales director calls twice a day. A pharmaceutical client, misled by an old forecast, is about to order two lines. Alix shows the client that one refurbished line covers its volumes until the new plant opens, and the order falls by half. The same day Alix explains the loss to the director, with a five-year view of the account, and obtains written agreement to the shortfall.",
        referenceLevel: 5,
        reason:
          "Under target, at quarter end and under daily pressure, the client’s interest is kept and management’s support is won: level 5. Level 4 would be the same choice without that pressure. The lost order is a cost of the choice, not a weakness.",
      },
    },
    "accountable-for-results.supplier-contribution": {
      statement: {
        self: "I make my company’s contribution to the client’s results clear and get it recognised.",
        other: "This person makes their company’s contribution to the client’s results clear and gets it recognised.",
        interview: "Making the supplier’s contribution clear and valued",
      },
      anchors: {
        1: "Leaves the client to guess what the company has contributed.",
        2: "Lists the services delivered, with no link to what they changed for the client.",
        3: "Presents what changed for the client, in figures the client accepts as correct.",
        4: "Gets the client to present the contribution to its own leadership, with figures established together.",
        5: "When the price comes under attack, makes the proven contribution count in the client’s decision.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about a time you had to show what your company had brought to a client. How did you establish it, who accepted it, and what did it lead to?",
          },
          {
            type: "situational",
            text: "A new head of purchasing tells you that your services are a cost like any other. You have one meeting. What do you bring?",
          },
          {
            type: "probing",
            text: "Who at the client confirmed that figure, and what part of it did they attribute to you?",
          },
        ],
        whatGoodLooksLike: [
          "Uses figures accepted by the client and leaves out what the company did not produce.",
          "Can say which function at the client passes this contribution on.",
        ],
        redFlag: "Confuses the value received with the list of services delivered.",
      },
      development: {
        "2-3": {
          practice:
            "Write half a page on the effects obtained at one account and have every figure approved by the client.",
          coaching: "Training in value measurement: baseline, effect, share attributed, with one real case.",
        },
        "3-4": {
          practice: "Prepare with a contact at the client the value section that this person will present internally.",
          coaching: "Rehearsal with a coach of a price discussion that opens and closes on the proven contribution.",
        },
      },
      calibration: {
        vignette:
          "In the yearly review with a household-goods client, Maxime shows one page: changeovers cut from 55 to 38 minutes, scrap down by two points, both figures taken from the client’s own system and agreed beforehand with its plant controller. Maxime leaves out an output gain due to the client’s new shift pattern. The plant manager approves the page. Head office has not seen it. Maxime reads the slides aloud and overruns by ten minutes.",
        referenceLevel: 3,
        reason:
          "The effects are shown in figures the client accepts: level 3. The client does not carry them to its own leadership, so not 4; a list of services would be 2. Delivery style is not rated here.",
      },
    },
  },
} satisfies CriterionPart<KamAptitudes, "accountable-for-results">;
