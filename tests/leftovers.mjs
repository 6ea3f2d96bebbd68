import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/**
 * Ends every process that works on the folder: a database whose test was killed, or an application with its data there.
 * Only where `/proc` tells which those are.
 * @param {string} folder of the run
 * @returns {Promise<string[]>} what they were, first words of their command lines
 */
export async function endLeftovers(folder) {
  const ended = [];
  // What is ending by itself gets a moment.
  if (processesOn(folder).length > 0) await wait(2_000);
  for (let round = 0; round < 100; round++) {
    const pids = processesOn(folder);
    if (pids.length === 0) break;
    for (const pid of pids) {
      const command = commandOf(pid);
      // The helpers of a database call themselves "postgres: …" and end with it.
      if (round === 0 && !command.startsWith("postgres:")) ended.push(command);
      try {
        process.kill(pid, round < 50 ? "SIGINT" : "SIGKILL");
      } catch (error) {
        if (error.code !== "ESRCH") throw error;
      }
    }
    await wait(200);
  }
  return ended;
}

/** By working folder (a database works in its cluster) or by environment (DATA_DIR, TMPDIR). */
function processesOn(folder) {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return (
          readlinkSync(`/proc/${pid}/cwd`).startsWith(folder) ||
          readFileSync(`/proc/${pid}/environ`, "latin1").includes(folder)
        );
      } catch {
        return false;
      }
    })
    .map(Number);
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").slice(0, 120);
  } catch {
    return String(pid);
  }
}
