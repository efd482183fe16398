import { useState } from 'react'
import { useParams } from './use-params'

/** What of a screen is open, by the name it has among the screen's parameters; and a way to open something else. On the web it stands in the address. */
export const useAddress = (name: string): [open: string | undefined, show: (next: string | undefined) => void] =>
  useState(useParams()[name])
