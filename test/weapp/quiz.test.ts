import { pactLines } from '../../content/pact'
import type { Rehearsal } from '../../types/entities/family'
import type { QuizRound } from '../../types/entities/quiz'
import type { Story, StoryNode } from '../../types/entities/story'
import { aLocal } from '../support/local'
import { bootWeapp } from '../support/weapp'

const local = aLocal()

test('娜仁 guesses, her child explains, five times; WeChat ends the program half way; the end is kept, the child’s name never sent', async () => {
  const phone = await bootWeapp({ local, openid: 'naren' })
  await phone.open('family/who')
  await phone.type('怎么称呼孩子', '小宝')
  await phone.open('pages/play')
  await phone.tap('开始')
  for (let n = 1; n <= 5; n++) {
    await phone.wait(`第 ${n} 条`)
    expect(phone.text()).toContain('大人先猜')
    await phone.tap(n % 3 ? '像骗人的' : '先打个电话问问')
    await phone.wait('轮到小宝讲')
    await phone.tap('都说不清，直接看')
    await phone.wait('为什么')
    if (n === 3) {
      await phone.restart()
      await phone.open('pages/play')
      await phone.wait('上次到第 3 条')
      await phone.tap('接着玩')
      await phone.wait('为什么')
    }
    await phone.tap(n < 5 ? '下一条' : '看看今天答得怎样')
  }
  await phone.wait('5条都看完了')
  expect(phone.text()).toMatch(/骗局 \d 条：/)
  expect(phone.text()).toMatch(/真消息 \d 条：/)
  await phone.tap('回到一起答')
  await phone.wait('下一次小测')
  expect(phone.text()).toContain('定一份家庭公约')
  const rounds = (await local.sdk().database().collection('quizRounds').get()).data as QuizRound[]
  expect(rounds).toMatchObject([{ occasion: 'first', adult: 'adult' }])
  expect(rounds[0]?.answers).toHaveLength(5)
  expect(JSON.stringify(rounds)).not.toMatch(/小宝|naren/)
})

test('two weeks later 娜仁 takes the short test alone: the first screen leads to it, it is handed in once, and not asked for again', async () => {
  const played = { id: 'q-1', at: Date.now() - 15 * 86_400_000, occasion: 'first', pointed: 0 }
  const results = { fraud: { all: 3, seen: 2, asked: 0 }, genuine: { all: 2, trusted: 2, asked: 0 } }
  const family = {
    id: 'f-retest',
    child: '10-13',
    adult: 'adult',
    met: {},
    missed: ['loan'],
    shares: true,
    played: [{ ...played, ...results }],
  }
  const phone = await bootWeapp({ local, openid: 'naren', storage: { family } })
  await phone.open('pages/home')
  await phone.wait('大人小测到日子了')
  await phone.open('family/quiz', { way: 'retest' })
  for (let n = 1; n <= 6; n++) {
    await phone.wait(`第 ${n} 条`)
    expect(phone.text()).not.toContain('轮到')
    await phone.tap('像骗人的')
  }
  await phone.wait('真消息 2 条：没冤枉 0 条，冤枉了 2 条')
  const handedIn = { family: 'f-retest', occasion: 'days14' }
  const rounds = (await local.sdk().database().collection('quizRounds').where(handedIn).get()).data as QuizRound[]
  expect(rounds).toHaveLength(1)
  expect(rounds[0]?.answers).toHaveLength(6)
  await phone.open('pages/home')
  await phone.wait('今日一条')
  expect(phone.text()).not.toContain('大人小测到日子了')
})

test('娜仁’s family makes its pact and rehearses it; all of it stays on the phone', async () => {
  const phone = await bootWeapp({ local, openid: 'naren' })
  await phone.open('family/pact')
  for (const { when, act } of pactLines.slice(0, 3)) await phone.tap(`如果${when}，${act}。`)
  await phone.tap('就这样说好了')
  await phone.wait('我家的防骗公约')
  await phone.tap('大声练一遍')
  for (let n = 1; n <= 3; n++) {
    await phone.wait(`第 ${n} 句`)
    await phone.tap('说完了')
  }
  await phone.wait('都练过一遍了')
})

test('娜仁 agrees, her child plays a story to its act; a wrong turn is taken back, WeChat ends the program, the act is handed in once', async () => {
  const phone = await bootWeapp({ local, openid: 'naren' })
  await phone.open('family/rules')
  await phone.wait('家长说了算')
  await phone.tap('妈妈')
  await phone.tap('同意')
  await phone.wait('同意了')
  const [story] = (await local.sdk().database().collection('stories').where({ band: '10-13' }).get()).data as Story[]
  if (!story) throw new Error('no story')
  const there = wayTo(story, (node) => node.lost === true)
  await phone.open('family/story')
  await phone.tap(story.title)
  await phone.tap('先问问')
  await phone.wait('问了一问')
  for (const { words } of there) await phone.tap(words)
  await phone.wait('退回去，再想一想')
  await phone.restart()
  await phone.open('family/story')
  await phone.tap('退回去，再想一想')
  await phone.tap(there[there.length - 1]?.words ?? '')
  await phone.wait('真的做一遍')
  expect(phone.text()).not.toContain('退回去')
  await phone.tap('提醒后做到')
  await phone.wait('演完了，记下了')
  const acts = (await local.sdk().database().collection('rehearsals').get()).data as Rehearsal[]
  expect(acts).toMatchObject([{ story: story._id, player: '10-13', deed: 'reminded', asked: 1, undone: true }])
  expect(JSON.stringify(acts)).not.toContain('naren')
})

/** The choices that lead to the first place that fits. */
const wayTo = ({ nodes }: Story, fits: (node: StoryNode) => boolean): { words: string; to: string }[] => {
  const from = (id: string): { words: string; to: string }[] | undefined => {
    const node = nodes.find((one) => one.id === id)
    if (!node) return undefined
    if (fits(node)) return []
    for (const choice of node.choices ?? []) {
      const rest = from(choice.to)
      if (rest) return [choice, ...rest]
    }
    return undefined
  }
  return from(nodes[0]?.id ?? '') ?? []
}
