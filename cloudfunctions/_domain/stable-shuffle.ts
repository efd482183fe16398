/** In an order that is always the same and follows no author's: neighbours in the content do not come one after the other. `salt` gives another. */
export const stableShuffle = <T extends { _id: string }>(list: readonly T[], salt = ''): T[] =>
  list
    .map((one) => ({ one, key: hash(one._id + salt) }))
    .sort((a, b) => a.key - b.key || (a.one._id < b.one._id ? -1 : 1))
    .map(({ one }) => one)

/** FNV-1a, mixed once more so that ids that differ in their last letter lie apart. */
const hash = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  return (h ^ (h >>> 13)) >>> 0
}
