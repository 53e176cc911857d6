// Before the first paint, so that a dark screen never flashes white. The key is the one that the app's switch writes.
try {
  const chosen = localStorage.getItem('vueuse-color-scheme') || 'auto'
  const dark = chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.classList.toggle('dark', dark)
} catch {
  // Storage may be forbidden; the page is then light until the app is up.
}
