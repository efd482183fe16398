import { type ComponentProps, useState } from 'react'
import { useCall } from '@/lib/use-call'
import { Failed, Loading } from '@/ui/notice'
import { type Draft, dropDraft } from './drafts'
import { Reading } from './reading'
import type { Refused } from './use-writing'
import { Writing } from './writing'

interface Props {
  id: string
  /** What was written here and not yet kept in the cloud. */
  kept: Draft | undefined
  onChange: () => void
  onOpen: (id: string) => void
}

/** One manuscript: being written, or looked at by those who decide. A new one is known only here until it is first kept. */
export const Piece = (props: Props) => {
  const [refused, onRefused] = useState<Refused>()
  const all = { ...props, refused, onRefused }
  return props.kept?.after === 0 ? <New {...all} kept={props.kept} /> : <Known {...all} />
}

type Handed = Props & Pick<ComponentProps<typeof Writing>, 'refused' | 'onRefused'>

const New = ({ id, kept, onChange, ...rest }: Handed & { kept: Draft }) => {
  const [saved, setSaved] = useState(false)
  const changed = () => {
    setSaved(true)
    onChange()
  }
  return saved ? (
    <Known id={id} kept={undefined} onChange={onChange} {...rest} />
  ) : (
    <Writing id={id} kind={kept.kind} draft={kept} refused={rest.refused} onRefused={rest.onRefused} onChange={changed} />
  )
}

const Known = ({ id, kept, onChange, onOpen, ...handed }: Handed) => {
  const { data, error, loading, reload } = useCall('manuscript.read', { id })
  const [writing, write] = useState(!!kept)
  const changed = () => {
    reload()
    onChange()
  }
  const onMade = (made: string) => {
    changed()
    onOpen(made)
  }
  const reverted = () => {
    dropDraft(id)
    write(false)
    changed()
  }
  if (!data) return error ? <Failed message={error.message} again={reload} /> : loading ? <Loading /> : null
  const { manuscript, may } = data
  if (may.save && (writing || manuscript.status === 'draft'))
    return (
      <Writing
        id={id}
        kind={manuscript.kind}
        read={data}
        draft={kept}
        {...handed}
        onChange={changed}
        onReverted={reverted}
        onOpen={onMade}
      />
    )
  return <Reading read={data} onWrite={() => write(true)} onDecided={changed} onReverted={reverted} onOpen={onMade} />
}
