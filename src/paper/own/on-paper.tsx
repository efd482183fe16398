import { useEffect, useState } from 'react'
import { Sheet } from '@/parts/paper/sheet'
import { Print } from '@/parts/print'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import { bytesOf } from '../../../papers/base64'
import { docx } from '../../../papers/docx'
import { ownAccount, ownAccountTitle } from '../../../papers/own-account'
import { giveWord, takeWordBack, wordButton, wordSays } from './give'
import { sourceOf } from './shown-pictures'
import type { Source } from './source'

const fileName = `${ownAccountTitle}.docx`

/** The paper, made here: nothing of it leaves the device but by its person's hand. */
export const OnPaper = ({ source: { told, pictures } }: { source: Source }) => {
  const [paper] = useState(() => ownAccount(told, Date.now()))
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState(false)
  useEffect(() => () => takeWordBack(fileName), [])
  const give = async () => {
    setBusy(true)
    setTrouble(false)
    try {
      await giveWord(docx(paper, new Map([...pictures].map(([id, image]) => [id, bytesOf(image)]))), fileName)
    } catch (e) {
      console.error(e)
      setTrouble(true)
    }
    setBusy(false)
  }
  return (
    <>
      <Stack className="beside-paper">
        <Notice>钱转出去了，先打110，别等材料。</Notice>
        <Meta>身份证号、出生日期、住址留着空，到了用笔写，村哨不存。</Meta>
        <BigButton busy={busy && '正在做…'} onTap={give}>
          {wordButton}
        </BigButton>
        {process.env.TARO_ENV === 'h5' && <Print kind="document" />}
        <Meta>{wordSays}</Meta>
        {trouble && <Notice kind="wrong">没有打开，请再点一次。还不行就把这一页拿给民警看。</Notice>}
      </Stack>
      <Sheet paper={paper} sourceOf={(id) => sourceOf(pictures.get(id))} />
    </>
  )
}
