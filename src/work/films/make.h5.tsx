import { useEffect, useState } from 'react'
import { makeFilm } from '@/lib/film'
import { saveFile } from '@/lib/film-file.h5'
import { Making } from '@/parts/making.h5'
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

const whyNot = {
  browser: '这个浏览器做不了短片。请换新一点的 Edge、Chrome 或 360 浏览器。',
  size: '这个大小做不了短片。',
  failed: '没有做成，请再点一次。还不行，关掉别的网页再试。',
}

/** Makes the file with its progress, plays it as it was made, and saves it. */
export const Make = ({ film, scenes, shape, pictures, clips, until, look }: Props) => {
  const [made, setMade] = useState<{ file: Blob; href: string }>()
  useEffect(() => () => (made ? URL.revokeObjectURL(made.href) : undefined), [made])
  const take = (bytes: Uint8Array | undefined) => {
    const file = bytes && new Blob([bytes as BlobPart], { type: 'video/mp4' })
    setMade(file && { file, href: URL.createObjectURL(file) })
  }
  const size = shapes[shape]
  const name = `${inName(film.title)}-放到${untilWords(until)}.mp4`
  return (
    <>
      <Making
        {...{ look, whyNot, made: !!made, onMade: take }}
        work={(how) =>
          makeFilm({
            ...size,
            ...how,
            fps,
            frames: framesIn(scenes),
            sound: clips && { rate, samples: soundUnder(scenes, clips) },
            draw: (pen, nth) => drawFilm(pen, film, scenes, nth / fps, size, pictures),
          })
        }
      >
        做成短片
      </Making>
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
