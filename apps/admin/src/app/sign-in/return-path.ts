/** A page of ours that an address wants to be led back to; the first page where it names another site or none. */
export function returnPath(wanted: unknown): string {
  const here = 'http://here.invalid'
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || !URL.canParse(wanted, here)) return '/'
  const { origin, pathname, search, hash } = new URL(wanted, here)
  if (origin !== here || pathname.startsWith('//') || pathname === '/sign-in') return '/'
  return pathname + search + hash
}
