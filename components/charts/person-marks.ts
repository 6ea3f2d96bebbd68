/**
 * Colour, mark and dash of the people in a comparison, fixed by their order: `interface.md` 1.4 and 3.2. Paths are drawn
 * around 0,0 within 6 pixels. Colour never stands alone: in grey print the marks and dashes tell people apart.
 */
export const personMarks = [
  { text: "text-person-1", path: "M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0Z", dash: undefined },
  { text: "text-person-2", path: "M0,-6L6,5L-6,5Z", dash: "6 3" },
  { text: "text-person-3", path: "M-5,-5H5V5H-5Z", dash: "2 3" },
  { text: "text-person-4", path: "M0,-6.5L6.5,0L0,6.5L-6.5,0Z", dash: "8 3 2 3" },
  { text: "text-person-5", path: "M0,6L6,-5L-6,-5Z", dash: "12 3" },
  {
    text: "text-person-6",
    path: "M0,-7L1.9,-2.4L6.9,-2.1L3,1.1L4.3,6L0,3.3L-4.3,6L-3,1.1L-6.9,-2.1L-1.9,-2.4Z",
    dash: "4 2 1 2",
  },
] as const;

/** The ideal: hollow, in the colour of text. */
export const idealMark = "M0,-5.5L5.5,0L0,5.5L-5.5,0Z";

/** @throws RangeError beyond six people: no comparison shows more */
export function markOf(index: number): (typeof personMarks)[number] {
  const mark = personMarks[index];
  if (!mark) throw new RangeError(`markOf: no mark for person ${index}`);
  return mark;
}
