import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import AllComics from '@/comic/all'
import ReadComic from '@/comic/read'
import Desk from '@/edit/desk'
import CasePage from '@/pages/case'
import { boardOf, footOf, longPicture, onePicture } from '@/work/materials/comic-sheets'
import { chinese, mongolian } from '../../comics/script'
import { cases } from '../../content/cases'
import { comics } from '../../content/comics'
import type { Output } from '../../types/contract'
import type { Case } from '../../types/entities/case'
import { panelAloud } from '../../wording/panels'
import { contentOf } from '../../wording/rows'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

jest.mock('@/lib/speak', () => jest.requireActual('@/lib/speak.h5'))

const sheep = cases.find(({ _id }) => _id === 'sheep-deposit') as Case
const { farming, loan } = comics
const until = Date.parse('2027-05-30T23:59:59+08:00')

beforeEach(() => {
  newPhone()
  newCloud({
    'case.read': () => ({ case: sheep, related: [], comic: farming }),
    'case.comic': () => ({ comic: farming, until }),
    'case.comics': ({ after }) => ({ comics: [after ? loan : farming], more: !after }),
  })
})

describe('其木格 reads a comic', () => {
  test('her case leads to it; each picture says its words to who does not see them', async () => {
    phone.params = { id: 'sheep-deposit' }
    render(<CasePage />)
    await tap(`看漫画：${farming.title}`)
    expect(phone.went).toContain(`/comic/read/index?id=${farming._id}`)
  })

  test('in its order, and on to the case', async () => {
    phone.params = { id: farming._id }
    render(<ReadComic />)
    await screen.findByText(farming.title)
    expect(screen.getAllByRole('img').map((one) => one.getAttribute('alt'))).toEqual(farming.panels.map(panelAloud))
    await tap('看这件真事')
    expect(phone.went).toContain('/pages/case/index?id=sheep-deposit')
  })

  test('all of them, page after page', async () => {
    render(<AllComics />)
    await screen.findByRole('button', { name: `漫画，${farming.title}` })
    await tap('再看一些')
    await screen.findByRole('button', { name: `漫画，${loan.title}` })
    expect(askedFor('case.comics')).toEqual([{}, { after: farming._id }])
  })

  test('one that was withdrawn is not shown from the phone', async () => {
    cloud.answers['case.comic'] = () => {
      throw new Refusal('notFound', '这篇漫画已经撤下，去看看别的吧')
    }
    phone.params = { id: farming._id }
    render(<ReadComic />)
    await screen.findByText('这篇漫画已经撤下，去看看别的吧')
    expect(screen.queryByRole('img')).toBeNull()
  })
})

describe('布和 puts it up', () => {
  const issued = { office: '安和旗反诈综合指挥室', order: 'hanFirst' as const, until }
  const inChinese = ({ title, panels }: typeof farming) => ({ title, panels, script: chinese, called: title })

  test('all of it is long, one alone as wide; both say until when, and so do their files', () => {
    const long = longPicture(inChinese(farming), issued)
    expect(long).toMatchObject({ width: 1080, name: '漫画 没见着羊，先别给钱（用到2027年5月30日）' })
    expect(long.svg).toContain('用到2027年5月30日，过后不要再发、再贴')
    expect(long.svg).toContain('96110')
    expect(long.svg).toContain('安和旗反诈综合指挥室')
    expect(footOf({ ...issued, office: '反诈<办>' })).toContain('反诈<办>')
    expect(longPicture(inChinese(farming), { ...issued, office: '反诈<办>' }).svg).toContain('反诈&lt;办&gt;')
    expect(onePicture(inChinese(farming), 2, issued)).toMatchObject({ width: 1080, height: 930, name: expect.stringContaining('第3格') })
  })

  test('on a board all pictures stand within the paper, and letters are large enough for it', () => {
    for (const comic of Object.values(comics))
      for (const [paper, wide] of [
        [420 / 297, 297],
        [800 / 600, 600],
      ] as const) {
        const svg = boardOf(inChinese(comic), paper)
        const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
        expect(Number(height) / Number(width)).toBeLessThanOrEqual(paper - 0.1)
        const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => (Number(size) / 1000) * wide)
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5)
      }
  })

  test('with its Mongolian: the words stay to be written, and the file says so', () => {
    const theirs = { ...inChinese(farming), title: 'ᠬᠣᠨᠢ', script: mongolian((text) => text.length * 0.5), called: '没见着羊 蒙古文' }
    const long = longPicture(theirs, issued)
    expect(long.name).toBe('漫画 没见着羊 蒙古文（用到2027年5月30日）')
    expect(long.svg.match(/<text/g)).toHaveLength(footOf(issued).length)
    expect(long.words[0]).toMatchObject({ of: 'title', words: 'ᠬᠣᠨᠢ', upright: true })
    for (const { y, high } of long.words) expect(y + high).toBeLessThanOrEqual(long.height)
  })
})

describe('萨日娜 composes one', () => {
  const content = contentOf('comic', farming as never)
  const read: Output<'manuscript.read'> = {
    manuscript: {
      ...{ _id: 'm-comic', kind: 'comic', item: 'm-comic', live: false, status: 'draft', content, title: farming.title },
      ...{ version: 1, updatedAt: until },
    },
    author: '萨日娜',
    findings: [],
    versions: [],
    read: null,
    cases: { 'sheep-deposit': sheep.title },
    media: [],
    made: [],
    may: {
      ...{ save: true, revert: false, submit: true, approve: false, return: false },
      ...{ withdraw: false, renew: false, keep: false, erase: false },
    },
  }
  const group = async (name: string) => within(await screen.findByRole('group', { name }))
  const kept = () => (askedFor('manuscript.save').at(-1) as { content: Record<string, string[]> }).content

  beforeEach(() => {
    cloud.answers['manuscript.read'] = () => read
    cloud.answers['manuscript.save'] = () => ({ version: 2, status: 'draft', findings: [] })
    phone.params = { id: 'm-comic' }
    render(<Desk />)
  })

  test('by pictures: another gesture, another face, one more sentence; it is drawn at once', async () => {
    const third = await group('第3格')
    const before = third.getByRole('img').getAttribute('src')
    await userEvent.click(third.getByRole('button', { name: '改第3格' }))
    await userEvent.click(third.getByRole('radio', { name: '人' }))
    await userEvent.click(third.getByRole('radio', { name: '牧民大婶' }))
    await userEvent.click(third.getByRole('radio', { name: '伸手拦住' }))
    await userEvent.click(third.getByRole('radio', { name: '脸色' }))
    await userEvent.click(third.getByRole('radio', { name: '着急' }))
    await userEvent.click(third.getByRole('radio', { name: '说的话' }))
    await userEvent.click(third.getByRole('button', { name: '加一句话' }))
    await userEvent.type(third.getByRole('textbox', { name: /^第3句/ }), '先别转')
    expect(third.getAllByRole('img')[0]?.getAttribute('src')).not.toBe(before)
    await tap('先存起来')
    expect(kept().panel3).toEqual([
      ...['scene yurt', 'person herder left show glad', 'person herderWoman right stop worried'],
      ...['say 0 定金2000元，我转了', 'say 1 羊在哪儿？您见着了吗', 'say 0 先别转'],
    ])
  })

  test('pictures change places and leave no gap', async () => {
    const second = await group('第2格')
    await userEvent.click(second.getByRole('button', { name: '改第2格' }))
    await userEvent.click(second.getByRole('button', { name: '第2格往前挪' }))
    const third = await group('第3格')
    await userEvent.click(third.getByRole('button', { name: '改第3格' }))
    await userEvent.click(third.getByRole('button', { name: '拿掉第3格' }))
    await tap('先存起来')
    const without = JSON.stringify(kept())
    await tap('点错了，放回来')
    await tap('先存起来')
    expect(kept().panel6?.[0]).toBe('scene market')
    await userEvent.click((await group('第3格')).getByRole('button', { name: '拿掉第3格' }))
    await tap('先存起来')
    expect(JSON.stringify(kept())).toBe(without)
    expect(kept().panel1?.[0]).toBe('scene den')
    expect(kept().panel2?.[0]).toBe('scene grassland')
    expect(kept().panel5?.[0]).toBe('scene market')
    expect(kept().panel6 ?? []).toEqual([])
    await screen.findByRole('button', { name: '加第6格' })
  })
})
