import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { useParams } from '@/lib/use-params'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { guarded } from '@/ui/guarded'
import { Loading, Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { Link } from './link'
import { lastMonths } from './months'
import { OnScreen } from './on-screen'

/** 案卷 and the station's sheet: of the reports in the address (`codes`, apart by commas), or of a month. */
export default guarded(function CaseFilePage() {
  const { codes } = useParams()
  const [months] = useState(() => lastMonths(Date.now()))
  const [month, setMonth] = useState(Object.keys(months)[0])
  const { run, busy, trouble } = useMutation()
  const [dossier, setDossier] = useState<Output<'report.dossier'>>()
  const [sheet, setSheet] = useState<Output<'report.export'>>()
  const chosen = codes?.split(',').filter(Boolean)
  const own = useCall('alert.villages', {}, { keep: 'own-villages' })
  const villages = own.data?.villages ?? []
  const [region, setRegion] = useState('all')
  const taken = chosen ? { codes: chosen } : { month, ...(region !== 'all' && { region }) }
  if (!chosen && own.loading && !own.data)
    return (
      <StaffScreen at="work/case-file" title="案卷和表格" wide>
        <Loading />
      </StaffScreen>
    )
  return (
    <StaffScreen at="work/case-file" title="案卷和表格" wide>
      <Stack className="beside-paper">
        <Card>
          <Stack>
            {chosen ? (
              <Meta>{`选了 ${chosen.length} 件：${chosen.join('、')}`}</Meta>
            ) : (
              <>
                <Choice label="哪个月交的" options={months} few={3} value={month} onChoose={setMonth} />
                {villages.length > 0 && (
                  <Choice
                    label="哪个地方的"
                    options={{ all: '我管的都要', ...Object.fromEntries(villages.map(({ _id, name }) => [_id, name])) }}
                    few={6}
                    value={region}
                    onChoose={setRegion}
                  />
                )}
              </>
            )}
            <Meta>案卷一次最多30件，里面有举报人写的全部内容。表格里没有举报人。每导出一次，都记下是谁、什么时候、哪几件。</Meta>
            <Row>
              <BigButton
                busy={busy === 'report.dossier' && '正在做案卷…'}
                onTap={() => void run('report.dossier', taken, { onDone: setDossier })}
              >
                做案卷
              </BigButton>
              <BigButton
                kind="line"
                busy={busy === 'report.export' && '正在做表格…'}
                onTap={() => void run('report.export', taken, { onDone: setSheet })}
              >
                导出表格
              </BigButton>
            </Row>
            {trouble && <Notice kind="wrong">{trouble}</Notice>}
            {sheet && <Link key={sheet.link} {...sheet} words={`下载表格，${sheet.rows} 件`} />}
            {dossier && <Link key={dossier.word} {...dossier} link={dossier.word} words="下载案卷文档" />}
          </Stack>
        </Card>
      </Stack>
      {dossier && <OnScreen dossier={dossier} />}
    </StaffScreen>
  )
})
