import { render, screen } from '@testing-library/react'
import Learned from '@/work/learned'
import type { Output } from '../../types/contract'
import { newCloud } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone } from '../support/taro'

type Band = Output<'quiz.learned'>['bands'][number]
const interval = (mean: number, by = 0.06) => ({ mean, low: mean - by, high: mean + by })
const figure = (mean: number, plain: number, change?: [number, number, number]) => ({
  ...interval(mean),
  plain,
  ...(change && { change: { by: change[0], low: change[1], high: change[2] } }),
})
const parents: Band = {
  adult: 'adult',
  began: 120,
  times: [
    { occasion: 'first', due: 120, back: 120, hits: figure(0.6, 0.6), alarms: figure(0.3, 0.3), asked: interval(0.1) },
    {
      occasion: 'days14',
      due: 110,
      back: 70,
      hits: figure(0.7, 0.73, [0.1, 0.04, 0.16]),
      alarms: figure(0.25, 0.22, [-0.05, -0.12, 0.02]),
    },
    { occasion: 'days30', due: 90, back: 12, hits: 'left', alarms: 'left' },
    { occasion: 'days90', due: 0, back: 0, hits: 'few', alarms: 'few' },
  ],
  kinds: [
    { type: 'farming', first: interval(0.5), later: interval(0.8), days14: interval(0.9) },
    { type: 'loan', first: interval(0.4) },
    { type: 'prize' },
  ],
}
const few = (adult: Band['adult'], began: number): Band => ({ adult, began, times: [], kinds: [] })

const acts = [{ player: '6-9', families: 14, self: 9, reminded: 4, not: 1, askedFirst: 11 } as const]

beforeEach(() => newPhone())

test('敖主任 reads of ten messages, what staying away does, and what cannot be said', async () => {
  newCloud({
    'quiz.learned': () => ({ at: Date.UTC(2026, 10, 29, 20, 20), bands: [parents, few('elder', 4)], acts }),
    'person.self': () => ({ name: '敖主任', posts: [] }),
  })
  render(<Learned />)
  expect(await screen.findByText(/算到11月30日 04:20，每天夜里重算。$/)).toBeVisible()
  expect(await screen.findByText('认出 6.0 条上下（5.4–6.6）')).toBeVisible()
  expect(screen.getByText('认出 7.0 条上下（6.4–7.6）')).toBeVisible()
  expect(
    screen.getByText(
      /^比第一次多认出 1\.0 条（0\.4–1\.6）。回来的多半是本来就认得准的，光数他们是 7\.3 条，会高出 3 个点。没回来的要是每 10 条又少认出 1 条，这个数就要低 0\.4 条。$/,
    ),
  ).toBeVisible()
  expect(
    screen.getByText(
      /^和第一次比，看不出差别。回来的多半是本来就认得准的，光数他们是 2\.2 条，会低 3 个点。没回来的要是每 10 条又多冤枉 1 条，这个数就要高 0\.4 条。$/,
    ),
  ).toBeVisible()
  expect(screen.getAllByText('到日子的 90 家，回来 12 家')).toHaveLength(2)
  expect(screen.getAllByText('回来的太少，没回来的记得多少没法猜，不出数')).toHaveLength(2)
  expect(screen.getAllByText('还没到时候')).toHaveLength(2)
  expect(screen.getByText('自己做到 9 家，提醒后做到 4 家，没做到 1 家；11 家里有人先问过。')).toBeVisible()
  expect(screen.getByText('开始过的有 4 家，不到十家，不出数。')).toBeVisible()
})

test('kind by kind opens by a tap and warns of chance', async () => {
  newCloud({
    'quiz.learned': () => ({ at: Date.UTC(2026, 10, 29, 20, 20), bands: [parents, few('elder', 0)], acts: [] }),
    'person.self': () => ({ name: '敖主任', posts: [] }),
  })
  render(<Learned />)
  expect(await screen.findByText('还没有人家交来答案。')).toBeVisible()
  await tap('一种一种地看，爸爸妈妈')
  expect(screen.getByText('第一次 10 条认出 5.0 条（4.4–5.6）；后来合起来 10 条认出 8.0 条（7.4–8.6）')).toBeVisible()
  expect(screen.getByText('两周后 10 条里 9.0 条（8.4–9.6）')).toBeVisible()
  expect(screen.getByText('第一次 10 条认出 4.0 条（3.4–4.6）；后来合起来不到十家，不出数')).toBeVisible()
  expect(screen.getByText('还有 1 种，答过的不到十家，不出数。')).toBeVisible()
  expect(screen.getByText(/^还没有哪个年纪演过的够十家，不出数。/)).toBeVisible()
  expect(screen.getByText(/总有几种是碰巧高、碰巧低/)).toBeVisible()
})
