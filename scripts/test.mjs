/** npm test [jest arguments]: installs, builds everything, runs every test. */
import { build } from './build.mjs'
import { main, step } from './steps.mjs'

main(async () => {
  await build()
  await step('测试', process.execPath, ['node_modules/jest/bin/jest.js', ...process.argv.slice(2)], { show: true })
})
