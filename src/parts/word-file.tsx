import { useEffect, useRef, useState } from 'react'
import { giveWord, takeWordBack } from '@/lib/give-word'
import { BigButton } from '@/ui/big-button'
import { Notice } from '@/ui/notice'

interface Props {
  /** What the button calls it. */
  what: string
  /** The file's name, with its ending. */
  name: string
  make: () => Uint8Array | Promise<Uint8Array>
}

/** A paper as a Word file: among the downloads on the web; on a phone in WeChat's own viewer, for as long as this screen is open. */
export const WordFile = ({ what, name, make }: Props) => {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState(false)
  const made = useRef(false)
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
      await giveWord(await make(), name)
    } catch (e) {
      console.error(e)
      setTrouble(true)
    }
    setBusy(false)
  }
  return (
    <>
      <BigButton kind="line" busy={busy && '正在做…'} onTap={() => void give()}>
        {`${process.env.TARO_ENV === 'h5' ? '下载' : '打开'}${what}`}
      </BigButton>
      {trouble && <Notice kind="wrong">没有做成，请再点一次。</Notice>}
    </>
  )
}
