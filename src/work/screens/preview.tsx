import { useEffect, useMemo, useState } from 'react'
import { asPicture } from '@/parts/comic-picture'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Image } from '@/ui/elements'
import { Loading, Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import { framesOf } from '../../../signage/layout'
import type { Piece, Size } from '../../../signage/piece'
import type { Hours } from '../../../signage/playlist'
import type { ComicPanel } from '../../../types/entities/comic'
import { shownKinds } from '../../../types/words/screen'
import { panelAloud } from '../../../wording/panels'
import { comicFrame } from './comic-frame'
import { darkWords } from './dark'
import { drawn } from './drawn'
import css from './screens.module.scss'

/** What the screen shows, picture by picture, drawn by the same hand as there. */
export const Preview = ({ pieces, size, hours }: { pieces: Piece[]; size: Size; hours: Hours }) => {
  const dark = darkWords(hours)
  const all = pieces.flatMap((piece) => framesOf(piece, size).map((_frame, nth) => ({ piece, nth })))
  const [at, setAt] = useState(0)
  const shown = all[Math.min(at, all.length - 1)]
  if (!shown) return <Notice>{dark ?? '现在没有挑好的内容，屏上放它自带的一张。'}</Notice>
  const words = [...shown.piece.headline, ...shown.piece.lines].join('，')
  return (
    <Card>
      <Stack>
        <Title>{dark ? '轮着放的' : '现在放的'}</Title>
        {dark && <Notice>{dark}</Notice>}
        <Shown piece={shown.piece} nth={shown.nth} size={size} words={words} />
        <Meta>{`${shownKinds[shown.piece.kind]}：${words}`}</Meta>
        <BigButton kind="soft" disabled={all.length < 2} onTap={() => setAt((at + 1) % all.length)}>
          {`看下一张（第 ${Math.min(at, all.length - 1) + 1} 张，共 ${all.length} 张）`}
        </BigButton>
      </Stack>
    </Card>
  )
}

interface Props {
  piece: Piece
  nth: number
  size: Size
  words: string
}

/** A film plays on the screen alone. */
const Shown = (props: Props) => {
  const panel = props.piece.panels?.[props.nth]
  if (panel) return <OfComic {...props} panel={panel} />
  if (props.piece.film) return <Notice>这是视频，在屏上放。</Notice>
  return <Drawn {...props} />
}

const OfComic = ({ piece, nth, size, panel }: Props & { panel: ComicPanel }) => {
  const { width, height } = size
  const src = useMemo(() => asPicture(comicFrame(piece, nth, panel, { width, height })), [piece, nth, panel, width, height])
  return <Image className={css.drawn} style={{ aspectRatio: `${width} / ${height}` }} src={src} alt={panelAloud(panel)} />
}

const Drawn = ({ piece, nth, size, words }: Props) => {
  const [src, setSrc] = useState<string | null>()
  const { width, height } = size
  useEffect(() => {
    let stale = false
    void drawn(piece, nth, { width, height }).then((picture) => !stale && setSrc(picture ?? null))
    return () => {
      stale = true
    }
  }, [piece, nth, width, height])
  if (src === undefined) return <Loading words="正在画…" />
  return src ? (
    <Image className={css.drawn} style={{ aspectRatio: `${width} / ${height}` }} src={src} alt={words} />
  ) : (
    <Notice>这里画不出来，屏上照样放。</Notice>
  )
}
