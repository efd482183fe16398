import { Choice } from '@/ui/choice'

interface Props {
  places: { _id: string; name: string }[]
  value: string
  onChoose: (region: string) => void
  /** So many stand there at once; more are behind a tap. */
  few?: number
  label?: string
}

/** Which of several places is looked at; nothing where there is only one. */
export const PlaceChoice = ({ places, value, onChoose, few = 8, label = '看哪里' }: Props) =>
  places.length < 2 ? null : (
    <Choice
      label={label}
      few={few}
      options={Object.fromEntries(places.map(({ _id, name }) => [_id, name]))}
      value={value}
      onChoose={onChoose}
    />
  )
