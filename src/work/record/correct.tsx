import { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { type Draft, draftOf, saveOf, type Told } from './draft'
import { RecordForm } from './form'

interface Props {
  id: string
  told: Told
  version: number
  onConflict: () => void
  onDone: () => void
  onLeave: () => void
}

/** A line being put right. When a colleague was first, theirs is shown above and nothing of one's own is lost: the next tap goes over what was then seen. */
export const Correct = ({ id, told, version, onConflict, onDone, onLeave }: Props) => {
  const { data } = useCall('ledger.list', { region: told.region }, { keep: told.region })
  const { value, write, sent } = useWritten<Draft>('ledger', id, draftOf(told))
  const { run, busy, trouble, setTrouble } = useMutation({ onConflict })
  const place = data?.place
  const save = async () => {
    const next = saveOf(value, place?.level === 'school')
    if (typeof next === 'string') return setTrouble(next)
    if (!(await run('ledger.save', { id, after: version, ...next }))) return
    sent()
    onDone()
  }
  return (
    <RecordForm
      {...{ trouble, draft: value }}
      title="改成"
      places={place ? [place] : []}
      busy={!!busy}
      write={(change) => write(change as Partial<Draft>)}
      onSave={() => void save()}
      onLeave={() => {
        sent()
        onLeave()
      }}
    />
  )
}
