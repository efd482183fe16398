import { useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Notice } from '@/ui/notice'
import { type Painting, type Saved, savePicture } from './save'

/** What is said of a picture once somebody asked for it, or nothing. */
export const saidOf = (what: string): Record<Saved, string | undefined> => ({
  shown: undefined,
  closed: undefined,
  saved: `${what}已经存下来了，在“下载”里。`,
  refused: '手机没让存到相册。在微信右上角“…”的设置里允许存相册，再点一次；也可以截屏。',
  failed: `这里画不出${what}，请截个屏，或者换一部手机、一台电脑。`,
})

/** A drawing as a picture, in one tap. */
export const SavePicture = ({ painting, words, what }: { painting: Painting; words: string; what: string }) => {
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState<Saved>()
  const save = async () => {
    setBusy(true)
    setSaved(await savePicture(painting))
    setBusy(false)
  }
  const outcome = saved && saidOf(what)[saved]
  return (
    <>
      <BigButton kind="soft" busy={busy && '正在画…'} onTap={() => void save()}>
        {words}
      </BigButton>
      {outcome && <Notice kind={saved === 'saved' ? 'good' : 'plain'}>{outcome}</Notice>}
    </>
  )
}
