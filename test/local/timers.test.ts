import { Clock } from '../../local/clock'
import { nextAfter, parseCron } from '../../local/timers/cron'
import { Scheduler } from '../../local/timers/scheduler'

const next = (cron: string, from: string) => {
  const at = nextAfter(parseCron(cron), Date.parse(from))
  return at === null ? null : new Date(at).toISOString()
}

test.each([
  ['0 30 7 * * * *', '2026-11-23T22:00:00Z', '2026-11-23T23:30:00.000Z'],
  ['0 30 7 * * * *', '2026-11-23T23:30:00Z', '2026-11-24T23:30:00.000Z'],
  ['0 0 2 1 * * *', '2026-11-23T00:00:00Z', '2026-11-30T18:00:00.000Z'],
  ['*/10 * * * * * *', '2026-11-23T00:00:05Z', '2026-11-23T00:00:10.000Z'],
  ['0 0 8-18/5 * * MON-FRI *', '2026-11-20T10:30:00Z', '2026-11-23T00:00:00.000Z'],
  ['0 0 9 * * SUN *', '2026-11-23T00:00:00Z', '2026-11-29T01:00:00.000Z'],
  ['0 0 9 * * 0 *', '2026-11-23T00:00:00Z', '2026-11-29T01:00:00.000Z'],
  ['0 0 0 15 * MON *', '2026-11-23T16:00:00Z', '2026-11-29T16:00:00.000Z'],
  ['0 0 0 29 FEB * *', '2026-11-23T00:00:00Z', '2028-02-28T16:00:00.000Z'],
  ['0 0 0 1 1 * 2020', '2026-11-23T00:00:00Z', null],
])('%s after %s is due at %s', (cron, from, due) => {
  expect(next(cron, from)).toBe(due)
})

test.each(['0 30 7 * * *', '60 * * * * * *', '0 0 24 * * * *', '0 0 9-8 * * * *', 'a * * * * * *'])('%s is no timer', (cron) => {
  expect(() => parseCron(cron)).toThrow()
})

test('a clock that is set back by a day does not keep the outbox waiting for that day', async () => {
  const clock = new Clock()
  const fired: string[] = []
  const timers = [{ name: 'outbox', cron: '0 * * * * * *' }]
  const scheduler = new Scheduler({ outbox: { timeout: 1, memory: 128, timers } }, clock, async (name) => void fired.push(name))
  const minute = async () => {
    clock.offset += 60_000
    await scheduler.catchUp()
  }
  await minute()
  clock.offset -= 26 * 3600_000
  await scheduler.catchUp()
  await minute()
  clock.offset -= 5000 // a small correction repeats nothing
  await scheduler.catchUp()
  expect(fired).toEqual(['outbox', 'outbox'])
})
