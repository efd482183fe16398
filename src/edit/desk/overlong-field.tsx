import type { ComponentProps } from 'react'
import { Field } from '@/ui/field'

/** As much as a call takes of one text. */
const longest = 600

/** Takes more than there should be, for the check of words to say so: nothing that is pasted is cut off unseen. */
export const OverlongField = (field: ComponentProps<typeof Field>) => (
  <Field
    {...field}
    of={field.maxLength}
    maxLength={longest}
    wrong={field.value.length >= longest ? `太长了，${longest}个字以后的没有放进来` : undefined}
  />
)
