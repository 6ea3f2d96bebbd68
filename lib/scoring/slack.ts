/**
 * Two figures closer than this are equal wherever the engine decides on equality (must-have minimum, ties, shares), so
 * that rounding in the last binary digits never decides about a person.
 */
export const SLACK = 1e-9;
