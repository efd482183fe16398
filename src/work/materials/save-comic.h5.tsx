import { useState } from 'react'
import { asPicture } from '@/parts/comic-picture'
import { handOn } from '@/parts/poster-picture/hand-on.h5'
import type { Saved } from '@/parts/poster-picture/save'
import { BigButton } from '@/ui/big-button'
import { Choice } from '@/ui/choice'
import { Notice } from '@/ui/notice'
import { type Drawn, longPicture, type OneComicRead, onePicture } from './comic-sheets'

const said: Partial<Record<Saved, string>> = {
  saved: '图已经存下来了，在“下载”里。',
  failed: '这里画不出图，请换一台电脑，或者截个屏。',
}

const blobOf = async ({ svg, width, height }: Drawn): Promise<Blob | null> => {
  const image = new Image()
  const drawn = new Promise<boolean>((done) => {
    image.onload = () => done(true)
    image.onerror = () => done(false)
  })
  image.src = asPicture(svg)
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const pen = canvas.getContext('2d')
  if (!(await drawn) || !pen) return null
  pen.drawImage(image, 0, 0, width, height)
  return new Promise((done) => canvas.toBlob(done, 'image/png'))
}

/** The comic as pictures: all of it, long, for a group; or one alone. */
export const SaveComic = ({ comic, until }: OneComicRead) => {
  const [which, choose] = useState('all')
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState<Saved>()
  const save = async () => {
    setBusy(true)
    const drawn = which === 'all' ? longPicture(comic, until) : onePicture(comic, Number(which), until)
    const blob = await blobOf(drawn)
    setSaved(blob ? await handOn(new File([blob], `${drawn.name}.png`, { type: 'image/png' })) : 'failed')
    setBusy(false)
  }
  const outcome = saved && said[saved]
  const options: Record<string, string> = {
    all: '整篇长图',
    ...Object.fromEntries(comic.panels.map((_panel, i) => [`${i}`, `第${i + 1}格`])),
  }
  return (
    <>
      <Choice label="存哪一张" options={options} value={which} onChoose={choose} />
      <BigButton kind="soft" busy={busy && '正在画…'} onTap={() => void save()}>
        存成图，发群里
      </BigButton>
      {outcome && <Notice kind={saved === 'saved' ? 'good' : 'wrong'}>{outcome}</Notice>}
    </>
  )
}
