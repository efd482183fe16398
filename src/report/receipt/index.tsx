import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useParams } from '@/lib/use-params'
import { guarded } from '@/ui/guarded'
import { PageAloud } from '@/ui/page-aloud'
import { Screen } from '@/ui/screen'
import { Title } from '@/ui/words'
import { receiptsAloud } from '../../../content/aloud/report'
import { ReportCards } from '../../parts/report-cards'
import { LookUp } from './look-up'
import { Receipt } from './receipt'

/** A report's receipt; other codes; all of one's own. */
export default guarded(function ReceiptPage() {
  const params = useParams()
  const [code, setCode] = useState(params.code)
  const show = (other: string) => {
    setCode(other)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const others = (
    <>
      <LookUp show={show} />
      <Title>我交过的</Title>
      <ReportCards open={show} except={code} />
    </>
  )
  return (
    <Screen title="回执" notes={false}>
      {code ? (
        <Receipt key={code} code={code}>
          {others}
        </Receipt>
      ) : (
        <>
          <PageAloud words={receiptsAloud} />
          {others}
        </>
      )}
    </Screen>
  )
})
