import { useMemo } from 'react'
import { useCall } from './use-call'

/** The numbers that the county gives its people; none until they are known, and what the phone kept without a network. */
export const useLocalLines = () => {
  const { data } = useCall('county.lines', {}, { keep: 'lines' })
  return useMemo(() => data?.lines ?? [], [data])
}
