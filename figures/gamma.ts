/** The incomplete gamma and beta functions, from which exact intervals of counts come: series and continued fractions after Numerical Recipes §6.1–6.4, relative errors under 1e-13. */
const { abs, exp, floor, log, log1p, PI } = Math

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** ln Γ(x) for x > 0, by Lanczos (g = 7, nine terms). */
export const lnGamma = (x: number): number => {
  const sum = lanczos.reduce((total, c, i) => (i === 0 ? c : total + c / (x - 1 + i)), 0)
  const t = x + 6.5
  return 0.5 * log(2 * PI) + (x - 0.5) * log(t) - t + log(sum)
}

const steps = 10_000
const tiny = 1e-300
const close = 1e-15

/** A continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)) by Lentz's method. */
const fraction = (b0: number, a: (n: number) => number, b: (n: number) => number): number => {
  const away = (x: number) => (abs(x) < tiny ? tiny : x)
  let value = away(b0)
  let c = value
  let d = 0
  for (let n = 1; n < steps; n++) {
    d = 1 / away(b(n) + a(n) * d)
    c = away(b(n) + a(n) / c)
    value *= c * d
    if (abs(c * d - 1) < close) break
  }
  return value
}

/** P(a, x): the chance that a count of Poisson mean x is at least a. */
export const lowerGamma = (a: number, x: number): number => {
  if (x <= 0) return 0
  const scale = exp(a * log(x) - x - lnGamma(a))
  if (x >= a + 1)
    return (
      1 -
      scale /
        fraction(
          x + 1 - a,
          (n) => -n * (n - a),
          (n) => x + 1 - a + 2 * n,
        )
    )
  let term = 1 / a
  let sum = term
  for (let n = 1; n < steps && abs(term) > abs(sum) * close; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum * scale
}

/** I_x(a, b): the chance of at least a hits in a + b − 1 tries of chance x. */
export const incompleteBeta = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const scale = exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * log(x) + b * log1p(-x)) / a
  return (
    scale /
    fraction(
      1,
      (n) => coefficient(n, x, a, b),
      () => 1,
    )
  )
}

const coefficient = (n: number, x: number, a: number, b: number): number => {
  const m = floor(n / 2)
  return n % 2 === 0 ? (m * (b - m) * x) / ((a + n - 1) * (a + n)) : (-(a + m) * (a + b + m) * x) / ((a + n - 1) * (a + n))
}

/** Where a rising function crosses nought between two points, to thirteen digits: by Chandrupatla's method (1997), which halves only where a curve through three points would mislead. */
export const crossing = (rising: (x: number) => number, from: number, to: number): number => {
  // a is the newest point, b one on the other side of nought, c the one before
  let [a, b, c] = [to, from, from]
  let [fa, fb, fc] = [rising(a), rising(b), 0]
  const best = () => (abs(fa) < abs(fb) ? a : b)
  if (fa * fb > 0) return best()
  for (let [n, share] = [0, 0.5]; n < 200 && fa !== 0 && fb !== 0; n++) {
    const x = a + share * (b - a)
    const fx = rising(x)
    if (fx > 0 === fa > 0) [c, fc] = [a, fa]
    else [c, b, fc, fb] = [b, a, fb, fa]
    ;[a, fa] = [x, fx]
    const edge = (1e-13 * abs(best()) + 1e-15) / abs(b - a)
    if (edge > 0.5) break
    share = Math.min(1 - edge, Math.max(edge, steered(a, b, c, fa, fb, fc)))
  }
  return best()
}

/** How far from a to b to go next: to where a curve through the three points crosses, if it is steep enough there; otherwise half-way. */
const steered = (a: number, b: number, c: number, fa: number, fb: number, fc: number): number => {
  const [xi, phi] = [(a - b) / (c - b), (fa - fb) / (fc - fb)]
  if (phi ** 2 >= xi || (1 - phi) ** 2 >= 1 - xi) return 0.5
  return (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb))
}
