import { go } from '@/lib/go'
import { beginWith } from '@/lib/report-draft'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { Card, Row } from '@/ui/card'
import { Further } from '@/ui/further'
import { Failed, Loading, Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import type { FraudType } from '../../../types/entities/fraud'
import { saidCases } from '../../../wording/said'
import { CaseCard } from '../../parts/case-card'

interface Wanted {
  words: string
  type: FraudType | undefined
}

interface Props extends Wanted {
  page?: number
  /** Where the page before ended. */
  after?: Output<'case.list'>['end']
}

/** What was found, page after page. The first page of everything stays on the phone, for days without a network. */
export const Found = ({ words, type, page = 0, after }: Props) => {
  const all = !words && !type
  const input = { page, ...(after && { after }), ...(words && { words }), ...(type && { type }) }
  const { data, error, loading, reload } = useCall('case.list', input, all && page === 0 ? { keep: 'cases' } : {})
  return (
    <>
      {loading && !data && <Loading words="正在找…" />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的案例。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && data.cases.length > 0 && <Aloud cases={data.cases} more={page > 0} />}
      {data?.cases.map((one) => (
        <CaseCard key={one._id} one={one} onTap={() => go('pages/case', { id: one._id })} />
      ))}
      {data?.cases.length === 0 && page === 0 && (all ? <Notice>案例正在整理，过几天再来看。</Notice> : <NotFound {...{ words, type }} />)}
      {data?.more && (
        <Further>
          <Found {...{ words, type }} page={page + 1} after={data.end} />
        </Further>
      )}
      {words && data && data.cases.length > 0 && !data.more && (
        <BigButton kind="line" onTap={() => tell({ words, type })}>
          没找到？告诉我们
        </BigButton>
      )}
    </>
  )
}

/** Title and turning point of those shown, one after the other. */
const Aloud = ({ cases, more }: { cases: Output<'case.list'>['cases']; more: boolean }) => (
  <Row>
    <ReadAloud aside small={more ? '再看的这一些' : '下面这些案例'} text={saidCases(cases)} />
  </Row>
)

const NotFound = (wanted: Wanted) => (
  <Card>
    <Title>没找到？换个说法试试</Title>
    <Notice>没有相近的案例，不等于就是真的。您遇到的事，可以告诉我们。</Notice>
    <BigButton kind="line" onTap={() => tell(wanted)}>
      没找到？告诉我们
    </BigButton>
  </Card>
)

/** A report that begins with what was looked for. */
const tell = ({ words, type }: Wanted) => {
  beginWith({ what: words, ...(type && { type }) })
  go('report/write')
}
