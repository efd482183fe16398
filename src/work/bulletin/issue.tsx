import { useMutation } from '@/lib/use-mutation'
import { AskTwice } from '@/parts/ask-twice'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import type { Bulletin } from './bulletin'

interface Props {
  bulletin: Bulletin
  onChanged: () => void
}

/** A second person agrees to what stands above. */
export const Issue = ({ bulletin: { place, month, mayIssue, whyNot, version, stamp }, onChanged }: Props) => {
  const { run, busy, trouble } = useMutation({ onConflict: onChanged })
  if (whyNot) return <Notice>{`${whyNot}。`}</Notice>
  if (!mayIssue) return null
  return (
    <>
      <Meta>有不对的，告诉写的人：改了再交，还会到您这里。</Meta>
      <AskTwice
        ask="同意发出"
        say="发出以后，数和话都留着现在的样子，改不了了。要改的，下个月的通报里写更正。"
        act="看过了，发出"
        leave="先不发"
        busy={busy && '正在发出…'}
        trouble={trouble}
        onSure={() => void run('bulletin.issue', { region: place._id, month, after: version, stamp }, { onDone: onChanged })}
      />
    </>
  )
}
