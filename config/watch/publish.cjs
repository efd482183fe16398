const { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } = require('node:fs')
const path = require('node:path')

/** What names the other files; put in place last. */
const last = ['offline.js', 'index.html']

const list = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))

/**
 * Puts a whole site in place of another, `before` being the files of that one. A file's name changes with its content,
 * so the old page finds all its files until the new page is there, and a page that is open finds them until the next time.
 */
exports.publish = (from, to, before) => {
  mkdirSync(to, { recursive: true })
  const now = list(from)
  for (const file of now.filter((file) => !last.includes(file) && !existsSync(path.join(to, file))))
    cpSync(path.join(from, file), path.join(to, file))
  for (const file of last) {
    cpSync(path.join(from, file), path.join(to, `${file}.new`))
    renameSync(path.join(to, `${file}.new`), path.join(to, file))
  }
  for (const file of list(to)) if (!now.includes(file) && !before.includes(file)) rmSync(path.join(to, file))
  return now
}
