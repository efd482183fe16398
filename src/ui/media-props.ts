export interface MediumProps {
  src: string
  /** What it shows, or which it is. */
  label: string
}
