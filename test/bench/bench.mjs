/** What benchmarks share: the median of several runs, and one line a result. */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** Prints `name: value, floor, ratio (bar)`; the reader judges, since machines are noisy. */
export const report = ({ name, value, floor, unit, bar }) =>
  console.log(`  ${name}: ${value.toFixed(1)} ${unit}, floor ${floor.toFixed(1)} ${unit}, ratio ${(value / floor).toFixed(2)} (bar ${bar})`)
