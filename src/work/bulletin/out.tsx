import { useEffect, useRef, useState } from 'react'
import { Copy } from '@/parts/copy'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import { monthInWords } from '../../../figures/in-words'
import { runPicture } from '../../../figures/pictures'
import { officialDocx, officialText } from '../../../papers/official'
import type { Bulletin } from './bulletin'
import { giveWord, takeWordBack, wordButton, wordSays } from './give'
import { bulletinOnPaper, runPictureId } from './on-paper'
import { pngOf } from './png-of'

interface Props {
  bulletin: Bulletin
  onPoster: () => void
}

/** The ways it leaves: as a Word file, as text for a group, as a poster. */
export const Out = ({ bulletin, onPoster }: Props) => {
  const { place, month, run, status } = bulletin
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState(false)
  const fileName = `${place.name}${monthInWords(month)}通报.docx`
  const made = useRef(false)
  useEffect(
    () => () => {
      if (made.current) takeWordBack(fileName)
    },
    [fileName],
  )
  const give = async () => {
    setBusy(true)
    setTrouble(false)
    made.current = true
    try {
      const png = run?.limits ? await pngOf(runPicture(run)) : undefined
      const pictures = new Map(png && [[runPictureId, png]])
      await giveWord(officialDocx(bulletinOnPaper(bulletin, !!png), pictures), fileName)
    } catch (e) {
      console.error(e)
      setTrouble(true)
    }
    setBusy(false)
  }
  return (
    <Card>
      <Stack>
        <Title>拿出去</Title>
        {status !== 'issued' && <Meta>还没有审过，文档上会写明。</Meta>}
        <BigButton kind="line" busy={busy && '正在做…'} onTap={() => void give()}>
          {wordButton}
        </BigButton>
        <Meta>{wordSays}</Meta>
        {trouble && <Notice kind="wrong">没有做成，请再点一次。</Notice>}
        <Row>
          <BigButton kind="line" onTap={onPoster}>
            公告栏的海报
          </BigButton>
        </Row>
        <Meta>发到工作群的文字：</Meta>
        <Copy text={officialText(bulletinOnPaper(bulletin, false))} />
      </Stack>
    </Card>
  )
}
