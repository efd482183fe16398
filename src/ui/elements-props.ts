import type { CSSProperties, ReactNode } from 'react'

/** What every element takes on both platforms. Names for the screen reader follow WAI-ARIA. */
export interface ElementProps {
  id?: string | undefined
  className?: string | undefined
  style?: CSSProperties
  children?: ReactNode
  role?: string | undefined
  label?: string | undefined
  /** Announced when it changes: polite waits for the reader to finish. */
  live?: 'polite' | 'assertive' | undefined
  /** The language of its words, for screen readers on the web. */
  lang?: string
  /** Goes on beyond its edge: on the web the keyboard reaches it and its arrows move it. */
  scrolls?: boolean
  /** Hidden from screen readers, still on the screen. */
  silent?: boolean | undefined
}

export interface ButtonProps extends ElementProps {
  onTap?: (() => void) | undefined
  disabled?: boolean | undefined
  /** For a choice among several: whether it is chosen. One of them (radio) unless `role` says checkbox. */
  checked?: boolean | undefined
  expanded?: boolean | undefined
  /** Of one in a radiogroup: whether Tab stops here; the arrows lead to the others. */
  tabStop?: boolean | undefined
  /** WeChat's share panel; `useShareAppMessage` of the page gives the card, told apart by `shareId`. */
  share?: string | undefined
  /** A tap says yes to WeChat's privacy guide; called when WeChat has noted it. */
  agrees?: (() => void) | undefined
}

export interface InputProps extends Omit<ElementProps, 'children' | 'label'> {
  label: string
  value: string
  onInput: (value: string) => void
  /** `date`: a day as 2026-11-23, from a calendar; `time`: 14:05, from a clock. */
  type?: 'text' | 'digit' | 'tel' | 'search' | 'date' | 'time'
  placeholder?: string | undefined
  maxLength?: number | undefined
  disabled?: boolean | undefined
  /** The keyboard's confirm key. */
  onConfirm?: (() => void) | undefined
}

export interface ImageProps extends Omit<ElementProps, 'children' | 'label'> {
  src: string
  /** What the picture shows; empty when it only decorates. */
  alt: string
}
