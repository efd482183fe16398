import { useState } from 'react'
import { NotAgreed } from '@/lib/agreed'
import { attachmentOf, dropAttachment, keepAttachment } from '@/lib/hand-in'
import { newId } from '@/lib/new-id'
import { choosePictures, showable } from '@/lib/picture'
import type { Draft } from '@/lib/report-draft'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Button, Image, View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { TakenOut } from '@/ui/taken-out'
import { Meta, Title } from '@/ui/words'
import css from './index.module.scss'
import { limits } from './limits'

interface Props {
  ids: string[]
  write: (change: Partial<Draft>) => void
}

/** Up to twelve pictures, made small on the phone. */
export const Pictures = ({ ids, write }: Props) => {
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<string[]>([])

  const add = async () => {
    setProblems([])
    try {
      const { images, left } = await choosePictures(limits.pictures - ids.length, () => setBusy(true))
      const added = images.map((image) => ({ id: newId('p'), image }))
      for (const { id, image } of added) keepAttachment(id, image)
      if (added.length > 0) write({ pictures: [...ids, ...added.map((p) => p.id)] })
      setProblems(left)
    } catch (e) {
      setProblems([e instanceof NotAgreed ? e.message : '现在打不开照片，请再点一次试试'])
    }
    setBusy(false)
  }
  const [gone, setGone] = useState<string>()
  const remove = (id: string) => {
    setGone(attachmentOf(id))
    dropAttachment(id)
    write({ pictures: ids.filter((other) => other !== id) })
  }
  const putBack = (image: string) => {
    const id = newId('p')
    keepAttachment(id, image)
    setGone(undefined)
    write({ pictures: [...ids, id] })
  }

  return (
    <Card>
      <Title>照片和截图</Title>
      <Meta>没有就不加，最多十二张</Meta>
      <View className={css.pictures}>
        {ids.map((id, i) => (
          <Thumb key={id} id={id} number={i + 1} remove={() => remove(id)} />
        ))}
      </View>
      {problems.map((problem) => (
        <Notice key={problem} kind="wrong">
          {problem}
        </Notice>
      ))}
      {gone && ids.length < limits.pictures && <TakenOut words="去掉了一张照片" onBack={() => putBack(gone)} />}
      {ids.length < limits.pictures && (
        <BigButton kind="soft" busy={busy && '正在处理照片…'} onTap={add}>
          加照片
        </BigButton>
      )}
    </Card>
  )
}

const Thumb = ({ id, number, remove }: { id: string; number: number; remove: () => void }) => {
  const [src] = useState(() => showable(id, attachmentOf(id)))
  return (
    <View className={css.picture}>
      <Image className={css.thumb} src={src} alt={`第${number}张照片`} />
      <Button className={css.away} label={`去掉第${number}张照片`} onTap={remove}>
        去掉
      </Button>
    </View>
  )
}
