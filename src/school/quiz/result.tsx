import { go, replace } from '@/lib/go'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Headline, Para, Title } from '@/ui/words'
import { fraudTypes } from '../../../content/words'
import type { Output } from '../../../types/contract'

/** How it went, in words, and what is worth reading together. No marks, no comparison. */
export const Result = ({ result: { total, right, careful, missed } }: { result: Output<'quiz.finish'> }) => (
  <>
    <Card kind="good">
      <Headline>{`${total} 题都 答完了`}</Headline>
      <Para>
        大人看准了 {right} 题{careful > 0 && `，其中 ${careful} 题是先打个电话问问，这样最稳`}。
      </Para>
      <Para>讲的人也辛苦了，大人说声谢谢吧。</Para>
    </Card>
    {missed.length > 0 && (
      <Card>
        <Title>这几样，一起再看看真事</Title>
        {missed.map((type) => (
          <BigButton key={type} kind="plain" onTap={() => go('pages/cases', { type })}>
            {fraudTypes[type]}
          </BigButton>
        ))}
      </Card>
    )}
    <Card>
      <Title>今天就能做的一件事</Title>
      <Para>全家说好：谁来要钱、要密码、要验证码，先给家里人打个电话。</Para>
    </Card>
    <BigButton kind="line" onTap={() => replace('pages/play')}>
      回到一起答
    </BigButton>
  </>
)
