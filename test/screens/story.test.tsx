import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Rules from '@/family/rules'
import StoryPage from '@/family/story'
import Who from '@/family/who'
import { family, keepFamily } from '@/lib/family'
import { flush } from '@/lib/outbox'
import { childRulesVersion } from '../../types/words/family'
import { askedFor, newCloud } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone } from '../support/taro'

const skin = {
  _id: 'skin',
  title: '送皮肤的大哥哥',
  band: '6-9' as const,
  type: 'gaming' as const,
  scene: '放学了，你在家里用妈妈的手机玩游戏。',
  nodes: [
    {
      id: 'a',
      who: '游戏里的人',
      says: '我送你一个新皮肤，你加我好友就行。',
      choices: [
        { words: '加他好友', to: 'lost' },
        { words: '不加，接着玩', to: 'good' },
      ],
      ask: '妈妈说：“不认识的人，为什么白送你？”',
    },
    {
      id: 'lost',
      who: '旁白',
      says: '妈妈的钱少了三百块。',
      lost: true as const,
      act: { kind: 'show' as const, line: '“妈妈，你快来看。”' },
    },
    { id: 'good', who: '旁白', says: '他见你不理，就走了。', act: { kind: 'say' as const, line: '“不认识的人送的，我不要。”' } },
  ],
}

beforeEach(() => {
  newPhone()
  newCloud({
    'family.stories': () => ({ stories: [skin] }),
    'family.rehearsed': () => ({}),
    'family.agree': () => ({}),
    'family.withdraw': () => ({}),
    'family.office': () => ({ office: { name: '安和旗反诈综合指挥室', how: '到苏木政府当面说' } }),
    'quiz.forget': () => ({}),
  })
  keepFamily({ ...family(), child: '6-9' })
})

const opens = () => {
  const { unmount } = render(<StoryPage />)
  return unmount
}

describe('娜仁 and her child play a story', () => {
  test('the child asks first, decides, does it for real, and the mother marks how it went: nothing leaves the phone', async () => {
    opens()
    await tap('送皮肤的大哥哥')
    expect(await screen.findByText('我送你一个新皮肤，你加我好友就行。')).toBeInTheDocument()
    await tap('先问问')
    expect(screen.getByText('妈妈说：“不认识的人，为什么白送你？”')).toBeInTheDocument()
    await tap('不加，接着玩')
    expect(screen.getByRole('heading', { name: '“不认识的人送的，我不要。”' })).toBeInTheDocument()
    await tap('提醒后做到')
    expect(await screen.findByText('真的遇上，就照刚才做的那样做。')).toBeInTheDocument()
    expect(family().acted).toMatchObject([{ story: 'skin', deed: 'reminded' }])
    await act(flush)
    expect(askedFor('family.rehearsed')).toEqual([])
    await tap('再演一个')
    expect(await screen.findByText(/演过，提醒后做到/)).toBeInTheDocument()
  })

  test('one wrong turn is taken back, once', async () => {
    opens()
    await tap('送皮肤的大哥哥')
    await tap('加他好友')
    await tap('退回去，再想一想')
    await tap('加他好友')
    expect(screen.queryByRole('button', { name: '退回去，再想一想' })).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { name: '“妈妈，你快来看。”' })).toBeInTheDocument()
  })

  test('closed half way, it goes on where it was, without a network', async () => {
    const close = opens()
    await tap('送皮肤的大哥哥')
    await tap('不加，接着玩')
    close()
    newCloud({})
    opens()
    expect(await screen.findByText('他见你不理，就走了。')).toBeInTheDocument()
    await tap('自己做到')
    expect(family().acted).toHaveLength(1)
  })

  test('not now: the story is put away, and the list is there again', async () => {
    opens()
    await tap('送皮肤的大哥哥')
    await tap('不演了')
    expect(await screen.findByRole('button', { name: '送皮肤的大哥哥' })).toBeInTheDocument()
    expect(family().acted).toEqual([])
  })
})

describe('the guardian’s yes', () => {
  test('is asked for with who it is; a no costs nothing and sends nothing', async () => {
    render(<Rules />)
    expect(await screen.findByText('安和旗反诈综合指挥室。到苏木政府当面说。')).toBeInTheDocument()
    await tap('同意')
    expect(screen.getByText('先点一下您是孩子的谁')).toBeInTheDocument()
    await tap('不同意')
    expect(screen.getByText('好，不交。什么都不少。')).toBeInTheDocument()
    await act(flush)
    expect(askedFor('family.agree')).toEqual([])
  })

  test('leaves with the rules’ version; then acts are handed in; taken back at the same place, they are not', async () => {
    const { unmount } = render(<Rules />)
    await screen.findByText(/安和旗反诈综合指挥室/)
    await userEvent.click(await screen.findByRole('radio', { name: '妈妈' }))
    await tap('同意')
    expect(await screen.findByText(/妈妈.*同意了/)).toBeInTheDocument()
    await act(flush)
    expect(askedFor('family.agree')).toMatchObject([{ guardian: 'mother', child: '6-9', rules: childRulesVersion, family: family().id }])
    unmount()
    const close = opens()
    await tap('送皮肤的大哥哥')
    await tap('不加，接着玩')
    await tap('自己做到')
    await act(flush)
    expect(askedFor('family.rehearsed')).toMatchObject([{ story: 'skin', player: '6-9', deed: 'self', asked: 0, undone: false }])
    close()
    render(<Rules />)
    await tap('收回，不交了')
    expect(await screen.findByText('收回了，交上去的也删掉。')).toBeInTheDocument()
    await act(flush)
    expect(askedFor('family.withdraw')).toEqual([{ family: family().id }])
  })

  test.each([
    ['规则改过了', { rules: '2020-01-01', at: Date.now() }],
    ['上次同意到现在两年了', { rules: childRulesVersion, at: Date.now() - 731 * 86_400_000 }],
  ])('%s: it is asked for again, until then nothing leaves the phone, and a no takes the old yes back', async (why, yes) => {
    keepFamily({ ...family(), id: 'f-1', yes: { guardian: 'mother', ...yes } })
    const close = opens()
    await tap('送皮肤的大哥哥')
    await tap('不加，接着玩')
    await tap('自己做到')
    expect(await screen.findByRole('button', { name: '看看规则，再说同不同意' })).toBeInTheDocument()
    close()
    render(<Rules />)
    expect(await screen.findByText(`${why}，请再看一遍，再说同不同意。`)).toBeInTheDocument()
    await tap('不同意')
    expect(await screen.findByText('好，不交了，以前交上去的也删掉。什么都不少。')).toBeInTheDocument()
    await act(flush)
    expect(askedFor('family.rehearsed')).toEqual([])
    expect(askedFor('family.withdraw')).toEqual([{ family: 'f-1' }])
    expect(family().yes).toEqual({})
  })

  test('全部删掉 takes the story that was begun, the acts and the yes as well', async () => {
    keepFamily({
      ...family(),
      id: 'f-1',
      yes: { guardian: 'mother', rules: childRulesVersion, at: Date.now() },
      acted: [{ story: 'skin', at: 1, deed: 'self' }],
    })
    render(<Who />)
    await tap('全部删掉')
    await tap('都删掉')
    expect(family()).toMatchObject({ id: '', acted: [], yes: {} })
  })
})
