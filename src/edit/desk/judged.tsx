import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { Row } from './row'

type Judgement = Output<'quiz.judged'>['items'][number]

const nth = ({ variant }: Judgement) => `第${variant + 1}种说法`
const counted = ({ met, wrong, asked }: Judgement) => `${met}家答过，看错${wrong}，先问${asked}`

/** Wordings that nearly everybody or nearly nobody misjudges: to be written anew. */
export const Judged = ({ onOpen }: { onOpen: (item: string) => void }) => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <BigButton kind="line" expanded={open} onTap={() => setOpen(!open)}>
        {open ? '收起' : '哪些说法太难、太容易'}
      </BigButton>
      {open && <Listed onOpen={onOpen} />}
    </>
  )
}

const Listed = ({ onOpen }: { onOpen: (item: string) => void }) => {
  const { data, error, reload } = useCall('quiz.judged', {})
  if (!data) return error ? <Failed message={error.message} again={reload} /> : <Loading />
  if (data.items.length === 0) return <Notice>现在没有。一种说法有二十家人答过，才算得出难不难。</Notice>
  return (
    <>
      <Meta>几乎人人看错的，可能写得不清楚；几乎人人看对的，认不出谁学会了。先问问的不算错。</Meta>
      {data.items.map((one) => (
        <Row
          key={`${one._id} ${one.variant}`}
          on={false}
          kind="quizItem"
          title={one.text}
          tags={[nth(one), counted(one)]}
          onTap={() => onOpen(one._id)}
        />
      ))}
    </>
  )
}

/** How hard each wording of one item is, as families answered. */
export const HowHard = ({ item }: { item: string }) => {
  const { data } = useCall('quiz.judged', { item })
  if (!data) return null
  return (
    <Card>
      <Title>各种说法有多难</Title>
      {data.items.map((one) => (
        <Para key={one.variant}>{`${nth(one)}：${counted(one)}`}</Para>
      ))}
      <Meta>一种说法有二十家人答过才写在这里；改过的说法重新数。</Meta>
    </Card>
  )
}
