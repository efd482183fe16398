import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { forgetSelf } from '@/lib/use-self'
import BulletinPage from '@/work/bulletin'
import { bulletinOnPaper } from '@/work/bulletin/on-paper'
import BulletinsPage from '@/work/bulletins'
import { filled, marked } from '../../figures/marked'
import { officialDocx } from '../../papers/official'
import type { Output } from '../../types/contract'
import { askedFor, newCloud, Refusal } from '../support/cloud'
import { problemsOf, wordsOf } from '../support/docx'
import { choose, tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

const given: { name: string; bytes: Uint8Array }[] = []
jest.mock('@/lib/give-word', () => ({
  giveWord: async (bytes: Uint8Array, name: string) => void given.push({ name, bytes }),
  takeWordBack: () => {},
}))

type Bulletin = Output<'bulletin.open'>
const at = Date.parse('2026-11-05T09:30+08:00')
const paragraph = (section: Bulletin['paragraphs'][number]['section'], key: string, sentence: string, how: string[] = []) => {
  const { template, values } = marked(sentence)
  return { section, key, template, values, text: template, how, hand: [], lost: [], version: 0, earlier: [] }
}
const town = { _id: 'anhe/baiyin', name: '白音苏木', level: 'town' as const }
const bulletin: Bulletin = {
  ...{ place: town, places: [town], month: '2026-10', status: 'draft', version: 3, head: { red: false }, letters: 812 },
  months: [{ month: '2026-10', status: 'draft' }, { month: '2026-09', status: 'issued' }, { month: '2026-08' }, { month: '2026-07' }],
  paragraphs: [
    paragraph('cases', 'count', '2026年10月，白音苏木立案 31 起。另外劝住 2 起，保住 1.2万元。', ['从“发案登记”里来。']),
    { ...paragraph('cases', 'own.cases', ''), text: '' },
    { ...paragraph('done', 'notCounted', ''), ...{ text: '2026年10月做了什么，夜里还没有算出来，明天早上再看。', aside: true as const } },
    {
      ...paragraph('done', 'reports', '收到举报 9 件。', ['只数数。']),
      text: '举报十二件。',
      lost: ['9 件'],
      hand: ['十二'],
      version: 1,
      written: { by: '高娃', at, version: 1 },
    },
    {
      ...paragraph('done', 'notReached', '预警没走到的：巴彦嘎查。'),
      ...{ version: 2, moved: { text: '还差红旗村', by: '萨日娜', at }, earlier: [{ text: '都走到了', by: '高娃', at }] },
    },
  ],
  ...{ stamp: 's', computedAt: at, mayWrite: true, mayIssue: false, mayGiveBack: false, most: { type: 'rebate', of: 'month' } },
}
const handbook: Output<'case.handbook'> = {
  page: {
    ...{ type: 'rebate', version: 2, intro: '', steps: [], todo: [], ask: [], stories: [], numbers: [] },
    redFlags: ['先给小钱，后要大钱', '让垫钱做任务', '说系统卡了，再垫一笔'],
  },
}
beforeEach(newPhone)
const shows = (more: Partial<Bulletin> = {}, answers: Parameters<typeof newCloud>[0] = {}) => {
  newCloud({
    'bulletin.open': () => ({ ...bulletin, ...more }),
    'person.self': () => ({ name: '萨日娜', posts: [{ role: 'editor', place: '白音苏木' }] }),
    'todo.list': () => ({ todos: [], counts: {} }),
    ...answers,
  })
  render(<BulletinPage />)
}

describe('萨日娜 writes around the numbers', () => {
  test('the program’s numbers are marked, what is lost or by hand is said, and each says how it was come by', async () => {
    shows()
    expect(await screen.findByText('31 起')).toHaveClass('number')
    expect(screen.getByText('村哨算的数，这里没有写：9 件。')).toBeVisible()
    expect(screen.getByText(/^自己填的数：十二。/)).toBeVisible()
    expect(screen.getByText(/萨日娜原来写的是：“还差红旗村”/)).toBeVisible()
    expect(screen.getByText(/一共 812 个字，最多 4000 个/)).toBeVisible()
    await tap(/^怎么算的：发案情况/)
    expect(screen.getByText('从“发案登记”里来。')).toBeVisible()
    expect(screen.getByText(/这一段里村哨算的数：“白音苏木立案 31 起”“另外劝住 2 起”“保住 1\.2万元”。11月5日 09:30算的。/)).toBeVisible()
    await tap(/^以前的写法/)
    expect(screen.getByText(/高娃，11月5日 09:30：都走到了/)).toBeVisible()
  })

  test('she puts it in other words; a number is carried along, and typed over it does not go', async () => {
    shows({}, { 'bulletin.write': () => ({ version: 1 }) })
    await tap(/^改一改：发案情况/)
    const field = await screen.findByLabelText(/^改成：发案情况/)
    expect(field).toHaveValue('2026年10月，白音苏木立案 【31 起】。另外劝住 【2 起】，保住 【1.2万元】。')
    await userEvent.clear(field)
    await userEvent.click(field)
    await userEvent.paste('全苏木立案【32 起】。')
    expect(screen.getByText(/【32 起】不是村哨算的/)).toBeVisible()
    expect(screen.getByRole('button', { name: /^存下：/ })).toBeDisabled()
    await userEvent.clear(field)
    await userEvent.paste('照国办函〔2026〕12号，全苏木立案【31 起】，多是 5 个老人。')
    expect(screen.getByText(/没有写的数：2 起、1\.2万元/)).toBeVisible()
    expect(screen.getByText(/^自己填的数：5。会标出来/)).toBeVisible()
    await tap(/^存下：/)
    await waitFor(() =>
      expect(askedFor('bulletin.write')).toEqual([
        {
          ...{ region: 'anhe/baiyin', month: '2026-10', key: 'count', after: 0 },
          ...{ from: bulletin.paragraphs[0]?.template, text: '照国办函〔2026〕12号，全苏木立案{{1}}，多是 5 个老人。' },
        },
      ]),
    )
  })

  test('somebody was faster: she is told, and her words stay', async () => {
    const slower = () => {
      throw new Refusal('conflict', '这一段刚才有人写过，您的话还没有写进去。看看现在的，再写一次')
    }
    shows({}, { 'bulletin.write': slower })
    await tap(/^自己加一段：发案情况/)
    const field = await screen.findByLabelText(/^写一段：发案情况/)
    await userEvent.click(field)
    await userEvent.paste('老人多。')
    await tap(/^存下：/)
    expect(await screen.findByText(/还没有写进去/)).toBeVisible()
    expect(screen.getByLabelText(/^写一段：发案情况/)).toHaveValue('老人多。')
  })

  test('what a colleague saved meanwhile stands above her own words, and is not written over unseen', async () => {
    let there = bulletin.paragraphs[1] as Bulletin['paragraphs'][number]
    const open = () => ({ ...bulletin, paragraphs: [bulletin.paragraphs[0], there] })
    const write = ({ after }: { after: number }) => {
      if (after !== there.version) throw new Refusal('conflict', '这一段刚才有人写过，您的话还没有写进去。看看现在的，再写一次')
      return { version: after + 1 }
    }
    shows({}, { 'bulletin.open': open, 'bulletin.write': write } as Parameters<typeof newCloud>[0])
    await tap(/^自己加一段：发案情况/)
    await userEvent.click(await screen.findByLabelText(/^写一段：发案情况/))
    await userEvent.paste('老人多。')
    there = { ...there, text: '学生也多。', version: 1, written: { by: '高娃', at, version: 1 } }
    await tap(/^存下：/)
    expect(await screen.findByText(/^高娃刚存过/)).toBeVisible()
    expect(screen.getByText('学生也多。')).toBeVisible()
    expect(screen.getByLabelText(/^写一段：发案情况/)).toHaveValue('老人多。')
    // a page opened tomorrow says so too
    cleanup()
    shows({}, { 'bulletin.open': open, 'bulletin.write': write } as Parameters<typeof newCloud>[0])
    await tap(/^改一改：发案情况，学生也多/)
    expect(await screen.findByText(/^高娃刚存过/)).toBeVisible()
    await tap('用同事的，不要我写的')
    expect(screen.getByLabelText(/^写一段：发案情况/)).toHaveValue('学生也多。')
    await tap('点错了，放回我写的')
    expect(screen.getByLabelText(/^写一段：发案情况/)).toHaveValue('老人多。')
    await tap(/^存下：/)
    await waitFor(() => expect(askedFor('bulletin.write').at(-1)).toMatchObject({ after: 1, text: '老人多。' }))
  })

  test('the same for whose it is', async () => {
    let head: Bulletin['head'] = { red: false }
    const handIn = () => {
      head = { red: false, office: '旗反诈办' }
      throw new Refusal('conflict', '刚才有人改过这一期，您的落款还没有存进去。看看现在的，再交一次')
    }
    shows({}, { 'bulletin.open': () => ({ ...bulletin, head }), 'bulletin.handIn': handIn })
    await userEvent.click(await screen.findByLabelText('署名单位'))
    await userEvent.paste('白音苏木反诈办')
    await tap('交给别人审')
    expect(await screen.findByText('同事刚存过')).toBeVisible()
    expect(screen.getByText('署名单位：旗反诈办')).toBeVisible()
    expect(screen.getByLabelText('署名单位')).toHaveValue('白音苏木反诈办')
  })

  test('of two numbers that are alike it must be told which one stays', async () => {
    const alike = paragraph('cases', 'count', '立案 5 起。另外劝住 5 起。')
    shows({ paragraphs: [alike] }, { 'bulletin.write': () => ({ version: 1 }) })
    await tap(/^改一改：发案情况/)
    const field = await screen.findByLabelText(/^改成：发案情况/)
    await userEvent.clear(field)
    await userEvent.click(field)
    await userEvent.paste('这个月【5 起】。')
    expect(screen.getByText(/看不出您留下的是哪一个：“立案 5 起”，还是“另外劝住 5 起”/)).toBeVisible()
    expect(screen.getByRole('button', { name: /^存下：/ })).toBeDisabled()
    await userEvent.clear(field)
    await userEvent.paste('另外劝住 【5 起】，红旗村的多。')
    expect(screen.getByText(/^写到了嘎查村的名字：红旗村。/)).toBeVisible()
    await tap(/^存下：/)
    await waitFor(() => expect(askedFor('bulletin.write')).toMatchObject([{ text: '另外劝住 {{2}}，红旗村的多。' }]))
  })

  test('words whose paragraph is gone stay until somebody puts them away', async () => {
    const gone = { ...paragraph('next', 'measures', ''), version: 1, moved: { text: '集市上讲三回。', by: '高娃', at } }
    shows({ paragraphs: [gone] }, { 'bulletin.write': () => ({ version: 2 }) })
    expect(await screen.findByText(/这一段没有了。高娃原来写的是：“集市上讲三回。”/)).toBeVisible()
    await tap(/^看过了，收起来/)
    await tap('收起来')
    await waitFor(() => expect(askedFor('bulletin.write')).toMatchObject([{ key: 'measures', from: '', after: 1 }]))
    expect(askedFor('bulletin.write')[0]).not.toHaveProperty('text')
  })

  test('without a red head unless she chooses one; then she is told what it means', async () => {
    shows({}, { 'bulletin.handIn': () => ({ version: 4 }) })
    expect(await screen.findByLabelText('署名单位')).toHaveValue('')
    expect(screen.queryByLabelText('文号')).toBeNull()
    await choose('套红头')
    expect(screen.getByText(/不能给下级党委、政府发指令性的公文/)).toBeVisible()
    await choose('不套红头')
    await tap('交给别人审')
    expect(screen.getByText('写上是哪个单位的通报。')).toBeVisible()
    expect(askedFor('bulletin.handIn')).toEqual([])
    await userEvent.click(screen.getByLabelText('署名单位'))
    await userEvent.paste('白音苏木反诈办')
    await tap('交给别人审')
    expect(askedFor('bulletin.handIn')).toMatchObject([{ after: 3, head: { red: false, office: '白音苏木反诈办' } }])
  })
})

test('敖书记 reads, and agrees to what he saw: it goes nowhere by itself', async () => {
  shows({ status: 'toApprove', mayWrite: false, mayIssue: true }, { 'bulletin.issue': () => ({ version: 5 }) })
  expect(await screen.findByText(/^等着审/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /^改一改/ })).toBeNull()
  expect(screen.getByText(/^签发不会自动送出去/)).toBeVisible()
  await tap('同意签发')
  await tap('看过了，签发')
  expect(askedFor('bulletin.issue')).toEqual([{ region: 'anhe/baiyin', month: '2026-10', after: 3, stamp: 's' }])
})

test('or gives it back with the reason, which 萨日娜 reads above her draft', async () => {
  shows({ status: 'toApprove', mayWrite: false, mayIssue: true, mayGiveBack: true }, { 'bulletin.giveBack': () => ({ version: 5 }) })
  await tap('退回去改')
  await userEvent.click(await screen.findByLabelText('为什么退回，写的人看得到'))
  await userEvent.paste('举报那段没有写数')
  await tap('退回')
  await waitFor(() =>
    expect(askedFor('bulletin.giveBack')).toEqual([{ region: 'anhe/baiyin', month: '2026-10', after: 3, words: '举报那段没有写数' }]),
  )
  cleanup()
  shows({ givenBack: { words: '举报那段没有写数', by: '敖书记', at } })
  expect(await screen.findByText('敖书记退回来了（11月5日 09:30）：举报那段没有写数')).toBeVisible()
})

describe('what is still to be done says whose it is', () => {
  const of = (key: string, text: string) => [{ ...paragraph('next', key, ''), text, aside: true as const }]
  const asked = { 'person.self': () => ({ name: '巴图警官', posts: [{ role: 'police' as const, place: '白音苏木' }] }) }
  test('no measure yet: on the screen alone, with the way to the meeting', async () => {
    shows({ paragraphs: of('undecided', '会商还没有定下措施。'), mayWrite: false }, asked)
    await tap('去联动会商')
    expect(phone.went.at(-1)).toMatch(/work\/meeting\/index\?region=anhe(?:%2F|\/)baiyin&month=2026-10/)
  })
  test('a month that is not entered: 巴图警官 may, 萨日娜 is told who does', async () => {
    const paragraphs = [paragraph('cases', 'notWhole', '2026年10月的发案数暂未报齐。')]
    shows({ paragraphs })
    expect(await screen.findByText('由派出所在“发案登记”里报。')).toBeVisible()
    cleanup()
    forgetSelf()
    shows({ paragraphs, mayWrite: false }, asked)
    expect(await screen.findByRole('button', { name: '去发案登记' })).toBeVisible()
  })
})

test('before it is issued there is no poster; where no kind was most, a way to the other sheets', async () => {
  shows()
  expect(await screen.findByText('公告栏的海报，签发以后才能做。')).toBeVisible()
  expect(screen.queryByRole('button', { name: '公告栏的海报' })).toBeNull()
  cleanup()
  const { most: _most, ...few } = bulletin
  newCloud({
    'bulletin.open': () => ({ ...few, status: 'issued', issued: { by: '敖书记', at }, mayWrite: false }),
    'person.self': () => ({ name: '萨日娜', posts: [{ role: 'editor', place: '白音苏木' }] }),
    'todo.list': () => ({ todos: [], counts: {} }),
  })
  render(<BulletinPage />)
  await tap('公告栏的海报')
  expect(await screen.findByRole('button', { name: '去宣传品' })).toBeVisible()
})

test('the sheet for the notice board has what was most, how to see through it and whom to ask, and no figure', async () => {
  phone.width = 1280
  shows({ status: 'issued', issued: { by: '敖书记', at }, mayWrite: false }, { 'case.handbook': () => handbook })
  await tap('公告栏的海报')
  const poster = await screen.findByRole('group', { name: '海报' })
  expect(within(poster).getByText('10月里，起数最多的骗法是')).toBeVisible()
  expect(within(poster).getByText('让垫钱做任务')).toBeVisible()
  expect(poster).toHaveTextContent('96110')
  expect(poster.textContent).not.toMatch(/\d+ ?起|万元|巴彦/)
  await tap('回到通报')
  expect(await screen.findByText('31 起')).toBeVisible()
})

describe('on paper', () => {
  test('an official paper without a red head; a draft says that it is one, and how numbers were come by stays here', () => {
    const file = officialDocx(bulletinOnPaper(bulletin, false))
    expect(problemsOf(file)).toEqual([])
    const words = wordsOf(file)
    expect(words).toContain('关于2026年10月白音苏木\n电信网络诈骗发案和防范情况的通报\n（草稿，还没有签发）')
    expect(words).toContain(
      '现将2026年10月有关情况通报如下。\n一、发案情况\n2026年10月，白音苏木立案31起。另外劝住2起，保住1.2万元。\n二、宣传防范工作\n举报十二件。',
    )
    expect(words).not.toMatch(/发案登记|【|\{\{|不写进通报|夜里还没有/)
  })

  test('issued it bears its office and day', () => {
    const issued = { ...bulletin, status: 'issued' as const, head: { red: true, office: '白音苏木反诈办', number: '白反诈发〔2026〕3号' } }
    const words = wordsOf(officialDocx(bulletinOnPaper({ ...issued, issued: { by: '敖书记', at } }, false)))
    expect(words.startsWith('白音苏木反诈办\n\n\n白反诈发〔2026〕3号')).toBe(true)
    expect(words).toMatch(/白音苏木反诈办\n2026年11月5日/)
    expect(filled('{{1}}', ['1'])).toBe('1')
  })

  test('four thousand letters are a file that Word opens', () => {
    const long = bulletinOnPaper({ ...bulletin, paragraphs: [paragraph('cases', 'own.cases', '字'.repeat(4000))] }, false)
    expect(problemsOf(officialDocx(long))).toEqual([])
  })
})

describe('布和 reads what was issued', () => {
  const self = { 'person.self': () => ({ name: '布和', posts: [] }), 'todo.list': () => ({ todos: [], counts: {} }) }
  const all = [
    { region: 'anhe/baiyin', place: '白音苏木', month: '2026-10', at },
    { region: 'anhe', place: '安和旗', month: '2026-10', at },
  ]

  test('the newest at once, another by its name; nothing to write, and nothing for a group of villagers', async () => {
    newCloud({
      ...self,
      'bulletin.issued': ({ region = 'anhe/baiyin' }) => ({
        all,
        read: {
          ...all.find((one) => one.region === region)!,
          head: { office: '反诈办', to: '各嘎查村', red: false },
          paragraphs: [
            { section: 'cases' as const, text: `${region === 'anhe' ? '安和旗' : '白音苏木'}立案 31 起。` },
            { section: 'next' as const, text: '1.柜台多问一句。\n2.老人那里上门说。' },
          ],
        },
      }),
    })
    render(<BulletinsPage />)
    expect(await screen.findByText('白音苏木立案 31 起。')).toBeVisible()
    expect(screen.getByText('反诈办，11月5日签发')).toBeVisible()
    // measures line by line, and no heading with nothing below it
    expect(screen.getByText('2.老人那里上门说。')).toBeVisible()
    expect(screen.queryByText('宣传防范工作')).toBeNull()
    expect(screen.queryByRole('textbox')).toBeNull()
    await tap('复制')
    expect(await screen.findByText(/^已复制/)).toBeVisible()
    await tap(/^(下载|打开)文档/)
    expect(given[0]?.name).toBe('白音苏木2026年10月通报.docx')
    const words = wordsOf(given[0]?.bytes as Uint8Array)
    expect(words).toMatch(/^关于2026年10月白音苏木\n电信网络诈骗发案和防范情况的通报\n+各嘎查村：/)
    expect(words).toMatch(/一、发案情况\n白音苏木立案31起。\n二、下一步工作\n1.柜台多问一句。\n2.老人那里上门说。\n+反诈办\n2026年11月5日/)
    await choose('安和旗，2026年10月')
    expect(await screen.findByText('安和旗立案 31 起。')).toBeVisible()
    expect(askedFor('bulletin.issued').at(-1)).toEqual({ region: 'anhe', month: '2026-10' })
  })

  test('none yet', async () => {
    newCloud({ ...self, 'bulletin.issued': () => ({ all: [] }) })
    render(<BulletinsPage />)
    expect(await screen.findByText(/^最近一年还没有签发过通报/)).toBeVisible()
  })
})
