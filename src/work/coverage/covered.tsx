import { useState } from 'react'
import { go } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { hasAnyRole, useGrants } from '@/lib/use-grants'
import { useInterval } from '@/lib/use-interval'
import { BigButton } from '@/ui/big-button'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import { Elsewhere } from './elsewhere'
import { NotReached } from './not-reached'
import { Parts } from './parts'
import { Whole } from './whole'

/** One place and its parts; a tap on a part goes into it, as far as single villages. */
export const Covered = ({ id, top }: { id: string; top: string }) => {
  const worker = hasAnyRole(useGrants(), 'gridWorker')
  const [path, setPath] = useState([top])
  const [hours, setHours] = useState(24)
  const region = path.at(-1) ?? top
  const { data, error, loading, reload } = useCall('alert.coverage', { id, region, hours }, { keep: `coverage.${id}.${region}` })
  useInterval(30, reload)
  return (
    <>
      {path.length > 1 && (
        <BigButton kind="plain" onTap={() => setPath(path.slice(0, -1))}>
          回到上一级
        </BigButton>
      )}
      {loading && !data && <Loading words="正在数…" />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data?.underWay && <Notice>还在往下派，数字还会变。</Notice>}
      {data && (
        <>
          <Whole region={data.region} />
          {data.parts.length > 0 && <Parts parts={data.parts} onOpen={(part) => setPath([...path, part])} />}
          <Elsewhere elsewhere={data.elsewhere} unknown={data.unknown} />
          <NotReached lists={data.notReached} hours={hours} onHours={setHours} />
          <Meta>这些是能证明的事：看过没点开的人，谁也数不到，所以不算比例。“户”是登记的户数。</Meta>
          {worker && <BigButton onTap={() => go('work/visits')}>下一步上门</BigButton>}
          <BigButton kind="soft" onTap={() => go('work/groups', { id, ...(region.includes('/') && { region }) })}>
            一个群一个群地看
          </BigButton>
        </>
      )}
    </>
  )
}
