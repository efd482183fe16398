import { receipts, useUnseenAnswers } from '@/lib/answers'
import { useOnDelivered, useWaiting } from '@/lib/outbox'
import { day } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { Card } from '@/ui/card'
import { Button } from '@/ui/elements'
import { Loading, Notice } from '@/ui/notice'
import { Line, Meta, Tag, Title } from '@/ui/words'
import { fraudTypes } from '../../types/words/fraud'
import { reportStatuses } from '../../types/words/report'

interface Props {
  open: (code: string) => void
  /** Left out, since it stands on the screen already. */
  except?: string | undefined
  most?: number
}

const names = { unsure: '说不准是哪种', ...fraudTypes }

/** This person's reports: what still waits on the phone, then what the cloud has. */
export const ReportCards = ({ open, except, most = 50 }: Props) => {
  const unsent = useWaiting().flatMap((w) =>
    w.name === 'report.submit' && w.id !== `report.${except}` ? [w.id.slice('report.'.length)] : [],
  )
  const { data, error, loading, reload } = useCall('report.mine', {}, { keep: receipts })
  const answered = useUnseenAnswers('reports')
  useOnDelivered(['report.submit'], reload)
  const sent = data?.reports.filter((r) => r._id !== except && !unsent.includes(r._id)).slice(0, most) ?? []
  return (
    <>
      {unsent.map((code) => (
        <Button key={code} label={`举报 ${code} 还没送到`} onTap={() => open(code)}>
          <Card silent>
            <Title level={3}>{code}</Title>
            <Meta>还没送到</Meta>
          </Card>
        </Button>
      ))}
      {loading && !data && <Loading words="正在取您的举报…" />}
      {error && <Notice>{data ? `${error.message}。下面是上次看到的。` : error.message}</Notice>}
      {sent.map((one) => (
        <Button
          key={one._id}
          label={`举报 ${one._id} ${answered.includes(one._id) ? '有新答复 ' : ''}${reportStatuses[one.status]} ${day(one.createdAt)}交 · ${names[one.type]}`}
          onTap={() => open(one._id)}
        >
          <Card silent>
            <Line>
              <Title level={3}>{one._id}</Title>
              <Tag color={answered.includes(one._id) ? 'red' : 'grass'}>
                {answered.includes(one._id) ? '有新答复' : reportStatuses[one.status]}
              </Tag>
            </Line>
            <Meta>
              {day(one.createdAt)}交 · {names[one.type]}
            </Meta>
          </Card>
        </Button>
      ))}
      {data && unsent.length + sent.length === 0 && <Meta>{except ? '没有别的了。' : '您还没有交过举报。'}</Meta>}
    </>
  )
}
