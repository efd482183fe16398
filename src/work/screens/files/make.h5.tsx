import { useState } from 'react'
import { saveFile } from '@/lib/film-file.h5'
import { Making } from '@/parts/making.h5'
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

const whyNot = {
  browser: '这个浏览器做不了视频。请换新一点的 Edge、Chrome 或 360 浏览器，或者不要视频，只要图片。',
  size: '这个大小做不了视频，只要图片再做一次。',
  failed: '没有做成，请再点一次。还不行，关掉别的网页再试。',
}

/** Looks once more whether all of it may still be shown, then makes the folder and saves it. */
export const Make = ({ size, pieces, forms, offered }: Props) => {
  const [done, setDone] = useState(false)
  const look = async (): Promise<string | undefined> => {
    for (const { piece, isStill } of offered)
      if (!(await isStill())) return `“${piece.headline.join(' ')}”撤下或者改过了。去掉它，再做一次。`
    return undefined
  }
  const take = (folder: Blob | undefined) => {
    setDone(!!folder)
    const until = untilWords(Math.min(...pieces.map((piece) => piece.until)))
    if (folder) saveFile(folder, `优盘-${size.width}×${size.height}-放到${until}.zip`)
  }
  return (
    <>
      {done && <Notice kind="good">存下来了，在“下载”里。解开压缩，先看“说明”，再把用得上的文件夹拷到优盘。</Notice>}
      <Making {...{ look, whyNot, onMade: take }} work={(how) => makeFiles({ size, pieces, forms, ...how })}>
        {`做成优盘文件夹，${pieces.length}条`}
      </Making>
    </>
  )
}
