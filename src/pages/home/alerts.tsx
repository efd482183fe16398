import { useState } from 'react'
import { go } from '@/lib/go'
import { AlertCard } from '@/parts/alert-card'
import { gravestFirst, moreAlerts } from '@/parts/alert-order'
import { BigButton } from '@/ui/big-button'
import type { Output } from '../../../types/contract'

/** The gravest alert in force stands whole; the others are a tap away, so that the day's screen stays short. */
export const Alerts = ({ alerts }: { alerts: Output<'home.today'>['alerts'] }) => {
  const [open, setOpen] = useState(false)
  const [first, ...rest] = gravestFirst(alerts)
  const shown = first && (open ? [first, ...rest] : [first])
  return (
    <>
      {shown?.map((alert) => (
        <AlertCard key={alert._id} alert={alert} aloud onTap={() => go('pages/alert', { id: alert._id })} />
      ))}
      {rest.length > 0 && (
        <BigButton kind="plain" expanded={open} onTap={() => setOpen(!open)}>
          {open ? '收起' : moreAlerts(rest.length)}
        </BigButton>
      )}
    </>
  )
}
