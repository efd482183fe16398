import { go } from '@/lib/go'
import { noteOpened } from '@/lib/week'
import { BigButton } from '@/ui/big-button'
import { Card, Row } from '@/ui/card'
import { ReadAloud } from '@/ui/read-aloud'
import { Headline, Line, Meta, Para, Tag } from '@/ui/words'
import type { Output } from '../../../types/contract'

/** The day's one tip and why this one; on a quiet day a calm line. The days before are a tap away. */
export const TipOfDay = ({ tip, because, quiet }: Pick<Output<'home.today'>, 'tip' | 'because' | 'quiet'>) => (
  <Card>
    {!tip && <Para>{quiet ?? '今天还没有提示。'}</Para>}
    {tip && (
      <>
        <Line>
          <Tag>今日一条</Tag>
          {because && <Meta>{because}</Meta>}
        </Line>
        <Headline>{tip.headline}</Headline>
        {tip.lines.map((line) => (
          <Para key={line}>{line}</Para>
        ))}
        <Row>
          <ReadAloud aside text={tip.speech} recording={tip.recording} machine={tip.machine} onStart={() => noteOpened(tip._id)} />
          <BigButton kind="soft" onTap={() => go('pages/tip', { id: tip._id })}>
            看真事
          </BigButton>
        </Row>
      </>
    )}
    <BigButton kind="plain" onTap={() => go('resident/days')}>
      这几天的提示
    </BigButton>
  </Card>
)
