import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Quiz from '@/family/quiz'
import { flush, waiting } from '@/lib/outbox'
import Play from '@/pages/play'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
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
  from: '短视频平台 · 说是牛羊贩子',
  variant: 0,
  text: '大哥，这批羊膘好。您先转500元定金，我给您留着。路远不用来。',
  clues: ['您先转500元定金', '路远不用来'],
  why: '买卖牲口，要当面看、当面付。',
  ask: '我明天去看羊，见了羊再给钱。',
}
const parcel = {
  _id: 'parcel',
  genuine: true,
  from: '短信 · 快递站',
  variant: 1,
  text: '您的包裹到了，放在嘎查小卖部。不收钱。',
  clues: ['不收钱'],
  why: '没有要钱，去看一眼就知道。',
  ask: '想一想家里谁买了东西。',
}

beforeEach(() => {
  newPhone()
  newCloud({
    'quiz.start': () => ({ questions: [sheep, parcel], finished: false }),
    'quiz.finish': () => ({ total: 2, right: 1, careful: 1, missed: ['farming'] }),
    'quiz.mine': () => ({ sessions: [] }),
  })
})

const point = async (name: string) => userEvent.click(await screen.findByRole('radio', { name }))
const playToTheEnd = async () => {
  await tap('像真的')
  await point('您先转500元定金，我给您留着。')
  await tap('讲完了，一起看答案')
  await tap('下一题')
  await tap('先打个电话问问')
  await tap('都说不清，直接看')
  await tap('看看今天答得怎样')
}

test('娜仁 guesses, her child points, both see why', async () => {
  render(<Quiz />)
  expect(await screen.findByText('第 1 题 共 2 题')).toBeVisible()
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
  await tap('下一题')
  await tap('先打个电话问问')
  await tap('都说不清，直接看')
  expect(screen.getByText(/大人说先问问，做得稳/)).toBeVisible()
})

test('the end says how it went and leads to the cases of what was missed', async () => {
  render(<Quiz />)
  await playToTheEnd()
  expect(await screen.findByText('大人稳住了 1 题：先打个电话问问 1 题。')).toBeVisible()
  expect(askedFor('quiz.finish')).toMatchObject([
    {
      answers: [
        { item: 'sheep', guess: 'real', clue: '您先转500元定金，我给您留着。' },
        { item: 'parcel', guess: 'ask' },
      ],
    },
  ])
  expect(askedFor('quiz.finish')[0]?.id).toBe(askedFor('quiz.start')[0]?.id)
  await tap('涉农涉牧')
  expect(phone.went).toEqual(['/pages/cases/index?type=farming'])
})

test('an app closed half way goes on at the same question, without asking the cloud again', async () => {
  const before = render(<Quiz />)
  await tap('像骗人的')
  before.unmount()
  const play = render(<Play />)
  expect(screen.getByText('上次答到第 1 题，都还留着。')).toBeVisible()
  expect(screen.getByRole('button', { name: '接着答' })).toBeVisible()
  play.unmount()
  render(<Quiz />)
  expect(screen.getByText('轮到小朋友讲')).toBeVisible()
  expect(askedFor('quiz.start')).toHaveLength(1)
})

test('answers given without a network are handed in later, once', async () => {
  render(<Quiz />)
  await screen.findByText('第 1 题 共 2 题')
  cloud.online = false
  await playToTheEnd()
  expect(await screen.findByRole('heading', { name: /先留在手机里/ })).toBeVisible()
  cloud.online = true
  await act(async () => void (await Promise.all([flush(), flush()])))
  expect(askedFor('quiz.finish')).toHaveLength(1)
  expect(waiting()).toEqual([])
})

test('when the cloud refuses, the answers stay and can be handed in again', async () => {
  cloud.answers['quiz.finish'] = () => {
    throw new Refusal('tooMany', '现在人太多，请过一会儿再试')
  }
  render(<Quiz />)
  await playToTheEnd()
  expect(await screen.findByRole('alert')).toHaveTextContent('现在人太多')
  cloud.answers['quiz.finish'] = () => ({ total: 2, right: 2, careful: 0, missed: [] })
  await tap('再试一次')
  expect(await screen.findByText('大人稳住了 2 题：看准 2 题。')).toBeVisible()
})

test('the child’s name is spoken on the screen and never sent', async () => {
  const play = render(<Play />)
  await userEvent.type(screen.getByLabelText('怎么称呼孩子（可以不写）'), '小宝')
  play.unmount()
  render(<Quiz />)
  await tap('像骗人的')
  expect(screen.getByText('轮到小宝讲')).toBeVisible()
  await tap('都说不清，直接看')
  expect(JSON.stringify(cloud.asked)).not.toContain('小宝')
})

test('a question that was recorded is heard in that voice, and is a tap away in Mongolian; its answer as well', async () => {
  cloud.answers['quiz.start'] = () => ({
    questions: [{ ...sheep, recording: '/sheep.wav', mongolian: true, answer: { recording: '/why.wav', mongolian: true } }, parcel],
    finished: false,
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
  await tap('下一题')
  expect(screen.queryByRole('button', { name: '看蒙古文' })).toBeNull()
})
