import { go, replace } from '@/lib/go'
import { inWords } from '@/lib/quiz-session'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Headline, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { fraudTypes } from '../../../types/words/fraud'
import css from './quiz.module.scss'

/** How it went, in words, and what is worth reading together. No marks, no comparison. */
export const Result = ({ result: { total, right, careful, missed } }: { result: Output<'quiz.finish'> }) => (
  <>
    <Card kind="good">
      <Headline>{`${total}题都答完了`}</Headline>
      <Para>{inWords(right, careful)}</Para>
      <Para>讲的人也辛苦了，大人说声谢谢吧。</Para>
    </Card>
    {missed.length > 0 && (
      <Card>
        <Title>这几样，一起再看看真事</Title>
        {missed.map((type) => (
          <BigButton key={type} kind="soft" className={css.read} onTap={() => go('pages/cases', { type })}>
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
