const { mkdtempSync, rmSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')

/** Before the first test of a run: a folder for everything that is shared in it. */
module.exports = () => {
  process.env.SEEDED = mkdtempSync(join(tmpdir(), 'cunshao-'))
  process.on('exit', () => rmSync(process.env.SEEDED, { recursive: true, force: true }))
}
