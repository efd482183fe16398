import { useEffect, useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Notice } from '@/ui/notice'
import { openLink } from './open-link'

interface Props {
  link: string
  name: string
  words: string
}

/** A file to fetch within its minute, counted from when the answer came: this computer's clock may be wrong. */
export const Link = ({ link, name, words }: Props) => {
  const [over, setOver] = useState(false)
  const [trouble, setTrouble] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), 60_000)
    return () => clearTimeout(timer)
  }, [])
  if (over) return <Notice>链接一分钟到了，已经失效。还要的话再做一次。</Notice>
  return (
    <>
      <BigButton
        kind="soft"
        onTap={() =>
          openLink(link, name).then(
            () => setTrouble(false),
            () => setTrouble(true),
          )
        }
      >
        {words}
      </BigButton>
      {trouble && <Notice kind="wrong">没有打开，请再点一次。在电脑上更稳当。</Notice>}
    </>
  )
}
