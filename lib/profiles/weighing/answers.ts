/** The ways of giving weights, the default first. */
export const weighingMethods = ["ranks", "swing", "points", "pairs"] as const;
export type WeighingMethod = (typeof weighingMethods)[number];

/** What was answered in each way, whichever was used last: going from one to another loses nothing. Absent = not answered. */
export type WeighingAnswers = {
  /** Places by criterion, 1 = the jump that matters most; the same number = they matter alike. */
  readonly ranks: Readonly<Record<string, number>>;
  /** 0 to 100 by criterion, the jump that matters most being 100. */
  readonly swing: Readonly<Record<string, number>>;
  /** 0 to 100 by criterion. */
  readonly points: Readonly<Record<string, number>>;
  /** By `pairKey`: 1 = alike, 2 to 9 = the first matters so many times more, -2 to -9 = the second does. */
  readonly pairs: Readonly<Record<string, number>>;
};

export const noAnswers: WeighingAnswers = { ranks: {}, swing: {}, points: {}, pairs: {} };
