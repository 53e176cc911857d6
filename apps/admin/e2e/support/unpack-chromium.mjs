// Prints where the packaged Chromium was unpacked and what it needs in its environment, as JSON.
import chromium from '@sparticuz/chromium'

const executablePath = await chromium.executablePath()
const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env
console.log(JSON.stringify({ executablePath, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }))
