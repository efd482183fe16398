import { useEffect } from 'react'
import { focusOn } from '@/lib/focus-on'
import { go } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { View } from '@/ui/elements'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Alike } from './alike'
import { Clues } from './clues'
import { HandOver } from './hand-over'
import css from './queue.module.scss'
import { Replies } from './replies'
import { Reply } from './reply'
import { Report } from './report'
import { Sounds } from './sounds'
import { TimeLine } from './time-line'
import { ToJustice } from './to-justice'
import { Work } from './work'

/** The report being read: everything in it, what was replied, and replying. Each fetch is a look that is logged. */
export const Opened = ({
  code,
  onClose,
  onOpen,
  onReplied,
}: {
  code: string
  onClose: () => void
  onOpen: (code: string) => void
  onReplied: () => void
}) => {
  const { data, error, loading, reload } = useCall('report.read', { code })
  const there = data !== undefined
  useEffect(() => {
    if (there) focusOn('report')
  }, [there])
  const replied = () => {
    reload()
    onReplied()
  }
  const gone = () => {
    onReplied()
    onClose()
  }
  /** Its reporter took it back, or its words are gone: there is nothing to do but look. */
  const isOver = data?.status === 'withdrawn' || data?.forgottenAt !== undefined
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
      {data && <Sounds report={data} onChanged={reload} />}
      {data && <TimeLine report={data} />}
      {data?.gone && <Notice>举报人把自己的信息删掉了，您的答复他看不到。要找他，只能用他留在举报里的联系方式。</Notice>}
      {data && <Replies replies={data.replies} />}
      {data && !isOver && (
        <Reply
          {...{ code, status: data.status, caseNumber: data.caseNumber }}
          seen={data.replies.length}
          onReplied={replied}
          onConflict={reload}
        />
      )}
      {data && !isOver && <Work report={data} onChanged={replied} onGone={gone} />}
      {data && <Alike code={code} joinedTo={data.joinedTo} onOpen={onOpen} onChanged={replied} />}
      {data && <Clues code={code} status={data.status} />}
      {data && !isOver && <HandOver code={code} />}
      {data && (
        <BigButton kind="line" onTap={() => go('work/case-file', { codes: code })}>
          案卷、导出
        </BigButton>
      )}
      {data && <ToJustice code={code} />}
    </>
  )
}
