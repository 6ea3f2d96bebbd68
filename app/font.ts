import localFont from "next/font/local";

/** Inter for the pages where people compare; respondent pages use the device's own font and load none. */
export const inter = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
});
