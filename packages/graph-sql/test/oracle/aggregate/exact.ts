/** Decimal places beyond those of the values, to which a mean is worked out before it is rounded. */
const places = 40

interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

/** The sum of numbers as they are written, rounded once; null for none. */
export function exactSum(values: readonly number[]): number | null {
  return values.length === 0 ? null : toNumber(sumOf(values))
}

/** The arithmetic mean, rounded once; null for none. */
export function exactMean(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const { digits, scale } = sumOf(values)
  return toNumber({ digits: (digits * 10n ** BigInt(places)) / BigInt(values.length), scale: scale + places })
}

function sumOf(values: readonly number[]): Decimal {
  const decimals = values.map(decimalOf)
  const scale = Math.max(...decimals.map((one) => one.scale))
  const digits = decimals.reduce((sum, one) => sum + one.digits * 10n ** BigInt(scale - one.scale), 0n)
  return { digits, scale }
}

/** The shortest decimal that reads as the number. */
function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = value.toString().split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 }
}

function toNumber({ digits, scale }: Decimal): number {
  return Number(`${digits}e-${scale}`)
}
