import { go } from '@/lib/go'
import { dial } from '@/lib/phone'
import { draft, keepDraft } from '@/lib/report-draft'
import { sentences } from '@/lib/sentences'
import { CaseCard } from '@/parts/case-card'
import { BigButton } from '@/ui/big-button'
import { Card, Row } from '@/ui/card'
import { List } from '@/ui/list'
import { ReadAloud } from '@/ui/read-aloud'
import { Meta, Para, Title } from '@/ui/words'
import { checkLevels } from '../../../content/check-answers'
import { fraudTypes } from '../../../types/words/fraud'
import type { Answer } from './analyse'
import { Level } from './level'
import { Marked } from './marked'

/** What was seen in the text, what to ask, what to do now. */
export const Result = ({ text, answer }: { text: string; answer: Answer }) => {
  const { level, types, marks, tactic, ask, todo, cases } = answer
  return (
    <>
      <Level level={level} meaning={answer.meaning} />
      <ReadAloud text={spoken(answer)} />
      <Card kind={level === 'none' ? undefined : 'alert'}>
        <Title>现在这样做</Title>
        <List ordered items={todo} />
        <Row>
          <BigButton kind="line" onTap={() => dial('96110')}>
            拨打 96110 问一问
          </BigButton>
          <BigButton kind={level === 'none' ? 'plain' : 'danger'} onTap={() => go('pages/cheated')}>
            我已经转钱了
          </BigButton>
        </Row>
      </Card>
      {(tactic || marks.length > 0) && (
        <Card>
          {tactic && types[0] && (
            <>
              <Title>像是“{fraudTypes[types[0]]}”</Title>
              <Para>{tactic}</Para>
              {types[1] && <Meta>也有点像“{fraudTypes[types[1]]}”</Meta>}
            </>
          )}
          {marks.length > 0 && (
            <Marked key={text} text={text} marks={marks} title={level === 'unsure' ? '这几句值得留意' : '哪几句不对劲'} />
          )}
        </Card>
      )}
      {ask.length > 0 && (
        <Card kind="good">
          <Title>可以这样问他</Title>
          <List items={ask.map((sentence) => `“${sentence}”`)} />
        </Card>
      )}
      {cases.length > 0 && <Title>跟它相近的真事</Title>}
      {cases.map((one) => (
        <CaseCard key={one._id} one={one} onTap={() => go('pages/case', { id: one._id })} />
      ))}
      <BigButton kind="line" onTap={() => report(text, answer)}>
        举报给派出所
      </BigButton>
    </>
  )
}

/** The answer as it is read out: how it looks, what to do, what to ask. */
const spoken = ({ level, meaning, todo, tactic, ask }: Answer) =>
  sentences([checkLevels[level], meaning, ...todo, ...(tactic ? [tactic] : []), ...(ask.length > 0 ? ['可以这样问他', ...ask] : [])])

/** A report with these words in it; one that is being written already keeps its own. */
const report = (text: string, { level, types }: Answer) => {
  const kept = draft()
  const type = (level === 'danger' || level === 'doubtful') && types[0] ? types[0] : kept.type
  if (!kept.what.trim()) keepDraft({ ...kept, what: text, type })
  go('report/write')
}
