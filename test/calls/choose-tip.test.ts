import { chooseTip, type Reader } from '../../cloudfunctions/_domain/choose-tip'
import type { Listed } from '../../cloudfunctions/_domain/daily-tip-snapshot'
import { quietOn } from '../../cloudfunctions/_domain/quiet'
import { dateOfDay, dayOf, dayOfDate, startOf } from '../../cloudfunctions/_kit/day'
import { cases } from '../../content/cases'
import { tips as written } from '../../content/tips'
import type { Audience } from '../../types/entities/audience'
import type { FraudType } from '../../types/entities/fraud'
import { fraudTypes } from '../../types/words/fraud'
import { audiences } from '../../types/words/people'

const types = new Map(cases.map((one) => [one._id, one.type]))
const library: Listed[] = written.map(({ _id, case: story, audiences }) => ({
  _id,
  case: story,
  audiences,
  type: types.get(story) as FraudType,
}))
const nobody: Reader = { audiences: [], near: new Map(), opened: [] }
const reader = (more: Partial<Reader>): Reader => ({ ...nobody, ...more })
const tipOf = (id: string | undefined) => library.find((tip) => tip._id === id) as Listed
const days = (from: string, n: number) => Array.from({ length: n }, (_day, i) => dayOfDate(from) + i)

/** The same numbers in every run. */
const dice = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}
const some = <T>(list: readonly T[], roll: () => number, most: number): T[] => list.filter(() => roll() < most / list.length)

/** Two hundred people of all kinds, each with days of their own. */
const people = Array.from({ length: 200 }, (_person, i) => {
  const roll = dice(i + 1)
  const opened = some(library, roll, 12).map((tip) => ({ tip: tip._id, day: dateOfDay(20_700 + Math.floor(roll() * 60)) }))
  const near = new Map(some(Object.keys(fraudTypes) as FraudType[], roll, 2).map((type) => [type, '最近村里有人遇到']))
  return {
    reader: reader({ audiences: some(Object.keys(audiences) as Audience[], roll, 2), near, opened }),
    day: 20_700 + Math.floor(roll() * 400),
  }
})

describe('whoever it is, whatever the day', () => {
  test('there is one tip, the same however the library is ordered', () => {
    for (const { reader, day } of people) {
      const chosen = chooseTip(library, reader, day)
      expect(tipOf(chosen?.id)).toBeDefined()
      expect(chooseTip([...library].reverse(), reader, day)).toEqual(chosen)
      const shuffled = { ...reader, opened: [...reader.opened].reverse(), audiences: [...reader.audiences] }
      expect(chooseTip(library, shuffled, day)?.id).toBe(chosen?.id)
    }
  })

  test('what is opened today changes nothing today', () => {
    for (const { reader, day } of people) {
      const chosen = chooseTip(library, reader, day)
      const read = [...reader.opened, { tip: chosen?.id as string, day: dateOfDay(day) }]
      expect(chooseTip(library, { ...reader, opened: read }, day)).toEqual(chosen)
    }
  })

  test('the line says what is so, and nobody gets a tip for others', () => {
    for (const { reader, day } of people) {
      const chosen = chooseTip(library, reader, day)
      const tip = tipOf(chosen?.id)
      const fits = tip.audiences.length === 0 || tip.audiences.some((a) => reader.audiences.includes(a))
      if (chosen?.because?.startsWith('为您推荐：')) {
        const kind = (Object.keys(audiences) as Audience[]).find((a) => chosen.because?.endsWith(audiences[a])) as Audience
        expect(reader.audiences).toContain(kind)
        expect(tip.audiences).toContain(kind)
      } else if (chosen?.because === '最近村里有人遇到') {
        expect([...reader.near.keys()]).toContain(tip.type)
        expect(fits || reader.audiences.length === 0).toBe(true)
      } else if (chosen?.because === '再看一遍，记得更牢') {
        expect(reader.opened.map((one) => tipOf(one.tip).case)).toContain(tip.case)
      } else expect(fits).toBe(true)
      expect((chosen?.because ?? '').length).toBeLessThanOrEqual(14)
    }
  })

  test('no tip comes twice within five days, but for a few times a year when a season begins or ends', () => {
    for (const audience of Object.keys(audiences) as Audience[]) {
      const seen = days('2026-01-01', 365).map((day) => chooseTip(library, reader({ audiences: [audience] }), day)?.id)
      const short = seen.filter((id, i) => seen.slice(Math.max(0, i - 4), i).includes(id))
      expect(short.length).toBeLessThanOrEqual(6)
    }
  })

  test('everything for somebody has its turn within a year', () => {
    const all = days('2026-01-01', 365).map((day) => chooseTip(library, nobody, day)?.id)
    const general = library.filter((tip) => tip.audiences.length === 0)
    expect(general.filter((tip) => !all.includes(tip._id))).toEqual([])
  })
})

describe('the reasons', () => {
  const because = (who: Partial<Reader>, from: string, n: number) =>
    days(from, n).map((day) => chooseTip(library, reader(who), day)?.because)

  test('a herder hears of sheep sales in October and of lambs in March, a shop of neither', () => {
    expect(because({ audiences: ['herder'] }, '2026-10-05', 8)).toContain('该卖羊的时候')
    expect(because({ audiences: ['herder'] }, '2027-03-12', 8)).toContain('接羔的时候')
    expect(because({ audiences: ['shop'] }, '2026-10-05', 8)).not.toContain('该卖羊的时候')
    expect(because({}, '2027-01-25', 8)).toContain('快过年了')
  })

  test('a fraud met with near takes every other day at most half of them', () => {
    const near = new Map([['rebate' as const, '最近村里有人遇到']])
    const told = because({ audiences: ['farmer'], near }, '2026-11-02', 16).filter((words) => words === '最近村里有人遇到')
    expect(told.length).toBe(6)
  })

  test.each(Object.keys(audiences) as Audience[])('who is %s hears most of all what is for them', (kind) => {
    const own = days('2026-05-20', 40).filter((day) =>
      tipOf(chooseTip(library, reader({ audiences: [kind] }), day)?.id).audiences.includes(kind),
    )
    expect(own.length).toBeGreaterThanOrEqual(20)
  })
})

describe('what was opened comes back', () => {
  const first = 'no-sheep-no-deposit'
  const on = (opened: Reader['opened'], n: number) => {
    const chosen = chooseTip(library, reader({ audiences: ['herder'], opened }), dayOfDate('2026-11-01') + n)
    return chosen?.because === '再看一遍，记得更牢' ? chosen.id : undefined
  }
  const once = [{ tip: first, day: '2026-11-01' }]

  test('after two weeks, a month, three months, in other words while there are some', () => {
    const times = Array.from({ length: 120 }, (_day, n) => n).filter((n) => on(once, n))
    expect(times).toEqual([14, 17, 20, 30, 33, 36, 90, 93, 96])
    expect(tipOf(on(once, 14)).case).toBe('sheep-deposit')
    expect(on(once, 14)).not.toBe(first)
    const all = library.filter((tip) => tip.case === 'sheep-deposit').map((tip) => ({ tip: tip._id, day: '2026-11-01' }))
    expect(all.map((one) => one.tip)).toContain(on(all, 14))
  })

  test('opened again, it rests for a month; a third time, for three', () => {
    const second = on(once, 14) as string
    const twice = [...once, { tip: second, day: '2026-11-15' }]
    expect(Array.from({ length: 60 }, (_day, n) => 15 + n).filter((n) => on(twice, n))).toEqual([44, 47, 50])
    const thrice = [...twice, { tip: first, day: '2026-12-15' }]
    expect(Array.from({ length: 100 }, (_day, n) => 45 + n).filter((n) => on(thrice, n))).toEqual([134, 137, 140])
  })

  test('a withdrawn tip does not', () => {
    const left = library.filter((tip) => tip.case !== 'sheep-deposit')
    expect(chooseTip(left, reader({ opened: once }), dayOfDate('2026-11-15'))?.because).not.toBe('再看一遍，记得更牢')
  })
})

test('a day begins at midnight in Shanghai, not in Greenwich', () => {
  const before = Date.parse('2026-11-23T23:59:59+08:00')
  expect([dayOf(before), dayOf(before + 1000)].map(dateOfDay)).toEqual(['2026-11-23', '2026-11-24'])
  expect(startOf(dayOf(before + 1000))).toBe(before + 1000)
})

test('quiet days are those of the town, feast before weekday', () => {
  const town = {
    _id: 'a/b',
    name: '镇',
    level: 'town' as const,
    households: 1,
    quiet: { weekdays: [0], dates: [{ name: '春节', from: '2027-02-05', to: '2027-02-08' }] },
  }
  const said = days('2027-02-05', 10).map((day) => quietOn(town, day)?.slice(0, 5))
  expect(said).toEqual(['今天是春节', '今天是春节', '今天是春节', '今天是春节', ...[1, 2, 3, 4, 5].map(() => undefined), '今天周日，'])
  expect(quietOn(undefined, 0)).toBeUndefined()
})

test('without any tips there is none', () => {
  expect(chooseTip([], nobody, 0)).toBeUndefined()
})
