import { back } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { AskTwice } from '@/parts/ask-twice'
import { givenBackWords } from '@/parts/given-back'
import { Notice } from '@/ui/notice'
import { dropDraft } from './draft'

/** Why this draft came back, where it is mended; and which of its villages went into another meanwhile. */
export const WhyGivenBack = ({ id }: { id: string }) => {
  const { data } = useCall('alert.read', { id }, { keep: `review.${id}` })
  if (!data) return null
  return (
    <>
      {data.givenBack && <Notice kind="wrong">{givenBackWords(data.givenBack)}</Notice>}
      {data.findings
        .filter(({ level, field }) => level === 'refuse' && field === 'regions')
        .map(({ why }) => (
          <Notice key={why} kind="wrong">
            {why}
          </Notice>
        ))}
      {data.alert.flagged && <Notice kind="wrong">{`${data.alert.flagged}，看看这条还要不要留。`}</Notice>}
    </>
  )
}

/** Deletes the draft, here and in the cloud. */
export const Discard = ({ id }: { id: string }) => {
  const { run, busy, trouble } = useMutation()
  const onDone = () => {
    dropDraft()
    back()
  }
  return (
    <AskTwice
      ask="删掉这条草稿"
      say="删掉以后找不回来。"
      act="删掉"
      leave="先留着"
      busy={busy && '正在删…'}
      trouble={trouble}
      onSure={() => void run('alert.discard', { id }, { onDone })}
    />
  )
}
