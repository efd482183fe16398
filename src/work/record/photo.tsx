import { useState } from 'react'
import { NotAgreed } from '@/lib/agreed'
import { choosePictures } from '@/lib/picture'
import { useMutation } from '@/lib/use-mutation'
import { AskTwice } from '@/parts/ask-twice'
import { BigButton } from '@/ui/big-button'
import { Image } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import css from './record.module.scss'

interface Props {
  id: string
  /** A link to the one that is there. */
  photo: string | undefined
  mayChange: boolean
  onChanged: () => void
}

/** A photo may stand beside a line; nobody is asked for one. */
export const Photo = ({ id, photo, mayChange, onChanged }: Props) => {
  const [choosing, setChoosing] = useState(false)
  const { run, busy, trouble, setTrouble } = useMutation()
  const add = async () => {
    setTrouble('')
    try {
      const { images, left } = await choosePictures(1, () => setChoosing(true))
      if (images[0]) await run('ledger.photo', { id, photo: images[0] }, { onDone: onChanged })
      else if (left[0]) setTrouble(left[0])
    } catch (e) {
      setTrouble(e instanceof NotAgreed ? e.message : '现在打不开照片，请再点一次试试')
    }
    setChoosing(false)
  }
  return (
    <>
      {photo && <Image className={css.photo} src={photo} alt="这一笔的照片" />}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {mayChange && (
        <BigButton kind="plain" busy={(choosing || busy) && '正在放照片…'} onTap={() => void add()}>
          {photo ? '换一张照片' : '加一张照片'}
        </BigButton>
      )}
      {mayChange && photo && (
        <AskTwice
          ask="去掉照片"
          say="照片删掉就找不回来。这一笔还在。"
          act="删掉照片"
          leave="不删"
          busy={(choosing || busy) && '正在改照片…'}
          trouble=""
          onSure={() => void run('ledger.photo', { id }, { onDone: onChanged })}
        />
      )}
      {mayChange && !photo && <Meta>照片可加可不加。别拍别人的脸、证件和手机屏幕。</Meta>}
    </>
  )
}
