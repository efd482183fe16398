/** npm run check: types, format and lint, import directions, unused code. */
import { folders } from './sources.mjs'
import { install, main, step, together } from './steps.mjs'

const bin = (name) => `node_modules/.bin/${name}`
main(async () => {
  await install()
  // TypeScript takes as long as all the others, and works on one processor
  await together(
    () => step('类型', bin('tsc'), ['-p', '.']),
    async () => {
      await step('格式与写法', bin('biome'), ['check', '.'])
      await step('网页的孪生文件', process.execPath, ['scripts/check-twins.mjs'])
      await step('引用方向', bin('depcruise'), [...folders, '--config', '.dependency-cruiser.cjs'])
      await step('每个调用的各部分', process.execPath, ['scripts/call-check.mjs'])
      await step('没用到的代码', bin('knip'), [])
    },
  )
})
