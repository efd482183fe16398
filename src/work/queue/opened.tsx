import { useEffect } from 'react'
import { focusOn } from '@/lib/focus-on'
import { go } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { View } from '@/ui/elements'
import { Failed, Loading } from '@/ui/notice'
import { HandOver } from './hand-over'
import css from './queue.module.scss'
import { Replies } from './replies'
import { Reply } from './reply'
import { Report } from './report'
import { ToJustice } from './to-justice'

/** The report being read: everything in it, what was replied, and replying. Each fetch is a look that is logged. */
export const Opened = ({ code, onClose, onReplied }: { code: string; onClose: () => void; onReplied: () => void }) => {
  const { data, error, loading, reload } = useCall('report.read', { code })
  const there = data !== undefined
  useEffect(() => {
    if (there) focusOn('report')
  }, [there])
  const replied = () => {
    reload()
    onReplied()
  }
  return (
    <>
      <View className={css.close}>
        <BigButton kind="line" onTap={onClose}>
          回到列表
        </BigButton>
      </View>
      {loading && !data && <Loading />}
      {error && <Failed message={error.message} again={reload} />}
      <View id="report">{data && <Report report={data} />}</View>
      {data && (
        <BigButton kind="line" onTap={() => go('work/case-file', { codes: code })}>
          案卷、导出
        </BigButton>
      )}
      {data && <Replies replies={data.replies} />}
      {data && <Reply code={code} status={data.status} seen={data.replies.length} onReplied={replied} onConflict={reload} />}
      {data && <HandOver code={code} />}
      {data && <ToJustice code={code} />}
    </>
  )
}
