/** `node --import tsx lib/server/main.ts`: the application without its preparations, on what has been built already. */
import { runApplication } from "./application";

process.exit(await runApplication());
