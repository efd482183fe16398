import { Card } from '@/ui/card'
import { Button } from '@/ui/elements'
import { Line, Meta, Tag, Title } from '@/ui/words'
import { type ManuscriptKind, manuscriptKinds } from '../../../types/words/manuscript'
import css from './desk.module.scss'

interface Props {
  id?: string
  on: boolean
  kind: ManuscriptKind
  title: string
  tags: string[]
  warned?: string | undefined
  meta?: string
  onTap: () => void
}

/** One manuscript, or one row of the library. Its name is what it shows, in the same order. */
export const Row = ({ id, on, kind, title, tags, warned, meta, onTap }: Props) => (
  <Button
    id={id}
    onTap={onTap}
    label={[title, manuscriptKinds[kind], ...tags, warned, meta, on ? '正在右边打开' : ''].filter(Boolean).join('，')}
  >
    <Card silent className={on ? css.on : ''}>
      <Title level={3}>{title}</Title>
      <Line>
        <Tag color="ink">{manuscriptKinds[kind]}</Tag>
        {tags.length > 0 && <Tag>{tags.join(' · ')}</Tag>}
      </Line>
      {warned && <Tag color="red">{warned}</Tag>}
      {meta && <Meta>{meta}</Meta>}
    </Card>
  </Button>
)
