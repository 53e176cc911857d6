/** Says what happens: on a terminal one line that is rewritten, elsewhere a line for each step. */
export function progress(stream = process.stdout) {
  const begun = performance.now()
  const stamp = () => `${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  `
  return (text) => stream.write(stream.isTTY ? `\r\u001B[K${stamp()}${text}` : `${stamp()}${text}\n`)
}
