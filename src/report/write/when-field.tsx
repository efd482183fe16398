import type { When } from '@/lib/report-draft'
import { clockOf, dateOfTime } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { Field } from '@/ui/field'
import css from './index.module.scss'

/** A day and a clock, to the minute; 刚才 is one tap. `of` names what happened then, for the ear. */
export const WhenField = ({ of, day, clock, write }: When & { of: string; write: (change: Partial<When>) => void }) => (
  <Stack>
    <View className={css.when}>
      <Field className={css.grow} label={`${of}：哪天`} type="date" value={day} onInput={(value) => write({ day: value })} />
      <Field className={css.grow} label={`${of}：几点几分`} type="time" value={clock} onInput={(value) => write({ clock: value })} />
    </View>
    {!day && !clock && (
      <BigButton kind="soft" label={`${of}：就是刚才`} onTap={() => write({ day: dateOfTime(Date.now()), clock: clockOf(Date.now()) })}>
        就是刚才
      </BigButton>
    )}
  </Stack>
)
