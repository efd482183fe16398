import { day } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { Card } from '@/ui/card'
import { Para, Title } from '@/ui/words'

/** The last quizzes, a line each. Without any, and without a network, there is nothing to say. */
export const Quizzes = () => {
  const { data } = useCall('quiz.mine', {}, { keep: 'quizzes' })
  const last = data?.sessions.slice(0, 3) ?? []
  if (last.length === 0) return null
  return (
    <>
      <Title>一起答过的</Title>
      <Card>
        {last.map((one) => (
          <Para key={one.id}>
            {day(one.finishedAt)}：{one.total}题，答对{one.right}题
          </Para>
        ))}
      </Card>
    </>
  )
}
