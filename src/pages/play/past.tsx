import type { CallFailed } from '@/lib/call'
import { inWords } from '@/lib/quiz-session'
import { dayAndTime } from '@/lib/time'
import { Card } from '@/ui/card'
import { View } from '@/ui/elements'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import css from './past.module.scss'

interface Props {
  data?: Output<'quiz.mine'>
  error?: CallFailed
  loading: boolean
  reload: () => void
}

/** Earlier quizzes of this account, newest first. */
export const Past = ({ data, error, loading, reload }: Props) => {
  if (!data) return error ? <Failed message={error.message} again={reload} /> : loading ? <Loading words="正在看以前答过的…" /> : null
  return (
    <Card>
      <Title>以前答过的</Title>
      {error && <Notice>{`${error.message}。下面是手机里留着的。`}</Notice>}
      {data.sessions.length === 0 && <Para>还没有。答完一次，就会记在这里。</Para>}
      {data.sessions.map((one) => (
        <View key={one.id} className={css.one}>
          <Para>{inWords(one.right, one.careful)}</Para>
          <Meta>
            {dayAndTime(one.finishedAt)} · 共 {one.total} 题
          </Meta>
        </View>
      ))}
    </Card>
  )
}
