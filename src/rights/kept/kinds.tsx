import { Card } from '@/ui/card'
import { Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { keptKinds } from '../../../types/words/kept'

/** What the cloud has of this person, a line a kind: how many, what, what for, until when. */
export const Kinds = ({ kinds }: { kinds: Output<'rights.kept'>['kinds'] }) => (
  <>
    <Title>云上记着您的</Title>
    {kinds.length === 0 && (
      <Card>
        <Para>什么都没有。您选了村、交了东西，才有。</Para>
      </Card>
    )}
    {kinds.map(({ kind, count }) => {
      const { title, what, why, until } = keptKinds[kind]
      return (
        <Card key={kind}>
          <Title level={3}>{kind === 'self' ? title : `${title} ${count} 件`}</Title>
          <Para>{`${what}。`}</Para>
          <Meta>{`做什么用：${why}`}</Meta>
          <Meta>{`放多久：${until}`}</Meta>
        </Card>
      )
    })}
    <Title>只在这部手机里的</Title>
    <Card>
      <Para>字的大小、没写完的东西、孩子的事和家里的公约、留着没网时看的内容。云上没有，别人看不到。</Para>
    </Card>
  </>
)
