const { mkdtempSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')

/** Before the first test of a run: a folder for everything that is shared in it. In it lies what puts a process's clock forward to the hour at which stories of calls begin. */
module.exports = () => {
  process.env.SEEDED = mkdtempSync(join(tmpdir(), 'cunshao-'))
  writeFileSync(join(process.env.SEEDED, 'ahead.cjs'), `(${shiftDate})(${msUntil(process.env.AT ?? '09:30')})`)
  process.on('exit', () => rmSync(process.env.SEEDED, { recursive: true, force: true }))
}

/** `HH:MM` in China. */
const msUntil = (hour) => {
  const [hours, minutes] = hour.split(':').map(Number)
  const day = 86_400_000
  return (((((hours - 8) * 60 + minutes) * 60_000 - (Date.now() % day)) % day) + day) % day
}

/** Stands alone: it is written into a file. A thread has an environment of its own, so the number stands there too. */
const shiftDate = (ahead) => {
  const Real = Date
  const now = () => Real.now() + ahead
  const Shifted = new Proxy(Real, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length ? args : [now()], newTarget === Shifted ? target : newTarget),
    apply: () => new Real(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  })
  Real.prototype.constructor = Shifted
  globalThis.Date = Shifted
}
