/** Levels, totals, fits and contributions. */
export const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** Levels of a target range and weights as entered: no more decimals than needed. */
export const asEntered = { maximumFractionDigits: 2 } as const;

export const wholePercent = { style: "percent", maximumFractionDigits: 0 } as const;

/** Effective weights in a receipt, precise enough to redo the multiplication. */
export const precisePercent = { style: "percent", minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
