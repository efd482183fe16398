/** The few elements everything is built from, on the web: plain HTML, so that keyboards and screen readers work by themselves. */
import type { KeyboardEvent } from 'react'
import type { ButtonProps, ElementProps, ImageProps, InputProps } from './elements-props'
import './elements.h5.scss'

// a keyboard comes up after the tap, and not every browser then brings what is written into clear of it
window.visualViewport?.addEventListener('resize', () => {
  const at = document.activeElement
  if (at?.matches('.written-into')) at.scrollIntoView({ block: 'nearest' })
})

const attributes = ({ id, className, style, role, label, live, lang, silent }: ElementProps) => ({
  id,
  lang,
  className,
  style,
  role,
  'aria-label': label,
  'aria-live': live,
  'aria-hidden': silent,
})

export const View = (p: ElementProps) => (
  <div
    {...attributes(p)}
    {...(p.role === 'radiogroup' ? { onKeyDown: chooseByArrow } : p.role === 'main' ? { tabIndex: -1 } : p.scrolls ? { tabIndex: 0 } : {})}
  >
    {p.children}
  </div>
)

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Within a radiogroup an arrow chooses the next or the one before, round the ends. */
const chooseByArrow = (e: KeyboardEvent<HTMLElement>) => {
  const step = steps[e.key]
  if (!step) return
  e.preventDefault()
  const all = [...e.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]')]
  const next = all[(all.indexOf(document.activeElement as HTMLElement) + step + all.length) % all.length]
  next?.focus()
  next?.click()
}

export const Text = (p: ElementProps) => <span {...attributes(p)}>{p.children}</span>

/** A heading of level 1 to 3. */
export const Heading = ({ level, ...p }: ElementProps & { level: 1 | 2 | 3 }) => {
  const Tag = `h${level}` as const
  return <Tag {...attributes({ ...p, className: `bare ${p.className ?? ''}` })}>{p.children}</Tag>
}

export const Button = (p: ButtonProps) => (
  <button
    type="button"
    {...attributes({ ...p, className: `bare ${p.className ?? ''}` })}
    {...(p.checked === undefined ? {} : { role: p.role ?? 'radio', 'aria-checked': p.checked })}
    aria-expanded={p.expanded}
    tabIndex={p.tabStop === false ? -1 : undefined}
    disabled={p.disabled}
    onClick={p.onTap}
  >
    {p.children}
  </button>
)

const modes = { text: 'text', digit: 'decimal', tel: 'tel', search: 'search', date: 'text', time: 'text' } as const

export const Input = (p: InputProps) => (
  <input
    {...attributes({ ...p, className: `written-into ${p.className ?? ''}` })}
    value={p.value}
    {...((p.type === 'date' || p.type === 'time') && { type: p.type })}
    inputMode={modes[p.type ?? 'text']}
    placeholder={p.placeholder}
    maxLength={p.maxLength}
    disabled={p.disabled}
    autoComplete="off"
    onChange={(e) => p.onInput(e.target.value)}
    onKeyDown={(e) => {
      if (e.key === 'Enter' && !e.nativeEvent.isComposing) p.onConfirm?.()
    }}
  />
)

export const Textarea = (p: InputProps) => (
  <textarea
    {...attributes({ ...p, className: `written-into ${p.className ?? ''}` })}
    rows={4}
    value={p.value}
    placeholder={p.placeholder}
    maxLength={p.maxLength}
    disabled={p.disabled}
    onChange={(e) => p.onInput(e.target.value)}
  />
)

export const Image = (p: ImageProps) => <img {...attributes(p)} src={p.src} alt={p.alt} />
