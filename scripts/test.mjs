/** npm test [jest arguments]: installs, builds everything, runs every test. */
import { createRequire } from 'node:module'
import { build } from './build.mjs'
import { main, step } from './steps.mjs'

main(async () => {
  await build()
  // unpacked here, since two test processes would unpack it over one another
  await createRequire(import.meta.url)('../test/support/browser-launch.cjs').findChromium()
  await step('测试', process.execPath, ['node_modules/jest/bin/jest.js', ...process.argv.slice(2)], { show: true })
})
