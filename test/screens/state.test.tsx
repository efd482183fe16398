import { render, screen, waitFor, within } from '@testing-library/react'
import Mine from '@/pages/mine'
import State from '@/work/state'
import WhenDown from '@/work/when-down'
import type { Output } from '../../types/contract'
import { cloud, newCloud } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

const well = (key: string, what: string): Output<'state.now'>['lines'][number] => ({
  key,
  what,
  condition: 'well',
  says: '上次做成是11月30日02:50',
})
const state: Output<'state.now'> = {
  at: Date.UTC(2026, 10, 30, 2),
  lines: [
    {
      ...{ key: 'timer.sweep', what: '删掉到期的记录', condition: 'wrong', says: '上次做成是11月28日02:50，停了2天3小时' },
      ...{ costs: '答应到日子就删的，还留着', todo: '请部署的人重新部署一次' },
    },
    well('timer.outbox', '发预警和提醒'),
    { key: 'key.elsewhere', what: '小程序上传密钥', condition: 'unknown', says: '不放在云上', todo: '换人部署时换一把新的' },
  ],
}
const places: Output<'county.places'>['places'] = [
  { _id: 'anhe', name: '安和旗', level: 'county', households: 685, code: '' },
  { _id: 'anhe/baiyin', name: '白音苏木', level: 'town', households: 685, code: 'baiyin' },
  { _id: 'anhe/baiyin/bayan', name: '巴彦嘎查', level: 'village', households: 212, code: 'bayan' },
  { _id: 'anhe/baiyin/xuexiao', name: '苏木小学', level: 'school', households: 0, code: 'xuexiao' },
]

beforeEach(() => {
  newPhone()
  newCloud({
    'home.today': () => ({
      village: null,
      tip: { _id: 't', headline: '没见着羊', lines: ['当面看羊'], speech: '没见着羊' },
      ...{ alerts: [], follows: [], audiences: [] },
      grants: [{ role: 'admin', region: 'anhe' }],
    }),
    'report.mine': () => ({ reports: [] }),
    'person.subscriptions': () => ({ follows: [], templates: [] }),
    'state.now': () => state,
    'county.places': () => ({ places }),
  })
})

test('刚格尔 finds it among his work; what is wrong stands first, with what it costs and what to do', async () => {
  render(<Mine />)
  await tap('运行情况')
  expect(phone.went).toEqual(['/work/state/index'])
  render(<State />)
  expect(await screen.findByText('出了毛病的：1样')).toBeVisible()
  expect(screen.getByText('上次做成是11月28日02:50，停了2天3小时。')).toBeVisible()
  expect(screen.getByText('没弄好以前：答应到日子就删的，还留着。')).toBeVisible()
  expect(screen.getByText('怎么办：请部署的人重新部署一次。')).toBeVisible()
  expect(screen.queryByText('发预警和提醒')).toBeNull()
  await tap('看好着的：1样')
  expect(screen.getByText(/^发预警和提醒：/)).toBeVisible()
  await tap('看这里看不到的：1样')
  expect(screen.getByText('不放在云上。')).toBeVisible()
})

test('all is well, and it says so', async () => {
  cloud.answers['state.now'] = () => ({ ...state, lines: state.lines.slice(1) })
  render(<State />)
  expect(await screen.findByText('看得到的都好着')).toBeVisible()
})

test('the paper for when everything is down has a line for each village and none for a school; it was opened once, so it opens without the cloud', async () => {
  const first = render(<WhenDown />)
  const paper = () => within(document.querySelector('.paper') as HTMLElement)
  await waitFor(() => expect(paper().getByText('白音苏木')).toBeVisible())
  expect(paper().getByRole('cell', { name: /巴彦嘎查/ })).toBeVisible()
  expect(paper().queryByText(/苏木小学/)).toBeNull()
  expect(screen.getByText('一、先认清停的是哪一样')).toBeVisible()
  first.unmount()
  cloud.answers['county.places'] = () => {
    throw new Error('down')
  }
  render(<WhenDown />)
  await waitFor(() => expect(paper().getByRole('cell', { name: /巴彦嘎查/ })).toBeVisible())
})
