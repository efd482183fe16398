import { sentences } from '@/lib/sentences'
import { useCall } from '@/lib/use-call'
import { Card } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { ReadAloud } from '@/ui/read-aloud'
import { Screen } from '@/ui/screen'
import { Para, Title } from '@/ui/words'
import { childRules } from '../../../content/child-rules'
import { Agree } from './agree'

const spoken = sentences(childRules.flatMap(({ title, lines }) => [title, ...lines]))

/** The rules for children, and at their end the guardian's yes or no. */
export default guarded(function Rules() {
  const { data, error } = useCall('family.office', {}, { keep: 'office' })
  const { name, how } = data?.office ?? { name: '旗县反诈综合指挥室', how: '到苏木、乡镇政府当面说，或者跟网格员说一声' }
  return (
    <Screen title="孩子的规则">
      <ReadAloud text={spoken} />
      {childRules.map(({ title, lines }) => (
        <Card key={title}>
          <Title>{title}</Title>
          {lines.map((line) => (
            <Para key={line}>{line}</Para>
          ))}
        </Card>
      ))}
      {(data || error) && (
        <>
          <Card>
            <Title>谁负责，有话找谁</Title>
            <Para>{`${name}。${how}。`}</Para>
            <Para>不答应您的要求，也要写明为什么。</Para>
          </Card>
          <Agree />
        </>
      )}
    </Screen>
  )
})
