import { Copy } from '@/parts/copy'
import { WordFile } from '@/parts/word-file'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Meta, Title } from '@/ui/words'
import { runPicture } from '../../../figures/pictures'
import { bulletinFile } from '../../../papers/bulletin'
import { officialDocx, officialText } from '../../../papers/official'
import type { Bulletin } from './bulletin'
import { bulletinOnPaper, runPictureId } from './on-paper'
import { pngOf } from './png-of'

interface Props {
  bulletin: Bulletin
  onPoster: () => void
}

/** The ways it leaves: as a Word file, as text for a group, as a poster. */
export const Out = ({ bulletin, onPoster }: Props) => {
  const { place, month, run, status } = bulletin
  const make = async () => {
    const png = run?.limits ? await pngOf(runPicture(run)) : undefined
    return officialDocx(bulletinOnPaper(bulletin, !!png), new Map(png && [[runPictureId, png]]))
  }
  return (
    <Card>
      <Stack>
        <Title>拿出去</Title>
        {status !== 'issued' && <Meta>还没有签发，文档和文字上会写明是草稿。</Meta>}
        <WordFile what="文档" name={bulletinFile(place.name, month)} make={make} />
        <Meta>照公文的格式排好了。每个数是怎么算的，留在这一页里，不印出去。</Meta>
        {status === 'issued' ? (
          <BigButton kind="line" onTap={onPoster}>
            公告栏的海报
          </BigButton>
        ) : (
          <Meta>公告栏的海报，签发以后才能做。</Meta>
        )}
        <Meta>发到工作群的文字（不发居民群）：</Meta>
        <Copy text={officialText(bulletinOnPaper(bulletin, false))} />
      </Stack>
    </Card>
  )
}
