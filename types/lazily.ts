/** What `make` gives, made when first asked for: a function that starts for something else does not wait for it. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
