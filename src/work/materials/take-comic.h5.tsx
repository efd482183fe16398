import { useState } from 'react'
import { doNotFit, type Edition, editionsOf, lettersIn } from '@/parts/comic-editions'
import { asPicture, ComicPicture, panelSize } from '@/parts/comic-picture'
import { useMongolianLetters } from '@/parts/mongolian-letters.h5'
import { handOn } from '@/parts/poster-picture/hand-on.h5'
import type { Saved } from '@/parts/poster-picture/save'
import { saidOf } from '@/parts/poster-picture/save-picture'
import { Print } from '@/parts/print'
import { BigButton } from '@/ui/big-button'
import { Columns, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Loading, Notice } from '@/ui/notice'
import { panelSvg } from '../../../comics/panel'
import { writeColumns } from '../../../comics/write'
import { ComicPaper } from './comic-paper.h5'
import { type Drawn, longPicture, nameOf, type OneComicRead, onePicture, picturesIn, usableUntil } from './comic-sheets'
import css from './materials.module.scss'

const scriptWords = { both: '汉文和蒙古文', han: '只有汉文', mongolian: '只有蒙古文' } as const

const fileOf = async ({ svg, width, height, words, script, name }: Drawn): Promise<File | undefined> => {
  const image = new Image()
  const drawn = new Promise<boolean>((done) => {
    image.onload = () => done(true)
    image.onerror = () => done(false)
  })
  image.src = asPicture(svg)
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const pen = canvas.getContext('2d')
  if (!(await drawn) || !pen) return undefined
  pen.drawImage(image, 0, 0, width, height)
  writeColumns(pen, words, script)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  return blob ? new File([blob], `${name}.png`, { type: 'image/png' }) : undefined
}

/** The comic in the languages chosen, that which the county has first before: as pictures for a group, and on paper. */
export const TakeComic = (data: OneComicRead) => {
  const { comic, issued } = data
  const letters = useMongolianLetters(lettersIn(data))
  const [scripts, setScripts] = useState<keyof typeof scriptWords>('both')
  if (issued.words && !letters) return <Loading />
  const { han, mongolian } = editionsOf(data, letters)
  const both = mongolian && issued.order === 'mongolianFirst' ? [mongolian, han] : [han, mongolian]
  const chosen = !mongolian ? [han] : scripts === 'both' ? both : [scripts === 'han' ? han : mongolian]
  const editions = chosen.flatMap((one) => one ?? [])
  return (
    <>
      <ComicPaper editions={editions} issued={issued} />
      <Stack className="beside-paper">
        {mongolian && <Choice label="写哪种文字" options={scriptWords} value={scripts} onChoose={setScripts} />}
        {issued.words && !mongolian && <Notice>{doNotFit}</Notice>}
        {editions.map((edition) => (
          <Pictures key={edition.called} edition={edition} />
        ))}
        <Notice>{`${usableUntil(issued.until)}。`}</Notice>
        <Save editions={editions} data={data} />
        <Print kind="poster" name={nameOf(comic.title, issued)} />
      </Stack>
    </>
  )
}

const Pictures = ({ edition: { panels, script } }: { edition: Edition }) => (
  <Columns>
    {panels.map((panel, i) =>
      script.upright ? (
        <div
          key={JSON.stringify(panel)}
          className={css.drawn}
          role="img"
          aria-label={`蒙古文第${i + 1}格`}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, its words escaped (comics/panel.ts)
          dangerouslySetInnerHTML={{ __html: panelSvg(panel, { ...panelSize, bubbles: true, script }) }}
        />
      ) : (
        <ComicPicture key={JSON.stringify(panel)} panel={panel} />
      ),
    )}
  </Columns>
)

const Save = ({ editions, data: { comic, issued } }: { editions: readonly Edition[]; data: OneComicRead }) => {
  const [which, choose] = useState('all')
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState<Saved>()
  const save = async () => {
    setBusy(true)
    const drawn = editions.map((one) => (which === 'all' ? longPicture(one, issued) : onePicture(one, Number(which), issued)))
    const files = (await Promise.all(drawn.map(fileOf))).flatMap((file) => file ?? [])
    setSaved(files.length === drawn.length ? await handOn(...files) : 'failed')
    setBusy(false)
  }
  const outcome = saved && saidOf('漫画图')[saved]
  return (
    <>
      <Choice label="存哪一张" options={picturesIn(comic.panels.length)} value={which} onChoose={choose} />
      <BigButton kind="soft" busy={busy && '正在画…'} onTap={() => void save()}>
        存成图，发群里
      </BigButton>
      {outcome && <Notice kind={saved === 'saved' ? 'good' : 'plain'}>{outcome}</Notice>}
    </>
  )
}
