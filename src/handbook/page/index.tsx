import { useCall } from '@/lib/use-call'
import { useParams } from '@/lib/use-params'
import { InMongolian } from '@/parts/in-mongolian'
import { Print } from '@/parts/print'
import { Stack } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { Screen } from '@/ui/screen'
import type { FraudType } from '../../../types/entities/fraud'
import { saidHandbook } from '../../../wording/said'
import { Book } from './book'
import { Sheet } from './sheet'
import { TypeComic } from './type-comic'

/** One page of the handbook: to read, to hear and, on the web, to print; or chosen pages as a book. */
export default guarded(function Handbook() {
  const { type = 'rebate', book } = useParams()
  return <Screen title="防骗手册">{book ? <Book /> : <OnePage type={type as FraudType} />}</Screen>
})

const OnePage = ({ type }: { type: FraudType }) => {
  const { data, error, loading, reload } = useCall('case.handbook', { type }, { keep: `handbook.${type}` })
  return (
    <>
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的内容。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && (
        <>
          <Sheet page={data.page} aloud={<ReadAloud text={saidHandbook(data.page)} recording={data.recording} machine={data.machine} />} />
          <TypeComic type={type} />
          <Stack className="beside-paper">
            {data.mongolian && <InMongolian kind="handbook" id={type} />}
            <Print />
          </Stack>
        </>
      )}
    </>
  )
}
