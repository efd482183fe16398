import type { useCall } from '@/lib/use-call'
import { Finder } from '@/parts/finder'
import { Card } from '@/ui/card'
import { More } from '@/ui/more'
import { Failed, Loading } from '@/ui/notice'
import css from './desk.module.scss'
import { VillageRow } from './village-row'

/** The viewer's villages; a county's are shown one town at a time. */
export const Villages = ({ data, error, reload }: ReturnType<typeof useCall<'alert.villages'>>) => {
  if (!data && error) return <Failed message={error.message} again={reload} />
  if (!data) return <Loading words="正在取村子…" />
  return (
    <Finder items={data.villages} villageOf={(village) => village}>
      {(shown) => (
        <More items={shown}>
          {(rows) => (
            <Card className={css.villages}>
              {rows.map((village) => (
                <VillageRow key={village._id} village={village} />
              ))}
            </Card>
          )}
        </More>
      )}
    </Finder>
  )
}
