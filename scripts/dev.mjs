/** npm run dev: like npm start, and builds anew what depends on a file as soon as it changes. Functions reload by themselves; reload the page for the rest. */
import { inputsOf } from '../config/bundle-functions.mjs'
import { build } from './build.mjs'
import * as cloud from './dev-cloud.mjs'
import { watchWebsite } from './dev-website.mjs'
import { folders, lessons, sources } from './sources.mjs'
import { Failed, install, main, step } from './steps.mjs'
import { watchFolder } from './watch.mjs'

let ending = false
/** One line: where it is wrong, and what. */
const say = (error) => {
  if (!(error instanceof Failed)) throw error
  if (ending) return
  const lines = error.output.replaceAll(`${process.cwd()}/`, '').split('\n')
  const telling = lines.find((line) => /^\S+:\d+:\d+: error/i.test(line)) ?? lines.find((line) => /Error: /.test(line)) ?? lines[0]
  console.log(`  这次没有做成，先用着上一次的。${telling.trim()}`)
}

let queue = Promise.resolve()
/** One thing after another, whatever comes meanwhile. */
const next = (work) => {
  queue = queue.then(work)
}

let site
const startSite = () => {
  site?.stop()
  site = watchWebsite((error) => {
    if (error) say(error)
    next(() => cloud.isRunning() || cloud.start())
  })
}

let learning
/** The check's model of what it learns from now. Learning takes minutes: the old one is used meanwhile, and the new one is a change of its own. */
const learn = () => {
  learning?.abort()
  learning = new AbortController()
  const { signal } = learning
  step('学习“像不像诈骗”的模型：学的材料改了，要几分钟，先用着原来的', process.execPath, ['scripts/check-model.mjs'], { signal }).catch(
    (error) => signal.aborted || say(error),
  )
}
const teach = async (files) => {
  const read = await inputsOf(lessons.modules).catch(() => [])
  return files.some((file) => read.includes(file) || file.startsWith(lessons.texts))
}

const rebuild = async (files) => {
  if (await teach(files)) learn()
  const built = []
  for (const part of ['functions', 'local'])
    if (files.some((file) => sources[part].includes(file.split('/')[0]))) built.push(...(await build([part]).catch((e) => say(e) ?? [])))
  if (built.includes('local') || !cloud.isRunning()) await cloud.start()
  if (files.some(site.isOutdatedBy)) startSite()
}

const waiting = new Set()
let timer
const changed = (file) => {
  waiting.add(file)
  clearTimeout(timer)
  timer = setTimeout(() => {
    const files = [...waiting]
    waiting.clear()
    next(() => rebuild(files))
  }, 100)
}

main(async () => {
  await install()
  startSite()
  for (const folder of folders) watchFolder(folder, changed)
  next(() => rebuild(folders))
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, async () => {
      ending = true
      await cloud.stop()
      process.exit(0)
    })
})
