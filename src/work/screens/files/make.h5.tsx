import { useEffect, useRef, useState } from 'react'
import { CallFailed } from '@/lib/call'
import { saveFile } from '@/lib/film-file.h5'
import type { NoFilm } from '@/lib/film-words'
import { BigButton } from '@/ui/big-button'
import { Notice } from '@/ui/notice'
import type { LedForm } from '../../../../film/led'
import { untilWords } from '../../../../film/until'
import type { Piece, Size } from '../../../../signage/piece'
import { makeFiles } from './make-files.h5'
import type { Offered } from './pieces'

interface Props {
  size: Size
  pieces: Piece[]
  forms: LedForm[]
  offered: Offered[]
}

const whyNot: Record<Exclude<NoFilm, 'stopped'>, string> = {
  browser: '这个浏览器做不了视频。请换新一点的 Edge、Chrome 或 360 浏览器，或者不要视频，只要图片。',
  size: '这个大小做不了视频，只要图片再做一次。',
  failed: '没有做成，请再点一次。还不行，关掉别的网页再试。',
}

/** Looks once more whether all of it may still be shown, then makes the folder and saves it. */
export const Make = ({ size, pieces, forms, offered }: Props) => {
  const [part, setPart] = useState<number>()
  const [trouble, setTrouble] = useState<string>()
  const [done, setDone] = useState(false)
  const stop = useRef<AbortController>()
  useEffect(() => () => stop.current?.abort(), [])
  const inTheWay = async (): Promise<string | undefined> => {
    try {
      for (const { piece, isStill } of offered)
        if (!(await isStill())) return `“${piece.headline.join(' ')}”撤下或者改过了。去掉它，再做一次。`
      return undefined
    } catch (e) {
      if (!(e instanceof CallFailed)) throw e
      return e.message
    }
  }
  const make = async () => {
    setTrouble(undefined)
    setDone(false)
    setPart(0)
    const mine = new AbortController()
    stop.current = mine
    const words = await inTheWay()
    const got = words
      ? undefined
      : await makeFiles({ size, pieces, forms, onProgress: (now) => setPart(Math.floor(now * 100)), stop: mine.signal }).catch((e) => {
          console.error(e)
          return 'failed' as const
        })
    setPart(undefined)
    if (got instanceof Blob) {
      saveFile(got, `优盘-${size.width}×${size.height}-放到${untilWords(Math.min(...pieces.map(({ until }) => until)))}.zip`)
      setDone(true)
    } else if (got !== 'stopped') setTrouble(got ? whyNot[got] : words)
  }
  return (
    <>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {done && <Notice kind="good">存下来了，在“下载”里。解开压缩，先看“说明”，再把用得上的文件夹拷到优盘。</Notice>}
      <BigButton busy={part !== undefined && `正在做，${part}%`} onTap={() => void make()}>
        {`做成优盘文件夹，${pieces.length}条`}
      </BigButton>
      {part !== undefined && (
        <BigButton kind="plain" onTap={() => stop.current?.abort()}>
          停下，不做了
        </BigButton>
      )}
    </>
  )
}
