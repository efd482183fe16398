import { useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Notice } from '@/ui/notice'
import type { PosterWords } from '../poster-words'
import { type Saved, savePoster } from './save'

const said: Record<Saved, string | undefined> = {
  shown: undefined,
  closed: undefined,
  saved: '海报图已经存下来了，在“下载”里。',
  refused: '手机没让存到相册。在微信右上角“…”的设置里允许存相册，再点一次；也可以截屏。',
  failed: '这部手机画不出海报图，请截个屏，把图发到群里。',
}

/** The poster as a picture for groups, the notice board or the printer. */
export const SavePoster = ({ words }: { words: PosterWords }) => {
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState<Saved>()
  const save = async () => {
    setBusy(true)
    setSaved(await savePoster(words))
    setBusy(false)
  }
  const outcome = saved && said[saved]
  return (
    <>
      <BigButton kind="soft" busy={busy && '正在画…'} onTap={() => void save()}>
        存海报图
      </BigButton>
      {outcome && <Notice kind={saved === 'saved' ? 'good' : 'plain'}>{outcome}</Notice>}
    </>
  )
}
