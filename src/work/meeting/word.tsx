import { useEffect, useRef, useState } from 'react'
import { giveWord, takeWordBack } from '@/lib/give-word'
import { Copy } from '@/parts/copy'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { monthInWords } from '../../../figures/in-words'
import { minutesOf } from '../../../papers/minutes'
import { officialDocx, officialText } from '../../../papers/official'
import type { Meeting } from './to-do'

/** The minutes as a Word file in the form of official papers, and as text. */
export const Word = ({ data }: { data: Meeting }) => {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState(false)
  const made = useRef(false)
  const name = `${data.place.name}${monthInWords(data.month)}会商纪要.docx`
  useEffect(
    () => () => {
      if (made.current) takeWordBack(name)
    },
    [name],
  )
  const give = async () => {
    setBusy(true)
    setTrouble(false)
    made.current = true
    try {
      await giveWord(officialDocx(minutesOf(data)), name)
    } catch (e) {
      console.error(e)
      setTrouble(true)
    }
    setBusy(false)
  }
  return (
    <>
      {trouble && <Notice kind="wrong">没有做成，请再点一次。</Notice>}
      <Row>
        <BigButton kind="line" busy={busy && '正在做…'} onTap={() => void give()}>
          {process.env.TARO_ENV === 'h5' ? '下载纪要' : '打开纪要'}
        </BigButton>
      </Row>
      <Copy text={officialText(minutesOf(data))} />
    </>
  )
}
