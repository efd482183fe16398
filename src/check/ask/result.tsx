import { go } from '@/lib/go'
import { dial } from '@/lib/phone'
import { draft, keepDraft } from '@/lib/report-draft'
import { sentences } from '@/lib/sentences'
import type { Shared } from '@/lib/share'
import { CaseCard } from '@/parts/case-card'
import { BigButton } from '@/ui/big-button'
import { Card, Row } from '@/ui/card'
import { List } from '@/ui/list'
import { Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { Meta, Para, Title } from '@/ui/words'
import { isFraud } from '../../../check/level'
import { clueWords } from '../../../content/check-answers'
import { checkLevels } from '../../../types/words/check'
import { fraudTypes } from '../../../types/words/fraud'
import type { Answer, Known } from './analyse'
import { Dispute } from './dispute'
import { Level } from './level'
import { Marked } from './marked'
import { PassOn } from './pass-on'

interface Props {
  text: string
  answer: Answer
  /** What of it the police let out; null: nobody could be asked. */
  known?: Known | null | undefined
  share: (id: string) => Promise<Shared>
}

/** What was seen in the text, what to ask, what to do now. */
export const Result = ({ text, answer, known, share }: Props) => {
  const { level, types, marks, part, tactic, ask, todo, cases } = answer
  const calm = level === 'none' || level === 'promo'
  return (
    <>
      <Level level={level} meaning={answer.meaning} />
      {known?.map(({ said, kind, people }) => (
        <Notice key={said} kind="wrong">
          {`这个${clueWords[kind]}${people ? `近七天有 ${people} 人` : '有人'}举报过，民警核实过：${said}`}
        </Notice>
      ))}
      {known === null && <Meta>没连上，里面的号码、网址还没跟派出所公开的骗子号码比一比。</Meta>}
      <ReadAloud text={spoken(answer)} />
      <Card kind={calm ? undefined : 'alert'}>
        <Title>现在这样做</Title>
        <List ordered items={todo} />
        <Row>
          <BigButton kind="line" onTap={() => dial('96110')}>
            拨打 96110 问一问
          </BigButton>
          <BigButton kind={calm ? 'plain' : 'danger'} onTap={() => go('pages/cheated')}>
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
            <Marked key={text} text={text} part={part} marks={marks} title={level === 'unsure' ? '这几句值得留意' : '哪几句不对劲'} />
          )}
        </Card>
      )}
      {ask.length > 0 && (
        <Card kind="good">
          <Title>可以这样问他</Title>
          <List items={ask.map((sentence) => `“${sentence}”`)} />
        </Card>
      )}
      {isFraud(level) && <PassOn share={share} />}
      {!known?.length && <Dispute key={text} text={text} level={level} version={answer.version} part={part} />}
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

/** A report holds so many letters: of a long paste it takes what was judged. */
const mostTold = 2000

/** A report with these words in it; one that is being written already keeps its own. */
const report = (text: string, { level, types, part }: Answer) => {
  const kept = draft()
  const type = isFraud(level) && types[0] ? types[0] : kept.type
  if (!kept.what.trim()) keepDraft({ ...kept, what: text.slice(part?.from, part?.to).slice(0, mostTold), type })
  go('report/write')
}
