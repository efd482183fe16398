/** Sixty-four people at once on one computer, from a process of their own; and one person while another function is flooded. */
import { median, report } from './bench.mjs'
import { CLIENTS, calls, SECONDS, startBusyCounty } from './crowd.mjs'

const { one, crowd, stop } = await startBusyCounty()
const p99 = (took) => [...took].sort((a, b) => a - b)[Math.floor(took.length * 0.99)]

await one(Object.keys(calls)) // every function is loaded, every code path compiled once
for (const kinds of [...Object.keys(calls).map((kind) => [kind]), Object.keys(calls)]) {
  await crowd(kinds)
  const [alone, many] = [await one(kinds), await crowd(kinds)]
  console.log(
    `${kinds.join(', ')}: one client p50 ${median(alone).toFixed(1)} ms; ${CLIENTS} clients ${(many.length / SECONDS).toFixed(0)} a second, p50 ${median(many).toFixed(0)} ms`,
  )
  report({ name: `${kinds.join(', ')}: p99 of 64 / p50 of one`, value: p99(many), floor: median(alone), unit: 'ms', bar: 5 })
}

const flood = crowd(['list'])
const beside = await one(['home'], { seconds: SECONDS - 1 })
await flood
const alone = await one(['home'])
console.log(`home by one person while ${CLIENTS} flood case.list, against alone`)
report({ name: 'beside a flood, p50', value: median(beside), floor: median(alone), unit: 'ms', bar: 3 })
report({ name: 'beside a flood, p99', value: p99(beside), floor: median(alone), unit: 'ms', bar: 5 })

await stop()
