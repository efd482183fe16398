import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import type { usePages } from '@/lib/use-pages'
import { BigButton } from '@/ui/big-button'
import { Columns } from '@/ui/card'
import { Failed, Loading, Notice } from '@/ui/notice'
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
      {data?.more && (
        <BigButton kind="soft" onTap={() => turn(page + 1, data.end)}>
          再看十条
        </BigButton>
      )}
      {page > 0 && (
        <BigButton kind="plain" onTap={() => turn(page - 1)}>
          回到前面十条
        </BigButton>
      )}
    </>
  )
}
