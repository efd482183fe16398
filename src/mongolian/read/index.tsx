import { useEffect } from 'react'
import { back, replace } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { useParams } from '@/lib/use-params'
import { noteOpened } from '@/lib/week'
import { Print } from '@/parts/print'
import { Vertical } from '@/parts/vertical'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { Screen } from '@/ui/screen'
import { Meta } from '@/ui/words'
import type { MongolianText, RenderingKind } from '../../../types/entities/rendering'
import { materialKinds } from '../../../types/words/material'
import { MongolianComic } from './comic'
import { Paper } from './paper'
import './read.scss'
import { NextActions } from './next-actions'

/** Where its Chinese stands; of anything else, the screen before. */
const pages: Partial<Record<RenderingKind, string>> = {
  tip: 'pages/tip',
  case: 'pages/case',
  alert: 'pages/alert',
  handbook: 'handbook/page',
}

/** A content in Mongolian, top to bottom; one tap leads back to Chinese, and the answers under an alert. What is put up can be printed. */
export default guarded(function ReadMongolian() {
  const { kind = 'tip', id = '' } = useParams()
  const material = kind in materialKinds
  const input = { kind: kind as RenderingKind, item: id }
  const { data, error, loading, reload } = useCall('rendering.mongolian', input, material ? {} : { keep: `mn.${kind}.${id}` })
  const there = !!data
  useEffect(() => {
    if (there && kind === 'tip') noteOpened(id)
  }, [there, kind, id])
  const chinese = () => {
    if (material) return back()
    const page = pages[input.kind]
    if (page) replace(page, { ...(kind === 'handbook' ? { type: id } : { id }), chinese: '1' })
    else back()
  }
  return (
    <Screen title="蒙古文">
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的内容。`}</Notice>}
      {error && !data && (error.code === 'notFound' ? <Notice>{error.message}</Notice> : <Failed message={error.message} again={reload} />)}
      {data && (material ? <Material kind={kind} id={id} text={data.text} /> : <Vertical text={data.text} />)}
      <Stack className="beside-paper">
        {data && <ReadAloud recording={data.recording} />}
        {data && <Meta>蒙古文由{data.reviewer}审校</Meta>}
        {data && (material ? <Print /> : <NextActions kind={input.kind} />)}
        <BigButton kind="line" onTap={chinese}>
          {kind === 'alert' ? '看汉文，再回一声“我知道了”' : '看汉文'}
        </BigButton>
      </Stack>
    </Screen>
  )
})

const Material = ({ kind, id, text }: { kind: string; id: string; text: MongolianText }) =>
  kind === 'comic' ? <MongolianComic id={id} text={text} /> : <Paper text={text} numbers={kind === 'poster'} />
