import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Pact from '@/family/pact'
import Quiz from '@/family/quiz'
import Who from '@/family/who'
import { family, keepFamily, nextTest, type Played, testDue } from '@/lib/family'
import { toStored } from '@/lib/kept-form'
import { flush, waiting } from '@/lib/outbox'
import { day } from '@/lib/time'
import HomePage from '@/pages/home'
import Play from '@/pages/play'
import type { Output } from '../../types/contract'
import { askedFor, cloud, newCloud } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

const mockPlayed: string[] = []
jest.mock('@/lib/speak', () => ({
  useVoice: () => true,
  speak: () => {},
  hush: () => {},
  play: (src: string, ended: (played: boolean) => void) => {
    mockPlayed.push(src)
    Promise.resolve().then(() => ended(true))
  },
}))

const sheep = {
  _id: 'sheep',
  genuine: false,
  type: 'farming' as const,
  form: 'sms' as const,
  from: '短信 · 说是牛羊贩子',
  variant: 0,
  text: '大哥，这批羊膘好。您先转500元定金，我给您留着。路远不用来。',
  clues: ['您先转500元定金', '路远不用来'],
  why: '买卖牲口，要当面看、当面付。',
  ask: '我明天去看羊，见了羊再给钱。',
}
const parcel = {
  _id: 'parcel',
  genuine: true,
  form: 'chat' as const,
  from: '微信 · 快递站',
  variant: 1,
  text: '对方：您的包裹到了，放在嘎查小卖部\n我：要钱吗\n对方：不收钱',
  clues: ['不收钱'],
  why: '没有要钱，去看一眼就知道。',
  ask: '想一想家里谁买了东西。',
}
const aDay = 86_400_000

beforeEach(() => {
  newPhone()
  newCloud({ 'quiz.deal': () => ({ messages: [sheep, parcel] }), 'quiz.handIn': () => ({}), 'quiz.forget': () => ({}) })
  phone.params = { way: 'five' }
})

const point = async (name: string) => userEvent.click(await screen.findByRole('radio', { name }))
const playToTheEnd = async () => {
  await tap('像真的')
  await point('您先转500元定金，我给您留着。')
  await tap('讲完了，一起看答案')
  await tap('下一条')
  await tap('先打个电话问问')
  await tap('都说不清，直接看')
  await tap('看看今天答得怎样')
}
/** The finished game, as it lay on the phone. */
const endOf = (id: string) => {
  const judged = [{ guess: 'real' }, { guess: 'ask' }]
  return JSON.stringify(toStored<'quiz.deal', unknown>('quiz.deal', { id, way: 'five', messages: [sheep, parcel], judged, step: 'guess' }))
}
const played = (days: number, occasion: Played['occasion'], now = Date.now()): Played => ({
  id: `q-${days}`,
  at: now - days * aDay,
  occasion,
  fraud: { all: 3, seen: 2, asked: 1 },
  genuine: { all: 2, trusted: 1, asked: 0 },
  pointed: 2,
})

describe('娜仁 and her child', () => {
  test('she guesses, her child points, both see why', async () => {
    render(<Quiz />)
    expect(await screen.findByText('第 1 条 共 2 条')).toBeVisible()
    expect(screen.queryByRole('radio')).toBeNull()
    await tap('像真的')
    expect(screen.getByText('轮到小朋友讲')).toBeVisible()
    expect(screen.getByRole('button', { name: '先点出一句' })).toBeDisabled()
    await point('您先转500元定金，我给您留着。')
    await tap('讲完了，一起看答案')
    expect(screen.getByRole('heading', { name: '这条是骗人的' })).toBeVisible()
    expect(screen.getByText('小朋友正好点到了。')).toBeVisible()
    expect(screen.getByText(/露馅的地方/)).toHaveTextContent('“您先转500元定金”“路远不用来”')
    expect(screen.getByText(sheep.why)).toBeVisible()
    expect(screen.getByText(sheep.ask)).toBeVisible()
  })

  test('asking first is praised, for true messages as well', async () => {
    render(<Quiz />)
    await tap('先打个电话问问')
    await tap('都说不清，直接看')
    expect(screen.getByText(/大人说先问问，这就挡住了骗子/)).toBeVisible()
    await tap('下一条')
    await tap('先打个电话问问')
    await tap('都说不清，直接看')
    expect(screen.getByText(/大人说先问问，做得稳/)).toBeVisible()
  })

  test('how old the child is stays on the phone: messages for every age come, and hers are picked there', async () => {
    keepFamily({ ...family(), child: '6-9' })
    cloud.answers['quiz.deal'] = () => ({
      messages: [
        { ...parcel, _id: 'older', text: '对方：包裹到了\n我：哦', ages: ['10-13', '14-17'] },
        { ...sheep, ages: ['6-9', '10-13'] },
      ],
    })
    render(<Quiz />)
    expect(await screen.findByText('第 1 条 共 1 条')).toBeVisible()
    expect(screen.getByText(/这批羊膘好/)).toBeVisible()
    expect(askedFor('quiz.deal')).toEqual([{ game: 'five', met: {}, missed: [] }])
  })

  test('what a stranger does with a video has a name that a child may read, and no way to the cases of it', async () => {
    newCloud({ 'quiz.deal': () => ({ messages: [{ ...sheep, type: 'sextortion' }, parcel] }), 'quiz.handIn': () => ({}) })
    render(<Quiz />)
    await playToTheEnd()
    await tap(/^拿照片录像逼人给钱：短信/)
    expect(screen.getByText(sheep.why)).toBeVisible()
    expect(screen.queryByRole('button', { name: '看看这样的真事' })).toBeNull()
    expect(screen.queryByText(/裸聊/)).toBeNull()
  })

  test('the end says two things side by side, shows what was taken for what it is not, and leads to true stories', async () => {
    render(<Quiz />)
    await playToTheEnd()
    expect(await screen.findByText('骗局 1 条：认出 0 条，当成真的 1 条。')).toBeVisible()
    expect(screen.getByText('真消息 1 条：先问问 1 条。')).toBeVisible()
    expect(screen.getByText('小朋友点对了 1 处，讲得好。')).toBeVisible()
    expect(screen.queryByText(/%|分数|\d分/)).toBeNull()
    await tap(/^涉农涉牧：短信/)
    expect(screen.getByText(sheep.why)).toBeVisible()
    await tap('看看这样的真事')
    expect(phone.went).toEqual(['/pages/cases/index?type=farming'])
  })

  test('what the adult answered is handed in once; what the child pointed at, is called and how old it is stay on the phone', async () => {
    const play = render(<Who />)
    await userEvent.type(screen.getByLabelText('怎么称呼孩子（可以不写）'), '小宝')
    await point('6到9岁')
    play.unmount()
    render(<Quiz />)
    await playToTheEnd()
    await act(async () => void (await Promise.all([flush(), flush()])))
    expect(askedFor('quiz.handIn')).toEqual([
      {
        id: expect.any(String),
        family: family().id,
        occasion: 'first',
        adult: 'adult',
        answers: [
          { item: 'sheep', variant: 0, guess: 'real' },
          { item: 'parcel', variant: 1, guess: 'ask' },
        ],
        missed: 0,
      },
    ])
    expect(JSON.stringify(askedFor('quiz.handIn'))).not.toMatch(/小宝|6-9|您先转/)
    expect(JSON.stringify(cloud.asked)).not.toContain('小宝')
  })

  test('with 不交 nothing leaves the phone, and the game is the same', async () => {
    const play = render(<Who />)
    await point('不交')
    play.unmount()
    render(<Quiz />)
    await playToTheEnd()
    expect(await screen.findByText('2条都看完了')).toBeVisible()
    expect(screen.getByText(`${day(nextTest(family())?.due ?? 0)}以后，大人自己答六条新的，看看还记不记得。`)).toBeVisible()
    await act(flush)
    expect(askedFor('quiz.handIn')).toEqual([])
    expect(family().played).toHaveLength(1)
  })

  test('the next game is dealt without what they met, and with what was missed first', async () => {
    const first = render(<Quiz />)
    await playToTheEnd()
    first.unmount()
    render(<Quiz />)
    await screen.findByText('第 1 条 共 2 条')
    expect(askedFor('quiz.deal')[1]).toMatchObject({ met: { sheep: 0b1, parcel: 0b10 }, missed: ['farming'] })
  })

  test('an app closed half way goes on at the same message, without asking the cloud again', async () => {
    const before = render(<Quiz />)
    await tap('像骗人的')
    before.unmount()
    const play = render(<Play />)
    expect(screen.getByText('上次到第 1 条，一共 2 条，都还留着。')).toBeVisible()
    expect(screen.getByRole('button', { name: '接着玩' })).toBeVisible()
    play.unmount()
    render(<Quiz />)
    expect(screen.getByText('轮到小朋友讲')).toBeVisible()
    expect(askedFor('quiz.deal')).toHaveLength(1)
  })

  test('a game begun goes on in flight mode; its end is said at once and goes out later, once', async () => {
    render(<Quiz />)
    await screen.findByText('第 1 条 共 2 条')
    cloud.online = false
    await playToTheEnd()
    expect(await screen.findByText('2条都看完了')).toBeVisible()
    expect(family().played).toHaveLength(1)
    cloud.online = true
    await act(async () => void (await Promise.all([flush(), flush()])))
    expect(askedFor('quiz.handIn')).toHaveLength(1)
    expect(waiting()).toEqual([])
  })

  test('a program ended before the finished game was put away counts it once', async () => {
    const before = render(<Quiz />)
    await playToTheEnd()
    await screen.findByText('2条都看完了')
    before.unmount()
    const [answered] = family().played
    phone.storage.set('quiz', endOf(answered?.id ?? ''))
    render(<Quiz />)
    expect(await screen.findByText('2条都看完了')).toBeVisible()
    expect(family().played).toEqual([answered])
  })

  test('a message that was recorded is heard in that voice, and is a tap away in Mongolian; its answer as well', async () => {
    cloud.answers['quiz.deal'] = () => ({
      messages: [{ ...sheep, recording: '/sheep.wav', mongolian: true, answer: { recording: '/why.wav', mongolian: true } }, parcel],
    })
    phone.storage.set('preferences', JSON.stringify({ mongolian: true }))
    render(<Quiz />)
    await tap('念给我听')
    await tap('看蒙古文')
    await tap('像骗人的')
    await tap('念给我听')
    await tap('都说不清，直接看')
    await tap('念给我听')
    await tap('看蒙古文')
    expect(mockPlayed).toEqual(['/sheep.wav', '/sheep.wav', '/why.wav'])
    expect(phone.went).toEqual(['sheep_1', 'sheep_why'].map((id) => `/mongolian/read/index?kind=quizItem&id=${id}`))
  })

  test('a chat is drawn turn by turn, a page to pay and a code as pictures that nobody can tap', async () => {
    const pay = {
      ...sheep,
      _id: 'pay',
      form: 'pay' as const,
      text: '缴费\n收款方：个人\n金额：260元\n【确认付款】',
      clues: ['收款方：个人'],
    }
    const code = { ...sheep, _id: 'code', form: 'code' as const, text: '扫码领奖\n扫一扫就有', clues: ['扫一扫就有'] }
    cloud.answers['quiz.deal'] = () => ({ messages: [parcel, pay, code] })
    render(<Quiz />)
    expect(await screen.findByLabelText('我：要钱吗')).toHaveTextContent(/^要钱吗$/)
    await tap('像骗人的')
    await tap('都说不清，直接看')
    await tap('下一条')
    expect(screen.getByText('确认付款')).toBeVisible()
    expect(screen.queryByRole('button', { name: '确认付款' })).toBeNull()
    await tap('像骗人的')
    await tap('都说不清，直接看')
    await tap('下一条')
    expect(screen.getByRole('img', { name: '一个二维码的图样' })).toBeVisible()
  })
})

describe('the adult’s short test', () => {
  test('comes two weeks, a month and three months after the first game, then yearly; late is possible, twice is not', () => {
    const start = Date.parse('2026-11-23T20:00+08:00')
    const at = (days: number, ...before: Played[]) => testDue({ ...family(), played: before }, start + days * aDay)
    const first = played(0, 'first', start)
    const test = (days: number, occasion: Played['occasion']) => ({ ...played(0, occasion, start), id: occasion, at: start + days * aDay })
    expect(at(100)).toBeUndefined()
    expect(at(13, first)).toBeUndefined()
    expect(at(14, first)).toBe('days14')
    expect(at(15, first, test(14, 'days14'))).toBeUndefined()
    expect(at(30, first, test(14, 'days14'))).toBe('days30')
    // weeks late: the next leaves seven days between
    expect(at(46, first, test(40, 'days14'))).toBeUndefined()
    expect(at(47, first, test(40, 'days14'))).toBe('days30')
    const all = [first, test(14, 'days14'), test(30, 'days30'), test(90, 'days90')]
    expect(at(91, ...all)).toBeUndefined()
    expect(nextTest({ ...family(), played: all })).toEqual({ occasion: 'year', due: start + 455 * aDay })
  })

  test('is known for years: after two hundred games the first one and the tests still stand in the list', async () => {
    const usual = Array.from({ length: 200 }, (_, n) => ({ ...played(300 - n, 'other'), id: `usual-${n}` }))
    keepFamily({ ...family(), id: 'f-1', played: [played(400, 'first'), played(380, 'days14'), ...usual] })
    render(<Quiz />)
    await playToTheEnd()
    await screen.findByText('2条都看完了')
    const kept = family().played
    expect(kept.map(({ occasion }) => occasion).slice(0, 3)).toEqual(['first', 'days14', 'other'])
    expect(kept).toHaveLength(102)
    expect(testDue(family(), Date.now())).toBe('days30')
  })

  test('stands on the first screen and in the family’s place when it is due; she answers alone and sees at the end', async () => {
    keepFamily({ ...family(), id: 'f-1', adult: 'elder', played: [played(15, 'first')] })
    cloud.answers['home.today'] = () =>
      ({ date: '2026-11-23', alerts: [], audiences: [], grants: [], more: 0 }) as unknown as Output<'home.today'>
    const home = render(<HomePage />)
    await tap(/^大人小测到日子了/)
    expect(phone.went).toEqual(['/family/quiz/index?way=retest'])
    home.unmount()
    const play = render(<Play />)
    await tap('开始小测')
    play.unmount()
    phone.params = { way: 'retest' }
    render(<Quiz />)
    await tap('像骗人的')
    expect(screen.queryByText(/轮到/)).toBeNull()
    expect(screen.getByText('第 2 条 共 2 条')).toBeVisible()
    await tap('像骗人的')
    expect(await screen.findByText('真消息 1 条：没冤枉 0 条，冤枉了 1 条。')).toBeVisible()
    expect(askedFor('quiz.deal')).toMatchObject([{ game: 'retest', band: 'elder' }])
    await act(flush)
    expect(askedFor('quiz.handIn')).toMatchObject([{ family: 'f-1', occasion: 'days14' }])
    expect(testDue(family(), Date.now())).toBeUndefined()
  })
})

describe('the family’s place', () => {
  test('has one next thing, what was done, and when the next short test comes and why', () => {
    keepFamily({ ...family(), id: 'f-1', played: [played(3, 'first')] })
    render(<Play />)
    expect(screen.getByRole('button', { name: '定一份家庭公约' })).toBeVisible()
    expect(screen.getByText('骗局 3 条，认出 2 条；真消息 2 条，没冤枉 1 条；先问问 1 条。')).toBeVisible()
    expect(screen.getByText(/^下一次小测：.*两周后/)).toBeVisible()
    expect(screen.getByText(/隔些日子再认几条新的/)).toBeVisible()
  })

  test('is emptied when they want: here and in the cloud', async () => {
    keepFamily({ ...family(), id: 'f-1', played: [played(3, 'first')] })
    render(<Who />)
    await tap('全部删掉')
    await tap('先不删')
    expect(family().played).toHaveLength(1)
    await tap('全部删掉')
    await tap('都删掉')
    expect(screen.getByText('都删掉了。')).toBeVisible()
    await act(flush)
    expect(askedFor('quiz.forget')).toEqual([{ family: 'f-1' }])
    expect(family()).toMatchObject({ id: '', played: [] })
    expect([...phone.storage.keys()]).toEqual([])
  })
})

describe('the family pact', () => {
  const first = /^如果有人打电话说家里人出了事要钱/
  const tick = async (name: RegExp) => userEvent.click(screen.getByRole('checkbox', { name }))

  test('娜仁’s family chooses three sentences, adds one of its own, and rehearses them aloud', async () => {
    render(<Pact />)
    await tap('就这样说好了')
    expect(screen.getByRole('alert')).toHaveTextContent('还差 3 句')
    await tick(first)
    await tick(/^如果有人要我手机上收到的数字/)
    await tap('写一句自己的')
    await userEvent.type(screen.getByLabelText('如果'), '有人在路口喊我上车')
    await userEvent.type(screen.getByLabelText('我就'), '我跑去小卖部')
    await tick(/^暗语当面约好了/)
    await tap('就这样说好了')
    const list = screen.getByRole('list')
    expect(within(list).getAllByRole('listitem')).toHaveLength(3)
    expect(list).toHaveTextContent('如果有人在路口喊我上车，我跑去小卖部。')
    expect(screen.getByText('暗语，当面约好了')).toBeVisible()
    await tap('大声练一遍')
    for (let n = 0; n < 3; n++) await tap('说完了')
    expect(screen.getByText('都练过一遍了。')).toBeVisible()
    expect(family().pact).toMatchObject({ word: true, rehearsedAt: [expect.any(Number)] })
  })

  test('a sentence that is proposed becomes the family’s own, and can be dropped again', async () => {
    render(<Pact />)
    for (const name of [first, /^如果有人要我手机上收到的数字/, /^如果有人要借我的卡/]) await tick(name)
    await tap(/^改成我们家的话，如果有人要借我的卡/)
    await userEvent.clear(screen.getByLabelText('我就'))
    await userEvent.type(screen.getByLabelText('我就'), '我说去问姥姥')
    expect(screen.queryByRole('checkbox', { name: /^如果有人要借我的卡/ })).toBeNull()
    await tap('就这样说好了')
    expect(screen.getByRole('list')).toHaveTextContent('如果有人要借我的卡、我的号，我说去问姥姥。')
    await tap('改一改')
    expect(screen.getByLabelText('我就')).toHaveValue('我说去问姥姥')
    await tap(/^去掉这一句，如果有人要借我的卡/)
    await tap('就这样说好了')
    expect(screen.getByRole('alert')).toHaveTextContent('还差 1 句')
  })

  test('it stays on the phone', async () => {
    render(<Pact />)
    for (const name of [first, /^如果有人要我手机上收到的数字/, /^如果有人要借我的卡/]) await tick(name)
    await userEvent.type(screen.getByLabelText('家里人的号码（可以不写）'), '13900000000')
    await tap('就这样说好了')
    await act(flush)
    expect(cloud.asked).toEqual([])
    await tap('练一次：打给家里')
    expect(phone.dialled).toEqual(['13900000000'])
  })

  test('three months later it is looked at again', () => {
    const madeAt = Date.now() - 91 * aDay
    const pact = { lines: [{ when: '甲', act: '乙' }], callBack: '', word: false, madeAt, rehearsedAt: [] }
    for (const before of [[played(3, 'first')], []]) {
      keepFamily({ ...family(), id: 'f-1', played: before, pact })
      const { unmount } = render(<Play />)
      expect(screen.getByRole('heading', { name: /公约三个月了/ })).toBeVisible()
      unmount()
    }
  })
})
