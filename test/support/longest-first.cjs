const { existsSync } = require('node:fs')
const { createRequire } = require('node:module')
const path = require('node:path')

/** Jest's own, which comes with it and not with us. */
const jest = createRequire(require.resolve('jest'))
const { default: Sequencer } = createRequire(jest.resolve('@jest/core'))('@jest/test-sequencer')

/** The files that take longest, in that order. Begun last, one of them would keep one processor waiting for the other. */
const longest = [
  'e2e/every-screen',
  'calls/reach',
  'build/dev',
  'build/deploy',
  'calls/outbox',
  'calls/manuscript-life',
  'e2e/resident',
  'e2e/class',
  'calls/figures',
  'e2e/handbook',
  'e2e/materials',
  'calls/trespass',
  'calls/alert-proof',
  'e2e/storage',
  'build/call-check',
  'calls/report-states',
  'e2e/identity',
  'local/backup',
  'calls/withdraw',
  'e2e/edit',
  'calls/aid',
  'calls/copy',
  'calls/bundle',
  'calls/scale',
  'local/durability',
  'calls/told',
].map((name) => path.resolve(__dirname, '..', `${name}.test.ts`))

/** Jest learns from each run how long a file takes; on a fresh clone it goes by the files' size, which says little. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const gone = longest.find((file) => !existsSync(file))
    if (gone) throw new Error(`${gone} is named in test/support/longest-first.cjs and is not there`)
    const sorted = super.sort(tests)
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted
    const named = longest.flatMap((file) => sorted.filter((test) => test.path === file))
    return [...named, ...sorted.filter((test) => !named.includes(test))]
  }
}
