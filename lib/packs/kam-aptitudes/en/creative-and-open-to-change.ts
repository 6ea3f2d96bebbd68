import type { CriterionPart } from "../../types";
import type { KamAptitudes } from "../shape";

export const creativeAndOpenToChange = {
  criterion: {
    name: "Creative and open to change",
    shortName: "Creativity and change",
    definition:
      "Brings alternatives, welcomes other points of view and watches the market, in order to accept change and even initiate it.",
    namedQuality: "Openness",
    whyItMatters:
      "Once an account buys the whole range, it grows only through ideas neither company has had yet; these come from outside the routine.",
    workRelevance:
      "The client’s business changes, and what we offer must follow: the person in this role proposes new ways of working before the client or a competitor does.",
  },
  indicators: {
    "creative-and-open-to-change.offers-alternatives": {
      statement: {
        self: "I put alternatives on the table and treat nothing as off limits, my own ideas included.",
        other: "This person puts alternatives on the table and treats nothing as off limits, their own ideas included.",
        interview: "Offering alternatives, with nothing off limits",
      },
      anchors: {
        1: "Defends the existing solution as the only one and closes the discussion when it is questioned.",
        2: "Offers a variant of the usual solution when the client turns down the first one.",
        3: "Brings at least two different options with their pros and cons before the client asks.",
        4: "Questions the brief itself and builds options with the people who will use them.",
        5: "When time or rules seem to leave only one way out, reopens the choice and gets an unexpected option tried.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about a solution you proposed that was not the one requested. What was the request, what options did you build, and which was chosen?",
          },
          {
            type: "situational",
            text: "The client’s specification names one technology, and it is yours. You think another would suit it better. What do you do?",
          },
          {
            type: "probing",
            text: "Which option did you put forward that went against your own company’s habits, and how was it received?",
          },
        ],
        whatGoodLooksLike: [
          "Describes options of different kinds, not three sizes of the same one.",
          "Says what was questioned in the brief or in the company’s offer, and on which facts.",
        ],
        redFlag: "The alternatives described differ only in price.",
      },
      development: {
        "2-3": {
          practice: "In the next two proposals, include one option that does not use the standard solution.",
          coaching: "Creativity workshop on reframing a brief, with a real client request.",
        },
        "3-4": {
          practice:
            "Run a two-hour session with the client’s users to question the brief and draw up options together.",
          coaching:
            "Coaching by a designer or solutions engineer on questioning a specification without losing the client’s trust.",
        },
      },
      calibration: {
        vignette:
          "A cleaning-products client asks for a fourth packing line. Lou asks why four, and brings the client’s shift leaders together for two hours with two engineers from Lou’s company. The group lists five options, among them running fewer formats, which would mean selling nothing. The client chooses a shared line with one of its suppliers. Lou’s proposal document has spelling mistakes and arrives the day before the agreed deadline.",
        referenceLevel: 4,
        reason:
          "The brief itself is questioned and options are built with future users: level 4. Options prepared alone would be 3; no constraint seemed to leave only one way out, so not 5. Spelling is not rated here.",
      },
    },
    "creative-and-open-to-change.every-point-of-view": {
      statement: {
        self: "I give every point of view a fair hearing, including those I do not share.",
        other: "This person gives every point of view a fair hearing, including those they do not share.",
        interview: "Respecting every point of view",
      },
      anchors: {
        1: "Cuts short or ridicules an opposing view.",
        2: "Lets others speak, then carries on as though the opposing view had not been expressed.",
        3: "Sums up an opposing view in terms its author accepts, and answers it with facts.",
        4: "Seeks out the absent or dissenting voice and has it weighed in the decision.",
        5: "In open conflict, gets the opposing sides to state each other’s case fairly and draws a decision from both.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about a strong disagreement at a key account in which you changed your mind, wholly or in part. What was said, what did you do, and what was decided?",
          },
          {
            type: "situational",
            text: "In a joint meeting, a new member of the client’s maintenance team contradicts your expert, who sighs loudly. What do you do?",
          },
          {
            type: "probing",
            text: "State the case of the person who disagreed with you, as that person would state it.",
          },
        ],
        whatGoodLooksLike: [
          "States the opposing view in terms its author would accept.",
          "Says what part of that view entered the decision.",
        ],
        redFlag: "Those who disagreed are described as difficult, political or ill-informed.",
      },
      development: {
        "2-3": {
          practice: "In three meetings, sum up the least shared view and ask its author whether the summary is right.",
          coaching: "Workshop on dialogue and disagreement with role reversal on a current account issue.",
        },
        "3-4": {
          practice:
            "Before one important decision, speak to two people affected whom nobody has consulted and put their view forward.",
          coaching: "Coaching in facilitation: leading a meeting of opposing sides, with an observer’s feedback.",
        },
      },
      calibration: {
        vignette:
          "In the project review, a member of the client’s technical team says the new palletiser blocks the fire exit. Noa, proud of the layout, laughs, answers that people who never drew a plan always worry, and moves to the next slide. On the client’s side, eyes go down. Noa then announces that delivery is two weeks ahead and on budget, which is true, and closes the meeting to applause from both management teams.",
        referenceLevel: 1,
        reason:
          "An opposing view is ridiculed and cut short: level 1. At level 2 the speaker would at least have been allowed to finish. Being ahead and on budget says nothing about respect for points of view.",
      },
    },
    "creative-and-open-to-change.market-watch": {
      statement: {
        self: "I keep watch on my client’s market and pick out emerging trends that could bring value.",
        other: "This person keeps watch on the client’s market and picks out emerging trends that could bring value.",
        interview: "Watching the market for emerging trends that could bring value",
      },
      anchors: {
        1: "Learns of changes in the client’s market from the client, after they have taken effect.",
        2: "Passes on articles and newsletters without saying what they mean for the client.",
        3: "Keeps a structured watch and explains to the client what a trend could bring it.",
        4: "Spots a trend before it is discussed in the sector and has it tested with the client on a small scale.",
        5: "In a market upheaval, separates signal from noise and gets both companies to act early.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about a trend you brought to a client before it asked about it. How did you find it, what did you do with it, and what was the result?",
          },
          {
            type: "situational",
            text: "A new packaging regulation is under debate and will be voted on in eighteen months. What do you do about it now for your account?",
          },
          {
            type: "probing",
            text: "Which sources did you use, and which one turned out to be wrong?",
          },
        ],
        whatGoodLooksLike: [
          "Names varied sources and the routine that keeps them in use.",
          "Goes from the trend to a consequence in figures for this client.",
        ],
        redFlag: "Trends cited are headlines known to everyone, with no link to the client.",
      },
      development: {
        "2-3": {
          practice:
            "Set up a watch of five sources and send the client a monthly half-page: one trend, what it could bring.",
          coaching: "Training in business monitoring: sources, sorting, writing up a signal in five lines.",
        },
        "3-4": {
          practice: "Choose one weak signal and agree with the client a small, inexpensive test within the quarter.",
          coaching: "Exchange sessions with marketing or R&D on the signals they follow, preparing one test together.",
        },
      },
    },
    "creative-and-open-to-change.competitive-field": {
      statement: {
        self: "I keep up with what competitors are doing around my account and use it to adjust my plan.",
        other:
          "This person keeps up with what competitors are doing around the account and uses it to adjust the plan.",
        interview: "Keeping informed of the competitive field",
      },
      anchors: {
        1: "Cannot name the competitors present at the client.",
        2: "Knows the competitors only through what the client lets slip.",
        3: "Keeps an up-to-date file on each rival present at the client, strengths included, and adjusts the plan to it.",
        4: "Anticipates a rival’s next move and has a response ready before the client raises it.",
        5: "When a rival attacks the account, answers within days with facts and without running it down.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about a competitor’s move at one of your accounts. When did you know of it, what did you do, and what was the outcome?",
          },
          {
            type: "situational",
            text: "You hear that a rival has been testing a machine at your client’s second site for a month. What are your first steps?",
          },
          {
            type: "probing",
            text: "On which point is that competitor better than you, and what did you do about it?",
          },
        ],
        whatGoodLooksLike: [
          "States with facts what a rival does better.",
          "Shows a plan adjusted because of what was learned, from lawful and fair sources.",
        ],
        redFlag: "Rivals are known by their price only, or information was obtained by improper means.",
      },
      development: {
        "2-3": {
          practice:
            "Write one page per rival present at the account: offer, people, strengths, recent moves; update it each quarter.",
          coaching: "Training in competitive analysis and its legal limits, with practice on one rival.",
        },
        "3-4": {
          practice: "Play the rival for an hour with the team: plan its next move, then prepare the answer.",
          coaching: "Coaching by marketing or strategy on scenario work, with one scenario turned into an action.",
        },
      },
    },
    "creative-and-open-to-change.new-growth-paths": {
      statement: {
        self: "I come up with new ways to grow the business with my account and see them through to a trial.",
        other:
          "This person comes up with new ways to grow the business with the account and sees them through to a trial.",
        interview: "Coming up with new ways to grow the account",
      },
      anchors: {
        1: "Expects growth only from repeat orders and turns down what departs from the usual.",
        2: "Suggests new ideas in conversation but none goes further than the meeting.",
        3: "Brings the client a worked-out growth idea, with a first estimate and a next step.",
        4: "Carries an idea through to a trial, drawing on other functions or on a partner outside the company.",
        5: "Opens up with the client a line of business new to both, despite internal resistance or a shrinking market.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Tell us about a new way of growing business with an account that came from you. Where did it start, what did you do, and how far did it go?",
          },
          {
            type: "situational",
            text: "Your account is at 85% of the volume it can buy from you. Management expects 10% growth. Where do you look?",
          },
          {
            type: "probing",
            text: "Who was against the idea, and what did you change in it as a result?",
          },
        ],
        whatGoodLooksLike: [
          "Describes an idea that goes beyond volume and price: service, shared risk, data, a third party.",
          "Gives the steps from idea to trial, with dates and those involved.",
        ],
        redFlag: "The new idea is a discount or a larger volume.",
      },
      development: {
        "2-3": {
          practice:
            "Put one growth idea on a page, with need, estimate and next step, and present it to the client this quarter.",
          coaching: "Workshop on business models applied to the account, with a person from innovation.",
        },
        "3-4": {
          practice:
            "Take one idea to a trial with a small budget, one partner and a measure of success set beforehand.",
          coaching: "Sponsorship by a senior leader who helps to find resources and challenges the case monthly.",
        },
      },
    },
  },
} satisfies CriterionPart<KamAptitudes, "creative-and-open-to-change">;
