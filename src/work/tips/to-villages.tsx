import { useCall } from '@/lib/use-call'
import { Card } from '@/ui/card'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Headline, Para } from '@/ui/words'
import { SendTo } from './send-to'

/** One tip, and where it is to go. */
export const ToVillages = ({ id }: { id: string }) => {
  const tip = useCall('tip.read', { id }, { keep: `tip.${id}` })
  const mine = useCall('alert.villages', {}, { keep: 'own-villages' })
  const before = useCall('tip.sent', { id }, { keep: `tip-sent.${id}` })
  const error = tip.error ?? mine.error ?? before.error
  const again = () => {
    for (const { reload } of [tip, mine, before]) reload()
  }
  return (
    <>
      {tip.data && (
        <Card>
          <Headline>{tip.data.tip.headline}</Headline>
          {tip.data.tip.lines.map((line) => (
            <Para key={line}>{line}</Para>
          ))}
        </Card>
      )}
      {error && tip.data && mine.data && before.data && <Notice>{`${error.message}。下面是手机里留着的。`}</Notice>}
      {error && !(tip.data && mine.data && before.data) && <Failed message={error.message} again={again} />}
      {!error && !(mine.data && before.data) && <Loading words="正在取村子…" />}
      {mine.data && before.data && <SendTo tip={id} villages={mine.data.villages} sendings={before.data.sendings} />}
    </>
  )
}
