import type { BenchRow, BenchTask } from "./types";

const RUNS = 9;
/** A baseline this slow is run three times only: its size is plain enough by then. */
const SLOW_BASELINE_MS = 1_500;
const SLOW_BASELINE_RUNS = 3;
/** A run shorter than this is repeated inside the measured time: the clock is coarse. */
const LEAST_MS = 4;
const WARM_UP_MS = 300;

/** Measures a task at its sizes, library and baseline by turns so that a loaded machine slows both. */
export function measureTask(task: BenchTask): readonly BenchRow[] {
  const rows: BenchRow[] = [];
  for (const size of task.sizes) {
    const { library, baseline } = size.prepare();
    const own = timed(library);
    const other = baseline === null ? null : timed(baseline);
    for (let run = 0; run < RUNS; run++) {
      own.run();
      if (other !== null && (run < SLOW_BASELINE_RUNS || other.median() < SLOW_BASELINE_MS)) other.run();
    }
    const before = rows.at(-1);
    const [libraryMs, baselineMs] = [own.median(), other?.median() ?? null];
    rows.push({
      task: task.name,
      size: size.label,
      n: size.n,
      library: libraryMs,
      libraryCpu: own.medianCpu(),
      baseline: baselineMs,
      baselineName: task.baseline,
      ratio: baselineMs === null ? null : baselineMs / libraryMs,
      target: size.target,
      isWithinTarget: size.target === null ? null : libraryMs <= size.target,
      growth: before === undefined ? null : Math.log(libraryMs / before.library) / Math.log(size.n / before.n),
      memory: size.memory,
    });
  }
  return rows;
}

/** Keeps the last result of each task alive, so that no engine may skip the work. */
export const kept: { result: unknown } = { result: null };

function timed(work: () => unknown) {
  const start = performance.now();
  let calls = 0;
  do {
    kept.result = work();
    calls++;
  } while (performance.now() - start < WARM_UP_MS);
  const repeats = Math.max(1, Math.ceil((LEAST_MS * calls) / (performance.now() - start)));
  const times: number[] = [];
  const cpuTimes: number[] = [];
  return {
    run() {
      const cpu = process.cpuUsage();
      const from = performance.now();
      for (let i = 0; i < repeats; i++) kept.result = work();
      times.push((performance.now() - from) / repeats);
      const { user, system } = process.cpuUsage(cpu);
      cpuTimes.push((user + system) / 1_000 / repeats);
    },
    median: () => median(times),
    medianCpu: () => median(cpuTimes),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] as number;
}
