import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // The optimiser is an open door that no picture of ours needs (safety.md 1.3).
  images: { unoptimized: true },
  // Types are checked by `npm run check` and `npm test`, tests included; whoever installs need not wait for that.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    authInterrupts: true,
    // A page is loaded when it is first asked for: a shorter start, and no memory for what nobody opens.
    preloadEntriesOnStart: false,
  },
};

export default withNextIntl(config);
