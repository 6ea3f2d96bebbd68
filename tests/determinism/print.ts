/** Prints the digests of this engine as JSON; `run.ts` starts it in other versions of Node. */
import { drawDigests } from "./draws";
import { robustnessDigests } from "./robustness";

process.stdout.write(JSON.stringify({ ...drawDigests(), ...robustnessDigests() }));
