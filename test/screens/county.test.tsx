import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Cheated from '@/pages/cheated'
import Opening from '@/work/opening'
import Places from '@/work/places'
import { readPlaces } from '@/work/places/read-places'
import Settings from '@/work/settings'
import type { Output } from '../../types/contract'
import { askedFor, newCloud, Refusal } from '../support/cloud'
import { choose, tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

beforeEach(newPhone)

const write = async (label: string, words: string) => {
  await userEvent.click(screen.getByLabelText(label))
  await userEvent.paste(words)
}

describe('刚格尔 puts the places in', () => {
  const nothing = { added: [], changed: [], same: 0, missing: [], refused: [] }

  test('pasted lines are shown before they are written; a wrong one is named by its row; what he pasted stays until then', async () => {
    newCloud({
      'county.places': () => ({ places: [] }),
      'county.takeIn': ({ write: now }) => ({
        ...{ ...nothing, added: [{ row: 1, name: '白音苏木 巴彦嘎查' }] },
        refused: now ? [] : [{ row: 2, why: '户数“三百”不是数' }],
      }),
    })
    const first = render(<Places />)
    await screen.findByText('还一个都没有。')
    await write('贴上名单', '白音苏木 巴彦嘎查 212\n白音苏木\t红旗村\t三百')
    first.unmount()
    render(<Places />)
    await tap('看看会改什么')
    await screen.findByText('第2行：户数“三百”不是数')
    expect(screen.getByText('第1行：白音苏木 巴彦嘎查')).toBeTruthy()
    await tap('就这样放进去')
    await screen.findByText('名单放进去了')
    expect(askedFor('county.takeIn').map((asked) => asked.write)).toEqual([false, true])
    expect(askedFor('county.places').length).toBeGreaterThan(2)
  })

  test('a village that went into another: what becomes of it is said before it is done, and a refusal is shown', async () => {
    const place = (_id: string, name: string, level: 'town' | 'village') => ({ _id, name, level, households: 9, code: _id })
    let free = false
    newCloud({
      'county.places': () => ({
        places: [
          place('anhe/baiyin', '白音苏木', 'town'),
          place('anhe/baiyin/a', '巴彦嘎查', 'village'),
          place('anhe/baiyin/b', '查干嘎查', 'village'),
        ],
        former: [{ name: '红旗村', into: '查干嘎查', at: 1_790_000_000_000, by: '刚格尔' }],
      }),
      'county.close': () => {
        if (!free) throw new Refusal('conflict', '布和的身份还在这里')
        return {}
      },
    })
    render(<Places />)
    await screen.findByText(/红旗村.并到查干嘎查，2026-09-21，刚格尔/)
    await tap('有嘎查村合并了、有学校撤了')
    expect(screen.getByText(/^苏木镇不能并：往年的发案和台账按原来的苏木镇记着/)).toBeTruthy()
    await choose('巴彦嘎查')
    await userEvent.click((await screen.findAllByRole('radio', { name: '查干嘎查' })).at(-1) as HTMLElement)
    await tap('把巴彦嘎查并到查干嘎查')
    expect(screen.getByText(/以前的预警、发案和台账还记在巴彦嘎查名下/)).toBeTruthy()
    await tap('并过去')
    await screen.findByText('布和的身份还在这里')
    free = true
    await tap('并过去')
    await screen.findByText('有嘎查村合并了、有学校撤了')
    expect(askedFor('county.close').at(-1)).toEqual({ place: 'anhe/baiyin/a', into: 'anhe/baiyin/b' })
  })

  test('what was broken off half-way says so, and goes on by one tap', async () => {
    const left = { place: 'anhe/baiyin/h', into: 'anhe/baiyin/b' }
    newCloud({
      'county.places': () => ({
        places: [],
        former: [
          { name: '红旗村', into: '查干嘎查', at: 1_790_000_000_000, by: '刚格尔', ...(askedFor('county.close').length === 0 && { left }) },
        ],
      }),
      'county.close': () => ({}),
    })
    render(<Places />)
    await screen.findByText(/红旗村.并到查干嘎查，2026-09-21，刚格尔，还没移完/)
    await tap('红旗村还没移完，接着移到查干嘎查')
    await waitFor(() => expect(screen.queryByText(/还没移完/)).toBeNull())
    expect(askedFor('county.close')).toEqual([left])
  })

  test('sheets as offices have them: a title above, their own labels, a town written once for its villages, an error in a cell', () => {
    const { rows, refused, notes } = readPlaces([
      ['安和旗行政村名单'],
      ['序号', '苏木乡镇', '行政村', '户籍户数'],
      [1, '白音苏木', '巴彦嘎查', 212],
      [2, '', '查干嘎查', 168],
      [],
      [3, '曙光苏木', '哈达嘎查', '#REF!'],
    ])
    expect(rows).toEqual([
      { row: 3, town: '白音苏木', village: '巴彦嘎查', school: '', households: '212', code: '' },
      { row: 4, town: '白音苏木', village: '查干嘎查', school: '', households: '168', code: '' },
    ])
    expect(refused.map(({ row }) => row)).toEqual([6])
    expect(notes).toEqual(['这几列没有读：序号'])
  })

  test('typed without labels: a school is known by its name; more rows than one call takes are refused whole', () => {
    expect(readPlaces([['白音苏木 苏木小学']]).rows).toMatchObject([{ school: '苏木小学', village: '' }])
    expect(
      readPlaces([
        ['苏木镇', '嘎查村'],
        ['（例）白音苏木', '巴彦嘎查'],
      ]),
    ).toMatchObject({ rows: [], notes: ['第2行是例子，没有读'] })
    const many = readPlaces(Array.from({ length: 1001 }, (_one, n) => ['白音苏木', `村${n}`]))
    expect(many.rows).toEqual([])
    expect(many.refused).toEqual([{ row: 1001, why: '一次最多1000行，请分几次' }])
  })
})

describe('开通清单', () => {
  const steps: Output<'county.opening'>['steps'] = [
    { key: 'named', have: 1, of: 1 },
    { key: 'gridWorkers', have: 1, of: 3, missing: ['查干嘎查', '红旗村'] },
    { key: 'templates', have: 0, of: 3 },
  ]

  test('what is missing says what it costs, and leads to where it is done', async () => {
    newCloud({ 'county.opening': () => ({ steps, invited: 2, opening: true }) })
    render(<Opening />)
    await screen.findByText('预警到不了村里的群，要帮忙的人没人去看')
    expect(screen.getByText('还差：查干嘎查、红旗村')).toBeTruthy()
    expect(screen.queryByText('开通好了，不用再提醒我')).toBeNull()
    await tap('去请人：每个村的网格员')
    expect(screen.getByText(/还有2份邀请没办完/)).toBeVisible()
    expect(phone.went).toEqual(['/work/people/index?role=gridWorker'])
  })

  test('when alerts can go out he says that it is ready', async () => {
    newCloud({
      'county.opening': () => ({ steps: steps.filter(({ key }) => key !== 'gridWorkers'), invited: 0, opening: true }),
      'county.opened': () => ({}),
    })
    render(<Opening />)
    await tap('开通好了，不用再提醒我')
    expect(askedFor('county.opened')).toHaveLength(1)
  })
})

describe('本旗县的设置', () => {
  const settings = (): Output<'county.settings'> => ({
    places: [
      {
        _id: 'anhe',
        name: '安和旗',
        level: 'county',
        hasRobot: false,
        areaCode: '0470',
        set: { areaCode: { at: 1_790_000_000_000, by: '刚格尔' } },
      },
      { _id: 'anhe/baiyin', name: '白音苏木', level: 'town', hasRobot: true, set: {} },
    ],
  })

  test('each says who set it when; local lines are written one a line, with where each number comes from', async () => {
    newCloud({ 'county.settings': settings, 'county.set': () => ({}) })
    render(<Settings />)
    await screen.findByText('2026-09-21，刚格尔设的')
    await tap('填上安和旗的本地银行和单位的电话')
    await write('电话', '安和农村信用社 0470-7654321')
    await tap('存好')
    await screen.findByText(/第1行：写上号码从哪里来的/)
    await userEvent.click(screen.getByLabelText('电话'))
    await userEvent.paste(' 营业厅门口贴的')
    await tap('存好')
    expect(askedFor('county.set')).toEqual([
      { region: 'anhe', values: { lines: [{ name: '安和农村信用社', number: '0470-7654321', source: '营业厅门口贴的' }] }, after: null },
    ])
  })

  test('which script stands first is tapped, not typed', async () => {
    newCloud({ 'county.settings': settings, 'county.set': () => ({}) })
    render(<Settings />)
    await tap('填上安和旗的汉文、蒙古文哪个在前')
    await tap('存好')
    await screen.findByText('点一下，哪个在前。')
    await userEvent.click(screen.getByRole('radio', { name: '汉文在前' }))
    await tap('存好')
    expect(askedFor('county.set')).toEqual([{ region: 'anhe', values: { scriptOrder: 'hanFirst' }, after: null }])
  })

  test('the loudspeaker’s hours: as people type them, never at night, and who agrees is tapped', async () => {
    newCloud({ 'county.settings': settings, 'county.set': () => ({}) })
    render(<Settings />)
    await tap('填上安和旗的大喇叭什么时候放')
    await userEvent.type(screen.getByLabelText('哪些时段'), '22:30-23:00')
    await tap('存好')
    expect(screen.getByText('晚上十点到早上六点不放喇叭，请换个时段。')).toBeVisible()
    await userEvent.clear(screen.getByLabelText('哪些时段'))
    await userEvent.type(screen.getByLabelText('哪些时段'), '18:30到19:00{enter}7：30 - 8:00')
    await userEvent.click(screen.getByRole('radio', { name: '领导小组' }))
    await tap('存好')
    const windows = [
      { from: '07:30', to: '08:00' },
      { from: '18:30', to: '19:00' },
    ]
    expect(askedFor('county.set')).toEqual([{ region: 'anhe', values: { loudspeaker: { windows, leaderApproves: true } }, after: null }])
  })

  test('a robot’s key is taken out of the address it was copied with, and lies nowhere', async () => {
    newCloud({ 'county.settings': settings, 'county.set': () => ({}) })
    render(<Settings />)
    await screen.findByText('白音苏木')
    await tap('白音苏木')
    await tap('改白音苏木的值班群机器人')
    await write('机器人的地址', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=abc-123')
    expect(JSON.stringify([...phone.storage.values()])).not.toContain('abc-123')
    await tap('存好')
    expect(askedFor('county.set')).toEqual([{ region: 'anhe/baiyin', values: { dutyRobot: 'abc-123' }, after: null }])
  })
})

test('who was cheated finds the county’s own bank after those of the whole country', async () => {
  newCloud({ 'county.lines': () => ({ lines: [{ name: '安和农村信用社', number: '0470-7654321' }] }) })
  render(<Cheated />)
  await tap('选银行')
  expect(await screen.findByText('安和农村信用社 0470-7654321')).toBeTruthy()
})
