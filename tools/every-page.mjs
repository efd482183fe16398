import { readFileSync } from 'node:fs'

/** The address of every screen there is, as the program names them. */
export const everyPage = () => {
  const config = readFileSync('src/app.config.ts', 'utf8')
  const main = [...config.matchAll(/'(pages\/\w+\/index)'/g)].map(([, page]) => page)
  const packed = [...config.matchAll(/root: '(\w+)',\s*pages: \[([^\]]+)\]/g)].flatMap(([, root, pages]) =>
    [...pages.matchAll(/'([\w/-]+)'/g)].map(([, page]) => `${root}/${page}`),
  )
  return [...main, ...packed]
}
