import { go } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Headline, Para } from '@/ui/words'

/** The code on a card from school was scanned: what the class told about comes next, in messages that nobody there has seen. */
export const FromSchool = ({ pack }: { pack: string }) => {
  const { data } = useCall('pack.theme', { id: pack })
  return (
    <Card>
      <Headline>{`和学校讲的一样： ${data?.theme ?? '…'}`}</Headline>
      <Para>五条消息，课上没见过的话。大人先猜，孩子来讲。</Para>
      <BigButton onTap={() => go('family/quiz', { way: 'five', theme: pack })}>开始</BigButton>
    </Card>
  )
}
