import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Queue from '@/work/queue'
import { askedFor, newCloud } from '../support/cloud'
import { choose, tap } from '../support/screen'
import { newPhone } from '../support/taro'

const at = Date.parse('2026-11-23T14:05+08:00')
const card = (_id: string, excerpt: string) => ({
  ...{ _id, excerpt, type: 'farming' as const, status: 'received' as const, createdAt: at, changedAt: at, place: '白音苏木', pictures: 0 },
})
let junk: ReturnType<typeof card>[]

beforeEach(() => {
  newPhone()
  junk = [card('AAAA-AAAA', '哈哈哈'), card('CCCC-CCCC', '嘻嘻嘻'), card('DDDD-DDDD', '先要定金')]
  newCloud({
    'report.queue': ({ tray }) => ({
      reports: tray === 'unproven' ? junk : [card('R7K2-9QXM', '卖羊的先要定金')],
      counts: { received: 1, checking: 0, filed: 0, notFiled: 0, closed: 0, withdrawn: 0 },
      ...{ more: false, unproven: junk.length, searched: 3000 },
    }),
    'report.setAside': ({ codes }) => {
      junk = junk.filter((one) => !codes.includes(one._id))
      return { changed: codes.length }
    },
    'report.takeBack': () => ({ changed: 2 }),
    'alert.villages': () => ({ villages: [{ _id: 'anhe/baiyin/bayan', name: '巴彦嘎查', households: 212, groups: [] }] }),
  })
})

test('巴图 looks first at the most urgent of those somebody stands behind; the others are counted beside', async () => {
  render(<Queue />)
  expect(await screen.findByText('卖羊的先要定金')).toBeVisible()
  expect(askedFor('report.queue')).toEqual([{ tray: 'proven', status: 'received', order: 'urgent', page: 0 }])
  expect(screen.getByRole('radio', { name: '还没核实的 3' })).toBeVisible()
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
    ...{ tray: 'proven', status: 'received', order: 'newest', page: 0 },
    ...{ words: '138 0013 8000', region: 'anhe/baiyin/bayan', loss: 500_000 },
  })
  expect(await screen.findByText(/只找了最近的 3000 份/)).toBeVisible()
  await tap('都不筛了')
  expect(askedFor('report.queue').at(-1)).toEqual({ tray: 'proven', status: 'received', order: 'newest', page: 0 })
})
