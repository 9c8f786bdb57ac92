// Apart, so that the help of a command does not load every fault.

/** Clean runs of a check of which nobody said how many: enough for each week, and a minute. */
export const DEFAULT_CLEAN_RUNS = 5

/** Seeds of one run; any whole number below 2³¹ repeats it. */
export const MOST_SEED = 2 ** 31 - 1
