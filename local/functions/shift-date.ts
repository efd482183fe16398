/** Puts this thread's `Date` forward by what the server's clock has been put forward. */
export function shiftDate(offset: Float64Array): void {
  const Real = Date
  const now = () => Real.now() + (offset[0] ?? 0)
  const Shifted: DateConstructor = new Proxy(Real, {
    construct: (target, args, newTarget): object =>
      Reflect.construct(target, args.length ? args : [now()], newTarget === Shifted ? target : newTarget),
    apply: () => new Real(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  })
  Real.prototype.constructor = Shifted
  globalThis.Date = Shifted
}
