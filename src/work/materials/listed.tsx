import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import type { usePages } from '@/lib/use-pages'
import { Columns } from '@/ui/card'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import type { Input } from '../../../types/contract'
import { MaterialCard } from './material-card'

/** Ten at a time. Nothing is kept on the phone: what was withdrawn is not to be put up. */
export const Listed = ({ input, page, turn }: { input: Input<'material.list'> } & Pick<ReturnType<typeof usePages>, 'page' | 'turn'>) => {
  const { data, error, loading, reload } = useCall('material.list', input)
  useOnReshow(reload)
  return (
    <>
      {loading && !data && <Loading words="正在找…" />}
      {error && <Failed message={error.message} again={reload} />}
      {data?.materials.length === 0 && <Notice>这里还没有，换一种骗法，或者选“都看看”。</Notice>}
      <Columns>
        {data?.materials.map((material) => (
          <MaterialCard key={material._id} material={material} />
        ))}
      </Columns>
      {data && <Pager page={page} more={data.more} onPage={(to) => turn(to, data.end)} />}
    </>
  )
}
