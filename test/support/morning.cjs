const { mkdirSync } = require('node:fs')
const { join } = require('node:path')

/**
 * Stories of calls begin at half past nine in the morning in China, today or tomorrow, whenever they run: midnight, a Monday or a new month come when
 * a story puts the clock forward, not when somebody works late. Every process that they start begins at that hour too, and has data of its own.
 * `AT=23:50 npx jest --selectProjects calls` tries another hour.
 */
const ahead = join(process.env.SEEDED, 'ahead.cjs')
require(ahead)
process.env.AHEAD = ahead
process.env.NODE_OPTIONS = `--require "${ahead}"`
process.env.SEEDED = join(process.env.SEEDED, 'calls')
mkdirSync(process.env.SEEDED, { recursive: true })
