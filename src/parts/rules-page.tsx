import type { ReactNode } from 'react'
import { sentences } from '@/lib/sentences'
import { useCall } from '@/lib/use-call'
import { Card } from '@/ui/card'
import { ReadAloud } from '@/ui/read-aloud'
import { Screen } from '@/ui/screen'
import { Para, Title } from '@/ui/words'

interface Props {
  title: string
  rules: readonly { title: string; lines: readonly string[] }[]
  /** What stands at their end, once it is known who answers for them. */
  children: ReactNode
}

/** Rules to read or hear, and who answers for them. */
export const RulesPage = ({ title, rules, children }: Props) => {
  const { data, error } = useCall('family.office', {}, { keep: 'office' })
  const { name, how } = data?.office ?? { name: '旗县反诈综合指挥室', how: '到苏木、乡镇政府当面说，或者跟网格员说一声' }
  return (
    <Screen title={title}>
      <ReadAloud text={sentences(rules.flatMap((rule) => [rule.title, ...rule.lines]))} />
      {rules.map((rule) => (
        <Card key={rule.title}>
          <Title>{rule.title}</Title>
          {rule.lines.map((line) => (
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
          {children}
        </>
      )}
    </Screen>
  )
}
