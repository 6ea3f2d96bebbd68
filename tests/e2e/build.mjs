import { fileURLToPath } from "node:url";
import { buildApplication } from "../../lib/server/prepare.mjs";
import { dataFolderOf, loadSecrets } from "../../lib/server/secrets.mjs";

/** Builds once what the installations of all workers would otherwise build at the same time. */
export default function build() {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  loadSecrets(dataFolderOf(root));
  buildApplication(root);
}
