import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * @typedef {object} Secrets
 * @property {string} BETTER_AUTH_SECRET signs sessions
 * @property {string} NEXT_SERVER_ACTIONS_ENCRYPTION_KEY 32 bytes, base64; Next bakes it into the build
 * @property {string} DATABASE_PASSWORD of the embedded PostgreSQL
 */

/** Settings that may be given as the path of a file, for container secrets: `DATABASE_URL_FILE` and so on. */
const readableFromFile = ["DATABASE_URL", "SMTP_URL", "BETTER_AUTH_SECRET", "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"];

/** @param {string} root of the repository @returns {string} where this installation keeps its data */
export function dataFolderOf(root) {
  return resolve(root, process.env.DATA_DIR || ".data");
}

/**
 * Completes `process.env` with the secrets that were not given: made on the first start, kept in `secrets.json` (0600) in
 * the data folder.
 * @param {string} dataFolder created when absent
 * @returns {Secrets} what the file holds
 */
export function loadSecrets(dataFolder) {
  for (const name of readableFromFile) {
    const path = process.env[`${name}_FILE`];
    if (path && !process.env[name]) process.env[name] = readFileSync(path, "utf8").trim();
  }
  createFolder(dataFolder);
  const path = join(dataFolder, "secrets.json");
  const secrets = readSecrets(path) ?? createSecrets(path);
  process.env.BETTER_AUTH_SECRET ||= secrets.BETTER_AUTH_SECRET;
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ||= secrets.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY;
  const key = Buffer.from(process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, "base64");
  if (key.length !== 32) throw new Error("NEXT_SERVER_ACTIONS_ENCRYPTION_KEY must be 32 bytes in base64");
  return secrets;
}

/** New folders can be passed through by everybody, since PostgreSQL does not run as root, and listed by nobody else. */
function createFolder(folder) {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  for (let created = folder; created.length >= first.length; created = dirname(created)) chmodSync(created, 0o711);
}

/** @returns {Secrets | undefined} */
function readSecrets(path) {
  let text;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    if (error.code === "EACCES")
      throw new Error(`${path} belongs to another user: start as the user who started first.`);
    throw error;
  }
  return JSON.parse(text);
}

/** @returns {Secrets} */
function createSecrets(path) {
  const secrets = {
    BETTER_AUTH_SECRET: randomBytes(32).toString("base64url"),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    DATABASE_PASSWORD: randomBytes(24).toString("base64url"),
  };
  const draft = `${path}.${process.pid}`;
  const file = openSync(draft, "wx", 0o600);
  writeSync(file, JSON.stringify(secrets, null, 2));
  fsyncSync(file);
  closeSync(file);
  const { uid, gid } = statSync(dirname(path));
  if (process.getuid?.() === 0) chownSync(draft, uid, gid);
  try {
    // Unlike a rename, a link never replaces: of two first starts at once, one wins and both read the same file.
    linkSync(draft, path);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  } finally {
    unlinkSync(draft);
  }
  return JSON.parse(readFileSync(path, "utf8"));
}
