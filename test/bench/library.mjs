/** The demonstration county with a library of as many cases as wanted, on a cloud of its own. */
import { modules } from './bench.mjs'

const { startVillage, cases, indexOf } = await modules('test/support/villagers', 'content/cases', 'search/entry')

/** Stories put together from sentences of different cases, with words of their own, so that some words are in thousands and many in few. */
const library = (count) => {
  let seed = 7
  const any = (list) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return list[seed % list.length]
  }
  const characters = [...new Set(cases.flatMap(({ story }) => [...story.join('')]).filter((c) => /\p{Script=Han}/u.test(c)))]
  const name = () => any(characters) + any(characters) + any(characters)
  const mixed = (n) => ({
    ...any(cases),
    _id: `mixed-${n}`,
    title: `${name()}${any(cases).title.slice(0, 12)}`,
    story: [any(any(cases).story), `${any(any(cases).story).slice(0, 120)}${name()}${name()}`, any(any(cases).story)],
    turningPoint: any(cases).turningPoint,
    redFlags: [...any(cases).redFlags.slice(0, 2), ...any(cases).redFlags.slice(0, 2)],
    publishedAt: n,
  })
  return [...cases, ...Array.from({ length: count - cases.length }, (_case, n) => mixed(n))]
}

/** Starts it, the library and its index in it. */
export const startLibrary = async (count) => {
  const village = await startVillage({ seed: false })
  const db = village.sdk().database()
  const all = library(count)
  for (const [name, docs] of Object.entries({ cases: all, ...indexOf(all) }))
    for (let n = 0; n < docs.length; n += 1000) await db.collection(name).add(docs.slice(n, n + 1000))
  return village
}
