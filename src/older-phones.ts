/** What the promised phones (package.json, browserslist) have not got and the program uses. Everything else that is newer is written out by the build. */
const give = (whom: object, name: string, value: unknown): void => {
  if (!(name in whom)) Object.defineProperty(whom, name, { value, configurable: true, writable: true })
}

/** iOS before 12.2, Chrome before 73. */
give(Object, 'fromEntries', (entries: Iterable<[string, unknown]>) => {
  const made: Record<string, unknown> = {}
  for (const [name, value] of entries) made[name] = value
  return made
})

/** iOS before 15.4, Chrome before 92. */
give(Array.prototype, 'at', function at(this: unknown[], i: number) {
  return this[i < 0 ? this.length + i : i]
})

/** iOS before 13.4, Chrome before 85; for texts alone, which is how it is used here. */
give(String.prototype, 'replaceAll', function replaceAll(this: string, what: string, by: string) {
  return this.split(what).join(by)
})

/** iOS before 13, Chrome before 73. */
give(String.prototype, 'matchAll', function matchAll(this: string, what: RegExp) {
  const found: RegExpExecArray[] = []
  const again = new RegExp(what.source, what.flags)
  for (let match = again.exec(this); match; match = again.exec(this)) {
    found.push(match)
    if (match[0] === '') again.lastIndex += 1
  }
  return found[Symbol.iterator]()
})
