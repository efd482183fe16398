import { type ReactElement, useState } from 'react'
import type { Chosen } from './chosen'
import { Found } from './found'
import { One } from './one.h5'

/** Choose, look, make, save. */
export const Room = (): ReactElement => {
  const [chosen, choose] = useState<Chosen>()
  return chosen ? <One chosen={chosen} onLeave={() => choose(undefined)} /> : <Found onChoose={choose} />
}
