import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Queue from '@/work/queue'
import { askedFor, cloud, newCloud } from '../support/cloud'
import { choose, tap } from '../support/screen'
import { newPhone } from '../support/taro'

const at = Date.parse('2026-11-23T14:05+08:00')
const card = (_id: string, excerpt: string) => ({
  ...{ _id, excerpt, type: 'farming' as const, status: 'received' as const, createdAt: at, changedAt: at, place: '白音苏木', pictures: 0 },
})
let junk: ReturnType<typeof card>[]
let views: { name: string; wanted: string }[]

beforeEach(() => {
  newPhone()
  views = []
  junk = [card('AAAA-AAAA', '哈哈哈'), card('CCCC-CCCC', '嘻嘻嘻'), card('DDDD-DDDD', '先要定金')]
  newCloud({
    'report.queue': ({ tray }) => ({
      reports: tray === 'unproven' ? junk : [card('R7K2-9QXM', '卖羊的先要定金')],
      counts: { received: 1, checking: 0 },
      ...{ more: true, unproven: junk.length, searched: 300, after: '[1]' },
    }),
    'report.setAside': ({ codes }) => {
      junk = junk.filter((one) => !codes.includes(one._id))
      return { changed: codes.length }
    },
    'report.takeBack': () => ({ changed: 2 }),
    'report.views': () => ({ views }),
    'report.keepView': ({ name, wanted }) => {
      views = [...views.filter((one) => one.name !== name), ...(wanted === undefined ? [] : [{ name, wanted }])]
      return { views }
    },
    'report.colleagues': () => ({ colleagues: [{ key: 'k1', name: '陈警官' }] }),
    'alert.villages': () => ({ villages: [{ _id: 'anhe/baiyin/bayan', name: '巴彦嘎查', households: 212, groups: [] }] }),
  })
})

test('巴图 looks first at the most urgent of those somebody stands behind; the others are counted beside', async () => {
  render(<Queue />)
  expect(await screen.findByText('卖羊的先要定金')).toBeVisible()
  expect(askedFor('report.queue')).toEqual([{ tray: 'proven', status: ['received', 'checking'], order: 'urgent' }])
  expect(screen.getByRole('radio', { name: '还没核实的 3' })).toBeVisible()
})

test('in the first tray none can be closed together before he says so, and none is ticked for him', async () => {
  cloud.answers['report.queue'] = () => ({ reports: junk, counts: { received: 3 }, more: false, unproven: 0 })
  render(<Queue />)
  await screen.findByText('哈哈哈')
  expect(screen.queryByRole('checkbox', { name: /^选上/ })).toBeNull()
  await tap('选几份一起办结')
  expect(screen.queryByRole('button', { name: /^全选/ })).toBeNull()
  await userEvent.click(screen.getByRole('checkbox', { name: '选上 CCCC-CCCC' }))
  await choose('重复交的')
  await tap('办结这 1 份')
  expect(askedFor('report.setAside')).toMatchObject([{ codes: ['CCCC-CCCC'], why: 'again' }])
})

test('in the second tray he leaves the real one out, closes the others for one reason, and can undo it', async () => {
  render(<Queue />)
  await choose('还没核实的 3')
  await tap('全选这一页 3 份')
  await userEvent.click(screen.getByRole('checkbox', { name: '选上 DDDD-DDDD' }))
  await choose('不是真事')
  await tap('办结这 2 份')
  expect(askedFor('report.setAside')).toMatchObject([{ codes: ['AAAA-AAAA', 'CCCC-CCCC'], why: 'notTrue' }])
  expect(await screen.findByText(/办结了 2 份/)).toBeVisible()
  await tap('点错了，都放回来')
  expect(askedFor('report.takeBack')).toEqual([{ id: askedFor('report.setAside')[0]?.id }])
})

test('he finds by words, village, loss and kind, and is told how far the search went', async () => {
  render(<Queue />)
  await tap('找一份、换个排法')
  await userEvent.type(screen.getByLabelText('找'), '138 0013 8000{Enter}')
  await choose('巴彦嘎查')
  await choose('5000元以上')
  await choose('按时间')
  expect(askedFor('report.queue').at(-1)).toEqual({
    ...{ tray: 'proven', status: ['received', 'checking'], order: 'newest' },
    ...{ words: '138 0013 8000', region: 'anhe/baiyin/bayan', loss: 'thousands' },
  })
  expect(await screen.findByText(/这一页看过了 300 份/)).toBeVisible()
  await tap('后一页')
  expect(askedFor('report.queue').at(-1)).toMatchObject({ words: '138 0013 8000', after: '[1]' })
  await tap('都不筛了')
  expect(askedFor('report.queue').at(-1)).toEqual({ tray: 'proven', status: ['received', 'checking'], order: 'newest' })
})

test('whose work, what came with it and which days; a way of looking is kept with him under a name, comes back, and is dropped again', async () => {
  render(<Queue />)
  await tap('找一份、换个排法')
  await choose('陈警官')
  await choose('有图片')
  await userEvent.type(screen.getByLabelText('从哪天收到的'), '2026-11-01{Enter}')
  expect(askedFor('report.queue').at(-1)).toMatchObject({ officer: 'k1', has: 'picture', from: Date.parse('2026-11-01T00:00+08:00') })
  await userEvent.type(screen.getByLabelText('找'), '138 0013 8000{Enter}')
  await tap('把现在的看法存下来')
  await userEvent.type(screen.getByLabelText('给这种看法起个名字'), '老陈的图')
  await tap('存下')
  // whose number he looked for is in no view
  expect(views.map(({ wanted }) => wanted)).toEqual([expect.not.stringContaining('138')])
  await tap('都不筛了')
  expect(askedFor('report.queue').at(-1)).not.toHaveProperty('officer')
  await tap('老陈的图')
  expect(askedFor('report.queue').at(-1)).toMatchObject({ officer: 'k1', has: 'picture' })
  await tap('不再留着“老陈的图”')
  expect(views).toEqual([])
})
