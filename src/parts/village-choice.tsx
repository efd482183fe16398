import { useState } from 'react'
import { mySelf } from '@/lib/my-self'
import { useTowns } from '@/lib/villages'
import { Choice } from '@/ui/choice'
import { Failed, Loading } from '@/ui/notice'
import { Meta } from '@/ui/words'

interface Props {
  /** The id of the chosen village, or `unknown`. */
  value: string | undefined
  onChoose: (village: { _id: string; name: string }) => void
  /** Words for not knowing, e.g. 不清楚; without them a village has to be chosen. */
  unknown?: string
}

/** Chooses a village: first the town, where there are several. */
export const VillageChoice = (props: Props) => <VillageOf {...props} towns={useTowns()} />

/** The same, of towns that the screen itself waits for. */
export const VillageOf = ({
  towns: { towns, error, loading, reload },
  value,
  onChoose,
  unknown,
}: Props & { towns: ReturnType<typeof useTowns> }) => {
  const [opened, open] = useState<string>()
  const own = towns?.find((t) => value?.startsWith(`${t._id}/`))
  const town = towns?.find((t) => t._id === opened) ?? own ?? (towns?.length === 1 ? towns[0] : undefined)
  const mine = mySelf().village
  const names = namesOf(town?.villages ?? (mine ? [mine] : []))
  const options = unknown ? { ...names, unknown } : names
  return (
    <>
      {loading && !towns && <Loading words="正在取村子的名单…" />}
      {error && !towns && (unknown ? <Meta>村子的名单要有网才能取到。</Meta> : <Failed message={error.message} again={reload} />)}
      {towns && towns.length > 1 && <Choice label="哪个苏木、镇" options={namesOf(towns)} value={town?._id} onChoose={open} />}
      {(town || mine || unknown) && (
        <Choice
          label={town ? `${town.name}的哪个村` : '哪个村'}
          options={options}
          value={value}
          onChoose={(_id) => onChoose({ _id, name: options[_id] ?? '' })}
        />
      )}
    </>
  )
}

const namesOf = (regions: { _id: string; name: string }[]) => Object.fromEntries(regions.map((r) => [r._id, r.name]))
