import { type ReactNode, useState } from 'react'
import { within } from '@/lib/region'
import { useTowns } from '@/lib/villages'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'

interface Village {
  _id: string
  name: string
}
interface Props<T> {
  items: readonly T[]
  villageOf: (item: T) => Village
  children: (shown: T[]) => ReactNode
}

/** As many villages as stand on a screen by themselves. */
const few = 20

/** What belongs to many villages, a town at a time or by a village's name; to a few, all of it. */
export const Finder = <T,>(props: Props<T>) => {
  const many = new Set(props.items.map((item) => props.villageOf(item)._id)).size > few
  return many ? <ByTown {...props} /> : props.children([...props.items])
}

const ByTown = <T,>({ items, villageOf, children }: Props<T>) => {
  const towns = useTowns().towns?.filter((t) => items.some((item) => within(villageOf(item)._id, t._id))) ?? []
  const [chosen, choose] = useState<string>()
  const [typed, setTyped] = useState('')
  const town = chosen ?? towns[0]?._id
  const words = typed.trim()
  const shown = items.filter((item) => (words ? villageOf(item).name.includes(words) : town && within(villageOf(item)._id, town)))
  return (
    <>
      <Field label="找村" type="search" placeholder="写村名里的一两个字" value={typed} onInput={setTyped} />
      {!words && (
        <Choice label="哪个苏木、镇" options={Object.fromEntries(towns.map((t) => [t._id, t.name]))} value={town} onChoose={choose} />
      )}
      {words && shown.length === 0 && <Notice>没有这个名字的村，少写一个字试试。</Notice>}
      {children(shown)}
    </>
  )
}
