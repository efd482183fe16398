import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import { Row } from './row'

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
      {data.items.map(({ _id, variant, text, met, wrong, asked }) => (
        <Row
          key={`${_id} ${variant}`}
          on={false}
          kind="quizItem"
          title={text}
          tags={[`第${variant + 1}种说法`, `${met}家答过，看错${wrong}，先问${asked}`]}
          onTap={() => onOpen(_id)}
        />
      ))}
    </>
  )
}
