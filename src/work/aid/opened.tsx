import { useEffect } from 'react'
import { focusOn } from '@/lib/focus-on'
import { go } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { View } from '@/ui/elements'
import { Failed, Loading } from '@/ui/notice'
import css from './aid.module.scss'
import { Asked } from './asked'
import { Reply } from './reply'

/** The one being read: what was handed over, what was said, and replying. Each fetch is a look that is logged. */
export const Opened = ({ id, onClose, onReplied }: { id: string; onClose: () => void; onReplied: () => void }) => {
  const { data, error, loading, reload } = useCall('aid.open', { id })
  const there = data !== undefined
  useEffect(() => {
    if (there) focusOn('aid')
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
      <View id="aid">{data && <Asked aid={data} />}</View>
      {data && <Reply aid={data} onReplied={replied} onConflict={reload} />}
      {data && (
        <BigButton kind="soft" onTap={() => go('aid/form', { desk: id })}>
          打印填好案件部分的申请表
        </BigButton>
      )}
    </>
  )
}
