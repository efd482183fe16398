import { type Family, pactIsOld, pactOf, testDue } from '@/lib/family'
import { allJudged, current, dropGame, type Game, unfinished } from '@/lib/game'
import { go } from '@/lib/go'
import { child } from '@/lib/nickname'
import { isThing } from '@/lib/shapes'
import { read } from '@/lib/storage'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Headline, Para } from '@/ui/words'

interface Props {
  ours: Family
  onChange: () => void
}

/** The one next thing to do: what was begun, what is due, what was never done; else another game. */
export const Next = ({ ours, onChange }: Props) => {
  const begun = unfinished()
  if (begun) return <GoOn game={begun} onDropped={onChange} />
  if (testDue(ours, Date.now()))
    return (
      <Card kind="mark">
        <Headline>大人自己来， 六条新消息</Headline>
        <Para>过了些日子，看看还认不认得。大人一个人答，{child()}先不帮忙。都是没见过的话。</Para>
        <BigButton onTap={() => go('family/quiz', { way: 'retest' })}>开始小测</BigButton>
      </Card>
    )
  if (pactIsOld(ours, Date.now()) || (ours.played.length > 0 && !pactOf(ours)))
    return (
      <Card>
        <Headline>{pactOf(ours) ? '公约三个月了， 再念一遍' : '一家人， 说好几句话'}</Headline>
        <Para>遇到了怎么办，先说好、先练一遍，到时候才做得出来。</Para>
        <BigButton onTap={() => go('family/pact')}>{pactOf(ours) ? '打开公约' : '定一份家庭公约'}</BigButton>
        <BigButton kind="line" onTap={() => go('family/quiz', { way: 'five' })}>
          先玩五条
        </BigButton>
      </Card>
    )
  if (ours.acted.length === 0 ? ours.played.length > 0 : latest(ours.acted) < latest(ours.played))
    return (
      <Card>
        <Headline>演一演， 真的做一遍</Headline>
        <Para>一个念骗子的话，一个拿主意，三四分钟。做过一遍，真遇上才做得出来。</Para>
        <BigButton onTap={() => go('family/story')}>{read('story', isThing) ? '接着演' : '演一个'}</BigButton>
        <BigButton kind="line" onTap={() => go('family/quiz', { way: 'five' })}>
          先玩五条
        </BigButton>
      </Card>
    )
  return (
    <Card>
      <Headline>大人先猜， 孩子来讲</Headline>
      <Para>五条消息，有真有假，四五分钟。大人先猜，孩子点出那一句，再一起看为什么。</Para>
      <BigButton onTap={() => go('family/quiz', { way: 'five' })}>开始</BigButton>
    </Card>
  )
}

const latest = (all: { at: number }[]) => Math.max(0, ...all.map(({ at }) => at))

const GoOn = ({ game, onDropped }: { game: Game; onDropped: () => void }) => {
  const leave = () => {
    dropGame()
    onDropped()
  }
  return (
    <Card>
      <Headline>接着玩</Headline>
      <Para>
        {allJudged(game) ? '都答完了，还没看结果。' : `上次到第 ${current(game) + 1} 条，一共 ${game.messages.length} 条，都还留着。`}
      </Para>
      <BigButton onTap={() => go('family/quiz', { way: game.way, theme: game.theme })}>接着玩</BigButton>
      <BigButton kind="plain" onTap={leave}>
        不接着了，换新的
      </BigButton>
    </Card>
  )
}
