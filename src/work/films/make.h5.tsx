import { useEffect, useRef, useState } from 'react'
import { makeFilm } from '@/lib/film'
import { saveFile } from '@/lib/film-file.h5'
import type { NoFilm } from '@/lib/film-words'
import { BigButton } from '@/ui/big-button'
import { Film as Player } from '@/ui/media'
import { Notice } from '@/ui/notice'
import { drawFilm } from '../../../film/draw'
import { fps, shapes } from '../../../film/film'
import { rate, soundUnder } from '../../../film/sound'
import { framesIn } from '../../../film/timeline'
import { inName, untilWords } from '../../../film/until'
import type { Shown } from './preview.h5'

interface Props extends Shown {
  until: number
  look: () => Promise<string | undefined>
}

const whyNot: Record<Exclude<NoFilm, 'stopped'>, string> = {
  browser: '这个浏览器做不了短片。请换新一点的 Edge、Chrome 或 360 浏览器。',
  size: '这个大小做不了短片。',
  failed: '没有做成，请再点一次。还不行，关掉别的网页再试。',
}

/** Makes the file with its progress, plays it as it was made, and saves it. */
export const Make = ({ film, scenes, shape, pictures, clips, until, look }: Props) => {
  const [part, setPart] = useState<number>()
  const [trouble, setTrouble] = useState<string>()
  const [made, setMade] = useState<{ file: Blob; href: string }>()
  const stop = useRef<AbortController>()
  useEffect(() => () => stop.current?.abort(), [])
  useEffect(() => () => (made ? URL.revokeObjectURL(made.href) : undefined), [made])
  const make = async () => {
    setTrouble(undefined)
    setMade(undefined)
    setPart(0)
    const mine = new AbortController()
    stop.current = mine
    const inTheWay = await look()
    const size = shapes[shape]
    const got = inTheWay
      ? undefined
      : await makeFilm({
          ...size,
          fps,
          frames: framesIn(scenes),
          sound: clips && { rate, samples: soundUnder(scenes, clips) },
          draw: (pen, nth) => drawFilm(pen, film, scenes, nth / fps, size, pictures),
          onProgress: (done) => setPart(Math.floor(done * 100)),
          stop: mine.signal,
        })
    setPart(undefined)
    if (got instanceof Uint8Array) {
      const file = new Blob([got as BlobPart], { type: 'video/mp4' })
      setMade({ file, href: URL.createObjectURL(file) })
    } else if (got !== 'stopped') setTrouble(got ? whyNot[got] : inTheWay)
  }
  const name = `${inName(film.title)}-放到${untilWords(until)}.mp4`
  return (
    <>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {!made && (
        <BigButton busy={part !== undefined && `正在做，${part}%`} onTap={() => void make()}>
          做成短片
        </BigButton>
      )}
      {part !== undefined && (
        <BigButton kind="plain" onTap={() => stop.current?.abort()}>
          停下，不做了
        </BigButton>
      )}
      {made && (
        <>
          <Notice kind="good">做好了，放一遍看看，再存下来。</Notice>
          <Player src={made.href} label={film.title} />
          <BigButton onTap={() => saveFile(made.file, name)}>存到电脑</BigButton>
        </>
      )}
    </>
  )
}
