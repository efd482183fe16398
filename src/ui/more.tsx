import { type ReactNode, useState } from 'react'
import { BigButton } from './big-button'

const step = 20

/** The first twenty of many, and twenty more a tap: a phone draws no thousand rows. */
export const More = <T,>({ items, children }: { items: readonly T[]; children: (shown: T[]) => ReactNode }) => {
  const [most, setMost] = useState(step)
  const left = items.length - most
  return (
    <>
      {children(items.slice(0, most))}
      {left > 0 && (
        <BigButton kind="plain" onTap={() => setMost(most + step)}>
          {`后面还有 ${left} 个，再看${left > step ? ` ${step} 个` : '完'}`}
        </BigButton>
      )}
    </>
  )
}
