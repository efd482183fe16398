import { useState } from 'react'
import { NotAgreed } from '@/lib/agreed'
import { attachmentOf, dropAttachment, keepAttachment } from '@/lib/hand-in'
import { newId } from '@/lib/new-id'
import { choosePictures, showable } from '@/lib/picture'
import { BigButton } from '@/ui/big-button'
import { Button, Image, View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import css from './index.module.scss'

/** The picture of a payment's slip. */
export const Slip = ({ of, id, write }: { of: string; id: string; write: (slip: string) => void }) => {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const add = async () => {
    setProblem('')
    try {
      const { images, left } = await choosePictures(1, () => setBusy(true))
      if (images[0]) {
        const slip = newId('p')
        keepAttachment(slip, images[0])
        write(slip)
      }
      setProblem(left[0] ?? '')
    } catch (e) {
      setProblem(e instanceof NotAgreed ? e.message : '现在打不开照片，请再点一次试试')
    }
    setBusy(false)
  }
  const remove = () => {
    dropAttachment(id)
    write('')
  }
  return (
    <View>
      {id ? (
        <View key={id} className={css.picture}>
          <Shown of={of} id={id} />
          <Button className={css.away} label={`去掉${of}的凭证`} onTap={remove}>
            去掉
          </Button>
        </View>
      ) : (
        <BigButton kind="soft" label={`${of}：加凭证照片`} busy={busy && '正在处理照片…'} onTap={add}>
          加凭证照片
        </BigButton>
      )}
      {problem && <Notice kind="wrong">{problem}</Notice>}
    </View>
  )
}

const Shown = ({ of, id }: { of: string; id: string }) => {
  const [src] = useState(() => showable(id, attachmentOf(id)))
  return <Image className={css.thumb} src={src} alt={`${of}的凭证`} />
}
