/** npm run check-stories: says what is wrong with the branching stories and the class packs. With the name of a file, e.g. stories/young, of that file alone. */
import { load } from '../config/bundle-functions.mjs'

const { storyFaults, packFaults } = await load('wording/stories.ts')
const { Story } = await load('types/entities/story.ts')
const { Pack } = await load('types/entities/pack.ts')
const [name] = process.argv.slice(2)
const rows = name ? Object.values(await load(`content/${name}.ts`)).flat() : []
const stories = name ? rows.filter((row) => row.nodes) : (await load('content/stories.ts')).stories
const packs = name ? rows.filter((row) => !row.nodes) : (await load('content/packs.ts')).packs

const faults = (schema, words) => (row) => {
  const parsed = schema().safeParse(row)
  const found = parsed.success ? words(row) : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return found.map((fault) => `${row._id} ${fault}`)
}
const found = [...stories.flatMap(faults(Story, storyFaults)), ...packs.flatMap(faults(Pack, packFaults))]
for (const fault of found) console.log(fault)
console.log(`${stories.length} stories, ${packs.length} packs, ${found.length} faults`)
process.exitCode = found.length > 0 ? 1 : 0
