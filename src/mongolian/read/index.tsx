import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { go, replace } from '@/lib/go'
import { prefer } from '@/lib/preferences'
import { useCall } from '@/lib/use-call'
import { noteOpened } from '@/lib/week'
import { Vertical } from '@/parts/vertical'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { Failed, Loading, Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { Screen } from '@/ui/screen'
import { Meta } from '@/ui/words'
import type { RenderingKind } from '../../../types/domain'
import './read.scss'

/** A content in Mongolian, top to bottom; one tap leads back to Chinese, and the answers under an alert. */
export default function ReadMongolian() {
  const { kind = 'tip', id = '' } = useRouter().params
  const input = { kind: kind as RenderingKind, item: id }
  const { data, error, loading, reload } = useCall('rendering.mongolian', input, { keep: `mn.${kind}.${id}` })
  const there = !!data
  useEffect(() => {
    if (there && kind === 'tip') noteOpened(id)
  }, [there, kind, id])
  const chinese = () => {
    prefer({ mongolian: false })
    replace(`pages/${kind}`, { id })
  }
  return (
    <Screen title="蒙古文">
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的内容。`}</Notice>}
      {error && !data && (error.code === 'notFound' ? <Notice>{error.message}</Notice> : <Failed message={error.message} again={reload} />)}
      {data && (
        <>
          <Vertical text={data.text} />
          <ReadAloud recording={data.recording} />
          <Meta>蒙古文由{data.reviewer}审校</Meta>
          <Row>
            <BigButton kind="soft" onTap={() => go('check/ask')}>
              拿不准，问一问
            </BigButton>
            <BigButton kind="soft" onTap={() => go('pages/report')}>
              我也遇到过，举报
            </BigButton>
          </Row>
        </>
      )}
      <BigButton kind="line" onTap={chinese}>
        {kind === 'alert' ? '看汉文，再回一声“我知道了”' : '看汉文'}
      </BigButton>
    </Screen>
  )
}
