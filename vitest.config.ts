import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)) };

// What lib/server sets when it starts. Vite itself puts "/" in BASE_URL.
const env = {
  BASE_URL: "http://localhost:3000",
  BETTER_AUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests",
};

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          environment: "node",
          env,
          include: ["tests/unit/**/*.test.{ts,tsx}", "tests/architecture.test.ts"],
        },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          environment: "node",
          env,
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/integration/global-setup.ts"],
          hookTimeout: 60_000,
          testTimeout: 30_000,
        },
      },
      {
        // Starts, kills and stops the built product: needs `next build` before.
        resolve: { alias },
        test: {
          name: "lifecycle",
          environment: "node",
          env,
          include: ["tests/lifecycle/**/*.test.ts"],
          fileParallelism: false,
          hookTimeout: 120_000,
          testTimeout: 120_000,
        },
      },
    ],
  },
});
