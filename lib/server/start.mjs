/** `npm start`: prepares what is absent or out of date, then becomes the application, in the same process. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildApplication, generateClient, installPackages } from "./prepare.mjs";
import { dataFolderOf, loadSecrets } from "./secrets.mjs";

const root = join(fileURLToPath(new URL(".", import.meta.url)), "../..");
const isDevelopment = process.env.KAM_DEV === "1";
const [major, minor] = process.versions.node.split(".").map(Number);

try {
  if (major < 20 || (major === 20 && minor < 9)) {
    throw new Error(
      `KAM Profile needs Node.js 20.9 or newer; this is ${process.versions.node}. See https://nodejs.org`,
    );
  }
  process.chdir(root);
  installPackages(root);
  generateClient(root);
  loadSecrets(dataFolderOf(root));
  if (!isDevelopment) buildApplication(root);
} catch (error) {
  process.stderr.write(`KAM Profile cannot start. ${error.message}\n`);
  process.exit(1);
}
// One process for everything: nothing to pass signals on to.
const { runApplication } = isDevelopment ? await fromSource() : await import("../../.next/server/application.mjs");
process.exit(await runApplication());

/** TypeScript for our own modules only, without source maps: Next brings its own compiler and reads its own files. */
async function fromSource() {
  process.env.TSX_DISABLE_CACHE = "1"; // its cache is a guessable folder that other users of the machine could fill
  const { register } = await import("tsx/esm/api");
  const unregister = register();
  const application = await import("./application.ts");
  await unregister();
  process.setSourceMapsEnabled(false);
  return application;
}
