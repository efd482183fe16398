import { aVillage, refused, startVillage } from '../support/villagers'

const village = aVillage()

test('其木格 opens the app: her village, a tip for her, nothing that is not hers', async () => {
  const qimuge = await village.person('qimuge')
  const today = await qimuge.does('home.today', {})
  expect(today).toMatchObject({ village: { name: '巴彦嘎查' }, grants: [], alerts: [], audiences: ['herder', 'elder'] })
  expect(await qimuge.does('home.today', {})).toEqual(today)
})

test('乌云 has saved nothing: what her phone remembers counts', async () => {
  const wuyun = await village.person('wuyun')
  const today = await wuyun.does('home.today', { village: 'anhe/baiyin/chagan', audiences: ['jobSeeker'] })
  expect(today).toMatchObject({ village: { name: '查干嘎查' }, audiences: ['jobSeeker'] })
})

test('a visitor sees a tip and the villages to choose from', async () => {
  const visitor = await village.visitor()
  expect((await visitor.does('home.today', {})).village).toBeNull()
  const { regions } = await visitor.does('home.villages', {})
  expect(regions.map((r) => r.name)).toContain('红旗村')
  expect(regions[0]).not.toHaveProperty('households')
})

describe('one tip a day', () => {
  const day = 86_400_000
  /** To ten in the morning in Shanghai, so many days on. */
  const sleep = (days: number) => village.advance(days * day)

  test('the same all day on every phone, another tomorrow; the week knew it', async () => {
    const suhe = await village.person('suhe')
    const planned = (await suhe.does('home.week', {})).days
    const first = await suhe.does('home.today', {})
    const dates = planned.map(({ date }) => date)
    expect(dates).toEqual([...new Set(dates)].sort())
    expect(planned).toHaveLength(14)
    expect(planned[6]?.tip).toMatchObject(first.tip as object)
    expect(planned[6]?.because).toBe(first.because)
    await sleep(1)
    const second = await suhe.does('home.today', {})
    expect(second.tip?._id).not.toBe(first.tip?._id)
    expect(second.tip?._id).toBe(planned[7]?.tip?._id)
  })

  test('the cases of the days to come are with them, to be read in flight mode', async () => {
    const { days, cases } = await (await village.person('qimuge')).does('home.week', {})
    const told = new Set(cases.map((one) => one._id))
    for (const { tip } of days.slice(6)) expect(told).toContain(tip?.case)
  })

  test('a tip published at noon is not today’s; one withdrawn is shown to nobody', async () => {
    const laowang = await village.person('laowang')
    const { tip } = await laowang.does('home.today', {})
    const tips = village.sdk().database().collection('tips')
    await tips.add({ _id: 'new', case: 'sheep-deposit', audiences: ['farmer'], headline: '新', lines: ['新'], speech: '新' })
    expect((await laowang.does('home.today', {})).tip).toEqual(tip)
    await tips.doc(tip?._id as string).remove()
    const other = (await laowang.does('home.today', {})).tip
    expect(other?._id).not.toBe(tip?._id)
    expect((await laowang.does('home.week', {})).days[6]?.tip?._id).toBe(other?._id)
  })

  test('two neighbours reported the same fraud and the police took it up: from tomorrow it is chosen; one report shows through to nobody', async () => {
    const report = async (who: string, n: number, type: 'romance' | 'sextortion') =>
      (await village.person(who)).does('report.submit', {
        code: `R7K2-9QX${n}`,
        type,
        what: '有人这样骗我',
        seen: [],
        region: 'anhe/baiyin/hongqi',
      })
    const takeUp = async (n: number) =>
      (await village.person('batu')).does('report.reply', {
        code: `R7K2-9QX${n}`,
        id: `look${n}`,
        status: 'checking',
        text: '正在看',
        after: 0,
      })
    await report('laowang', 2, 'romance')
    await report('laowang', 3, 'romance')
    await report('suhe', 4, 'sextortion')
    for (const n of [2, 3, 4]) await takeUp(n)
    const naren = await village.person('laowang')
    const because = async () => (await naren.does('home.week', {})).days.slice(6).map((one) => one.because)
    await sleep(1)
    expect(await because()).not.toContain('最近村里有人遇到')
    await report('suhe', 5, 'romance')
    await sleep(1)
    expect(await because()).not.toContain('最近村里有人遇到')
    await takeUp(5)
    expect(await because()).not.toContain('最近村里有人遇到')
    await sleep(1)
    expect(await because()).toContain('最近村里有人遇到')
    const far = (await (await village.person('qimuge')).does('home.week', {})).days.map((one) => one.because)
    expect(far).toContain('最近附近有人遇到')
    expect(far).not.toContain('最近村里有人遇到')
  })

  test('what 其木格 opened comes back after two weeks, a month and three months, and only to her', async () => {
    const qimuge = await village.person('qimuge')
    const { days } = await qimuge.does('home.week', {})
    const { tip, date } = days[6] as (typeof days)[number]
    await qimuge.does('tip.opened', { id: tip?._id as string, date })
    await qimuge.does('tip.opened', { id: tip?._id as string, date })
    expect(await village.documents('readings')).toEqual([{ _id: 'qimuge', opened: [{ tip: tip?._id, day: date }] }])
    const again = async () => {
      const week = (await qimuge.does('home.week', {})).days[6]
      return week?.because === '再看一遍，记得更牢' ? week.tip?.case : undefined
    }
    expect(await again()).toBeUndefined()
    await sleep(13)
    expect(await again()).toBeUndefined()
    await sleep(1)
    expect(await again()).toBe(tip?.case)
    expect((await (await village.person('suhe')).does('home.today', {})).because).not.toBe('再看一遍，记得更牢')
    await sleep(16)
    expect(await again()).toBe(tip?.case)
    await sleep(60)
    expect(await again()).toBe(tip?.case)
    await qimuge.does('tip.forget', {})
    expect(await village.documents('readings')).toEqual([])
    expect(await again()).toBeUndefined()
  })

  test('a phone with a wrong clock and an unknown tip note nothing odd', async () => {
    const naren = await village.person('naren')
    await naren.does('tip.opened', { id: 'no-such-tip', date: '2026-11-01' })
    await naren.does('tip.opened', { id: 'no-sheep-no-deposit', date: '2001-01-01' })
    expect(await village.documents('readings')).toEqual([])
    await naren.does('tip.opened', { id: 'no-sheep-no-deposit', date: '2099-01-01' })
    const [{ opened }] = (await village.documents('readings')) as [{ opened: { day: string }[] }]
    expect(opened[0]?.day).toBe((await naren.does('home.week', {})).days[6]?.date)
  })
})

describe('quiet days', () => {
  const none = { weekdays: [], dates: [] }

  test('高娃 sets them for her town: no tip on those days, alerts and the days before as always', async () => {
    const gaowa = await village.person('gaowa')
    const qimuge = await village.person('qimuge')
    const { towns } = await gaowa.does('tip.quiet', {})
    expect(towns).toEqual([{ _id: 'anhe/baiyin', name: '白音苏木', quiet: none }])
    const { days } = await qimuge.does('home.week', {})
    const date = days[6]?.date as string
    await gaowa.does('tip.keepQuiet', { town: 'anhe/baiyin', quiet: { ...none, dates: [{ name: '那达慕', from: date, to: date }] } })
    const today = await qimuge.does('home.today', {})
    expect(today).toMatchObject({ quiet: '今天是那达慕，不出新提示，好好过节。' })
    expect(today.tip).toBeUndefined()
    expect((await qimuge.does('home.week', {})).days[5]?.tip).toEqual(days[5]?.tip)

    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
    await gaowa.does('tip.keepQuiet', { town: 'anhe/baiyin', quiet: { ...none, weekdays: [weekday] } })
    expect((await qimuge.does('home.today', {})).quiet).toMatch(/^今天周.，歇一天/)
    expect((await (await village.visitor()).does('home.today', {})).tip).toBeDefined()
    await gaowa.does('tip.keepQuiet', { town: 'anhe/baiyin', quiet: none })
    expect((await qimuge.does('home.today', {})).tip).toEqual(expect.objectContaining({ _id: days[6]?.tip?._id }))
  })

  test('高娃 and 萨日娜 set them at once: the slower is told, and neither’s feast is lost unseen', async () => {
    const [gaowa, sarna] = await Promise.all(['gaowa', 'sarna'].map(village.person))
    const feast = (name: string) => ({ ...none, dates: [{ name, from: '2027-07-11', to: '2027-07-13' }] })
    const after = (await sarna!.does('tip.quiet', {})).towns[0]?.set ?? null
    const keep = { town: 'anhe/baiyin', after }
    await gaowa!.does('tip.keepQuiet', { ...keep, quiet: feast('那达慕') })
    expect(await sarna!.asks('tip.keepQuiet', { ...keep, quiet: feast('中考') })).toMatchObject(refused('conflict'))
    await gaowa!.does('tip.keepQuiet', { ...keep, quiet: feast('那达慕') })
    const [town] = (await sarna!.does('tip.quiet', {})).towns
    expect(town?.quiet).toEqual(feast('那达慕'))
    await sarna!.does('tip.keepQuiet', { ...keep, after: town?.set ?? null, quiet: none })
  })

  test('nobody sets them elsewhere, for a village, or backwards', async () => {
    const sarna = await village.person('sarna')
    expect(await sarna.asks('tip.keepQuiet', { town: 'anhe', quiet: none })).toMatchObject(refused('forbidden'))
    expect(await sarna.asks('tip.keepQuiet', { town: 'anhe/baiyin/bayan', quiet: none })).toMatchObject(refused('notFound'))
    const backwards = { ...none, dates: [{ name: '春节', from: '2027-02-08', to: '2027-02-06' }] }
    expect(await sarna.asks('tip.keepQuiet', { town: 'anhe/baiyin', quiet: backwards })).toMatchObject(refused('badInput'))
    const whole = { ...none, weekdays: [0, 1, 2, 3, 4, 5, 6] }
    expect(await sarna.asks('tip.keepQuiet', { town: 'anhe/baiyin', quiet: whole })).toMatchObject(refused('badInput'))
  })
})

test('without any tip the first screen opens all the same', async () => {
  const bare = await startVillage()
  try {
    const tips = (await bare.documents('tips')) as { _id: string }[]
    for (const { _id } of tips) await bare.sdk().database().collection('tips').doc(_id).remove()
    await bare.advance(86_400_000)
    const today = await (await bare.person('qimuge')).does('home.today', {})
    expect(today).toMatchObject({ village: { name: '巴彦嘎查' }, alerts: [] })
    expect(today).not.toHaveProperty('tip')
  } finally {
    await bare.stop()
  }
})
