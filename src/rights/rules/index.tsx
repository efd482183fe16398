import { go } from '@/lib/go'
import { sentences } from '@/lib/sentences'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { ReadAloud } from '@/ui/read-aloud'
import { Screen } from '@/ui/screen'
import { Meta, Para, Title } from '@/ui/words'
import { rules } from '../../../content/rules'
import { rulesVersion } from '../../../types/words/rules'

const spoken = sentences(rules.flatMap(({ title, lines }) => [title, ...lines]))

/** The rules for all: what is kept, what for, how long, and what one can do about it. */
export default guarded(function Rules() {
  const { data, error } = useCall('family.office', {}, { keep: 'office' })
  const { name, how } = data?.office ?? { name: '旗县反诈综合指挥室', how: '到苏木、乡镇政府当面说，或者跟网格员说一声' }
  return (
    <Screen title="规则">
      <ReadAloud text={spoken} />
      {rules.map(({ title, lines }) => (
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
          <BigButton kind="line" onTap={() => go('family/rules')}>
            孩子的规则
          </BigButton>
          <Meta>{`${rulesVersion} 版`}</Meta>
        </>
      )}
    </Screen>
  )
})
