import { Card } from '@/ui/card'
import { View } from '@/ui/elements'
import { Meta, Para, Tag, Title } from '@/ui/words'
import type { Finding } from '../../../types/entities/finding'
import css from './review.module.scss'

const fields: Record<Finding['field'], string> = {
  headline: '标题',
  lines: '骗子怎么骗',
  instruction: '怎么做',
  expires: '有效期',
  case: '案例',
  regions: '发给哪里',
}

/** What the check says about it now. */
export const Found = ({ findings }: { findings: Finding[] }) => {
  if (findings.length === 0) return null
  return (
    <Card kind="mark">
      <Title>检查出来的</Title>
      {findings.map(({ level, field, words, why }) => (
        <View key={`${field} ${words} ${why}`} className={css.finding}>
          <Tag color={level === 'refuse' ? 'red' : 'ink'}>
            {level === 'refuse' ? '要改' : '提醒'} · {fields[field]}
          </Tag>
          {words && <Para>“{words}”</Para>}
          <Meta>{why}</Meta>
        </View>
      ))}
    </Card>
  )
}
