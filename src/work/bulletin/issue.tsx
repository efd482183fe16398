import { useMutation } from '@/lib/use-mutation'
import { AskTwice } from '@/parts/ask-twice'
import { Reason } from '@/parts/reason'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import type { Bulletin } from './bulletin'

interface Props {
  bulletin: Bulletin
  onChanged: () => void
}

/** A second person agrees to what stands above, or gives it back with the reason. */
export const Issue = ({ bulletin: { place, month, mayIssue, mayGiveBack, whyNot, version, stamp }, onChanged }: Props) => {
  const issue = useMutation({ onConflict: onChanged })
  const giveBack = useMutation({ onConflict: onChanged })
  const of = { region: place._id, month, after: version }
  return (
    <>
      {whyNot && <Notice>{`${whyNot}。`}</Notice>}
      {mayIssue && (
        <>
          <Meta>签发不会自动送出去，签完请到下面“拿出去”下载、打印。</Meta>
          <AskTwice
            ask="同意签发"
            say="签发以后，数和话都留着现在的样子，改不了了。要改的，下个月的通报里写更正。"
            act="看过了，签发"
            leave="先不签"
            busy={issue.busy && '正在签发…'}
            trouble={issue.trouble}
            onSure={() => void issue.run('bulletin.issue', { ...of, stamp }, { onDone: onChanged })}
          />
        </>
      )}
      {mayGiveBack && (
        <>
          {giveBack.trouble && <Notice kind="wrong">{giveBack.trouble}</Notice>}
          <Reason
            ask="退回去改"
            kept={['bulletinBack', `${place._id} ${month}`]}
            label="为什么退回，写的人看得到"
            most={100}
            act="退回"
            leave="先不退回"
            busy={giveBack.busy ? '正在退回…' : false}
            onSure={(words) => giveBack.run('bulletin.giveBack', { ...of, words }, { onDone: onChanged })}
          />
        </>
      )}
    </>
  )
}
